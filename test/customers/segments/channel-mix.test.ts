import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChannelMixColumns,
  type ChannelMixRowOptions,
  channelMix,
} from '../../../src/customers/segments/channel-mix.js';
import { proportion } from '../../../src/kernels/proportion/proportion.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';

interface Order {
  readonly via?: unknown;
  readonly paid?: unknown;
  readonly who?: unknown;
}
const readers = {
  channel: (order: Order) => order.via,
  amount: (order: Order) => order.paid,
  customer: (order: Order) => order.who,
};
const mixOf = (orders: Iterable<Order>, options?: object) =>
  channelMix(orders, { ...readers, ...options } as ChannelMixRowOptions<Order>);
const orders = [
  { via: 'web', paid: 20, who: 'ann' },
  { via: 'web', paid: 30, who: 'ann' },
  { via: 'store', paid: 150, who: 'ann' },
  { via: 'app', paid: 50, who: 'bob' },
  { via: 'app', paid: 0, who: 'bob' },
  { via: 'store', paid: 0, who: 'cid' },
  { via: null, paid: 7, who: 'cid' },
];

describe('channelMix', () => {
  it('is about orders, revenue and customers at once; the measure says which leads', () => {
    const byOrders = mixOf(orders);
    expect(byOrders).toMatchObject({
      metric: 'channel-mix',
      unit: 'fraction',
      measure: 'orders',
      value: 1 / 3,
      n: 6,
      missing: 1,
      customers: 3,
      total: 250,
      largest: 'app',
      herfindahl: expect.closeTo(1 / 3, 15),
      classes: [
        { class: 'app', count: 2, amount: 50, customers: 1, reach: 1 / 3 },
        { class: 'store', count: 2, amount: 150, customers: 2, reach: 2 / 3 },
        { class: 'web', count: 2, amount: 50, customers: 1, reach: 1 / 3 },
      ],
    });
    expect(mixOf(orders, { measure: 'revenue' })).toMatchObject({
      measure: 'revenue',
      largest: 'store',
      value: 0.6,
      interval: null,
    });
    const byCustomers = mixOf(orders, { measure: 'customers' });
    expect(byCustomers).toMatchObject({
      measure: 'customers',
      value: 2 / 3,
      largest: 'store',
      herfindahl: null,
      effectiveNumber: null,
      classes: [{ class: 'store' }, { class: 'app' }, { class: 'web' }],
    });
    expect(byCustomers.interval).toEqual(byCustomers.classes[0]?.reachInterval);
  });

  it('has intervals of reach that hold together', () => {
    const [first] = mixOf(orders, { confidence: 0.9 }).classes;
    const { interval } = proportion({ count: 1, total: 3 }, { confidence: 1 - (1 - 0.9) / 3 });
    expect(first?.reachInterval).toEqual({ ...interval, confidence: 0.9 });
    expect(first?.reachInterval?.method).toBe('wilson');
    expect(first?.interval?.method).toBe('goodman');
  });

  it('does without revenue and without customers', () => {
    const plain = channelMix({ channel: ['web', 'app', 'web'] });
    expect(plain).toMatchObject({ value: 2 / 3, customers: null, total: null });
    expect(plain.classes[0]).toMatchObject({ customers: null, reach: null, reachInterval: null, amount: null });
  });

  it('shows the channels given, in their order', () => {
    const classes = ['web', 'phone', 'app', 'store'];
    const result = mixOf(orders, { classes, measure: 'customers' });
    expect(result.classes.map((each) => [each.class, each.customers])).toEqual([
      ['web', 1],
      ['phone', 0],
      ['app', 1],
      ['store', 2],
    ]);
    expect(result.largest).toBe('store');
    expect(mixOf([], { classes, measure: 'customers' })).toMatchObject({
      value: null,
      interval: null,
      largest: null,
      customers: 0,
    });
    expect(mixOf([], { measure: 'customers' })).toMatchObject({ value: null, classes: [] });
  });

  it('knows customers by ids of one kind, BigInt as text', () => {
    const channel = ['web', 'app', 'web'];
    expect(channelMix({ channel, customer: [1n, 1n, '2'] })).toMatchObject({ customers: 2 });
    for (const onInvalid of ['throw', 'count'] as const) {
      expect(() => channelMix({ channel, customer: [7, 8, '7'] }, { onInvalid })).toThrow(
        'got a string at index 2 of customer, a number at index 0 of customer',
      );
    }
    expect(() => channelMix({ channel, customer: [1, 2 ** 53, 3] })).toThrow('larger ids as text');
    // channels are no ids
    expect(channelMix({ channel: [1, '1'] }).classes).toHaveLength(2);
  });

  it('reads rows that stand for many orders of one customer', () => {
    const columns = { channel: ['web', 'app'], customer: ['a', 'b'], count: [3, 1], amount: [30, 70] };
    const { classes, customers, n } = channelMix(columns);
    expect([n, customers, classes.map((each) => [each.class, each.count, each.customers, each.amount])]).toEqual([
      4,
      2,
      [
        ['web', 3, 1, 30],
        ['app', 1, 1, 70],
      ],
    ]);
  });

  it('counts an order that lacks a part as missing, and one that has a bad one as invalid', () => {
    const odd = [
      ...orders,
      { via: 'web', paid: 1 },
      { via: 'web', who: 'a' },
      { via: 'web', paid: 1, who: '' },
      { via: '', paid: 1, who: 'a' },
      { via: 'web', paid: '1', who: 'a' },
    ];
    expectSame(mixOf(odd, { onInvalid: 'count' }), {
      ...mixOf(orders),
      missing: 3,
      invalid: 3,
      reasons: { 'amount-not-a-number': 1, 'channel-not-a-class': 1, 'customer-not-an-id': 1 },
      refused: [
        { index: 9, reason: 'customer-not-an-id' },
        { index: 10, reason: 'channel-not-a-class' },
        { index: 11, reason: 'amount-not-a-number' },
      ],
    });
    expect(() => mixOf(odd.slice(9))).toThrow(
      'channelMix: customer must be a text that is not empty or a number up to 2^53 - 1 in size (larger ids as text); got "" at row 0, reader customer',
    );
  });

  it('agrees with plain filters, rows and columns alike', () => {
    const order = fc.record({ via: fc.constantFrom('web', 'app', '__proto__', 3), paid: fc.nat(50), who: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(order), fc.constantFrom('orders', 'revenue', 'customers'), (all, measure) => {
        const result = mixOf(all, { measure });
        assertPlain(result);
        expect(result.customers).toBe(new Set(all.map(({ who }) => who)).size);
        for (const each of result.classes) {
          const own = all.filter(({ via }) => via === each.class);
          expect(each.count).toBe(own.length);
          expect(each.amount).toBe(own.reduce((sum, { paid }) => sum + paid, 0));
          expect(each.customers).toBe(new Set(own.map(({ who }) => who)).size);
          expect(each.reachInterval?.low).toBeLessThanOrEqual(each.reach as number);
          expect(each.reachInterval?.high).toBeGreaterThanOrEqual(each.reach as number);
        }
        const sizes = { orders: 'count', revenue: 'amount', customers: 'customers' } as const;
        const sizeOf = (each: (typeof result.classes)[number]) => each[sizes[measure as 'orders']];
        expect(sizeOf(result.classes[0] ?? ({} as never))).toBe(
          all.length ? Math.max(...result.classes.map(sizeOf)) : undefined,
        );
        const columns: ChannelMixColumns = {
          channel: all.map(({ via }) => via),
          amount: all.map(({ paid }) => paid),
          customer: Int32Array.from(all, ({ who }) => who),
        };
        expectSame(channelMix(columns, { measure: measure as 'orders' }), result);
        expectSame(mixOf([...all].reverse(), { measure }), result);
      }),
      { numRuns: runs },
    );
  });

  it('refuses bad options', () => {
    expect(
      otherwise('INVALID_OPTION', {
        measure: () => mixOf([], { measure: 'count' }),
        'no customers': () => channelMix({ channel: [] }, { measure: 'customers' }),
        'no amounts': () => channelMix({ channel: [] }, { measure: 'revenue' }),
        unknown: () => mixOf([], { class: () => 'a' }),
        confidence: () => mixOf([], { confidence: 1 }),
        'no reader': () => channelMix([], {} as never),
      }),
    ).toEqual([]);
    expect(otherwise('INVALID_VALUE', { none: () => channelMix(null as never) })).toEqual([]);
  });
});
