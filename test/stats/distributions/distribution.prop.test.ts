import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile, normalUpperTail } from '../../../src/stats/distributions/distribution.js';
import { runs } from '../../runs.js';

const x = fc.oneof(fc.double({ min: -38, max: 38, noNaN: true }), fc.double({ min: -6, max: 6, noNaN: true }));
const tail = fc
  .tuple(fc.integer({ min: -1000, max: -2 }), fc.double({ min: 1, max: 2, noNaN: true }))
  .map(([e, m]) => m * 2 ** e);

describe('the normal distribution', () => {
  it('has two tails that add up to 1 and mirror each other', () => {
    fc.assert(
      fc.property(x, (at) => {
        expect(normalUpperTail(at)).toBe(normalCdf(-at));
        expect(Math.abs(normalCdf(at) + normalUpperTail(at) - 1)).toBeLessThanOrEqual(Number.EPSILON);
        expect(normalCdf(at) >= 0 && normalCdf(at) <= 1).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('has tails that fall, also across the joints of its approximations', () => {
    const joint = fc.constantFrom(0.67448975, 5.656854249492381, 3, 20);
    fc.assert(
      fc.property(fc.oneof(x, joint), fc.double({ min: 1e-9, max: 1, noNaN: true }), (at, step) => {
        const low = normalUpperTail(at + step);
        const high = normalUpperTail(at);
        // In the far left both are 1.
        expect(low <= high && (low < high || at + step < -5)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('has a quantile that undoes its tails', () => {
    fc.assert(
      fc.property(tail, (probability) => {
        const z = normalQuantile(probability);
        // A small change of z is z² times as large in the tail.
        const bound = (1 + z * z) * 4 * Number.EPSILON;
        expect(Math.abs(normalCdf(z) / probability - 1)).toBeLessThanOrEqual(bound);
        expect(Math.abs(normalUpperTail(-z) / probability - 1)).toBeLessThanOrEqual(bound);
      }),
      { numRuns: runs },
    );
  });

  it('has a quantile that is odd and rises', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 30 - 1 }), fc.integer({ min: 1, max: 2 ** 30 - 1 }), (a, b) => {
        const unit = 2 ** -30;
        expect(normalQuantile(1 - a * unit)).toBe(0 - normalQuantile(a * unit));
        if (a < b) expect(normalQuantile(a * unit)).toBeLessThan(normalQuantile(b * unit));
      }),
      { numRuns: runs },
    );
  });
});
