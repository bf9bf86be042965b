import { describe, expect, it } from 'vitest';
import { compareShares } from '../../../src/comparison/shares/compare-shares.js';
import { newcombe } from '../../../src/comparison/shares/share-difference.js';
import { agrestiCaffo, fisherExact, pooledZ } from '../../../src/comparison/shares/share-difference-others.js';
import { churnRateFromCounts } from '../../../src/customers/churn/churn-rate-from-counts.js';
import { proportion } from '../../../src/kernels/proportion/proportion.js';
import { csat } from '../../../src/survey/rating/csat.js';
import { assertPlain, outcome } from '../../laws.js';
import golden from './compare-shares.golden.json' with { type: 'json' };

describe('compareShares', () => {
  it.each(golden.cases)('agrees with the reference: $name', ({ input, expected, tolerance }) => {
    const [a, b] = [input.a, input.b].map(({ successes: count, n }) => ({ count, n })) as [Counts, Counts];
    const near = (got: readonly unknown[], wanted: readonly number[]) => {
      for (const [k, value] of wanted.entries())
        expect(Math.abs((got[k] as number) - value)).toBeLessThanOrEqual(tolerance);
    };
    const confidence = input.level;
    const usual = compareShares(a, b, { confidence });
    near([usual.value, usual.interval?.low, usual.interval?.high], [expected.difference, ...expected.newcombeInterval]);
    expect(compareShares(a, b, { confidence, method: newcombe })).toEqual(usual);
    const pooled = compareShares(a, b, { confidence, method: pooledZ });
    near([pooled.statistic, pooled.pValue], [expected.zPooled, expected.pPooled]);
    near([pooled.interval?.low, pooled.interval?.high], expected.waldInterval);
    const adjusted = compareShares(a, b, { confidence, method: agrestiCaffo });
    near([adjusted.interval?.low, adjusted.interval?.high], expected.agrestiCaffoInterval);
    assertPlain(usual);
  });

  it('tests exactly where an expected count is below 5', () => {
    const small = compareShares({ count: 0, n: 20 }, { count: 5, n: 25 });
    expect(small).toMatchObject({ test: 'fisher-exact', statistic: null });
    // SciPy's fisher_exact
    expect(small.pValue).toBeCloseTo(0.0561763817577771, 12);
    expect(compareShares({ count: 0, n: 20 }, { count: 5, n: 25 }, { method: fisherExact }).pValue).toBe(small.pValue);
    expect(compareShares({ count: 5, n: 10 }, { count: 5, n: 10 })).toMatchObject({ test: 'pooled-z', pValue: 1 });
    expect(compareShares({ count: 4, n: 10 }, { count: 5, n: 10 }).test).toBe('fisher-exact');
  });

  it('takes results as they are', () => {
    const [january, february] = [csat([5, 4, 1, 2]), csat([5, 4, 4, 2])];
    const ofShare = compareShares(february.share, january.share);
    expect(compareShares(february, january)).toEqual({ ...ofShare, of: 'csat', scale: { min: 1, max: 5 } });
    expect(ofShare).toMatchObject({ value: 0.25, unit: 'fraction', ratio: { value: 1.5 }, a: { value: 0.75, n: 4 } });
    expect(compareShares(proportion({ count: 1, total: 2 }), { count: 1n, n: 4n })).toMatchObject({ value: 0.25 });
    const churn = churnRateFromCounts(month);
    expect(compareShares(churn, churn)).toMatchObject({ of: 'churn-rate', value: 0, a: { value: 0.05, n: 100 } });
    const midpoint = churnRateFromCounts(month, { definition: 'midpoint' });
    expect(() => compareShares(midpoint, midpoint)).toThrow('a.count must be a count (this rate is no share');
    const cell = { status: 'complete', count: 3, n: 10 };
    expect(compareShares(cell, { count: 1, n: 10 }).value).toBeCloseTo(0.2, 15);
    expect(() => compareShares({ ...cell, status: 'partial' } as never, cell)).toThrow("a.status must be 'complete'");
  });

  it('is null where a side is empty, and has a lift only where there is something to divide by', () => {
    expect(compareShares({ count: 0, n: 0 }, { count: 1, n: 2 })).toMatchObject({
      value: null,
      interval: null,
      ratio: { value: null, interval: null },
    });
    expect(compareShares({ count: 1, n: 2 }, { count: 0, n: 2 }).ratio).toEqual({ value: null, interval: null });
    expect(compareShares({ count: 0, n: 2 }, { count: 1, n: 2 }).ratio).toEqual({ value: 0, interval: null });
    const none = compareShares({ count: 0, n: 9 }, { count: 0, n: 8 }, { method: pooledZ });
    expect(none).toMatchObject({ value: 0, pValue: null, interval: null });
    expect(compareShares({ count: 0, n: 9 }, { count: 0, n: 8 })).toMatchObject({ value: 0, pValue: 1 });
  });

  it('refuses what cannot be compared', () => {
    expect(() => compareShares(csat([5]), csat([5], { satisfiedFrom: 5 }))).toThrow('definition is');
    expect(outcome(() => compareShares({ count: 3, n: 2 }, { count: 1, n: 2 }))).toBe('INVALID_VALUE');
    expect(outcome(() => compareShares([1, 2] as never, { count: 1, n: 2 }))).toBe('INVALID_VALUE');
    expect(outcome(() => compareShares({ count: 1, n: 2 }, { count: 1, n: 2 }, { rho: 1 } as never))).toBe(
      'INVALID_OPTION',
    );
    for (const method of [newcombe, agrestiCaffo, pooledZ, fisherExact]) {
      for (const bad of [null, {}, { count: 3, n: 2 }, { count: 0, n: 0 }]) {
        expect(outcome(() => method.difference(bad as never, { count: 1, n: 2 }, 2, 0.95))).toBe('INVALID_VALUE');
      }
    }
  });
});

const month = { start: 100, new: 0, churnedFromStart: 5 };

interface Counts {
  readonly count: number;
  readonly n: number;
}
