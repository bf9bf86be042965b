import { describe, expect, it } from 'vitest';
import { ChurnRateAggregator } from '../../../../src/index.js';
import { compile } from '../../../../src/sql/index.js';
import { rowsOf } from '../../rows-of.js';

const columns = { customer: 'who', startedAt: 'since', endedAt: 'until' };
const query = { dialect: 'duckdb', table: 'spells', columns, from: 40, to: 80, onInvalid: 'count' } as const;

describe('churn', () => {
  it('is that of the aggregator', () => {
    const statement = compile('churn-rate', query);
    expect([statement.columns, statement.shards]).toEqual([
      ['outcome', 'class', 'n', 'sum_seen', 'sum_present'],
      'by-subject',
    ]);
    const counted = statement.decode(
      rowsOf(statement.columns, [
        { outcome: 0, class: 2, n: 1, sum_seen: 1, sum_present: '20' },
        { outcome: 0, class: 1, n: 1, sum_seen: 2, sum_present: '40' },
        { outcome: 0, class: 3, n: 1, sum_seen: 1, sum_present: '10' },
        { outcome: 0, class: 0, n: 1, sum_seen: 1, sum_present: '0' },
        { outcome: 1, class: 0, n: 1, sum_seen: 3, sum_present: '0' },
        { outcome: 12, class: 0, n: 1, sum_seen: 2, sum_present: '0' },
        { outcome: 9, class: 0, n: 1, sum_seen: 2, sum_present: '0' },
      ]),
    );
    const inMemory = new ChurnRateAggregator({ from: 40, to: 80, onInvalid: 'count' }).addAll([
      { customer: 'an', startedAt: 0, endedAt: 60 },
      { customer: 'binh', startedAt: 0, endedAt: 50 },
      { customer: 'binh', startedAt: 50 },
      { customer: 'chi', startedAt: 70 },
      { customer: 'dung', startedAt: 0, endedAt: 10 },
      ...[1, 2, 3].map(() => null),
      ...[1, 2].map(() => ({ customer: 'an', startedAt: 9, endedAt: 8 })),
      ...[1, 2].map(() => ({ customer: 'em', startedAt: 50, endedAt: 50 })),
    ]);
    expect(counted.aggregator).toBe(null);
    for (const options of [{}, { definition: 'mean-of-days', confidence: 0.9 }] as const) {
      expect(JSON.stringify(counted.result(options))).toBe(JSON.stringify(inMemory.result(options)));
    }
  });

  it('of nobody has no term due', () => {
    const inMemory = new ChurnRateAggregator({ from: 40, to: 80, onInvalid: 'count' });
    expect(compile('churn-rate', query).decode([]).result()).toEqual(inMemory.result());
  });

  it('refuses what is not counted', () => {
    const counted = compile('churn-rate', query).decode(
      rowsOf(compile('churn-rate', query).columns, [{ outcome: 0, class: 1, n: 1, sum_seen: 1, sum_present: 40 }]),
    );
    expect(() => counted.result({ per: 'departure' })).toThrow("per must be 'customer' in SQL");
    expect(() => counted.result({ definition: 'up-for-renewal' })).toThrow('no spell has a term');
    expect(() => counted.result({ from: 3 })).toThrow('unknown option "from"');
    expect(() => compile('churn-rate', { ...query, from: 40.5 })).toThrow('from must be a whole millisecond');
    expect(() => compile('churn-rate', { ...query, to: 3 })).toThrow('to must be after from');
  });
});
