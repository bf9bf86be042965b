import { describe, expect, it } from 'vitest';
import { ChurnCohortsAggregator } from '../../../src/customers/cohorts/churn-cohorts-aggregator.js';
import { RepeatCohortsAggregator } from '../../../src/customers/cohorts/repeat-cohorts-aggregator.js';
import { RetentionCohortsAggregator } from '../../../src/customers/cohorts/retention-cohorts-aggregator.js';
import { RevenueCohortsAggregator } from '../../../src/customers/cohorts/revenue-cohorts-aggregator.js';
import {
  OrderSummaryAggregator,
  type OrderSummaryState,
} from '../../../src/customers/orders/order-summary-aggregator.js';
import { ActiveUsersAggregator } from '../../../src/growth/engagement/active-users-aggregator.js';
import { outcome } from '../../laws.js';

const DAY = 86_400_000;
const options = { timeZone: 'UTC', asOf: 10 * DAY, amounts: 'sum' } as const;
const empty = () => new OrderSummaryAggregator(options);
const an = { customer: 'an', at: 2 * DAY, amount: 1 };
const later = { customer: 'an', at: 5 * DAY, amount: 2 };
const binh = { customer: 'binh', at: 3 * DAY, amount: 4 };
const again = { customer: 'an', at: 5 * DAY + 7, amount: 8 };
const text = (aggregator: OrderSummaryAggregator) => JSON.stringify(aggregator);
/** The state of all four orders. */
const state: OrderSummaryState = {
  kind: 'order-summary',
  version: 1,
  timeZone: 'UTC',
  asOf: 10 * DAY,
  amounts: 'sum',
  refunds: 'negative-amounts',
  onInvalid: 'throw',
  n: 4,
  missing: 0,
  invalid: 0,
  reasons: {},
  afterAsOf: 0,
  customers: ['an', 'binh'],
  days: [[2, 5], [3]],
  orders: [[1, 2], [1]],
  sums: [[[1], [10]], [[4]]],
  firsts: [2 * DAY, 3 * DAY],
  refundsOf: [],
  refundInstants: [],
  refundCounts: [],
  refundSums: [],
};

describe('HistoryAggregator.add and addAll', () => {
  it('count the same one by one and at once, in any order', () => {
    const all = empty().addAll([an, later, binh, again]);
    expect(all.toJSON()).toEqual(state);
    expect(text(empty().add(again).add(binh).add(later).add(an))).toBe(text(all));
    expect(empty().add(null).addAll([undefined, an]).toJSON()).toMatchObject({ n: 1, missing: 2 });
  });

  it('count all events or none', () => {
    const aggregator = empty().add(an);
    const before = text(aggregator);
    expect(outcome(() => aggregator.addAll([binh, { ...later, amount: Number.NaN }]))).toBe('INVALID_VALUE');
    expect(text(aggregator)).toBe(before);
    const broken = new Error('broken');
    const events = function* () {
      yield binh;
      throw broken;
    };
    expect(() => aggregator.addAll(events())).toThrow(broken);
    expect(text(aggregator)).toBe(before);
    expect(() => aggregator.addAll(5 as never)).toThrow('orderSummary: events must be iterable; got 5');
    expect(aggregator.addAll([binh, later]).toJSON()).toMatchObject({ n: 3, customers: ['an', 'binh'] });
  });
});

describe('HistoryAggregator.addColumns', () => {
  const columns = {
    customer: [7, 8, 7],
    at: Float64Array.of(2 * DAY, 3 * DAY, 11 * DAY),
    amount: Int32Array.of(1, 9, 4),
  };

  it('counts columns, with a number for none where one is given', () => {
    const counted = empty().addColumns(columns).toJSON();
    expect(counted).toMatchObject({ n: 2, missing: 0, afterAsOf: 1, customers: [7, 8], sums: [[[1]], [[9]]] });
    const aggregator = empty().addColumns(columns, { missingValue: 9 });
    expect(aggregator.toJSON()).toMatchObject({ n: 1, missing: 1, afterAsOf: 1, customers: [7], days: [[2]] });
    // for this call only
    expect(aggregator.addColumns(columns).toJSON()).toMatchObject({ n: 3, missing: 1, orders: [[2], [1]] });
  });

  it('refuses other options, and counts all columns or none', () => {
    const aggregator = empty().add(an);
    const before = text(aggregator);
    expect(() => aggregator.addColumns(columns, { customer: 'who' } as never)).toThrow(
      'orderSummary: unknown option "customer"; known are missingValue',
    );
    expect(outcome(() => aggregator.addColumns({ ...columns, customer: [7, '', 7] }))).toBe('INVALID_VALUE');
    expect(text(aggregator)).toBe(before);
  });
});

describe('HistoryAggregator.merge', () => {
  it('adds shards that split a customer, from aggregators and from stored text', () => {
    const shards = [empty().addAll([later, binh]), empty().addAll([again, an])] as const;
    const before = text(shards[1]);
    expect(empty().merge(shards[0]).merge(shards[1]).toJSON()).toEqual(state);
    expect(text(shards[1])).toBe(before);
    const stored = shards.map((shard) => JSON.parse(text(shard)) as OrderSummaryState);
    const merged = stored.reduceRight((all, shard) => all.merge(shard), empty());
    expect(text(merged)).toBe(JSON.stringify(state));
  });

  it('merges by the zone, whatever its name: of two, the one that sorts first is kept', () => {
    const counted = (timeZone: string) => {
      const known = { timeZone, asOf: 40 * DAY };
      const events = [{ customer: 'an', user: 'an', at: 9 * DAY, amount: 5 }];
      return [
        new OrderSummaryAggregator(known).addAll(events),
        new ActiveUsersAggregator(known).addAll(events),
        new RetentionCohortsAggregator(known).addAll(events),
        new ChurnCohortsAggregator(known).addAll(events),
        new RepeatCohortsAggregator(known).addAll(events),
        new RevenueCohortsAggregator(known).addAll(events),
      ];
    };
    const of = (zone: string, k: number): OrderSummaryAggregator => counted(zone)[k] as never;
    for (const k of counted('UTC').keys()) {
      const [old, today] = ['Asia/Saigon', 'Asia/Ho_Chi_Minh'] as const;
      const merged = of(old, k).merge(of(today, k));
      expect(merged.toJSON()).toMatchObject({ timeZone: today, n: 2 });
      expect(of(today, k).merge(of(old, k).toJSON()).toJSON()).toEqual(merged.toJSON());
      expect(merged.result()).toMatchObject({ timeZone: today });
      expect(of(old, k).merge(merged.toJSON()).toJSON()).toMatchObject({ timeZone: today, n: 3 });
      const text = `timeZone is "${old}" here, "Asia/Bangkok" in the other state`;
      expect(() => of(old, k).merge(of('Asia/Bangkok', k))).toThrow(text);
    }
  });

  it('takes nothing from what it refuses', () => {
    const aggregator = empty().addAll([an, null]);
    const before = text(aggregator);
    expect(outcome(() => aggregator.merge({ ...state, days: [[2, 5], [11]] }))).toBe('INVALID_STATE');
    expect(outcome(() => aggregator.merge({ ...state, asOf: 9 * DAY }))).toBe('STATE_MISMATCH');
    const tooMany = { ...state, missing: Number.MAX_SAFE_INTEGER };
    expect(() => aggregator.merge(tooMany)).toThrow('counts are too large');
    expect(text(aggregator)).toBe(before);
  });
});
