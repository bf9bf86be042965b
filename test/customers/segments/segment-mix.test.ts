import { describe, expect, it } from 'vitest';
import {
  type SegmentMixRowOptions,
  segmentMix,
  segmentMixFromCounts,
} from '../../../src/customers/segments/segment-mix.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { expectSame } from '../../laws.js';
import golden from './segments.golden.json' with { type: 'json' };

interface Customer {
  readonly type?: unknown;
  readonly spent?: unknown;
}
const mixOf = (customers: Iterable<Customer>, options?: object) =>
  segmentMix(customers, { segment: (row: Customer) => row.type, ...options } as SegmentMixRowOptions<Customer>);
const amount = (row: Customer) => row.spent;

describe('segmentMix', () => {
  it('is the share of customers, and of revenue, in each segment', () => {
    const customers = [
      { type: 'b', spent: 60 },
      { type: 'a', spent: 10 },
      { type: 'a', spent: 30 },
      { type: null, spent: 5 },
    ];
    const result = mixOf(customers, { amount });
    expect(result).toMatchObject({
      metric: 'segment-mix',
      unit: 'fraction',
      measure: 'customers',
      value: 2 / 3,
      n: 3,
      missing: 1,
      largest: 'a',
      total: 100,
      classes: [
        { class: 'a', count: 2, amount: 40, amountShare: 0.4 },
        { class: 'b', count: 1, amount: 60, amountShare: 0.6 },
      ],
      interval: { method: 'goodman' },
    });
    expect(mixOf(customers, { amount, measure: 'revenue' })).toMatchObject({
      largest: 'b',
      value: 0.6,
      interval: null,
    });
    const columns = { segment: customers.map((each) => each.type), amount: customers.map((each) => each.spent) };
    expectSame(segmentMix(columns), result);
  });

  it('has the numbers of the specification', () => {
    const { inputs, expected } = golden.examples['segment-mix'];
    const result = segmentMixFromCounts(Object.entries(inputs.counts).map(([name, count]) => ({ class: name, count })));
    expect(Object.fromEntries(result.classes.map((each) => [each.class, each.share]))).toEqual(expected);
    const { inputs: users, expected: shares } = golden.examples['participation-mix'];
    const mix = segmentMixFromCounts(Object.entries(users.users).map(([name, count]) => ({ class: name, count })));
    expect(Object.fromEntries(mix.classes.map((each) => [each.class, each.share]))).toEqual(shares);
  });

  it('says what was expected', () => {
    expect(() => mixOf([{ type: '' }])).toThrow('segmentMix: segment must be a text that is not empty');
    expect(
      otherwise('INVALID_OPTION', {
        measure: () => mixOf([], { measure: 'count' }),
        'no amounts': () => mixOf([], { measure: 'revenue' }),
        unknown: () => mixOf([], { class: () => 'a' }),
        'no reader': () => segmentMix([], {} as never),
        'from counts': () => segmentMixFromCounts([], { measure: 'orders' as never }),
      }),
    ).toEqual([]);
  });
});
