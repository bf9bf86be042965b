import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../src/sql/dialects/embedded.js';
import { joinable, joinColumns, joined } from '../../../src/sql/text/joined.js';

const rows = { sql: 'SELECT 1', columns: ['key_1', 'who'] };

describe('joins', () => {
  it('are by columns that are never NULL', () => {
    expect(joinColumns(['key_1'])).toEqual(['key_1_text', 'key_1_none']);
    const { sql, columns } = joinable(duckdb, ['key_1'], rows);
    expect(columns).toEqual(['key_1', 'who', 'key_1_text', 'key_1_none']);
    expect(sql).toContain(
      `CASE WHEN "cx_key_1" IS NULL THEN '' ELSE CAST("cx_key_1" AS VARCHAR) END AS "cx_key_1_text"`,
    );
    expect(joinable(duckdb, [], rows)).toBe(rows);
  });

  it('keep rows without others', () => {
    const others = { sql: 'SELECT 2', columns: ['who', 'at', 'more'] };
    expect(joined(duckdb, rows, others, ['who'], ['at'])).toEqual({
      sql: 'SELECT "cx_key_1", "cx_who", "cx_at" FROM (SELECT 1) AS "cx_these" LEFT JOIN (SELECT "cx_who", "cx_at" FROM (SELECT 2) AS "cx_all" WHERE "cx_at" IS NOT NULL) AS "cx_those" USING ("cx_who")',
      columns: ['key_1', 'who', 'at'],
    });
  });
});
