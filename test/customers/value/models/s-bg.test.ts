import { describe, expect, it } from 'vitest';
import { retentionOf, sBg } from '../../../../src/customers/value/models/s-bg.js';
import { relativeError } from '../../../stats/distributions/relative-error.js';
import { differencesOf, logLikOf } from '../golden.js';

describe('sBg', () => {
  const params = [0.668, 3.806];

  it('has the slopes of its likelihood', () => {
    for (const customer of [
      [0, 1],
      [3, 0],
      [12, 1],
    ]) {
      const [, slopes] = logLikOf(sBg, params, customer);
      const differences = differencesOf(sBg, params, customer);
      for (const [k, slope] of slopes.entries()) expect(relativeError(slope, differences[k] ?? NaN)).toBeLessThan(1e-6);
    }
  });

  it('gives all that customers may do a chance of 1 together', () => {
    let sum = Math.exp(logLikOf(sBg, params, [6, 0])[0]);
    for (let survived = 0; survived < 6; survived++) sum += Math.exp(logLikOf(sBg, params, [survived, 1])[0]);
    expect(sum).toBeCloseTo(1, 12);
  });

  it('is worth for ever what the renewals to come add up to', () => {
    let [sum, there] = [0, 1];
    for (let k = 0; k < 400; k++) {
      there *= retentionOf(0.668, 3.806, 5 + k);
      sum += there * 0.9 ** (k + 1);
    }
    expect(relativeError(sBg.discountedPurchases?.(params, [5], 0.9) ?? NaN, sum)).toBeLessThan(1e-12);
    expect(sBg.discountedPurchases?.(params, [5], 1)).toBe(Infinity);
    expect(sBg.discountedPurchases?.([3, 4], [5], 1)).toBe(4.5);
  });

  it('takes a cohort by the number left, and nothing else, as rows', () => {
    expect(sBg.rowsOf?.('fitModel', { survivors: [10, 7n, 5] })).toEqual({
      survived: [0, 1, 2],
      left: [1, 1, 0],
      weight: [3, 2, 5],
    });
    expect(sBg.rowsOf?.('fitModel', { survived: [1], left: [0] })).toBeNull();
    for (const survivors of [[10], [10, 11], [10, -1], [10, '9'], [10, null], [Infinity, 1]]) {
      expect(() => sBg.rowsOf?.('fitModel', { survivors })).toThrow('fitModel: survivors must be numbers');
    }
    expect(sBg.faultOf([1, 2])?.[0]).toBe('left');
    expect(sBg.faultOf([-1])?.[0]).toBe('survived');
  });
});
