import { describe, expect, it } from 'vitest';
import { Random, seedOf, splitMix } from '../../../src/stats/random/random.js';
import { outcome } from '../../laws.js';
import golden from '../../resampling/bootstrap.golden.json' with { type: 'json' };

const words = (random: Random, n: number) => Array.from({ length: n }, () => random.next());

describe('Random', () => {
  it('draws what the reference implementation of xoshiro128** draws (1.1, as published with rand_xoshiro)', () => {
    const published = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597];
    expect(words(new Random(0, [1, 2, 3, 4]), 9)).toEqual(published);
  });

  it('is seeded by SplitMix64 (its reference implementation, as published with rand_xoshiro)', () => {
    const golden64 = 0x9e3779b97f4a7c15n;
    const at = (step: bigint) => splitMix(1477776061723855037n + step * golden64);
    const published = [1985237415132408290n, 2979275885539914483n, 13511426838097143398n, 8488337342461049707n];
    expect([1n, 2n, 3n, 4n].map(at)).toEqual(published);
  });

  it.each(Object.entries(golden.words))('draws from seed %s what an independent computation draws', (seed, drawn) => {
    expect(words(new Random(Number(seed)), drawn.length)).toEqual(drawn);
  });

  it('draws fractions of 53 bits below 1', () => {
    const [random, twin] = [new Random(3), new Random(3)];
    for (let i = 0; i < 1000; i++) {
      const drawn = random.uniform();
      expect(drawn).toBe(((twin.next() >>> 5) * 2 ** 26 + (twin.next() >>> 6)) / 2 ** 53);
      expect(drawn >= 0 && drawn < 1).toBe(true);
    }
  });

  it('draws whole numbers below n, each as often', () => {
    const random = new Random(5);
    for (const n of [1, 2, 3, 7, 8, 1000, 2 ** 31 + 1, 2 ** 32]) {
      for (let i = 0; i < 50; i++) expect(random.below(n)).toBeLessThan(n);
    }
    const counts = [0, 0, 0, 0, 0];
    for (let i = 0; i < 50_000; i++) (counts[random.below(5)] as number)++;
    // χ² of 4 degrees of freedom: beyond 18.5 once in a thousand
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(18.5);
  });

  it('takes whole numbers as seeds', () => {
    expect(Object.is(seedOf('x', -0), 0)).toBe(true);
    for (const seed of [undefined, null, -1, 0.5, 2 ** 53, Number.NaN, '7', 7n]) {
      expect(outcome(() => seedOf('x', seed))).toBe('INVALID_OPTION');
    }
  });
});
