import { describe, expect, it } from 'vitest';
import { compile, raw, timestamp } from '../../../src/sql/index.js';

const dialects = [
  'duckdb',
  'postgres',
  'sqlite',
  'clickhouse',
  'mysql',
  'bigquery',
  'snowflake',
  'databricks',
] as const;

describe('statements', () => {
  it.each(dialects)('of %s are reviewed when they change', async (dialect) => {
    const asOf = '2026-11-01T00:00:00Z';
    const month = {
      period: 'month',
      at: timestamp('answered'),
      timeZone: 'Asia/Ho_Chi_Minh',
      asOf,
      from: '2026-09-01',
    } as const;
    const by = { channel: 'channel', month } as const;
    const where = dialect === 'clickhouse' ? undefined : raw('country = ?', ['VN']);
    const nps = compile('nps', { dialect, table: ['shop', 'answers'], columns: { score: 'rating' }, by, where });
    const columns = { platformRevenue: 'fee', gmv: raw('price * pieces') };
    const rate = compile('take-rate', { dialect, table: 'sales', columns });
    const share = compile('conversion-rate', { dialect, table: 'visits', columns: { converted: 'bought' } });
    const texts = [nps, rate, share].map(({ text }) => `${text.replaceAll(' FROM (', '\n  FROM (')};\n`).join('\n');
    await expect(texts).toMatchFileSnapshot(`golden/${dialect}.sql`);
  });

  it('have a parameter for each mark, or one for all that are numbered', () => {
    const query = { table: 't', columns: { converted: 'a' }, where: raw('b = ?', [1]) } as const;
    for (const dialect of ['postgres', 'mysql'] as const) {
      expect(compile('conversion-rate', { dialect, ...query }).parameters).toEqual([1]);
    }
  });

  it('have a parameter for each mark however often the table stands in them', () => {
    const query = { table: 't', by: { group: 'g' }, where: raw('b <> ? AND c < ?', ['x', 2]) } as const;
    const time = { timeZone: 'UTC', asOf: '2026-11-01T00:00Z', earliest: '2026-01-01' };
    const [visits, users] = [
      { customer: 'who', at: 'at' },
      { user: 'who', at: 'at' },
    ];
    const spells = { customer: 'who', startedAt: 'start', endedAt: 'end' };
    for (const dialect of ['duckdb', 'sqlite', 'mysql', 'bigquery', 'snowflake', 'databricks'] as const) {
      const statements = [
        compile('repeat-purchase-rate', { dialect, ...query, ...time, columns: visits }),
        compile('retention-cohorts', { dialect, ...query, ...time, columns: visits }),
        compile('stickiness', { dialect, ...query, ...time, columns: users }),
        compile('churn-rate', { dialect, ...query, columns: spells, from: 0, to: 1 }),
        compile('survival-curve', { dialect, ...query, columns: spells, asOf: 1 }),
        compile('funnel-conversion', { dialect, ...query, columns: { ...users, step: 's' }, steps: [1, 2, 3] }),
      ];
      for (const { id, text, parameters } of statements) {
        expect([id, dialect, text.match(/\?/g)?.length]).toEqual([id, dialect, parameters.length]);
        expect(parameters.slice(0, 4)).toEqual(['x', 2, 'x', 2]);
      }
    }
  });
});
