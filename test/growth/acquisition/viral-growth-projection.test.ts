import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viralGrowthProjection } from '../../../src/growth/acquisition/viral-growth-projection.js';
import { assertPlain, outcome } from '../../laws.js';
import { expectNearly } from '../../nearly.js';
import { runs } from '../../runs.js';
import golden from './viral-growth-projection.golden.json' with { type: 'json' };

describe('viralGrowthProjection', () => {
  it.each(golden.cases)('$name', ({ input, expected, tolerance }) => {
    expectNearly(viralGrowthProjection(input), expected, tolerance);
  });

  it('says what it rests on', () => {
    expect(viralGrowthProjection({ seed: 100, k: 1.25, waves: 3 })).toEqual({
      metric: 'viral-growth-projection',
      unit: 'count',
      value: 576.5625,
      n: 100,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      k: 1.25,
      waves: [100, 225, 381.25, 576.5625],
      limit: null,
    });
    expect(viralGrowthProjection({ seed: 100, k: 0, waves: 0 })).toMatchObject({
      value: 100,
      waves: [100],
      limit: 100,
    });
  });

  it('refuses what is no assumption', () => {
    const good = { seed: 100, k: 1.25, waves: 3 };
    for (const bad of [
      { seed: -1 },
      { k: NaN },
      { waves: 1.5 },
      { waves: -1 },
      { waves: 1001 },
      { waves: '3' },
      { n: 1 },
    ]) {
      expect(outcome(() => viralGrowthProjection({ ...good, ...bad } as never))).toBe('INVALID_VALUE');
    }
    expect(() => viralGrowthProjection({ seed: 1, k: 1e100, waves: 4 })).toThrow(
      'k must be small enough for a finite number of users; got 1e+100',
    );
    expect(outcome(() => viralGrowthProjection(5 as never))).toBe('INVALID_VALUE');
  });

  it('has no more users than its limit, whatever rounding does', () => {
    const { value, limit } = viralGrowthProjection({ seed: 1, k: 0.014, waves: 1000 });
    expect(value).toBeGreaterThan(1 / (1 - 0.014));
    expect(limit).toBe(value);
  });

  it('is the sum of a geometric series, rises from wave to wave and stays below its limit', () => {
    const k = fc.oneof(
      fc.constant(1),
      fc.double({ min: 0, max: 3, noNaN: true }).map((each) => (each < 1e-9 ? 0 : each)),
    );
    fc.assert(
      fc.property(fc.nat(10_000), k, fc.nat(40), (seed, k, count) => {
        const { value, waves, limit } = viralGrowthProjection({ seed, k, waves: count });
        assertPlain({ value, waves, limit });
        expect(waves).toHaveLength(count + 1);
        expect([waves[0], waves.at(-1)]).toEqual([seed, value]);
        const closed = Math.abs(k - 1) < 1e-6 ? null : (seed * (k ** (count + 1) - 1)) / (k - 1);
        if (closed !== null) expect(Math.abs(value - closed)).toBeLessThanOrEqual(1e-8 * closed);
        else if (k === 1) expect(value).toBe(seed * (count + 1));
        for (let w = 1; w < waves.length; w++) {
          expect(waves[w]).toBeGreaterThanOrEqual(waves[w - 1] as number);
          // a wave brings k new users for each new one of the wave before
          const [one, other] = [
            (waves[w] as number) - (waves[w - 1] as number),
            (waves[w - 1] as number) - (waves[w - 2] ?? 0),
          ];
          expect(Math.abs(one - k * other)).toBeLessThanOrEqual(1e-9 * value);
        }
        expect(limit === null).toBe(k >= 1);
        if (limit !== null) expect(value).toBeLessThanOrEqual(limit);
      }),
      { numRuns: runs },
    );
  });
});
