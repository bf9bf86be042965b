import { describe, expect, it } from 'vitest';
import { countOrders, type Orders, ordersOf } from '../../../src/kernels/orders/count-orders.js';

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
      afterAsOf: 0,
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
    expect(late).toMatchObject({ asOfDay: day + 1, lastDay: day, n: 1, afterAsOf: 1 });
  });

  it('refuses what it does not know', () => {
    expect(() => countOrders(columns, { ...options, by: 'day' } as never)).toThrow(
      'countOrders: option must be a known one; got "by"',
    );
    expect(() => countOrders(columns, { timeZone: 'UTC' } as never)).toThrow('countOrders: asOf must be');
  });
});

describe('ordersOf', () => {
  it('counts rows and columns, takes counted orders as they are, and leaves the other options', () => {
    const [counted, rest] = ordersOf('m', columns, { ...options, by: 'month' });
    expect([counted, rest]).toEqual([orders, { by: 'month' }]);
    const rows = columns.customer.map((customer, k) => ({ customer, at: columns.at[k] as number }));
    const [read] = ordersOf('m', new Set(rows), {
      ...options,
      customer: (row: (typeof rows)[0]) => row.customer,
      at: (row: (typeof rows)[0]) => row.at,
    });
    expect(read.histories.times).toEqual(orders.histories.times);
    expect(read.histories.amounts).toBeNull();
    expect(ordersOf('m', orders, undefined)).toEqual([orders, {}]);
    expect(ordersOf('m', orders, { by: 'month' })[0]).toBe(orders);
  });

  it.each(['timeZone', 'asOf', 'onInvalid', 'customer', 'at', 'amount', 'missingValue'])(
    'refuses %s for what has been counted',
    (name) => {
      const text = `m: ${name} must be left out: the orders have been counted already; got 5`;
      expect(() => ordersOf('m', orders, { [name]: 5 })).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTION', message: text }),
      );
    },
  );

  const { histories } = orders;
  const changed = (changes: object) => ({ ...orders, histories: { ...histories, ...changes } });
  it.each<[string, unknown]>([
    ['no histories', { ...orders, histories: null }],
    ['plain arrays', JSON.parse(JSON.stringify(orders))],
    ['no starts', changed({ starts: new Int32Array() })],
    ['starts that go down', changed({ starts: Int32Array.of(0, 3, 2) })],
    ['starts beyond the end', changed({ starts: Int32Array.of(0, 2, 4) })],
    ['starts after the beginning', changed({ starts: Int32Array.of(1, 2, 3) })],
    ['ids of others', changed({ ids: ['an'] })],
    ['ids that are none', changed({ ids: 'an' })],
    ['fewer counts than days', changed({ events: Int32Array.of(1, 2) })],
    ['counts that add up to something else', changed({ events: Int32Array.of(1, 1, 1) })],
    ['a count of none', changed({ events: Int32Array.of(0, 3, 1) })],
    ['days that do not ascend', changed({ times: Float64Array.of(5, 5, 3) })],
    ['a fraction of a day', changed({ times: Float64Array.of(2, 4.5, 3) })],
    ['a day after the last', changed({ times: Float64Array.of(2, 10, 3) })],
    ['amounts of nothing', changed({ amountStarts: Int32Array.of(0, 1, 3, 3) })],
    ['amounts that are none', changed({ amounts: [1, 2, 4, 8] })],
    ['too few stretches of amounts', changed({ amountStarts: Int32Array.of(0, 4) })],
    ['a last day long after that of asOf', { ...orders, lastDay: 12 }],
    ['a last day that is none', { ...orders, lastDay: 9.5 }],
    ['no day of asOf', { ...orders, asOfDay: Number.NaN }],
  ])('refuses orders with %s', (_, damaged) => {
    expect(() => ordersOf('m', damaged, {})).toThrow(
      expect.objectContaining({
        code: 'INVALID_VALUE',
        message: 'm: orders must be what countOrders returns; got damaged ones',
      }),
    );
  });

  it('takes orders of a night in which clocks go back over midnight', () => {
    const late = countOrders(
      { customer: [1], at: ['2009-11-01T03:00Z'] },
      { timeZone: 'America/St_Johns', asOf: '2009-11-01T03:10Z' },
    );
    expect(late.lastDay).toBe(late.asOfDay + 1);
    expect(ordersOf('m', late, {})[0]).toBe(late);
  });

  it('takes orders without amounts, and customers that are codes', () => {
    const coded: Orders = countOrders({ customer: Int32Array.of(4, 1), at: Float64Array.of(DAY, DAY) }, options);
    expect([coded.histories.ids, coded.histories.amounts]).toEqual([null, null]);
    expect(ordersOf('m', coded, {})[0]).toBe(coded);
  });
});
