import { describe, expect, it } from 'vitest';
import { purchaseFrequency } from '../../../src/customers/orders/purchase-frequency.js';
import { purchaseFrequencyFromCounts } from '../../../src/customers/orders/purchase-frequency-from-counts.js';

describe('purchaseFrequencyFromCounts', () => {
  it('is what counting the orders gives, without an interval', () => {
    const day = 86_400_000;
    const columns = { customer: ['an', 'an', 'binh'], at: [0, 9 * day, 0] };
    const counted = purchaseFrequency(columns, { timeZone: 'UTC', asOf: 30 * day });
    const { value, n, count } = purchaseFrequencyFromCounts({ orders: 3, buyers: 2 });
    expect({ value, n, count }).toEqual({ value: counted.value, n: counted.n, count: counted.count });
  });

  it('has no value without buyers', () => {
    expect(purchaseFrequencyFromCounts({ orders: 0, buyers: 0 })).toMatchObject({ value: null, n: 0, interval: null });
  });

  it('refuses fewer orders than buyers, orders of nobody, and what is unknown', () => {
    const refused = (counts: unknown) => () => purchaseFrequencyFromCounts(counts as never);
    expect(refused({ orders: 1, buyers: 2 })).toThrow(
      'purchaseFrequencyFromCounts: orders must be no fewer than buyers, 2; got 1',
    );
    expect(refused({ orders: 3, buyers: 0 })).toThrow('buyers must be above 0 for 3 orders; got 0');
    expect(refused({ orders: 3, customers: 2 })).toThrow('unknown part "customers"; known are orders, buyers');
    expect(() =>
      (purchaseFrequencyFromCounts as (...args: unknown[]) => unknown)({ orders: 1, buyers: 1 }, { by: 1 }),
    ).toThrow('unknown option "by"');
  });
});
