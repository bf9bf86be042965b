import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../../src/sql/dialects/embedded.js';
import { activeInWindows } from '../../../../src/sql/shapes/visits/windows.js';

const of = { dialect: duckdb, keys: [], days: { sql: 'SELECT 1', columns: ['who', 'day', 'visits'] } };
const cell = (a: number, b: number, c: number, n: number) => ({ a, b, c, n, sum: 0 });
const sqlOf = (lengths: readonly number[], first: number, end: number, minimum: number) =>
  activeInWindows(lengths, { first, end }, minimum).part(of)?.rows.sql;

describe('windows', () => {
  it('are counted by day, or by who begins and ceases, for the days that are asked of', () => {
    const asked = activeInWindows([1, 7], { first: 10, end: 13 }, 1);
    const cells = [cell(10, 0, 0, 2), cell(13, 0, 0, 9), cell(8, 1, 1, 5), cell(11, 1, 1, 3), cell(12, 1, 2, 4)];
    expect(asked.answer(cells)).toEqual([
      [2, 0, 0],
      [5, 8, 4],
    ]);
  });

  it('take the days of one window, or windows of a day, as they are', () => {
    expect(sqlOf([28], 10, 11, 3)).not.toContain('JOIN');
    expect(sqlOf([1], 10, 40, 1)).not.toContain('JOIN');
    expect(sqlOf([28], 10, 10, 1)).toBeUndefined();
  });

  it('have two rows for each block of days, and one for each day and window only where visits are counted', () => {
    expect(sqlOf([28], 10, 40, 1)).toContain('"cx_block"');
    expect(sqlOf([28], 10, 40, 2)).toContain('"cx_low"');
  });
});
