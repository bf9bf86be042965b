import { describe, expect, it } from 'vitest';
import { bgNbd } from '../../../../src/customers/value/models/bg-nbd.js';
import { relativeError } from '../../../stats/distributions/relative-error.js';
import { differencesOf, goldenCustomers, logLikOf } from '../golden.js';

const customers = goldenCustomers('bgnbd.predict', 'bgnbd.aNearOne', 'bgnbd.extremes');

describe('bgNbd', () => {
  it(`agrees with mpmath to 1e-10 for ${customers.length} customers`, () => {
    for (const { params, customer, expected, purchases } of customers) {
      const { logLik, probabilityAlive } = expected as { logLik?: number; probabilityAlive?: number };
      if (logLik !== undefined) {
        expect(Math.abs(logLikOf(bgNbd, params, customer)[0] - logLik)).toBeLessThanOrEqual(1e-10 * Math.abs(logLik));
      }
      if (probabilityAlive !== undefined) {
        expect(relativeError(bgNbd.probabilityAlive?.(params, customer, false) ?? NaN, probabilityAlive)).toBeLessThan(
          1e-10,
        );
      }
      for (const [horizon, number] of purchases) {
        expect(relativeError(bgNbd.expectedPurchases?.(params, customer, horizon) ?? NaN, number)).toBeLessThan(1e-10);
      }
    }
  });

  it('has the slopes of its likelihood', () => {
    for (const { params, customer } of customers.filter((one) => (one.customer[0] ?? 0) < 100)) {
      const [logLik, slopes] = logLikOf(bgNbd, params, customer);
      const differences = differencesOf(bgNbd, params, customer);
      for (const [k, slope] of slopes.entries()) {
        // differences of large logarithms lose digits
        const loss = (1e-10 * (Math.abs(logLik) + 1)) / (params[k] ?? 1);
        expect(Math.abs(slope - (differences[k] ?? NaN))).toBeLessThan(1e-6 * Math.abs(slope) + loss);
      }
    }
  });
});
