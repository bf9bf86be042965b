import { describe, expect, it } from 'vitest';
import { MrrAggregator } from '../../../../src/index.js';
import { compile } from '../../../../src/sql/index.js';
import { rowsOf } from '../../rows-of.js';

const columns = { customer: 'who', startedAt: 'since', endedAt: 'until', amount: 'price' };
const query = { dialect: 'duckdb', table: 'spells', columns, asOf: '2026-03-01T00:00:00Z', timeZone: 'UTC' } as const;

describe('mrr', () => {
  it('is that of the aggregator, at an instant and by period', () => {
    const series = { period: 'month', from: '2026-02-01' } as const;
    const statement = compile('mrr', { ...query, ...series });
    expect(statement.columns.filter((name) => name.startsWith('sum_worth'))).toEqual(['sum_worth_0', 'sum_worth_1']);
    const worth = {
      sum_worth_0: 70,
      sum_payers_0: 2,
      sum_running_0: 3,
      sum_worth_1: 30,
      sum_payers_1: 1,
      sum_running_1: 1,
    };
    const counted = statement.decode(
      rowsOf(statement.columns, [{ outcome: 0, n: 2, sum_seen: 3, sum_large: 0, ...worth }]),
    );
    const inMemory = new MrrAggregator({ asOf: query.asOf, timeZone: 'UTC' }).addAll([
      { customer: 'an', startedAt: '2026-01-01T00:00:00Z', amount: 30 },
      ...[15, 25].map((amount) => ({
        customer: 'binh',
        startedAt: '2026-01-01T00:00:00Z',
        endedAt: query.asOf,
        amount,
      })),
    ]);
    // what ends at asOf still runs just before it, which is the end of February
    expect(JSON.stringify(counted.result())).toBe(JSON.stringify(inMemory.result(series)));
    expect(counted.result().value).toBe(30);
  });

  it('of nobody has no value', () => {
    expect(compile('mrr', query).decode([]).result()).toEqual(
      new MrrAggregator({ asOf: query.asOf, timeZone: 'UTC' }).result(),
    );
  });

  it('refuses what a statement cannot know, and what was to be said before', () => {
    expect(() => compile('mrr', { ...query, period: 'month' })).toThrow('from must be given in SQL');
    expect(() => compile('mrr', { ...query, from: '2026-01-01' })).toThrow(
      'from must be left out unless period is given',
    );
    expect(() => compile('mrr', { ...query, period: 'day', from: '2020-01-01' })).toThrow('at most 120');
    expect(() => compile('mrr', { ...query, window: 2 })).toThrow('unknown option "window"');
    expect(() => compile('mrr', query).decode([]).result({ at: 5 })).toThrow('unknown option "at"');
  });
});
