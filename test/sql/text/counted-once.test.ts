import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../src/sql/dialects/embedded.js';
import { clickhouse } from '../../../src/sql/dialects/servers.js';
import { shared } from '../../../src/sql/text/counted-once.js';

const days = { sql: 'SELECT 1 AS cx_day', columns: ['day'] };

describe('shared', () => {
  it('stands before those who read it, where an engine counts it once', () => {
    const twice = shared(duckdb, days, 'days', ({ sql, columns }) => ({ sql: `${sql} UNION ALL ${sql}`, columns }));
    const read = 'SELECT "cx_day" FROM "cx_days"';
    expect(twice.sql).toBe(`WITH "cx_days" AS MATERIALIZED (SELECT 1 AS cx_day) ${read} UNION ALL ${read}`);
    expect(twice.columns).toEqual(['day']);
  });

  it('stands where it is read, where an engine would put it there anyway', () => {
    expect(shared(clickhouse, days, 'days', (kept) => kept)).toEqual(days);
  });
});
