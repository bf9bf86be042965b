import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../../src/stats/intervals/interval-proportion.js';
import { scoreInterval, scoreLowerMean } from '../../../src/stats/intervals/interval-scale.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const z95 = 1.9599639845400543;

/** The score statistic at a mean, by maximising the likelihood numerically: lambda by bisection on the constraint. */
function statistic(counts: readonly number[], mu: number): number {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const mean = counts.reduce((sum, count, level) => sum + level * count, 0) / n;
  const last = counts.length - 1;
  // p_j = w_j / (1 + lambda (j - mu)) needs lambda between these, if the ends carry weight
  let [low, high] = [-1 / (last - mu), 1 / mu];
  for (let step = 0; step < 200; step++) {
    const lambda = (low + high) / 2;
    const balance = counts.reduce((sum, count, j) => sum + (count * (j - mu)) / (1 + lambda * (j - mu)), 0);
    if (balance > 0) low = lambda;
    else high = lambda;
  }
  const lambda = (low + high) / 2;
  const p = counts.map((count, j) => count / n / (1 + lambda * (j - mu)));
  const variance = p.reduce((sum, share, j) => sum + share * (j - mu) ** 2, 0);
  return ((mean - mu) ** 2 * n) / variance;
}

describe('scoreInterval', () => {
  it('is Wilson’s with two levels', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (no, yes) => {
        const interval = scoreInterval([no, yes]);
        if (no + yes === 0) expect(interval).toBe(null);
        else {
          const [low, high] = wilson.bounds(yes, no + yes, z95, 0.95);
          expect(interval?.low).toBeCloseTo(low, 13);
          expect(interval?.high).toBeCloseTo(high, 13);
        }
      }),
      { numRuns: runs },
    );
  });

  it('ends where the score test rejects, for any number of levels', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(counts, (levels) => {
        const { low, high } = scoreInterval(levels) as { low: number; high: number };
        expect(Math.sqrt(statistic(levels, low))).toBeCloseTo(z95, 8);
        expect(Math.sqrt(statistic(levels, high))).toBeCloseTo(z95, 8);
      }),
      { numRuns: runs },
    );
  });

  it('contains the mean, lies on the scale and mirrors', () => {
    const counts = fc.array(fc.nat(1000), { minLength: 2, maxLength: 11 });
    fc.assert(
      fc.property(counts, fc.double({ min: 0.01, max: 0.9999, noNaN: true }), (levels, confidence) => {
        const interval = scoreInterval(levels, confidence);
        if (!interval) return;
        const n = levels.reduce((sum, count) => sum + count, 0);
        const mean = levels.reduce((sum, count, level) => sum + level * count, 0) / n;
        const last = levels.length - 1;
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(last);
        expect(interval.low).toBeLessThanOrEqual(mean + 1e-12);
        expect(interval.high).toBeGreaterThanOrEqual(mean - 1e-12);
        expect(scoreInterval([...levels].reverse(), confidence)?.high).toBe(last - interval.low);
      }),
      { numRuns: runs },
    );
  });

  it('is the same, bit for bit, as with the levels that nobody chose', () => {
    const slow = (counts: readonly number[], z: number): number => {
      const n = counts.reduce((total, count) => total + count, 0);
      const mean = counts.reduce((total, count, j) => total + j * count, 0) / n;
      const k = (z * z) / n;
      let t = 0;
      for (let step = 0.5; t + step > t; step /= 2) {
        const u = (t + step + k) / mean;
        const parts = counts.map((count, j) => (count * (j * u - (t + step))) / (1 - (t + step) + j * u));
        if (parts.reduce((total, part) => total + part, 0) > 0) t += step;
      }
      return (mean * t) / (k + t);
    };
    const sparse = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 1e6 })), { minLength: 2 });
    fc.assert(
      fc.property(sparse, fc.double({ min: 0.1, max: 4, noNaN: true }), (counts, z) => {
        fc.pre(counts.some((count, j) => j && count));
        expect(scoreLowerMean(counts, z)).toBe(slow(counts, z));
      }),
      { numRuns: runs },
    );
  });

  it('starts at the bottom when everybody does', () => {
    expect(scoreLowerMean([5, 0, 0], z95)).toBe(0);
    expect(scoreInterval([5, 0, 0])?.low).toBe(0);
  });

  it('refuses what are no counts', () => {
    expect(() => scoreInterval([1, 0.5])).toThrow(
      'scoreInterval: a count must be a whole number from 0; got 0.5 at index 1',
    );
    expect(outcome(() => scoreInterval([1, 2], 2))).toBe('INVALID_OPTION');
    expect(scoreInterval([])).toBe(null);
  });
});
