import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviance, logGamma, stirlingRemainder } from '../../../src/stats/distributions/log-gamma.js';
import { runs } from '../../runs.js';
import golden from './log-gamma.golden.json' with { type: 'json' };
import { relativeError } from './relative-error.js';

describe('logGamma', () => {
  it.each(golden.cases)('$x', ({ x, logGamma: expected }) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThanOrEqual(1e-14 * Math.abs(expected) + 3e-18);
  });

  it('is exactly 0 at 1 and 2, and the logarithm of a factorial at whole numbers', () => {
    expect([logGamma(1), logGamma(2)]).toEqual([0, 0]);
    let factorial = 1;
    for (let n = 2; n <= 170; n++) {
      factorial *= n;
      expect(relativeError(logGamma(n + 1), Math.log(factorial))).toBeLessThan(4e-15);
    }
  });

  it('keeps ln Γ(x + 1) = ln Γ(x) + ln x, also across the joints', () => {
    const x = fc.oneof(
      fc.double({ min: 1e-3, max: 4, noNaN: true }),
      fc.double({ min: 4, max: 1e6, noNaN: true }),
      fc.constantFrom(
        0.4999999999999999,
        0.5,
        1.4999999999999998,
        1.5,
        2.4999999999999996,
        2.5,
        15.999999999999998,
        16,
      ),
    );
    fc.assert(
      fc.property(x, (at) => {
        const error = Math.abs(logGamma(at + 1) - logGamma(at) - Math.log(at));
        expect(error).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(logGamma(at + 1))));
      }),
      { numRuns: runs },
    );
  });

  it('refuses what is not above 0, or has no finite logarithm', () => {
    for (const x of [0, -1, NaN, Infinity, 2.6e305, '1', null, undefined]) {
      expect(() => logGamma(x as number)).toThrow(
        expect.objectContaining({
          code: 'INVALID_VALUE',
          message: expect.stringContaining('logGamma: x must be above 0 and up to 2.5e305; got'),
        }),
      );
    }
    expect(logGamma(2.5e305)).toBeLessThan(Infinity);
    expect(logGamma(5e-324)).toBeCloseTo(744.4400719213812, 10);
  });
});

describe('stirlingRemainder', () => {
  it('is what ln Γ lacks', () => {
    for (const x of [0.5, 1, 3, 15.5, 16, 100]) {
      const formula = (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2;
      expect(formula + stirlingRemainder(x)).toBeCloseTo(logGamma(x), 12);
    }
    expect(stirlingRemainder(1e300)).toBeCloseTo(1 / 12e300, 310);
  });
});

describe('deviance', () => {
  it('is k ln(k / mean) + mean - k, never below 0, in digits that the formula would lose', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (k, r) => {
          const direct = k * Math.log(1 / r) + k * r - k;
          expect(deviance(k, k * r)).toBeGreaterThanOrEqual(0);
          expect(Math.abs(deviance(k, k * r) - direct)).toBeLessThanOrEqual(1e-14 * k * (1 + r));
        },
      ),
      { numRuns: runs },
    );
    // mpmath: 1e6 ln(1 / 1.000001) + 1
    expect(relativeError(deviance(1e6, 1e6 + 1), 4.999996666669167e-7)).toBeLessThan(1e-15);
    expect(deviance(5, 5)).toBe(0);
  });

  it('takes the logarithm of a mean that is too small for a double', () => {
    expect(deviance(1, 0, -1000)).toBe(999);
  });
});
