import { describe, expect, it } from 'vitest';
import { survivalCurve } from '../../../../src/index.js';
import { compile } from '../../../../src/sql/index.js';
import { rowsOf } from '../../rows-of.js';

const columns = { customer: 'who', startedAt: 'since', endedAt: 'until' };
const query = { dialect: 'duckdb', table: 'spells', columns, asOf: 100, from: 10 } as const;

describe('survivalCurve', () => {
  it('is that of memory', () => {
    const statement = compile('survival-curve', query);
    const at = { sum_seen: 1, min_least: 0, max_latest: 90 };
    const counted = statement.decode(
      rowsOf(statement.columns, [
        { outcome: 0, stay: 0, length: 20, n: 2, ...at },
        { outcome: 0, stay: 1, length: 20, n: 1, ...at },
        { outcome: 0, stay: 0, length: 50, n: 1, ...at },
        { outcome: 0, stay: 2, length: null, n: 1, ...at },
        { outcome: 0, stay: 3, length: null, n: 1, ...at },
      ]),
    );
    const spells = {
      customer: [1, 2, 3, 4, 4, 5, 6],
      startedAt: [20, 30, 80, 10, 40, 101, 0],
      endedAt: [40, 50, null, 40, 60, null, null],
    };
    const options = { timeUnit: 'ms', flat: 'start', times: [30] } as const;
    const { refused: _, ...inMemory } = survivalCurve(spells, { asOf: 100, from: 10, ...options }) as unknown as {
      refused: unknown;
    };
    expect(counted.result(options)).toEqual(inMemory);
    expect(counted.result({ curve: 'none' })['steps']).toBe(null);
  });

  it('refuses what is not counted, and seconds', () => {
    expect(() => compile('survival-curve', { ...query, presence: 'each' })).toThrow("presence must be 'first' in SQL");
    expect(() => compile('survival-curve', { ...query, asOf: 0.5 })).toThrow('asOf must be a whole millisecond');
    expect(() => compile('survival-curve', { ...query, group: 'g' })).toThrow('unknown option "group"');
    const late = compile('survival-curve', { ...query, asOf: '2026-01-01T00:00:00Z' });
    const row = { outcome: 0, stay: 0, length: 5, n: 1, sum_seen: 1, min_least: 1.7e9, max_latest: 1.7e9 };
    expect(() => late.decode(rowsOf(late.columns, [row]))).toThrow('seconds');
    // of rows without a customer the start is not read
    const nobody = { ...row, outcome: 1, stay: 4, length: null };
    expect(late.decode(rowsOf(late.columns, [nobody])).result()).toMatchObject({ n: 0, missing: 1 });
  });
});
