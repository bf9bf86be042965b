import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaCdf, gammaSplit, gammaUpperTail } from '../../../src/stats/distributions/gamma.js';
import { type CountIntervalMethod, poissonExact, poissonScore } from '../../../src/stats/intervals/interval-count.js';
import { zOfConfidence } from '../../../src/stats/intervals/z-score.js';
import { runs } from '../../runs.js';
import { worstError } from '../distributions/relative-error.js';
import golden from './interval-count.golden.json' with { type: 'json' };

const methods: readonly CountIntervalMethod[] = [poissonScore, poissonExact];

const worst = (value: number, expected: number) => Math.abs(value / expected - 1);

describe('intervals of a rate', () => {
  it(`agree with scipy in ${golden.cases.length} cases to 2e-12`, () => {
    expect(
      worstError(golden.cases, ({ count, exposure, confidence, ...expected }) => {
        const z = zOfConfidence(confidence);
        const exact = poissonExact.bounds(count, exposure, z, confidence);
        const score = poissonScore.bounds(count, exposure, z, confidence);
        return [0, 1].flatMap((k): [number, number][] => [
          [exact[k] as number, expected.poissonExact[k] as number],
          [score[k] as number, expected.poissonScore[k] as number],
        ]);
      }),
    ).toBeLessThan(2e-12);
  });

  const level = fc.double({ min: 0.001, max: 0.9999, noNaN: true });
  const exposures = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

  it('contain the rate, start at exactly 0 for no events, and scale with the exposure', () => {
    fc.assert(
      fc.property(fc.nat(5000), exposures, level, (count, exposure, confidence) => {
        for (const method of methods) {
          const z = zOfConfidence(confidence);
          const [low, high] = method.bounds(count, exposure, z, confidence);
          const [from, to] = method.bounds(count, 1, z, confidence);
          expect(low <= count / exposure && count / exposure <= high).toBe(true);
          expect(low === 0).toBe(count === 0);
          expect([low, high]).toEqual([from / exposure, to / exposure]);
        }
      }),
      { numRuns: runs },
    );
  });

  it('leave half of alpha beyond each end (exact), and reject just there (score)', () => {
    fc.assert(
      fc.property(fc.nat(5000), level, (count, confidence) => {
        const z = zOfConfidence(confidence);
        const tail = (1 - confidence) / 2;
        const [low, high] = poissonExact.bounds(count, 1, z, confidence);
        if (count > 0) expect(Math.abs(gammaCdf(low, count) / tail - 1)).toBeLessThan(1e-9);
        expect(Math.abs(gammaUpperTail(high, count + 1) / tail - 1)).toBeLessThan(1e-9);
        for (const rate of poissonScore.bounds(count, 1, z, confidence)) {
          expect(Math.abs((count - rate) ** 2 - z * z * rate)).toBeLessThan(1e-10 * (1 + rate) ** 2);
        }
      }),
      { numRuns: runs },
    );
  });

  it('cost nothing with very many events, agree there with the way of few, and end where counts do', () => {
    const begun = performance.now();
    for (const confidence of [0.001, 0.95, 0.999999]) {
      const tail = (1 - confidence) / 2;
      const [low, high] = poissonExact.bounds(1e10, 1, 1, confidence);
      expect(worst(low, gammaSplit(tail, 1 - tail, 1e10))).toBeLessThan(1e-14);
      expect(worst(high, gammaSplit(1 - tail, tail, 1e10 + 1))).toBeLessThan(1e-14);
    }
    for (const count of [1e14, Number.MAX_SAFE_INTEGER]) {
      const [low, high] = poissonExact.bounds(count, 2, 1.959963984540054, 0.95);
      const [from, to] = poissonScore.bounds(count, 2, 1.959963984540054, 0.95);
      expect(Math.max(worst(low, from), worst(high, to))).toBeLessThan(1e-13);
    }
    expect(performance.now() - begun).toBeLessThan(2000);
    for (const { bounds } of methods) {
      expect(() => bounds(2 ** 53, 2 ** 54, 1.96, 0.95)).toThrow(
        'count must be a number from 0 to 9007199254740991; got',
      );
    }
  });

  it('have names', () => {
    expect(methods.map(({ method }) => method)).toEqual(['poisson-score', 'poisson-exact']);
  });
});
