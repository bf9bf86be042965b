import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MultiChannelRateRowOptions,
  multiChannelRate,
} from '../../../src/customers/segments/multi-channel-rate.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './segments.golden.json' with { type: 'json' };

interface Order {
  readonly who?: unknown;
  readonly via?: unknown;
}
const rateOf = (orders: Iterable<Order>, options?: object) =>
  multiChannelRate(orders, {
    customer: (order: Order) => order.who,
    channel: (order: Order) => order.via,
    ...options,
  } as MultiChannelRateRowOptions<Order>);
const orders = [
  { who: 1, via: 'web' },
  { who: 1, via: 'app' },
  { who: 1, via: 'web' },
  { who: 7, via: 'web' },
  { who: 2, via: 'store' },
  { who: 2, via: 'store' },
  { who: 3, via: null },
];

describe('multiChannelRate', () => {
  it('is customers with several different channels over customers with a transaction', () => {
    const rate = rateOf(orders);
    expect(rate).toMatchObject({
      metric: 'multi-channel-rate',
      unit: 'fraction',
      value: 1 / 3,
      n: 3,
      count: 1,
      missing: 1,
      invalid: 0,
      atLeast: 2,
      byChannels: [2, 1, 0],
      interval: { method: 'wilson', confidence: 0.95 },
    });
    const columns = { customer: orders.map((each) => each.who), channel: orders.map((each) => each.via) };
    expectSame(multiChannelRate(columns), rate);
    expect(rateOf(orders, { atLeast: 1 })).toMatchObject({ value: 1, count: 3 });
    expect(rateOf(orders, { atLeast: 9 })).toMatchObject({ value: 0, count: 0 });
    expect(rateOf([])).toMatchObject({ value: null, n: 0, interval: null, byChannels: [] });
    expect(rateOf(orders, { confidence: 0.5 }).interval?.confidence).toBe(0.5);
  });

  it('has the numbers of the specification', () => {
    const { inputs, expected, wilson95 } = golden.examples['multi-channel-rate'];
    const rate = multiChannelRate({ multiChannel: inputs.multi_channel, active: inputs.active });
    expect(rate).toMatchObject({ value: expected, byChannels: null, atLeast: 2 });
    expectInterval(rate.interval, wilson95, golden.source.tolerance);
  });

  it('agrees with plain sets', () => {
    const order = fc.record({ who: fc.nat(6), via: fc.constantFrom('a', 'b', '__proto__') });
    fc.assert(
      fc.property(fc.array(order), fc.integer({ min: 1, max: 4 }), (all, atLeast) => {
        const rate = rateOf(all, { atLeast });
        assertPlain(rate);
        const customers = [...new Set(all.map(({ who }) => who))];
        const channels = (id: number) => new Set(all.filter(({ who }) => who === id).map(({ via }) => via)).size;
        expect(rate.n).toBe(customers.length);
        expect(rate.count).toBe(customers.filter((id) => channels(id) >= atLeast).length);
      }),
      { numRuns: runs },
    );
  });

  it('says what was expected, what came and where', () => {
    expect(() => rateOf([{ who: '', via: 'a' }])).toThrow(
      'multiChannelRate: customer must be a text that is not empty or a number up to 2^53 - 1 in size (larger ids as text); got "" at row 0, reader customer',
    );
    expect(
      rateOf(
        [
          { who: 1, via: '' },
          { who: NaN, via: 'a' },
          { who: 1, via: 'a' },
        ],
        { onInvalid: 'count' },
      ),
    ).toMatchObject({ n: 1, invalid: 2 });
    expect(
      otherwise('INVALID_OPTION', {
        atLeast: () => rateOf([], { atLeast: 0 }),
        fraction: () => rateOf([], { atLeast: 1.5 }),
        unknown: () => rateOf([], { minimum: 2 }),
        'no reader': () => multiChannelRate([], {} as never),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_VALUE', {
        none: () => multiChannelRate(null as never),
        'more than all': () => multiChannelRate({ multiChannel: 2, active: 1 }),
        'an unknown count': () => multiChannelRate({ multiChannel: 1, active: 1, all: 1 } as never),
        'no count': () => multiChannelRate({ multiChannel: 2 } as never),
      }),
    ).toEqual([]);
  });
});

describe('multiChannelRate of data as it comes', () => {
  it('refuses ids of two kinds with both places, and those that a double cannot tell apart', () => {
    const columns = { customer: [7, '7'], channel: ['web', 'app'] };
    expect(() => multiChannelRate(columns, { onInvalid: 'count' })).toThrow(
      'ids must be all numbers or all texts (a BigInt counts as text); got a string at index 1 of customer, a number at index 0 of customer',
    );
    expect(multiChannelRate({ customer: [1n, '1'], channel: ['web', 'app'] })).toMatchObject({ n: 1, value: 1 });
    expect(() => multiChannelRate({ customer: [2 ** 53], channel: ['web'] })).toThrow('larger ids as text');
  });
});
