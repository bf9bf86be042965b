import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../../src/sql/dialects/embedded.js';
import {
  firstTwo,
  frequenciesIn,
  measureIn,
  phasesIn,
  repeatsIn,
  stepsOf,
} from '../../../../src/sql/shapes/visits/repeats.js';

const of = { dialect: duckdb, keys: ['key_1'], days: { sql: 'SELECT 1', columns: ['key_1', 'who', 'day', 'visits'] } };
const months = [
  { first: 0, end: 31 },
  { first: 31, end: 59 },
];
const cell = (a: number, b: number, c: number, n: number, sum = 0) => ({ a, b, c, n, sum });

describe('orders of customers', () => {
  it('need no join: what belongs to a customer is added up', () => {
    const parts = [repeatsIn(months, 'row'), phasesIn(months), measureIn(months, 'lifetime', 'day', undefined, 90)];
    for (const question of parts) expect(question.part(of)?.rows.sql).not.toMatch(/JOIN (?!\(SELECT 0 AS)/);
    expect(firstTwo(of, 'row').columns).toEqual(['key_1', 'who', 'first', 'second']);
    expect(repeatsIn([], 'day').part(of)).toBeNull();
  });

  it('say who repeats', () => {
    const cells = [cell(0, 1, 1, 3, 3), cell(1, 1, 2, 2, 5), cell(1, 0, 1, 1, 1)];
    expect(repeatsIn(months, 'day').answer(cells)).toEqual([
      { buyers: 3, newBuyers: 3, newRepeaters: 0, orders: 3 },
      { buyers: 3, newBuyers: 2, newRepeaters: 2, orders: 6 },
    ]);
    const measured = (measure: 'in-period' | 'returning' | 'cohort' | 'lifetime') =>
      measureIn(months, measure, 'day', undefined, 90).answer(
        measure === 'lifetime' ? [cell(1, 0, 0, 3), cell(2, 0, 0, 2), cell(2, 1, 0, 4)] : cells,
      );
    expect(measured('in-period')[1]).toEqual({ count: 2, total: 3 });
    expect(measured('returning')[1]).toEqual({ count: 3, total: 3 });
    expect(measured('cohort')[1]).toEqual({ count: 2, total: 3 });
    expect(measured('lifetime')).toEqual([
      { count: 0, total: 3 },
      { count: 4, total: 5 },
    ]);
  });

  it('say how often, and up to which order', () => {
    expect(frequenciesIn(months, 'day').answer([cell(0, 1, 2, 3), cell(0, 0, 2, 1)])).toEqual([
      new Map([[2, 4]]),
      new Map(),
    ]);
    expect(stepsOf({ first: 0, end: 59 }, 'day', 3).answer([cell(0, 1, 0, 5), cell(0, 3, 0, 2)])).toEqual([
      { count: 2, total: 7, undecided: 0 },
      { count: 2, total: 2, undecided: 0 },
    ]);
  });

  it('say who is new, retained or resurrected', () => {
    const counts = phasesIn(months).answer([cell(0, 5, 0, 4), cell(1, 3, 0, 1), cell(1, 1, 0, 2), cell(1, 5, 0, 3)]);
    expect(counts[1]).toEqual({ active: 6, new: 3, retained: 1, resurrected: 2, known: 7 });
  });
});
