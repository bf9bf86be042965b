import { describe, expect, it } from 'vitest';
import { duckdb, sqlite } from '../../../src/sql/dialects/embedded.js';

describe('embedded engines', () => {
  it('divide whole numbers, each in its way', () => {
    expect(duckdb.divided('a', '7')).toBe('(a // 7)');
    expect(sqlite.divided('a', '7')).toBe('(a / 7)');
  });

  it('tell a number from a text in SQLite, whose columns hold both', () => {
    expect(sqlite.isWhole('x')).toContain("typeof(x) IN ('integer', 'real')");
    expect(sqlite.exactText('x')).toContain('COLLATE BINARY');
  });
});
