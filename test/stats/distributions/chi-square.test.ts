import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareCdf, chiSquareQuantile, chiSquareUpperTail } from '../../../src/stats/distributions/chi-square.js';
import { normalQuantile, normalUpperTail } from '../../../src/stats/distributions/distribution.js';
import { runs } from '../../runs.js';
import golden from './chi-square.golden.json' with { type: 'json' };
import { relativeError, worstError } from './relative-error.js';

describe('the chi-square distribution', () => {
  it(`has a relative error of at most 1e-12 in ${golden.cases.length} cases`, () => {
    const worst = worstError(golden.cases, ({ x, df, cdf, upperTail, probability, quantile }) =>
      probability === undefined
        ? [
            [chiSquareCdf(x as number, df), cdf as number],
            [chiSquareUpperTail(x as number, df), upperTail as number],
          ]
        : [[chiSquareQuantile(probability, df), quantile as number]],
    );
    expect(worst).toBeLessThan(1e-12);
  });

  it('is that of a squared normal number at 1 degree of freedom, and exponential at 2', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 36, noNaN: true }),
        fc.double({ min: 1e-12, max: 0.999, noNaN: true }),
        (z, p) => {
          expect(relativeError(chiSquareUpperTail(z * z, 1), 2 * normalUpperTail(z))).toBeLessThan(1e-12);
          expect(relativeError(chiSquareQuantile(1 - p, 1), normalQuantile(p / 2) ** 2)).toBeLessThan(
            1e-12 + 1e-15 / p,
          );
          expect(relativeError(chiSquareUpperTail(z, 2), Math.exp(-z / 2))).toBeLessThan(1e-13);
        },
      ),
      { numRuns: runs },
    );
  });

  it('refuses arguments out of their range under its own names', () => {
    const check = (call: () => number, message: string) =>
      expect(call).toThrow(expect.objectContaining({ code: 'INVALID_VALUE', message }));
    check(() => chiSquareCdf(-1, 1), 'chiSquareCdf: x must be a finite number from 0; got -1');
    check(
      () => chiSquareUpperTail(1, 0),
      'chiSquareUpperTail: df must be a number from 0.000002 to 20000000000; got 0',
    );
    check(() => chiSquareQuantile(1, 1), 'chiSquareQuantile: probability must be a number from 0 to below 1; got 1');
    check(
      () => chiSquareQuantile(0.5, 3e10),
      'chiSquareQuantile: df must be a number from 0.000002 to 20000000000; got 30000000000',
    );
    expect([chiSquareCdf(0, 3), chiSquareUpperTail(0, 3), chiSquareQuantile(0, 3)]).toEqual([0, 1, 0]);
  });
});
