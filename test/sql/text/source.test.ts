import { describe, expect, it } from 'vitest';
import { raw, timestamp } from '../../../src/sql/asked/raw.js';
import { duckdb } from '../../../src/sql/dialects/embedded.js';
import { clickhouse, postgres } from '../../../src/sql/dialects/servers.js';
import { columnSql, conditionOf, isColumn, tableSql } from '../../../src/sql/text/source.js';

describe('a table', () => {
  it('is a name, the parts of one, or a subquery', () => {
    expect(tableSql('compile', duckdb, 'a.b')).toBe('"a.b"');
    expect(tableSql('compile', duckdb, ['a', 'b"c'])).toBe('"a"."b""c"');
    expect(tableSql('compile', duckdb, raw('SELECT 1'))).toBe('(SELECT 1) AS "cx_table"');
    expect(() => tableSql('compile', duckdb, [])).toThrow('compile: table must be');
  });
});

describe('a column', () => {
  it('is a name, SQL or a timestamp', () => {
    expect(columnSql('compile', duckdb, 'columns.at', timestamp(raw('a')))).toContain('epoch_us((a))');
    expect(() => columnSql('compile', duckdb, 'columns.at', raw('a = ?', [1]))).toThrow('SQL without parameters');
    expect([isColumn('a'), isColumn(raw('a')), isColumn(timestamp('a')), isColumn({}), isColumn(null)]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a condition', () => {
  it('has its marks written as the engine wants them, but for those in quotes', () => {
    const where = raw(`a = ? AND b = '?''?' AND "c?" = ?`, [1, 'x']);
    expect(conditionOf('compile', postgres, where)).toEqual({
      sql: `(a = $1 AND b = '?''?' AND "c?" = $2)`,
      parameters: [1, 'x'],
    });
    expect(conditionOf('compile', duckdb, where)?.sql).toBe(`(${where.sql})`);
    expect(conditionOf('compile', postgres, raw('tags ? 1'))?.sql).toBe('(tags ? 1)');
    expect(conditionOf('compile', duckdb, undefined)).toBeNull();
  });

  it('may have comments', () => {
    const where = raw('a = ? /* why? */ AND b = ? -- what?', [1, 2]);
    expect(conditionOf('compile', postgres, where)?.sql).toBe('(a = $1 /* why? */ AND b = $2 -- what?\n)');
    expect(conditionOf('compile', duckdb, raw('a = 1 # one'))?.sql).toBe('(a = 1 # one\n)');
    expect(columnSql('compile', duckdb, 'columns.at', raw('a -- b'))).toBe('(a -- b\n)');
  });

  it('is refused with too few parameters or too many, and with any in ClickHouse', () => {
    expect(() => conditionOf('compile', duckdb, raw('a = ?', [1, 2]))).toThrow(
      'as many parameters as question marks, 1',
    );
    expect(() => conditionOf('compile', clickhouse, raw('a = ?', [1]))).toThrow('without parameters');
    expect(() => conditionOf('compile', duckdb, 'a = 1')).toThrow('compile: where must be raw(…)');
  });
});
