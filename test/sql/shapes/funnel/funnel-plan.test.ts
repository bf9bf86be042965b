import { describe, expect, it } from 'vitest';
import { compile, raw } from '../../../../src/sql/index.js';

const columns = { user: 'who', at: 'at', step: 'step' };
const query = { table: 'events', columns, steps: [1, 2, 3], where: raw('country = ?', ['VN']) } as const;

describe('the statement of a funnel', () => {
  it('has the parameters once for each look at the table', () => {
    const { text, parameters } = compile('funnel-conversion', { dialect: 'duckdb', ...query });
    expect(text.split('country = ?')).toHaveLength(parameters.length + 1);
    expect(parameters).toEqual(['VN', 'VN', 'VN']);
    expect(compile('funnel-conversion', { dialect: 'postgres', ...query }).parameters).toEqual(['VN']);
    const grouped = compile('funnel-conversion', { dialect: 'duckdb', ...query, by: { shop: 'shop' } });
    expect(grouped.parameters).toHaveLength(6);
  });

  it.each(['bigquery', 'snowflake', 'databricks'] as const)(
    'is reviewed in %s, which runs in no test',
    async (dialect) => {
      const { where: _, ...rest } = query;
      const { text } = compile('funnel-conversion', { dialect, ...rest, windowMs: 3_600_000, by: { shop: 'shop' } });
      await expect(`${text.replaceAll(' FROM (', '\n  FROM (')};\n`).toMatchFileSnapshot(`golden/${dialect}.sql`);
    },
  );

  it('joins by equal users and groups alone', () => {
    const { text } = compile('funnel-conversion', { dialect: 'duckdb', ...query, by: { shop: 'shop' } });
    const joins = [...text.matchAll(/USING \(([^)]*)\)/g)].map(([, by]) => by);
    expect(new Set(joins)).toEqual(new Set(['"cx_who", "cx_key_1_text", "cx_key_1_none"']));
  });
});
