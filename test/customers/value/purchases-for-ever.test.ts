import { expect, it } from 'vitest';
import { purchasesForEver } from '../../../src/customers/value/purchases-for-ever.js';
import { relativeError } from '../../stats/distributions/relative-error.js';

it('purchasesForEver is the Laplace transform of the rate of purchases', () => {
  for (const delta of [1e-9, 0.0027, 1, 400]) {
    // a steady rate, one that falls by half a unit of time, and a power of time
    expect(
      relativeError(
        purchasesForEver((time) => 3 * time, delta),
        3 / delta,
      ),
    ).toBeLessThan(1e-13);
    expect(
      relativeError(
        purchasesForEver((time) => -Math.expm1(-2 * time) / 2, delta),
        1 / (2 + delta),
      ),
    ).toBeLessThan(1e-12);
    expect(
      relativeError(
        purchasesForEver((time) => Math.sqrt(time), delta),
        Math.sqrt(Math.PI / delta) / 2,
      ),
    ).toBeLessThan(1e-13);
  }
  expect(purchasesForEver(() => 0, 0.1)).toBe(0);
});
