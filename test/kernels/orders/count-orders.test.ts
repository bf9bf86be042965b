import { describe, expect, it } from 'vitest';
import { inactivityChurnRate } from '../../../src/customers/inactivity/inactivity-churn-rate.js';
import { lifecycle } from '../../../src/customers/orders/lifecycle.js';
import { orderSummary } from '../../../src/customers/orders/order-summary.js';
import { OrderSummaryAggregator } from '../../../src/customers/orders/order-summary-aggregator.js';
import { repeatPurchaseRate } from '../../../src/customers/repeat/repeat-purchase-rate.js';
import { rfm } from '../../../src/customers/segments/rfm.js';
import { countVisits } from '../../../src/kernels/history/visits.js';
import { countOrders, ordersIn } from '../../../src/kernels/orders/count-orders.js';
import type { OrderEvent } from '../../../src/kernels/orders/order-events.js';
import { cellsOf, dataLines } from '../../data.js';

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

describe('refunds', () => {
  const known = { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' };
  const rows = [
    { who: 'a', on: '2026-01-05T10:00:00Z', paid: 100, back: false },
    { who: 'a', on: '2026-03-25T10:00:00Z', paid: -100, back: true },
    { who: 'b', on: '2026-01-07T10:00:00Z', paid: 50, back: false },
    { who: 'b', on: '2026-02-07T10:00:00Z', paid: 20, back: false },
  ];
  const readers = { customer: 'who', at: 'on' } as const;
  const columns = {
    customer: rows.map(({ who }) => who),
    at: rows.map(({ on }) => on),
    amount: rows.map(({ paid }) => paid),
  };

  it('are no orders, and lower what a customer was worth', () => {
    const buyer = rfm(rows, { ...readers, amount: 'paid', ...known }).customers[0];
    expect(buyer).toMatchObject({ customer: 'a', recency: 86, frequency: 1, monetary: 0 });
    const flagged = rfm(rows, { ...readers, amount: (row) => Math.abs(row.paid), refund: 'back', ...known });
    expect(flagged).toMatchObject({ refunds: 'flagged', refunded: 1, refundsApart: 0, events: 3 });
    expect(flagged.customers[0]).toEqual(buyer);
    const asOrders = rfm(rows, { ...readers, amount: 'paid', ...known, refunds: 'as-orders' });
    expect(asOrders.customers[0]).toMatchObject({ recency: 7, frequency: 2, monetary: 0 });
    expect([asOrders.refunds, asOrders.refunded]).toEqual(['as-orders', 0]);
  });

  it('are told in every metric of orders, from rows, columns and what was counted', () => {
    const lifetime = { measure: 'lifetime' } as const;
    for (const rate of [
      repeatPurchaseRate(rows, { ...readers, amount: 'paid', ...known, ...lifetime }),
      repeatPurchaseRate(rows, { ...readers, refund: 'back', ...known, ...lifetime }),
      repeatPurchaseRate(columns, { ...known, ...lifetime }),
      repeatPurchaseRate({ ...columns, refund: rows.map(({ back }) => back) }, { ...known, ...lifetime }),
      repeatPurchaseRate(countOrders(columns, known), lifetime),
      repeatPurchaseRate(countVisits(rows, { subject: 'who', at: 'on', refund: 'back', ...known }), lifetime),
    ]) {
      expect([rate.count, rate.n, rate.refunded, rate.orders]).toEqual([1, 2, 1, 3]);
    }
    expect(repeatPurchaseRate(columns, { ...known, ...lifetime, refunds: 'as-orders' }).count).toBe(2);
    const months = lifecycle(columns, { ...known, period: 'month' });
    expect(months.periods.map(({ active }) => active)).toEqual([2, 1, 0]);
    expect(
      inactivityChurnRate(columns, { ...known, windowDays: 30, from: '2026-02-01', to: '2026-03-01' }).refunds,
    ).toBe('negative-amounts');
  });

  it('are counted apart where no order went before, in whatever order shards merge', () => {
    const events = [
      { customer: 'a', at: '2026-01-09T00:00:00Z', amount: 5, refund: true },
      { customer: 'a', at: '2026-01-10T00:00:00Z', amount: 9, refund: false },
      { customer: 'a', at: '2026-01-10T00:00:00Z', amount: 2, refund: 1 },
      { customer: 'b', at: '2026-01-11T00:00:00Z', amount: 4, refund: true },
    ];
    const shard = (...own: number[]) =>
      new OrderSummaryAggregator({ ...known, amounts: 'sum', refunds: 'flagged' }).addAll(
        own.map((k) => events[k] as OrderEvent),
      );
    const whole = shard(0, 1, 2, 3);
    expect(whole.result()).toMatchObject({ n: 1, customers: 1, amount: 7, refunded: 1, refundsApart: 2 });
    for (const merged of [shard(0).merge(shard(1)).merge(shard(3, 2)), shard(3, 2).merge(shard(0).merge(shard(1)))]) {
      expect(JSON.stringify(merged)).toBe(JSON.stringify(whole));
    }
    // an earlier order, known later
    const earlier = { customer: 'b', at: '2026-01-01T00:00:00Z', amount: 10, refund: false };
    expect(whole.add(earlier).result()).toMatchObject({ n: 2, amount: 13, refunded: 2, refundsApart: 1 });
    const plain = new OrderSummaryAggregator({ ...known, amounts: 'sum' });
    expect(() => plain.addAll(events)).toThrow(
      'orderSummary: refund must be left out unless the aggregator is told refunds: "flagged"; got true',
    );
    expect(() => shard(0).merge(plain.toJSON())).toThrow('refunds is "flagged" here, "negative-amounts" in the other');
  });

  it('of the public retail sample are what a plain count finds, by sign and by the letter of the invoice', (context) => {
    const [header = '', ...lines] = dataLines(context, 'online-retail-sample.csv');
    const names = cellsOf(header);
    const rows = lines.map(cellsOf).map((row) => {
      const cell = (name: string) => row[names.indexOf(name)] ?? '';
      const at = Date.parse(`${cell('InvoiceDate').replace(' ', 'T')}Z`);
      const amount = Math.round(Number(cell('Quantity')) * Number(cell('UnitPrice')) * 100);
      return { customer: cell('CustomerID') || null, at, amount, refund: cell('InvoiceNo').startsWith('C') };
    });
    const until = { timeZone: 'UTC', asOf: '2011-12-31T23:59:59Z' };
    const slow = (isRefund: (row: (typeof rows)[0]) => boolean) => {
      const own = rows.filter(({ customer }) => customer !== null);
      const orders = own.filter((row) => !isRefund(row));
      const firsts = new Map<unknown, number>();
      for (const { customer, at } of orders) firsts.set(customer, Math.min(at, firsts.get(customer) ?? Infinity));
      const back = own.filter(isRefund);
      const refunded = back.filter(({ customer, at }) => at >= (firsts.get(customer) ?? Infinity));
      const days = new Set(orders.map(({ customer, at }) => `${customer} ${new Date(at).toISOString().slice(0, 10)}`));
      return {
        n: orders.length,
        customers: firsts.size,
        orderDays: days.size,
        missing: rows.length - own.length,
        refunded: refunded.length,
        refundsApart: back.length - refunded.length,
        amount:
          orders.reduce((sum, { amount }) => sum + amount, 0) -
          refunded.reduce((sum, { amount }) => sum + Math.abs(amount), 0),
      };
    };
    const where = { customer: 'customer', at: 'at', amount: 'amount', ...until } as const;
    const bySign = slow(({ amount }) => amount < 0);
    expect(orderSummary(rows, where)).toMatchObject({ ...bySign, refunds: 'negative-amounts' });
    const byFlag = slow(({ refund }) => refund);
    expect(orderSummary(rows, { ...where, refund: 'refund' })).toMatchObject({ ...byFlag, refunds: 'flagged' });
    expect(bySign.refunded).toBeGreaterThan(10);
    expect(bySign.refundsApart).toBeGreaterThan(10);
  });
});
