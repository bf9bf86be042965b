import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../../src/sql/dialects/embedded.js';
import { selected, together } from '../../../../src/sql/shapes/visits/parts.js';

const source = { sql: 'SELECT 1', columns: ['a', 'b'] };

describe('relations', () => {
  it('are chosen from, with further columns', () => {
    const { sql, columns } = selected(duckdb, source, ['b'], { c: '2' }, '"cx_a" = 1');
    expect(sql).toBe('SELECT "cx_b", 2 AS "cx_c" FROM (SELECT 1) AS "cx_rows" WHERE "cx_a" = 1');
    expect(columns).toEqual(['b', 'c']);
  });

  it('stand one after the other', () => {
    expect(together([source, source])).toEqual({ sql: 'SELECT 1 UNION ALL SELECT 1', columns: ['a', 'b'] });
  });
});
