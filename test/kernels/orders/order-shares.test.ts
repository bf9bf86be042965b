import { describe, expect, it } from 'vitest';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { orderDays, orderTotals } from '../../../src/kernels/orders/order-periods.js';
import { orderShares } from '../../../src/kernels/orders/order-shares.js';
import { proportion } from '../../../src/kernels/proportion/proportion.js';
import { DAY } from '../../customers/orders/orders.js';

const orders = orderTotals(
  countOrders({ customer: ['a', null], at: [40 * DAY, 0] }, { timeZone: 'UTC', asOf: 70 * DAY }),
);

describe('orderShares', () => {
  it('is the share of the range and that of each period', () => {
    const asked: number[][] = [];
    const days = orderDays('m', orders, { period: 'month' });
    const shares = orderShares(
      'm',
      'id',
      orders,
      days,
      (periods) => {
        asked.push(periods.map(({ first }) => first));
        return periods.map((_, p) => ({ count: p + 1, total: 4 }));
      },
      { confidence: 0.9 },
    );
    expect(asked).toEqual([[40], [31, 59]]);
    const { interval } = proportion({ count: 2, total: 4 }, { confidence: 0.9 });
    expect(shares).toMatchObject({
      metric: 'id',
      unit: 'fraction',
      value: 0.25,
      n: 4,
      count: 1,
      missing: 1,
      invalid: 0,
    });
    expect(shares.periods[1]).toEqual({
      period: '1970-03',
      from: '1970-03-01',
      to: '1970-04-01',
      status: 'partial',
      value: 0.5,
      n: 4,
      count: 2,
      interval,
    });
  });

  it('does not count by period unless asked to', () => {
    const days = orderDays('m', orders, {});
    let calls = 0;
    const count = () => {
      calls++;
      return [{ count: 0, total: 0 }];
    };
    expect(orderShares('m', 'id', orders, days, count, {}, 5)).toMatchObject({
      value: null,
      status: 'partial',
      periods: [],
    });
    expect(calls).toBe(1);
  });
});
