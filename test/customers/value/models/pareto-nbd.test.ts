import { describe, expect, it } from 'vitest';
import { paretoNbd } from '../../../../src/customers/value/models/pareto-nbd.js';
import { relativeError } from '../../../stats/distributions/relative-error.js';
import { differencesOf, goldenCustomers, logLikOf } from '../golden.js';

const customers = goldenCustomers('paretonbd.predict', 'paretonbd.extremes');

describe('paretoNbd', () => {
  it(`agrees with mpmath to 1e-10 for ${customers.length} customers`, () => {
    for (const { params, customer, expected, purchases } of customers) {
      const { logLik, probabilityAlive } = expected as { logLik?: number; probabilityAlive?: number };
      if (logLik !== undefined) {
        expect(Math.abs(logLikOf(paretoNbd, params, customer)[0] - logLik)).toBeLessThanOrEqual(
          1e-10 * Math.abs(logLik),
        );
      }
      if (probabilityAlive !== undefined) {
        expect(
          relativeError(paretoNbd.probabilityAlive?.(params, customer, false) ?? NaN, probabilityAlive),
        ).toBeLessThan(1e-10);
      }
      for (const [horizon, number] of purchases) {
        expect(relativeError(paretoNbd.expectedPurchases?.(params, customer, horizon) ?? NaN, number)).toBeLessThan(
          1e-10,
        );
      }
    }
  });

  it('has the slopes of its likelihood', () => {
    for (const { params, customer } of customers) {
      const [logLik, slopes] = logLikOf(paretoNbd, params, customer);
      const differences = differencesOf(paretoNbd, params, customer);
      for (const [k, slope] of slopes.entries()) {
        // differences of large logarithms lose digits
        const loss = (1e-10 * (Math.abs(logLik) + 1)) / (params[k] ?? 1);
        expect(Math.abs(slope - (differences[k] ?? NaN))).toBeLessThan(1e-6 * Math.abs(slope) + loss);
      }
    }
  });

  it('comes to an end wherever a search may lead', () => {
    // far out numbers may be none, which is as good as never
    for (const far of [1e-300, 1e-200, 1e-155, 1, 1e155, 1e200, 1e300]) {
      for (const near of [1e-300, 1e-155, 1, 1e155, 1e300]) {
        for (const params of [
          [far, near, far, near],
          [far, near, near, far],
          [far, far, near, near],
        ]) {
          const [logLik] = logLikOf(paretoNbd, params, [0, 0, 38.7]);
          expect(logLik > 1e-9).toBe(false);
        }
      }
    }
  });

  it('is never surer than sure of who has bought just now', () => {
    for (const frequency of [1, 30, 3316, 1e5]) {
      const alive = paretoNbd.probabilityAlive?.([1, 1, 1, 0.9999999993318903], [frequency, 4, 4], false) ?? NaN;
      expect(alive).toBeLessThanOrEqual(1);
      expect(alive).toBeGreaterThan(1 - 1e-12);
    }
  });
});
