import { describe, expect, it } from 'vitest';
import { lifecycle, repeatPurchaseRate } from '../../../../src/index.js';
import { compile } from '../../../../src/sql/index.js';

const DAY = 86_400_000;
const known = { timeZone: 'UTC', asOf: 90 * DAY } as const;
const query = { dialect: 'duckdb', table: 'orders', columns: { customer: 'who', at: 'at' }, ...known } as const;
const none = { n: 1, sum_sum: 0, min_day: null, max_day: null, min_since: null, max_until: null, b: 0, c: 0 };
/** A cell of the days themselves, by outcome. */
const days = (n: number, visits: number, [first, last]: readonly [number, number]) => ({
  ...{ ...none, part: 0, a: 0, n, sum_sum: visits },
  ...{ min_day: first, max_day: last, min_since: first * DAY, max_until: last * DAY },
});

describe('metrics of visits', () => {
  it('are concluded from what their conclusion asks', () => {
    const statement = compile('lifecycle', query);
    expect([statement.shards, statement.setup]).toEqual(['by-subject', []]);
    expect(statement.columns.slice(0, 4)).toEqual(['part', 'a', 'b', 'c']);
    const counted = statement.decode([
      days(4, 5, [33, 70]),
      { ...none, part: 0, a: 1, sum_sum: 2 },
      // months from January 1970 on: one new in February, who was there in March too, when another came
      { ...none, part: 1, a: 1, b: 5 },
      { ...none, part: 1, a: 2, b: 3 },
      { ...none, part: 1, a: 2, b: 5 },
    ]);
    const orders = [33, 33, 40, 61, 70].map((day, k) => ({ customer: k === 3 ? 'b' : 'a', at: day * DAY }));
    const rows = [...orders, { customer: null, at: 0 }, { customer: null, at: 0 }];
    const { refused: _, ...inMemory } = lifecycle(rows, { ...known, customer: 'customer', at: 'at', confidence: 0.9 });
    expect(JSON.stringify(counted.result({ confidence: 0.9 }))).toBe(JSON.stringify(inMemory));
    expect(counted.aggregator).toBeNull();
  });

  it('are the same of shards by customer, handed over together', () => {
    const statement = compile('repeat-purchase-rate', { ...query, measure: 'cohort', withinDays: 10 });
    const shard = [days(2, 2, [5, 9]), { ...none, part: 1, a: 0, b: 1 }];
    const counted = statement.decode([...shard, ...shard]);
    const columns = { customer: ['a', 'a', 'b', 'b'], at: [5, 9, 5, 9].map((day) => day * DAY) };
    const inMemory = repeatPurchaseRate(columns, { ...known, measure: 'cohort', withinDays: 10 });
    expect(counted.result()).toMatchObject({ value: 1, n: 2, count: inMemory.count, orders: inMemory.orders });
  });

  it('have options of their own, refused as in memory, before anything is run', () => {
    expect(() => compile('lifecycle', { ...query, period: 'hour' })).toThrow('lifecycle: period must be');
    expect(() => compile('lifecycle', { ...query, colour: 1 })).toThrow('unknown option "colour"');
    expect(() => compile('dau', { ...query, columns: { user: 'u', at: 'at' }, earliest: 91 * DAY })).toThrow(
      'earliest must be not after asOf',
    );
    expect(() => compile('nth-order-rate', { ...query, withinDays: 3 })).toThrow(
      'nthOrderRate: withinDays must be left out in SQL',
    );
    const counted = compile('lifecycle', query).decode([]);
    expect(() => counted.result({ period: 'week' })).toThrow('unknown option "period"');
    expect(counted.result()).toMatchObject({ value: null, n: 0, periods: [] });
  });
});
