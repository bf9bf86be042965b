import { describe, expect, it } from 'vitest';
import { studentT } from '../../../src/stats/intervals/interval-mean.js';
import { starRating, starRatingFromCounts } from '../../../src/survey/rating/star-rating.js';
import { outcome } from '../../laws.js';
import golden from './star-rating.golden.json' with { type: 'json' };

const half = { min: 0.5, max: 5, step: 0.5 };

describe('starRating against reference values', () => {
  it.each(golden.summary)('$name', ({ input, expected, tolerance }) => {
    const prior = { mean: input.priorMean, weight: input.priorWeight };
    const result = starRatingFromCounts(input.counts1to5, { prior, confidence: input.level });
    const { n, value, share, bayesianAverage, index } = result;
    expect(n).toBe(expected.n);
    const got = [value, share.value, share.interval?.low, bayesianAverage, 100 * (index.value as number)];
    const wanted = [expected.mean, expected.topTwoShare, expected.topTwoWilsonLower, expected.bayesianAverage];
    for (const [k, value] of [...wanted, expected.normalised0to100].entries()) {
      expect(Math.abs((got[k] ?? NaN) - value)).toBeLessThanOrEqual(tolerance);
    }
  });

  it.each(golden.half)('$name', ({ input, expected, tolerance }) => {
    const result = starRating(input.scores, { scale: half, meanInterval: studentT, confidence: input.level });
    const { n, mean, share, index } = result;
    expect([n, result.definition]).toEqual([expected.n, '[0.5,1.5] (1.5,4) [4,5]']);
    const got = [mean.value, share.value, mean.interval?.low, mean.interval?.high, 100 * (index.value as number)];
    const wanted = [expected.mean, expected.share, ...expected.meanInterval, expected.normalised0to100];
    for (const [k, value] of wanted.entries()) {
      expect(Math.abs((got[k] ?? NaN) - value)).toBeLessThanOrEqual(tolerance);
    }
  });

  it.each(golden.rankingLowerBound)('$name', ({ input, expected, tolerance }) => {
    const { rankingLowerBound } = starRatingFromCounts(input.counts1to5, { z: input.z });
    expect(Math.abs(rankingLowerBound - expected.lower)).toBeLessThanOrEqual(tolerance);
  });

  it('gives the mean and the lower bound of the share that others publish', () => {
    expect(starRatingFromCounts([2, 1, 3, 10, 24]).value).toBe(4.325);
    const { share } = starRatingFromCounts([2, 0, 0, 0, 8]);
    expect(share.interval?.low).toBeCloseTo(0.49016247153664183, 14);
  });
});

describe('starRating', () => {
  it('knows that four of five stars are positive, on any scale that ends at five', () => {
    expect(starRating([4, 5, 3]).positive).toBe(2);
    expect(starRating([4, 4.5, 3.5, 1], { scale: { ...half, min: 1 } })).toMatchObject({ positive: 2, negative: 1 });
    expect(starRating([4, 0], { scale: { min: 0, max: 5 } })).toMatchObject({ positive: 1, negative: 1 });
    expect(starRating([4, 5], { scale: { min: 1, max: 5 }, positiveFrom: 5 }).positive).toBe(1);
    expect(() => starRating([4], { scale: { min: 1, max: 10 } })).toThrow(
      'starRating: positiveFrom must be a level above the lowest; got undefined',
    );
    expect(outcome(() => starRating([4], { positiveFrom: null as never }))).toBe('INVALID_OPTION');
  });

  it('takes tenths as they are written', () => {
    const scale = { min: 0, max: 5, step: 0.1 };
    const { counts, value } = starRating([4.1, 0.3, 2.3, 0.7, 4.6], { scale });
    expect([41, 3, 23, 7, 46].map((level) => counts[level])).toEqual([1, 1, 1, 1, 1]);
    expect(value).toBe(2.4);
    expect(() => starRating([0.35], { scale })).toThrow(
      'starRating: a score must be a multiple of 0.1 from 0 to 5; got 0.35 at index 0',
    );
  });

  it('keeps intervals on the scale to the last bit', () => {
    const tenths = { min: 0.1, max: 0.8, step: 0.1 };
    for (const max of [0.3, 0.8]) {
      const { mean, index } = starRating([max, max], { scale: { ...tenths, max }, positiveFrom: max });
      expect([mean.value, mean.interval?.high, index.interval?.high]).toEqual([max, max, 1]);
    }
    expect(starRating([0.1], { scale: tenths, positiveFrom: 0.8 }).mean.interval?.low).toBe(0.1);
  });

  it('has something to rank by without ratings', () => {
    expect(starRating([])).toMatchObject({ value: null, interval: null, bayesianAverage: null });
    expect(starRating([]).rankingLowerBound).toBeCloseTo(3 - 1.959963984540054 * Math.sqrt(2 / 6), 12);
    expect(starRating([], { prior: { mean: 3.3, weight: 3 } }).bayesianAverage).toBe(3.3);
  });

  it('takes no direction: more stars are better', () => {
    expect(() => starRating([1], { direction: 'low-is-good' } as never)).toThrow(
      'starRating: direction must be high-is-good; got "low-is-good"',
    );
  });

  it('refuses what makes no sense', () => {
    const bad: object[] = [
      ...[{ z: -1 }, { z: NaN }, { z: Infinity }, { z: '2' }, { z: null }, { z: 1e300 }, { prior: 3 }, { prior: null }],
      ...[{ prior: { mean: 3 } }, { prior: { weight: 3 } }, { prior: { mean: 6, weight: 1 } }],
      ...[
        { prior: { mean: 3, weight: -1 } },
        { prior: { mean: 3, weight: Infinity } },
        { prior: { mean: '3', weight: 1 } },
      ],
      ...[{ satisfiedFrom: 4 }, { scale: null }, { scale: { min: 4, max: 5 } }, { missingValue: 4 }, { confidence: 2 }],
    ];
    for (const options of bad) {
      expect([options, outcome(() => starRating([4], options as never))]).toEqual([options, 'INVALID_OPTION']);
      expect(outcome(() => starRatingFromCounts([0, 0, 0, 1, 0], options as never))).toBe('INVALID_OPTION');
    }
    expect(() => starRating([4], { prior: { mean: 0.5, weight: 1 } })).toThrow(
      'starRating: prior must be { mean on the scale, weight from 0 }; got object',
    );
    expect(() => starRating([4], { z: -1 })).toThrow('starRating: z must be a number from 0 to 100; got -1');
    expect(starRating([4], null as never).value).toBe(4);
  });

  it('takes 0 for "not rated" only when told so', () => {
    expect(() => starRating([5, 0])).toThrow(
      'starRating: a score must be a whole number from 1 to 5; got 0 at index 1',
    );
    expect(starRating([5, 0], { missingValue: 0 })).toMatchObject({ value: 5, n: 1, missing: 1 });
  });
});

describe('starRatingFromCounts', () => {
  it('takes counts per level only', () => {
    expect(() => starRatingFromCounts({ positive: 3, responses: 5 } as never)).toThrow(
      'starRatingFromCounts: counts must be an array, or { counts }; got object',
    );
    expect(() => starRatingFromCounts([1, 2, 3])).toThrow(
      'starRatingFromCounts: counts must be an array of 5, one per level; got 3',
    );
    const both = { positive: 3, responses: 5, counts: [0, 0, 0, 1, 2] };
    expect(starRatingFromCounts(both)).toEqual(starRatingFromCounts([0, 0, 0, 1, 2]));
  });
});
