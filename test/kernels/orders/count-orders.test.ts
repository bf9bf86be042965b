import { describe, expect, it } from 'vitest';
import { countOrders, ordersIn } from '../../../src/kernels/orders/count-orders.js';

const DAY = 86_400_000;
const columns = {
  customer: ['an', 'an', 'binh', 'an'],
  at: [5 * DAY, 2 * DAY, 3 * DAY, 5 * DAY + 7],
  amount: [1, 2, 4, 8],
};
const options = { timeZone: 'UTC', asOf: 10 * DAY };
const orders = countOrders(columns, options);

describe('countOrders', () => {
  it('counts per customer and local day', () => {
    const { histories, ...rest } = orders;
    expect(rest).toEqual({
      kind: 'orders',
      timeZone: 'UTC',
      asOf: 10 * DAY,
      asOfDay: 10,
      lastDay: 9,
      n: 4,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      afterAsOf: 0,
      refunds: 'negative-amounts',
      refunded: 0,
      refundsApart: 0,
    });
    expect(histories.ids).toEqual(['an', 'binh']);
    expect([...histories.starts]).toEqual([0, 2, 3]);
    expect([...histories.times]).toEqual([2, 5, 3]);
    expect([...histories.events]).toEqual([1, 2, 1]);
    expect([...histories.amountStarts]).toEqual([0, 1, 3, 4]);
    expect([...(histories.amounts as Float64Array)].sort()).toEqual([1, 2, 4, 8]);
  });

  it('takes the day from the zone, and knows the day of asOf only where it has begun', () => {
    const at = Date.UTC(2026, 0, 5, 18);
    const of = (timeZone: string, asOf: number) => countOrders({ customer: [1], at: [at] }, { timeZone, asOf });
    const day = Date.UTC(2026, 0, 5) / DAY;
    expect([...of('Asia/Ho_Chi_Minh', at).histories.times]).toEqual([day + 1]);
    expect([...of('UTC', at).histories.times]).toEqual([day]);
    expect(of('UTC', at)).toMatchObject({ asOfDay: day, lastDay: day, n: 1 });
    // an order at the moment in which its day begins says nothing about that day yet
    const midnight = Date.UTC(2026, 0, 6);
    const late = countOrders({ customer: [1, 1], at: [at, midnight] }, { timeZone: 'UTC', asOf: midnight });
    expect(late).toMatchObject({ asOfDay: day + 1, lastDay: day, n: 2, afterAsOf: 0 });
    expect([...late.histories.times]).toEqual([day, day + 1]);
  });

  it('refuses what it does not know', () => {
    expect(() => countOrders(columns, { ...options, period: 'day' } as never)).toThrow(
      'countOrders: unknown option "period"; known are',
    );
    expect(() => countOrders(columns, { timeZone: 'UTC' } as never)).toThrow('countOrders: asOf must be');
  });
});

describe('ordersIn', () => {
  it('reads amounts where there are some', () => {
    const { amount, ...plain } = columns;
    expect(ordersIn('m', columns, options)).toEqual(orders);
    expect(ordersIn('m', plain, options).histories).toEqual({
      ...orders.histories,
      amounts: null,
      amountStarts: new Int32Array(orders.histories.amountStarts.length),
    });
  });
});
