import { describe, expect, it } from 'vitest';
import { orderSummary } from '../../../src/customers/orders/order-summary.js';
import { OrderSummaryAggregator } from '../../../src/customers/orders/order-summary-aggregator.js';
import { countVisits } from '../../../src/kernels/history/visits.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { ordersOf } from '../../../src/kernels/orders/sound-orders.js';

const DAY = 86_400_000;
const columns = {
  customer: ['an', 'an', 'binh', 'an'],
  at: [5 * DAY, 2 * DAY, 3 * DAY, 5 * DAY + 7],
  amount: [1, 2, 4, 8],
};
const options = { timeZone: 'UTC', asOf: 10 * DAY };
const orders = countOrders(columns, options);

describe('ordersOf', () => {
  it('counts rows and columns, and takes what has been counted', () => {
    expect(ordersOf('m', columns, { ...options, nth: 2 }, 'nth')).toEqual(orders);
    expect(ordersOf('m', orders, undefined, '')).toEqual(orders);
    const { customer: subject, at } = columns;
    const visits = countVisits({ subject, at }, options);
    const bare = ordersOf('m', visits, {}, '');
    expect(bare.histories).toEqual({
      ...visits.histories,
      amounts: null,
      amountStarts: new Int32Array(4),
      refunds: null,
    });
    expect(() => ordersOf('m', orders, { amount: 5 }, '')).toThrow('m: amount must be left out');
    expect(() => ordersOf('m', columns, { ...options, nth: 2 }, '')).toThrow('m: unknown option "nth"');
  });

  it('takes refunds whose exact sum is several parts, and refunds of the evening before where clocks went back', () => {
    const big = new OrderSummaryAggregator({ timeZone: 'UTC', asOf: 10 * DAY, amounts: 'sum' });
    for (const amount of [0, -1e16, -279]) big.add({ customer: 'an', at: DAY, amount });
    const parts = [...(big.orders().histories.refunds?.amounts ?? [])];
    expect(parts.some((part) => part > 0)).toBe(true);
    expect(orderSummary(big.orders()).refunded).toBe(2);

    const change = Date.UTC(2010, 10, 7, 2, 31);
    const rows = { customer: [1, 1], at: [change - 30_000, change + 30_000], amount: [5, -5] };
    const known = { timeZone: 'America/St_Johns', asOf: change + DAY };
    expect(orderSummary(countOrders(rows, known))).toEqual(orderSummary(rows, known));
    expect(orderSummary(rows, known).refunded).toBe(1);

    // both are orders now: the first one is of the later day
    const both = new OrderSummaryAggregator({ ...known, amounts: 'sum' });
    for (const at of rows.at) both.add({ customer: 1, at, amount: 5 });
    const restored = OrderSummaryAggregator.fromJSON(JSON.parse(JSON.stringify(both)));
    expect(restored.result()).toEqual(both.result());
    expect(restored.result()).toMatchObject({ n: 2, orderDays: 2 });
    const late = { ...both.toJSON(), firsts: [change - DAY * 2] };
    expect(() => OrderSummaryAggregator.fromJSON(late)).toThrow('firsts in a state must be the instant');
  });

  const { histories } = orders;
  const changed = (changes: object) => ({ ...orders, histories: { ...histories, ...changes } });
  const [sub, days] = [Int32Array.of(0, 0), Float64Array.of(5, 5)];
  const one = { subjects: Int32Array.of(0), times: Float64Array.of(5), amounts: Float64Array.of(-1) };
  const back = (changes: object) => changed({ refunds: { ...one, ...changes } });
  it('takes sound refunds', () => expect(ordersOf('m', back({}), {}, '').histories.refunds).toEqual(one));
  it.each<[string, unknown]>([
    ['amounts of nothing', changed({ amountStarts: Int32Array.of(0, 1, 3, 3) })],
    ['amounts that are none', changed({ amounts: [1, 2, 4, 8] })],
    ['too few stretches of amounts', changed({ amountStarts: Int32Array.of(0, 4) })],
    ['amounts that cannot be summed', changed({ amounts: Float64Array.of(1, NaN, 4, 8) })],
    ['refunds that raise revenue', back({ amounts: Float64Array.of(5) })],
    ['refunds whose parts grow', back({ subjects: sub, times: days, amounts: Float64Array.of(-5, 7) })],
    ['refunds before all orders', back({ times: Float64Array.of(0) })],
    ['no stretches of amounts', changed({ amountStarts: undefined })],
  ])('refuses orders with %s', (_, damaged) => {
    expect(() => ordersOf('m', damaged, {}, '')).toThrow(
      expect.objectContaining({ code: 'INVALID_VALUE', message: expect.stringContaining('got damaged ones') }),
    );
  });
});
