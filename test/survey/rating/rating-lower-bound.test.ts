import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../../src/stats/intervals/interval-proportion.js';
import { zOfConfidence } from '../../../src/stats/intervals/z-score.js';
import { ratingLowerBound } from '../../../src/survey/rating/rating-lower-bound.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';

describe('ratingLowerBound', () => {
  it('has the number of the specification', () => {
    const score = ratingLowerBound({ positive: 8, total: 10 }, { confidence: 0.95 });
    expect(score).toMatchObject({
      metric: 'rating-lower-bound',
      unit: 'fraction',
      n: 10,
      missing: 0,
      invalid: 0,
      positive: 8,
      share: 0.8,
      interval: { method: 'wilson', confidence: 0.95 },
    });
    expect(score.value).toBeCloseTo(0.4901624715366418, 14);
    expect(score.value).toBe(score.interval?.low);
  });

  it('is the formula, below the share, and rises with every positive rating', () => {
    const confidences = fc.double({ min: 0.5, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), confidences, (positive, others, confidence) => {
        const total = positive + others;
        const result = ratingLowerBound({ positive, total }, { confidence });
        assertPlain(result);
        if (total === 0) {
          expect(result).toMatchObject({ value: null, share: null, interval: null, n: 0 });
          return;
        }
        const [p, z] = [positive / total, zOfConfidence(confidence)];
        const half = z * Math.sqrt((p * (1 - p) + z ** 2 / 4 / total) / total);
        const slow = (p + z ** 2 / 2 / total - half) / (1 + z ** 2 / total);
        expect(result.value).toBeCloseTo(slow, 12);
        expect(result.value).toBeLessThanOrEqual(result.share as number);
        expect(result.value).toBeGreaterThanOrEqual(0);
        const better = ratingLowerBound({ positive: positive + 1, total: total + 1 }, { confidence });
        expect(better.value).toBeGreaterThan(result.value as number);
      }),
      { numRuns: runs },
    );
  });

  it('ranks many good ratings above two', () => {
    const [few, many] = [
      { positive: 2, total: 2 },
      { positive: 90, total: 100 },
    ].map((counts) => ratingLowerBound(counts));
    expect(many?.value).toBeGreaterThan(few?.value as number);
  });

  it('takes rows', () => {
    const rows = [true, 1, 0, false, null].map((good) => ({ good }));
    expectSame(ratingLowerBound(rows, { positive: (row) => row.good }), {
      ...ratingLowerBound({ positive: 2, total: 4 }),
      missing: 1,
    });
    const odd = ratingLowerBound([{ good: 5 }, { good: 1 }], { positive: (row) => row.good, onInvalid: 'count' });
    expect(odd).toMatchObject({ n: 1, invalid: 1 });
  });

  it('refuses swapped counts, other names and other methods', () => {
    expect(() => ratingLowerBound({ positive: 10, total: 8 })).toThrow(
      'ratingLowerBound: positive must be a whole number from 0 to total, 8; got 10',
    );
    expect(
      otherwise('INVALID_VALUE', {
        unknown: () => ratingLowerBound({ positive: 1, total: 2, negative: 1 } as never),
        fraction: () => ratingLowerBound({ positive: 0.5, total: 2 }),
        none: () => ratingLowerBound(null as never),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        method: () => ratingLowerBound({ positive: 1, total: 2 }, { interval: wilson } as never),
        'method of rows': () => ratingLowerBound([], { positive: () => true, interval: wilson } as never),
        confidence: () => ratingLowerBound({ positive: 1, total: 2 }, { confidence: 95 }),
        reader: () => ratingLowerBound([], {} as never),
      }),
    ).toEqual([]);
  });
});
