import { describe, expect, it } from 'vitest';
import { duckdb, sqlite } from '../../../src/sql/dialects/embedded.js';
import { mysql, postgres } from '../../../src/sql/dialects/servers.js';
import { extended, kept, own } from '../../../src/sql/text/relation.js';

describe('extended', () => {
  it('keeps the columns and puts others in their place or behind them', () => {
    const source = { sql: 'SELECT 1', columns: ['a', 'b'] };
    const { sql, columns } = extended(duckdb, source, { b: '2', c: own(duckdb, 'a') });
    expect(sql).toBe('SELECT "cx_a", 2 AS "cx_b", "cx_a" AS "cx_c" FROM (SELECT 1) AS "cx_rows"');
    expect(columns).toEqual(['a', 'b', 'c']);
  });

  it('keeps a subquery one where an engine would write it out', () => {
    const source = { sql: 'SELECT 1', columns: [] };
    expect(extended(postgres, source, { b: '2' }).sql).toBe('SELECT 2 AS "cx_b" FROM (SELECT 1 OFFSET 0) AS "cx_rows"');
    expect(extended(sqlite, source, { b: '2' }).sql).toContain('(SELECT 1 LIMIT -1 OFFSET 0)');
  });
});

describe('kept', () => {
  it('has MySQL make a table of rows that are read often, and no other engine', () => {
    const source = { sql: 'SELECT 1', columns: [] };
    expect(kept(mysql, source).sql).toBe('SELECT 1 LIMIT 18446744073709551615');
    expect(kept(postgres, source)).toEqual(source);
  });
});
