import { describe, expect, it } from 'vitest';
import { returningCustomerRevenueShare } from '../../../src/customers/repeat/returning-customer-revenue-share.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';
import { cdnow, DAY, expected, expectNear, made, sideBySide } from '../orders/orders.js';
import golden from '../orders/orders-public.golden.json' with { type: 'json' };

interface Revenue {
  n: number;
  revenue: number;
  returningRevenue: number;
  newRevenue: number;
  value: number | null;
  interval: number[] | null;
}

describe('returningCustomerRevenueShare', () => {
  for (const definition of ['acquired-before', 'after-first-day'] as const) {
    it(`adds up ${definition} as rationals do`, () => {
      const result = returningCustomerRevenueShare(made(), { definition, period: 'month' });
      expect(result.definition).toBe(definition);
      for (const [got, wanted] of sideBySide(result, expected.returningCustomerRevenueShare[definition])) {
        const { value, interval, ...sums } = wanted as Revenue;
        // bit for bit
        expect(got).toMatchObject(sums);
        expectNear(got.value, value);
        expectInterval(got.interval, interval, 1e-11);
      }
      assertPlain(result);
    });
  }

  it('gives both shares of the public CDNOW orders', (context) => {
    const orders = cdnow(context);
    for (const [by, wanted] of [
      ['month', golden['cdnow.repeat.month'].expected],
      ['year', golden['cdnow.repeat.year'].expected],
    ] as const) {
      const before = returningCustomerRevenueShare(orders, { period: by }).periods;
      const after = returningCustomerRevenueShare(orders, { period: by, definition: 'after-first-day' }).periods;
      for (const [p, row] of wanted.entries()) {
        expectNear(before[p]?.revenue, row.revenue, 1e-8);
        expectNear(before[p]?.returningRevenue, row.revenueAcquiredBefore, 1e-8);
        expectNear(after[p]?.returningRevenue, row.revenueFromReturningOrders, 1e-8);
      }
    }
  });

  const of = (amount: number[], customer = ['a', 'a', 'b', 'b']) =>
    returningCustomerRevenueShare(
      { customer, at: [0, DAY, 0, 2 * DAY], amount },
      { timeZone: 'UTC', asOf: 10 * DAY, definition: 'after-first-day', refunds: 'as-orders' },
    );

  it('has no share where amounts leave a part below 0, and no interval where they leave a buyer so', () => {
    expect(of([10, 5, 10, 15])).toMatchObject({ value: 0.5, revenue: 40 });
    expect(of([10, 5, 10, 15]).interval).not.toBeNull();
    expect(of([10, -5, 10, 15])).toMatchObject({ value: 1 / 3, returningRevenue: 10, interval: null });
    expect(of([10, -15, 10, 10])).toMatchObject({ value: null, returningRevenue: -5, newRevenue: 20, interval: null });
    expect(of([-30, 15, 10, 15])).toMatchObject({ value: null, newRevenue: -20, interval: null });
    expect(of([-5, 10, 20, 5])).toMatchObject({ value: 0.5, newRevenue: 15, interval: null });
    expect(of([0, 0, 0, 0])).toMatchObject({ value: null, revenue: 0, n: 2, interval: null });
    expect(of([10, 5, 10, 15], ['a', 'a', 'a', 'a'])).toMatchObject({ n: 1, interval: null });
    expect(of([1e200, 1e200, 1, 1])).toMatchObject({ value: 0.5, interval: null });
  });

  it('has none before anything has begun', () => {
    expect(
      returningCustomerRevenueShare(made(), { from: '2027-01-01', to: '2027-02-01', period: 'month' }),
    ).toMatchObject({
      value: null,
      n: 0,
      status: 'unobserved',
      periods: [],
    });
  });

  it('refuses bad options and orders without amounts', () => {
    const bare = countOrders({ customer: ['a'], at: [0] }, { timeZone: 'UTC', asOf: DAY });
    expect(() => returningCustomerRevenueShare(bare)).toThrow(
      'returningCustomerRevenueShare: orders must have amounts; got none',
    );
    const result = (options: object) => () => returningCustomerRevenueShare(made(), options);
    expect(
      otherwise('INVALID_OPTION', {
        amounts: () => returningCustomerRevenueShare(bare),
        definition: result({ definition: 'earlier-order' }),
        unknown: result({ order: 'row' }),
        confidence: result({ confidence: 2 }),
      }),
    ).toEqual([]);
  });
});
