import { describe, expect, it } from 'vitest';
import { sampleSize } from '../../src/planning/sample-size.js';
import { nps } from '../../src/survey/nps/nps.js';
import { csat } from '../../src/survey/rating/csat.js';
import { outcome } from '../laws.js';
import golden from './sample-size.golden.json' with { type: 'json' };

interface Input {
  readonly metric?: string;
  readonly margin?: number;
  readonly level?: number;
  readonly varianceShare?: number;
  readonly share?: number;
  readonly population?: number;
  readonly difference?: number;
  readonly varianceShareA?: number;
  readonly varianceShareB?: number;
  readonly alpha?: number;
  readonly power?: number;
}

describe('sampleSize', () => {
  it.each(golden.cases)('agrees with the reference: $name', ({ input, expected, tolerance }) => {
    const {
      metric = 'nps',
      margin,
      level,
      varianceShare,
      share,
      population,
      difference,
      alpha,
      power,
    } = input as Input;
    const { varianceShareA = 0, varianceShareB = 0 } = input as Input;
    const found = sampleSize({
      of: metric as 'nps' | 'share',
      margin,
      share,
      population,
      difference,
      power,
      variance: difference === undefined ? varianceShare : [varianceShareA, varianceShareB],
      confidence: level ?? 1 - (alpha ?? 0),
    });
    const { exact = 0, n, exactPerGroup, perGroup } = expected as Record<string, number>;
    expect(Math.abs(found.exact / (exactPerGroup ?? exact) - 1)).toBeLessThanOrEqual(tolerance);
    expect(found.n).toBe(perGroup ?? n);
    expect(found.groups).toBe(perGroup ? 2 : 1);
  });

  it('plans by a result as by what it says', () => {
    const quarter = nps([10, 9, 9, 8, 7, 3, 2]);
    const variance = ((quarter.se as number) / 100) ** 2 * quarter.n;
    expect(sampleSize({ of: 'nps', margin: 4, like: quarter }).exact).toBeCloseTo(
      sampleSize({ of: 'nps', margin: 4, variance }).exact,
      8,
    );
    const rating = csat([5, 4, 4, 1]);
    expect(sampleSize({ of: 'share', margin: 0.1, like: rating.share })).toEqual(
      sampleSize({ of: 'share', margin: 0.1, share: 0.75 }),
    );
    expect(sampleSize({ of: 'mean', margin: 0.1, like: rating.mean }).exact).toBeCloseTo(
      sampleSize({ of: 'mean', margin: 0.1, sd: rating.mean.sd as number }).exact,
      8,
    );
  });

  it('asks all where few are to be asked, and one where nothing varies', () => {
    expect(sampleSize({ of: 'share', margin: 0.001, population: 50 }).n).toBe(50);
    expect(sampleSize({ of: 'share', margin: 0.1, share: 1 }).n).toBe(1);
    expect(sampleSize({ of: 'share', margin: 0.1, share: 1, population: 1 })).toMatchObject({ n: 1, exact: 0 });
    expect(sampleSize({ of: 'nps', margin: 5, population: 1 })).toMatchObject({ n: 1, exact: 1 });
    expect(sampleSize({ of: 'share', margin: 0.05, responseRate: 0.1 }).invitations).toBe(3850);
    expect(sampleSize({ of: 'share', margin: 0.05 }).invitations).toBeNull();
  });

  it.each([
    {},
    { of: 'ces', margin: 1 },
    { of: 'nps' },
    { of: 'nps', margin: 5, difference: 5 },
    { of: 'nps', margin: 0 },
    { of: 'nps', margin: 201 },
    { of: 'share', margin: 5 },
    { of: 'mean', margin: 5 },
    { of: 'nps', margin: 5, sd: 1 },
    { of: 'nps', margin: 5, variance: 2 },
    { of: 'nps', margin: 5, variance: 1, like: { n: 2, se: 1 } },
    { of: 'nps', margin: 5, like: { n: 0, se: 1 } },
    { of: 'nps', margin: 5, like: { n: 2, se: null } },
    { of: 'share', margin: 0.1, like: { n: 2, count: 3 } },
    { of: 'nps', margin: 5, power: 0.8 },
    { of: 'nps', margin: 5, population: 0 },
    { of: 'nps', difference: 5, population: 10 },
    { of: 'nps', difference: 5, power: 1 },
    { of: 'nps', difference: 5, power: 0.01 },
    { of: 'nps', margin: 5, responseRate: 0 },
    { of: 'nps', margin: 5, responseRate: Symbol('x') },
    { of: 'nps', margin: 5, like: { n: Symbol('x'), se: 1 } },
    { of: 'nps', margin: 1e-9 },
    { of: 'nps', margin: 5, confidence: 1 },
    { of: 'nps', margin: 5, level: 1 },
  ])('refuses %o', (options) => {
    expect(outcome(() => sampleSize(options as never))).toBe('INVALID_OPTION');
  });
});
