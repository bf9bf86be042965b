import { describe, expect, it } from 'vitest';
import { bgBb } from '../../../../src/customers/value/models/bg-bb.js';
import { relativeError } from '../../../stats/distributions/relative-error.js';
import { differencesOf, goldenCustomers, logLikOf } from '../golden.js';

const customers = goldenCustomers('bgbb.predict');

describe('bgBb', () => {
  it('agrees with mpmath to 1e-10', () => {
    for (const { params, customer, expected, purchases } of customers) {
      const { logLik, aliveAtEnd, probabilityAlive } = expected as Record<string, number>;
      expect(relativeError(logLikOf(bgBb, params, customer)[0], logLik ?? NaN)).toBeLessThan(1e-10);
      for (const [number, atEnd] of [
        [aliveAtEnd, true],
        [probabilityAlive, false],
      ] as const) {
        expect(relativeError(bgBb.probabilityAlive?.(params, customer, atEnd) ?? NaN, number ?? NaN)).toBeLessThan(
          1e-10,
        );
      }
      for (const [horizon, number] of purchases) {
        expect(relativeError(bgBb.expectedPurchases?.(params, customer, horizon) ?? NaN, number)).toBeLessThan(1e-10);
      }
    }
  });

  it('has the slopes of its likelihood', () => {
    for (const { params, customer } of customers) {
      const [logLik, slopes] = logLikOf(bgBb, params, customer);
      const differences = differencesOf(bgBb, params, customer);
      for (const [k, slope] of slopes.entries()) {
        const loss = (1e-9 * (Math.abs(logLik) + 1)) / (params[k] ?? 1);
        expect(Math.abs(slope - (differences[k] ?? NaN))).toBeLessThan(1e-6 * Math.abs(slope) + loss);
      }
    }
  });

  it('gives all that customers may do a chance of 1 together', () => {
    const params = [1.2, 0.75, 0.66, 2.8];
    let sum = 0;
    // every pattern of five opportunities, by what a model tells apart, and how many there are of it
    for (let last = 0; last <= 5; last++) {
      for (let x = Math.min(1, last); x <= last; x++) {
        let ways = 1;
        for (let k = 1; k < x; k++) ways *= (last - k) / k;
        sum += ways * Math.exp(logLikOf(bgBb, params, [x, last, 5])[0]);
      }
    }
    expect(sum).toBeCloseTo(1, 12);
  });

  it('knows what no customer can be', () => {
    const wrong = [
      [1, 1, 2],
      [2, 1, 2],
      [1, 3, 2],
      [0, 1, 2],
      [-1, 0, 2],
      [0, 0.5, 2],
      [0, 0, 2e6],
    ].map((customer) => bgBb.faultOf(customer)?.[0] ?? null);
    expect(wrong).toEqual([null, 'frequency', 'recency', 'recency', 'frequency', 'recency', 'opportunities']);
  });
});
