import { describe, expect, it } from 'vitest';
import {
  dialectOf,
  doubled,
  escaped,
  numberFlag,
  temporaryTable,
  textFlag,
} from '../../../src/sql/dialects/standard.js';

describe('the standard', () => {
  it('quotes by doubling or by backslashes', () => {
    expect(doubled('a"b', '"')).toBe('"a""b"');
    expect(escaped('a`b\\')).toBe('`a\\`b\\\\`');
  });

  it('reads flags as numbers or as texts', () => {
    expect(numberFlag('x')).toBe('CASE WHEN x IS NULL THEN NULL WHEN x = 1 THEN 1 WHEN x = 0 THEN 0 ELSE -1 END');
    expect(textFlag('x', 'TEXT')).toContain("CAST(x AS TEXT) = 'true' OR CAST(x AS TEXT) = '1' THEN 1");
  });

  it('makes tables of numbers, in portions', () => {
    const rows = Array.from({ length: 501 }, (_, k) => [k, -k]);
    const dialect = dialectOf('duckdb', { whole: 'BIGINT', text: 'TEXT' }, { milliseconds: (sql) => sql });
    const statements = dialect.temporary('t', ['a', 'b'], rows);
    expect(statements).toHaveLength(4);
    expect(statements.slice(0, 2)).toEqual([
      'DROP TABLE IF EXISTS "t"',
      'CREATE TEMPORARY TABLE "t" ("a" BIGINT, "b" BIGINT)',
    ]);
    expect(statements[3]).toBe('INSERT INTO "t" VALUES (500, (-500))');
    const keyed = temporaryTable(
      dialect,
      'INT',
      'CREATE TABLE',
      ' ENGINE = X',
      ' PRIMARY KEY',
      'DROP OLD',
    )('t', ['a'], []);
    expect(keyed).toEqual(['DROP OLD IF EXISTS "t"', 'CREATE TABLE "t" ("a" INT PRIMARY KEY) ENGINE = X']);
  });
});
