import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../../src/sql/dialects/embedded.js';
import { activeIn, activeInWindows, newIn } from '../../../../src/sql/shapes/visits/presence.js';

const of = { dialect: duckdb, keys: [], days: { sql: 'SELECT 1', columns: ['who', 'day', 'visits'] } };
const cell = (a: number, b: number, n: number) => ({ a, b, c: 0, n, sum: 0 });

describe('presence', () => {
  it('is counted by stretch', () => {
    const periods = [0, 1].map((first) => ({ first, end: first + 1 }));
    expect(newIn(periods).answer([cell(1, 0, 3)])).toEqual([0, 3]);
    expect(activeIn(periods, 2).part(of)?.rows.sql).toContain('WHERE "cx_met" >= 2');
    expect([newIn([]).part(of), activeIn([], 1).part(of)]).toEqual([null, null]);
  });

  it('is counted by window and day, of those days that are asked of', () => {
    const asked = activeInWindows([1, 7], { first: 10, end: 12 }, 1);
    expect(asked.answer([cell(10, 0, 2), cell(11, 1, 3), cell(12, 1, 9)])).toEqual([
      [2, 0],
      [0, 3],
    ]);
    expect(asked.part(of)?.rows.sql).toContain('CROSS JOIN');
    expect(activeInWindows([7], { first: 10, end: 10 }, 1).part(of)).toBeNull();
  });

  it('takes the days of one window as they are', () => {
    expect(activeInWindows([28], { first: 10, end: 11 }, 1).part(of)?.rows.sql).not.toContain('JOIN');
  });
});
