import { describe, expect, it } from 'vitest';
import { revenueCohorts } from '../../../src/customers/cohorts/revenue-cohorts.js';
import {
  RevenueCohortsAggregator,
  type RevenueCohortsState,
} from '../../../src/customers/cohorts/revenue-cohorts-aggregator.js';
import { outcome, withoutPlaces } from '../../laws.js';

const at = (month: number, day: number) => Date.UTC(2026, month - 1, day, 12);
const events = [
  { customer: 'an', at: at(1, 5), amount: 40 },
  { customer: 'an', at: at(2, 2), amount: 15 },
  { customer: 'binh', at: at(1, 31), amount: 20 },
  { customer: '7', at: at(2, 10), amount: 50 },
  { customer: '7', at: at(3, 30), amount: 60 },
];
const zone = { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' };
const make = (changes: object = {}) => new RevenueCohortsAggregator({ ...zone, ...changes });
const columns = {
  customer: events.map((event) => event.customer),
  at: events.map((event) => event.at),
  amount: events.map((event) => event.amount),
};

describe('RevenueCohortsAggregator', () => {
  it('gives the table of the batch function, event by event and in any order', () => {
    const one = make();
    for (const event of [...events].reverse()) one.add(event);
    expect(one.result()).toEqual(withoutPlaces(revenueCohorts(columns, zone)));
    expect(one.result()).toMatchObject({ value: 75 / 110, total: 185 });
    expect(one.result().average.map((cell) => cell.cumulative)).toEqual([110, 185, 75]);
  });

  it('merges shards that split customers', () => {
    const left = make().addAll(events.slice(0, 2));
    const right = make().addAll(events.slice(2));
    expect(left.result().n).toBe(2);
    expect(left.merge(right).result()).toEqual(withoutPlaces(revenueCohorts(columns, zone)));
    // the other one stays as it was
    expect(right.result().n).toBe(3);
  });

  it('goes on where a stored state stopped', () => {
    const stored = JSON.parse(JSON.stringify(make().addAll(events.slice(0, 3)))) as RevenueCohortsState;
    expect(stored).toMatchObject({
      kind: 'revenue-cohorts',
      periods: [[672, 673], [672]],
      sums: [[[40], [15]], [[20]]],
    });
    const read = RevenueCohortsAggregator.fromJSON(stored).addAll(events.slice(3));
    expect(read.result()).toEqual(withoutPlaces(revenueCohorts(columns, zone)));
    expect(read.toJSON()).toEqual(make().addAll(events).toJSON());
    expect(outcome(() => RevenueCohortsAggregator.fromJSON({ ...stored, customers: [1, 1] } as never))).toBe(
      'INVALID_STATE',
    );
  });

  it('keeps sums exact over shards, and cohorts by what the first event says', () => {
    const big = make().addAll([1e16, 1].map((amount) => ({ customer: 1, at: at(1, 9), amount })));
    expect(big.merge(make().add({ customer: 1, at: at(1, 9), amount: -1e16 })).result().total).toBe(1);
    const named = make({ formedBy: 'attribute' }).addAll(
      events.map((event, i) => ({ ...event, attribute: i < 3 ? 'web' : 2 })),
    );
    expect(named.result().cohorts.map((row) => [row.cohort, row.cells[0]?.amount])).toEqual([
      [2, 50],
      ['web', 60],
    ]);
    expect(outcome(() => make().result({ confidence: 0.9 } as never))).toBe('INVALID_OPTION');
  });

  it('refuses options that are none, and what is counted otherwise', () => {
    expect(outcome(() => new RevenueCohortsAggregator(undefined as never))).toBe('INVALID_OPTION');
    expect(outcome(() => make({ formedBy: 'plan' }))).toBe('INVALID_OPTION');
    expect(outcome(() => make({ confidence: 0.9 }))).toBe('INVALID_OPTION');
    expect(outcome(() => make().merge(make({ period: 'week' })))).toBe('STATE_MISMATCH');
    expect(outcome(() => make().merge(make({ asOf: '2026-03-01T00:00:00Z' })))).toBe('STATE_MISMATCH');
  });
});
