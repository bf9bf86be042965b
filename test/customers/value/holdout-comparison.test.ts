import { describe, expect, it } from 'vitest';
import { expectedPurchases } from '../../../src/customers/value/expected-purchases.js';
import { holdoutComparison } from '../../../src/customers/value/holdout-comparison.js';
import { bgNbd } from '../../../src/customers/value/models/bg-nbd.js';
import { purchaseSummary } from '../../../src/customers/value/purchase-summary.js';
import { cdnowSample } from './cdnow-sample.js';

const DAY = 86_400_000;
const params = { r: 0.243, alpha: 31, a: 0.793, b: 2.426 };
const options = { model: bgNbd, params };

describe('holdoutComparison', () => {
  const customer = ['a', 'a', 'b', 'a', 'c', 'c', 'c', 'c', 'c', 'c', 'c', 'c', 'c', 'c'];
  const at = [0, 20, 30, 70, 1, 2, 3, 4, 5, 6, 7, 8, 9, 61].map((day) => day * DAY);
  const summary = purchaseSummary({ customer, at }, { timeZone: 'UTC', asOf: 90 * DAY, to: 60 * DAY });

  it('puts what was expected beside what was done, by class', () => {
    const { value, n, expected, actual, classes, length, ...errors } = holdoutComparison(summary, options);
    const { values } = expectedPurchases(summary, { ...options, horizon: 30 });
    const [a = 0, b = 0, c = 0] = values as number[];
    expect([n, actual, length, expected]).toEqual([3, 2, 30, a + b + c]);
    expect(value).toBe(expected / 2);
    expect(errors).toMatchObject({
      model: 'bg-nbd',
      meanAbsoluteError: (Math.abs(a - 1) + b + Math.abs(c - 1)) / 3,
      rootMeanSquareError: Math.sqrt(((a - 1) ** 2 + b ** 2 + (c - 1) ** 2) / 3),
    });
    expect(classes.map(({ customers }) => customers)).toEqual([1, 1, 0, 0, 0, 0, 0, 1]);
    expect([classes[0], classes[1], classes[7]]).toEqual([
      { frequency: 0, customers: 1, expected: b, actual: 0 },
      { frequency: 1, customers: 1, expected: a, actual: 1 },
      { frequency: 7, customers: 1, expected: c, actual: 1 },
    ]);
    expect(classes[3]).toEqual({ frequency: 3, customers: 0, expected: null, actual: null });
  });

  it('has none where nothing was bought, and refuses a summary without a holdout', () => {
    const still = purchaseSummary({ customer: ['a'], at: [0] }, { timeZone: 'UTC', asOf: 9 * DAY, to: 5 * DAY });
    expect(holdoutComparison(still, options)).toMatchObject({ value: null, n: 1, actual: 0 });
    for (const wrong of [purchaseSummary({ customer: ['a'], at: [0] }, { timeZone: 'UTC', asOf: 9 * DAY }), null, {}]) {
      expect(() => holdoutComparison(wrong as never, options)).toThrow(
        'the summary must be one of purchaseSummary with a holdout',
      );
    }
  });

  it('foretells what CDNOW sold to a few hundred of 1,882', (context) => {
    const orders = { ...cdnowSample(context), timeZone: 'UTC' };
    const { timeZone, ...columns } = orders;
    const weeks = purchaseSummary(columns, { timeZone, asOf: Date.UTC(1998, 6, 1), to: '1997-10-01', unitDays: 7 });
    const found = holdoutComparison(weeks, { model: bgNbd, params: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } });
    expect([found.actual, found.expected.toFixed(0)]).toEqual([1882, '1654']);
    expect(found.classes.map(({ customers }) => customers)).toEqual([1411, 439, 214, 100, 62, 38, 29, 64]);
  });
});
