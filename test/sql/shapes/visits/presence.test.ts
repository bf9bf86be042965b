import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../../src/sql/dialects/embedded.js';
import { activeIn, newIn } from '../../../../src/sql/shapes/visits/presence.js';

const of = { dialect: duckdb, keys: [], days: { sql: 'SELECT 1', columns: ['who', 'day', 'visits'] } };
const cell = (a: number, b: number, n: number) => ({ a, b, c: 0, n, sum: 0 });

describe('presence', () => {
  it('is counted by stretch', () => {
    const periods = [0, 1].map((first) => ({ first, end: first + 1 }));
    expect(newIn(periods).answer([cell(1, 0, 3)])).toEqual([0, 3]);
    expect(activeIn(periods, 2).part(of)?.rows.sql).toContain('WHERE "cx_met" >= 2');
    expect([newIn([]).part(of), activeIn([], 1).part(of)]).toEqual([null, null]);
  });
});
