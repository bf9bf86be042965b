import { describe, expect, it } from 'vitest';
import { BreakdownAggregator, breakdown, byPeriod, NpsAggregator, perGroup } from '../../../src/index.js';
import { compile } from '../../../src/sql/index.js';
import { addedUp, takenOf } from '../../../src/sql/rows/placed-groups.js';

const month = { period: 'month', at: 'at', timeZone: 'UTC', asOf: '2026-03-15T00:00:00Z' } as const;
const query = { dialect: 'duckdb', table: 'answers', columns: { score: 'rating' } } as const;
const statement = compile('nps', { ...query, by: { month } });
const at = (text: string) => ({ min_key_1_at: BigInt(Date.parse(text)), max_key_1_at: BigInt(Date.parse(text)) });
const index = 56 * 12;

describe('groups by period', () => {
  it('are those of breakdown, periods without rows and rows out of time among them', () => {
    const rows = [
      { key_1: index, outcome: 0, level: 9, n: 2, ...at('2026-01-05T00:00:00Z') },
      { key_1: index + 2, outcome: 0, level: 3, n: 1, ...at('2026-03-05T00:00:00Z') },
      { key_1: null, outcome: 0, level: 8, n: 1, min_key_1_at: null, max_key_1_at: null },
      { key_1: 900_000_000, outcome: 0, level: 8, n: 4, ...at('2026-04-01T00:00:00Z') },
    ];
    const answers = [
      ...[9, 9].map((score) => ({ score, at: '2026-01-05T00:00:00Z' })),
      { score: 3, at: '2026-03-05T00:00:00Z' },
      { score: 8, at: null },
      ...[8, 8, 8, 8].map((score) => ({ score, at: '2026-04-01T00:00:00Z' })),
    ];
    const { period, timeZone, asOf } = month;
    const metric = perGroup(
      () => new NpsAggregator(),
      (row: (typeof answers)[number]) => row.score,
    );
    const by = { month: byPeriod(period, (row: (typeof answers)[number]) => row.at, { timeZone, asOf }) };
    const table = statement.decode(rows);
    expect(JSON.stringify(table.result())).toBe(JSON.stringify(breakdown(answers, { by, metric })));
    const kept = new BreakdownAggregator({ keys: ['month'], of: () => new NpsAggregator() });
    kept.add({ month: '2026-01' }, 9).add({ month: '2026-01' }, 9).add({ month: '2026-03' }, 3).add({ month: null }, 8);
    expect(JSON.stringify(table.aggregator)).toBe(JSON.stringify(kept));
  });

  it('count the rows that are out of time, where a cell stands for several', () => {
    const columns = { customer: 'who', startedAt: 'since', endedAt: 'until' };
    const spells = compile('churn-rate', { ...query, columns, from: 0, to: 9, by: { month } });
    const row = { outcome: 0, class: 0, n: 2, sum_seen: 5, sum_present: 0 };
    const rows = [{ is_total: 0, key_1: 900_000_000, ...row, ...at('2026-04-01T00:00:00Z') }];
    expect(spells.decode(rows).result().afterAsOf).toBe(5);
    // and these are in no total, which is counted apart
    expect(spells.text).toContain('"cx_key_1" IS NULL OR "cx_key_1" <> 900000000 AND "cx_key_1" <> (-900000000)');
  });

  it.each([
    [900_000_001, 'by.month.at must be whole epoch milliseconds, or timestamp(…); 3 rows have others'],
    [-900_000_001, 'by.month: 3 rows are before 1970; give from'],
  ])('are refused where an instant has no place: %j', (key, why) => {
    const rows = [{ key_1: key, outcome: 0, level: 9, n: 3, ...at('1969-01-01T00:00:00Z') }];
    expect(() => statement.decode(rows)).toThrow(why);
  });

  it('are refused where instants are seconds', () => {
    const rows = [{ key_1: 0, outcome: 0, level: 9, n: 3, min_key_1_at: '1700000000', max_key_1_at: '1700000100' }];
    expect(() => statement.decode(rows)).toThrow(/by\.month\.at .*seconds/);
  });
});

describe('cells of one place', () => {
  it('are added up, least and greatest kept', () => {
    const takes = [
      { name: 'a', take: 'sum' },
      { name: 'b', take: 'min' },
      { name: 'c', take: 'max' },
    ] as const;
    const cell = (n: number, taken: (bigint | null)[]) => ({ at: [1, null], n, takes: taken });
    const cells = [cell(1, [1n, 5n, 5n]), cell(2, [null, 3n, 7n]), { at: [2, null], n: 1, takes: [null, null, null] }];
    expect(addedUp(takes, cells)).toEqual([cell(3, [1n, 3n, 7n]), cells[2]]);
    expect(takenOf('max', null, null)).toBeNull();
  });
});
