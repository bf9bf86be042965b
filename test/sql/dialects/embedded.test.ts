import { describe, expect, it } from 'vitest';
import { duckdb, sqlite } from '../../../src/sql/dialects/embedded.js';

describe('embedded engines', () => {
  it('divide whole numbers, each in its way', () => {
    expect(duckdb.divided('a', '7')).toBe('(a // 7)');
    expect(sqlite.divided('a', '7')).toBe('(a / 7)');
  });

  it('take no text for a flag', () => {
    expect(duckdb.flag('x')).toContain("WHEN TYPEOF(x) = 'VARCHAR' THEN -1");
  });

  it('tell a number from a text in SQLite, whose columns hold both', () => {
    expect(sqlite.isText?.('x')).toBe("typeof(x) NOT IN ('integer', 'real')");
    expect(sqlite.flag('x')).toContain("WHEN typeof(x) NOT IN ('integer', 'real') THEN -1");
    expect(sqlite.exactText('x')).toContain('COLLATE BINARY');
  });

  it('quotes names of SQLite so that none is taken for a text, and takes ISO texts alone for timestamps', () => {
    expect(sqlite.identifier('a`b"')).toBe('`a``b"`');
    expect(sqlite.milliseconds('x')).toMatch(
      /^CASE WHEN x IS NULL THEN NULL WHEN x GLOB .* THEN COALESCE.* ELSE 0.5 END$/,
    );
  });
});
