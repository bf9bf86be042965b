import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../src/sql/dialects/embedded.js';
import { grouped, repeated } from '../../../src/sql/text/grouped.js';

const source = { sql: 'SELECT 1', columns: ['a', 'b'] };

describe('grouped', () => {
  it('has a row for each combination', () => {
    expect(grouped(duckdb, source, ['a'], { most: 'MAX("cx_b")' })).toEqual({
      sql: 'SELECT "cx_a", MAX("cx_b") AS "cx_most" FROM (SELECT 1) AS "cx_rows" GROUP BY "cx_a"',
      columns: ['a', 'most'],
    });
  });
});

describe('repeated', () => {
  it('has each row several times, the source once', () => {
    expect(repeated(duckdb, source, 'k', 3)).toEqual({
      sql: 'SELECT "cx_a", "cx_b", "cx_k" FROM (SELECT 1) AS "cx_rows" CROSS JOIN (SELECT 0 AS "cx_k" UNION ALL SELECT 1 UNION ALL SELECT 2) AS "cx_each"',
      columns: ['a', 'b', 'k'],
    });
  });
});
