import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawQuantile, resamplingOf } from '../../src/resampling/resamples.js';
import { quantile } from '../../src/stats/quantiles/quantile.js';
import { outcome } from '../laws.js';
import { runs } from '../runs.js';

describe('drawQuantile', () => {
  it('is the quantile of all draws sorted, bit for bit', () => {
    const value = fc.oneof(
      fc.double({ min: -1e100, max: 1e100, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom(5e-324, 1 + 2 ** -52),
    );
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (draws, p) => {
          const values = draws.map((draw) => draw + 0);
          expect(drawQuantile(Float64Array.from(values))(p)).toBe(quantile(values, p));
        },
      ),
      { numRuns: runs },
    );
  });

  it('leaves the draws as they are', () => {
    const draws = Float64Array.of(3, 1, 2);
    expect([0, 0.5, 1].map(drawQuantile(draws))).toEqual([1, 2, 3]);
    expect([...draws]).toEqual([3, 1, 2]);
  });
});

describe('resamplingOf', () => {
  it('knows the defaults', () => {
    expect(resamplingOf('x', { seed: 5 })).toMatchObject({
      seed: 5,
      resamples: 2000,
      confidence: 0.95,
      draws: 'none',
      interval: { method: 'percentile' },
    });
  });

  it.each([
    {},
    { seed: -1 },
    { seed: 1, resamples: 99 },
    { seed: 1, resamples: 1e6 + 1 },
    { seed: 1, resamples: 200.5 },
    { seed: 1, confidence: 1 },
    { seed: 1, draws: true },
  ])('refuses %o', (options) => {
    expect(outcome(() => resamplingOf('x', options as never))).toBe('INVALID_OPTION');
  });
});
