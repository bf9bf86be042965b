import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankStars } from '../../../src/survey/rating/star-ranking.js';
import { starRatingFromCounts } from '../../../src/survey/rating/star-rating.js';
import { assertPlain } from '../../laws.js';
import { runs } from '../../runs.js';

const scale = { min: 1, max: 5 };
const counts = fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 });

describe('rankStars', () => {
  it('lets few ratings stay near the prior and many leave it', () => {
    const prior = { mean: 3, weight: 10 };
    const after = (n: number) => rankStars('starRating', [0, 0, 0, 0, n], scale, { prior }).bayesianAverage as number;
    expect(after(0)).toBe(3);
    expect(after(10)).toBe(4);
    expect(after(1e15)).toBeCloseTo(5, 10);
  });

  it('gives the textbook formulas', () => {
    const priors = fc.record({ mean: fc.double({ min: 1, max: 5, noNaN: true }), weight: fc.nat(1000) });
    fc.assert(
      fc.property(counts, priors, fc.double({ min: 0, max: 5, noNaN: true }), (some, prior, z) => {
        const { bayesianAverage, rankingLowerBound } = rankStars('starRating', some, scale, { prior, z });
        const n = some.reduce((sum, count) => sum + count, 0);
        const sum = some.reduce((total, count, level) => total + count * (level + 1), 0);
        if (n + prior.weight === 0) expect(bayesianAverage).toBe(null);
        else expect(bayesianAverage).toBeCloseTo((prior.weight * prior.mean + sum) / (prior.weight + n), 10);
        const a = some.reduce((total, count, level) => total + (level + 1) * ((count + 1) / (n + 5)), 0);
        const b = some.reduce((total, count, level) => total + (level + 1) ** 2 * ((count + 1) / (n + 5)), 0);
        expect(rankingLowerBound).toBeCloseTo(a - z * Math.sqrt((b - a * a) / (n + 6)), 6);
      }),
      { numRuns: runs },
    );
  });

  it('rises with a rating that is better than all, and is finite whatever it is told', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0, max: 1.7e308, noNaN: true }), (some, weight) => {
        const options = { prior: { mean: 5, weight }, z: 100 };
        assertPlain(rankStars('starRating', some, scale, options));
        const better = some.with(4, (some[4] as number) + 1);
        const [before, then] = [some, better].map(
          (each) => rankStars('starRating', each, scale, { z: 1.65 }).rankingLowerBound,
        );
        expect(then).toBeGreaterThan(before as number);
      }),
      { numRuns: runs },
    );
  });

  it('uses the z of the confidence unless another is given', () => {
    const some = [3, 1, 4, 1, 5];
    const at = (options: object) => starRatingFromCounts(some, options).rankingLowerBound;
    expect(at({ confidence: 0.9 })).toBeCloseTo(at({ z: 1.6448536269514722 }), 14);
    expect(at({ confidence: 0.9, z: 1 })).toBe(at({ z: 1 }));
    expect(at({ z: 0 })).toBeCloseTo((14 * 3.2857142857142856 + 15) / 19, 12);
  });

  it('takes a prior at either end of a scale in tenths', () => {
    const tenths = { min: 0.1, max: 0.3, step: 0.1 };
    for (const mean of [0.1, 0.3]) {
      expect(rankStars('starRating', [0, 0, 0], tenths, { prior: { mean, weight: 1 } }).bayesianAverage).toBe(mean);
    }
    expect(() =>
      rankStars('starRating', [0, 0, 0], tenths, { prior: { mean: 0.30000000000000004, weight: 1 } }),
    ).toThrow('prior');
  });
});
