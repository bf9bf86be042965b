import { describe, expect, it } from 'vitest';
import { compareMeans } from '../../../src/comparison/means/compare-means.js';
import { summary } from '../../../src/kernels/summary/summary.js';
import { ttr } from '../../../src/service/time/ttr.js';
import { weightedNps } from '../../../src/survey/nps/weighted-nps.js';
import { csat } from '../../../src/survey/rating/csat.js';
import { assertPlain, outcome } from '../../laws.js';

describe('compareMeans', () => {
  // SciPy: ttest_ind_from_stats(5.2, 1.4, 120, 4.8, 1.6, 90, equal_var=False)
  it('is Welch’s test', () => {
    const change = compareMeans({ mean: 5.2, sd: 1.4, n: 120 }, { mean: 4.8, sd: 1.6, n: 90 });
    expect(change.statistic).toBeCloseTo(1.89029124543173, 12);
    expect(change.pValue).toBeCloseTo(0.060353971012012, 12);
    expect(change).toMatchObject({ metric: 'compare-means', unit: null, test: 'welch-t', adjusted: null });
    assertPlain(change);
  });

  it('takes results as they are, in their unit', () => {
    const [a, b] = [summary([1, 2, 3, 9], { unit: 'score' }), summary([2, 2, 3, 1], { unit: 'score' })];
    const ofNumbers = compareMeans({ value: a.value, se: a.se, n: 4 }, { value: b.value, se: b.se, n: 4 });
    expect(compareMeans(a, b)).toEqual({ ...ofNumbers, of: 'summary', unit: 'score' });
    const times = (hours: number[]) => ttr({ openedAt: hours.map(() => 0), resolvedAt: hours });
    expect(compareMeans(times([1, 2, 6]), times([2, 2, 2]))).toMatchObject({ unit: 'ms', value: 1, of: 'ttr' });
    const rating = compareMeans(csat([5, 5, 4]), csat([1, 2, 3]));
    expect(rating).toMatchObject({ unit: 'score', of: 'csat', a: { n: 3 } });
    expect(rating.value).toBeCloseTo(14 / 3 - 2, 14);
    const weighted = weightedNps({ score: [9, 3, 8], weight: [1, 2, 1] });
    expect(compareMeans(weighted, weighted)).toMatchObject({ unit: 'points', value: 0 });
  });

  it('has a difference without a test where a side does not say how it varies', () => {
    expect(compareMeans({ mean: 3, n: 10 }, { mean: 2, sd: 1, n: 10 })).toMatchObject({
      value: 1,
      pValue: null,
      interval: null,
      test: 'none',
    });
    expect(compareMeans({ mean: 3, sd: 0, n: 10 }, { mean: 2, sd: 0, n: 10 })).toMatchObject({
      value: 1,
      pValue: null,
      se: 0,
    });
    expect(compareMeans({ mean: null, n: 0 }, { mean: 2, sd: 0, n: 10 })).toMatchObject({ value: null, a: { n: 0 } });
    expect(compareMeans({ mean: 3, se: 1, n: 1 }, { mean: 2, sd: 1, n: 10 }).pValue).toBeNull();
  });

  it('refuses what cannot be compared', () => {
    expect(outcome(() => compareMeans({ mean: 3 } as never, { mean: 2, n: 1 }))).toBe('INVALID_VALUE');
    expect(outcome(() => compareMeans({ mean: 3, se: -1, n: 2 }, { mean: 2, n: 1 }))).toBe('INVALID_VALUE');
    expect(outcome(() => compareMeans({ mean: Number.NaN, n: 2 }, { mean: 2, n: 1 }))).toBe('INVALID_VALUE');
    expect(outcome(() => compareMeans([1] as never, { mean: 2, n: 1 }))).toBe('INVALID_VALUE');
    const [score, money] = [summary([1, 2], { unit: 'score' }), summary([1, 2], { unit: 'money' })];
    expect(() => compareMeans(score, money)).toThrow('unit is "score" of a, "money" of b');
  });
});
