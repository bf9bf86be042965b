import { describe, expect, it } from 'vitest';
import { gammaGamma } from '../../../../src/customers/value/models/gamma-gamma.js';
import { relativeError } from '../../../stats/distributions/relative-error.js';
import { differencesOf, goldenCustomers, logLikOf } from '../golden.js';

const customers = goldenCustomers('gammagamma.predict');

describe('gammaGamma', () => {
  it('agrees with mpmath to 1e-10', () => {
    for (const { params, customer, expected } of customers) {
      const { logLik, expectedValue } = expected as { logLik: number | null; expectedValue: number | null };
      const value = gammaGamma.expectedValue?.(params, customer) ?? null;
      if (expectedValue === null) expect(value).toBeNull();
      else expect(relativeError(value ?? NaN, expectedValue)).toBeLessThan(1e-10);
      if (logLik !== null) expect(relativeError(logLikOf(gammaGamma, params, customer)[0], logLik)).toBeLessThan(1e-10);
    }
  });

  it('has the slopes of its likelihood', () => {
    for (const { params, customer } of customers.filter((one) => (one.customer[0] ?? 0) > 0)) {
      const [logLik, slopes] = logLikOf(gammaGamma, params, customer);
      const differences = differencesOf(gammaGamma, params, customer);
      for (const [k, slope] of slopes.entries()) {
        const loss = (1e-9 * (Math.abs(logLik) + 1)) / (params[k] ?? 1);
        expect(Math.abs(slope - (differences[k] ?? NaN))).toBeLessThan(1e-6 * Math.abs(slope) + loss);
      }
    }
  });

  it('is told something by repeat purchases alone, and asks for no amount without', () => {
    expect(gammaGamma.tells?.([0, 0])).toBe(false);
    expect(gammaGamma.faultOf([0, NaN])).toBeNull();
    expect(gammaGamma.faultOf([1, NaN])?.[0]).toBe('monetary');
    expect(gammaGamma.faultOf([0.5, 1])?.[0]).toBe('frequency');
  });
});
