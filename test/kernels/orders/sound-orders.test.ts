import { describe, expect, it } from 'vitest';
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

  const { histories } = orders;
  const changed = (changes: object) => ({ ...orders, histories: { ...histories, ...changes } });
  it.each<[string, unknown]>([
    ['amounts of nothing', changed({ amountStarts: Int32Array.of(0, 1, 3, 3) })],
    ['amounts that are none', changed({ amounts: [1, 2, 4, 8] })],
    ['too few stretches of amounts', changed({ amountStarts: Int32Array.of(0, 4) })],
    ['amounts that cannot be summed', changed({ amounts: Float64Array.of(1, NaN, 4, 8) })],
    ['no stretches of amounts', changed({ amountStarts: undefined })],
  ])('refuses orders with %s', (_, damaged) => {
    expect(() => ordersOf('m', damaged, {}, '')).toThrow(
      expect.objectContaining({ code: 'INVALID_VALUE', message: expect.stringContaining('got damaged ones') }),
    );
  });
});
