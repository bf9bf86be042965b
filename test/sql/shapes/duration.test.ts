import { describe, expect, it } from 'vitest';
import { BusinessCalendar, FirstResponseTimeAggregator, sequence, TtrAggregator } from '../../../src/index.js';
import { compile, type SqlQuery } from '../../../src/sql/index.js';

const columns = { openedAt: 'opened', resolvedAt: 'resolved' };
const query = { dialect: 'duckdb', table: 'cases', columns } as const;
const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
const ttr = (more: Partial<SqlQuery>) => () => compile('ttr', { ...query, ...more } as typeof query);

describe('durations', () => {
  it('are those of the aggregator, one by one', () => {
    const counting = { asOf: 1000, onInvalid: 'count' } as const;
    const statement = compile('ttr', { ...query, ...counting, columns: { ...columns, closedAt: 'closed' } });
    expect(statement.columns).toEqual(['outcome', 'fate', 'duration', 'n']);
    expect([statement.setup, statement.shards]).toEqual([[], 'any']);
    const counted = statement.decode([
      { outcome: 0, fate: 0, duration: 500, n: '2' },
      { outcome: 0, fate: 0, duration: 20n, n: '1' },
      { outcome: 0, fate: 1, duration: 300, n: '1' },
      { outcome: 0, fate: 2, duration: 10, n: '1' },
      { outcome: 0, fate: 4, duration: null, n: '1' },
      { outcome: 1, fate: null, duration: null, n: '1' },
      { outcome: 10, fate: null, duration: null, n: '1' },
    ]);
    const inMemory = new TtrAggregator(counting).addAll([
      { openedAt: 0, resolvedAt: 500 },
      { openedAt: 100, resolvedAt: 600 },
      { openedAt: 0, resolvedAt: 20 },
      { openedAt: 700, resolvedAt: 2000 },
      { openedAt: 0, closedAt: 10 },
      { openedAt: 1001, resolvedAt: null },
      { openedAt: null, resolvedAt: 5 },
      { openedAt: 10, resolvedAt: 5 },
    ]);
    expect(JSON.stringify(counted.aggregator)).toBe(JSON.stringify(inMemory));
    expect(JSON.stringify(counted.result({ confidence: 0.9 }))).toBe(
      JSON.stringify(inMemory.result({ confidence: 0.9 })),
    );
    const merged = new TtrAggregator(counting).add({ openedAt: 3, resolvedAt: 5 }).merge(counted.aggregator as never);
    expect(merged.result().n).toBe(4);
  });

  it('are in the bins of a sketch, with exact sums beside them', () => {
    const statement = compile('first-response-time', {
      ...query,
      columns: { askedAt: 'a', answeredAt: 'b' },
      percentiles: 'sketch',
    });
    const takes = ['sum_duration', 'sum_square_high', 'sum_square_mixed', 'sum_square_low'];
    expect(statement.columns).toEqual(['outcome', 'fate', 'bin', 'n', ...takes]);
    const inMemory = new FirstResponseTimeAggregator({ percentiles: 'sketch' });
    inMemory.addAll([3_000_000, 3_000_001].map((answeredAt) => ({ askedAt: 0, answeredAt })));
    inMemory.add({ askedAt: 0, answeredAt: null });
    const cell = {
      outcome: 0,
      fate: 0,
      bin: (1023 + 21) * 128 + 55,
      n: '2',
      sum_duration: '6000001',
      sum_square_high: '8',
      sum_square_mixed: String(2 * (902_848 + 902_849)),
      sum_square_low: String(902_848n ** 2n + 902_849n ** 2n),
    };
    const open = { ...cell, fate: 3, bin: null, n: '1', ...Object.fromEntries(takes.map((name) => [name, null])) };
    expect(JSON.stringify(statement.decode([cell, open]).aggregator)).toBe(JSON.stringify(inMemory));
  });

  it('are looked up in a table, or in the statement, where hours count', () => {
    const asOf = '2026-11-01T00:00:00Z';
    const joined = ttr({ calendar, asOf, lookup: 'join' })();
    expect(joined.setup.slice(0, 2).map((each) => each.slice(0, 22))).toEqual([
      'DROP TABLE IF EXISTS "',
      'CREATE TEMPORARY TABLE',
    ]);
    const inPlace = ttr({ calendar, asOf, lookup: 'case', calendarRange: { from: '2026-10-01T00:00Z' } })();
    expect([inPlace.setup, inPlace.text.includes('JOIN')]).toEqual([[], false]);
    const row = { outcome: 0, fate: 6, duration: null, n: '3' };
    expect(() => inPlace.decode([row])).toThrow(
      'decode ttr: 3 rows have instants outside 2026-10-01T00:00:00.000Z to 2026-11-02T00:00:00.000Z, for which calendar is laid out',
    );
  });

  it('are refused where they could not be exact', () => {
    const rows = [{ outcome: 0, fate: 7, duration: null, n: '1' }];
    expect(() => ttr({})().decode(rows)).toThrow('1 rows cannot be counted exactly: durations must be below 2^51');
    expect(() => ttr({})().decode([{ ...rows[0], outcome: 3, fate: null }])).toThrow('whole epoch milliseconds');
    expect(ttr({ asOf: 0.5 })).toThrow('compile ttr: asOf must be a whole millisecond; got 0.5');
  });

  it('refuse what a single column cannot hold, with the way out', () => {
    expect(ttr({ columns: { ...columns, pauses: 'p' } })).toThrow(
      'columns.pauses cannot be counted in SQL: count cases with pauses in memory',
    );
    expect(ttr({ columns: { ...columns, reopenedAt: 'p' } })).toThrow('give as resolvedAt the one that counts');
    expect(ttr({ columns: { ...columns, calendar: 'p' } })).toThrow('give one calendar as an option');
    expect(ttr({ calendar: 'per-case' })).toThrow('calendar must be the same hours for all cases: sequence(…)');
    expect(ttr({ calendar: [{ from: 0, calendar }] })).toThrow('calendar must be the same hours for all cases');
    const changing = sequence([{ from: '2026-01-01T00:00Z', calendar }]);
    expect(ttr({ calendar: changing, asOf: '2026-11-01T00:00Z' })).not.toThrow();
    expect(ttr({ calendarRange: { from: 0 } })).toThrow('calendarRange must be left out where there is no calendar');
    expect(ttr({ calendar })).toThrow('asOf or calendarRange.to must be given');
    expect(ttr({ percentile: 'sketch' })).toThrow('unknown option "percentile"');
  });
});
