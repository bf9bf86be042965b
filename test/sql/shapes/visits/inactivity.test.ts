import { expect, it } from 'vitest';
import { duckdb } from '../../../../src/sql/dialects/embedded.js';
import { inactivity, lapsed } from '../../../../src/sql/shapes/visits/inactivity.js';

const cell = (b: number, n: number) => ({ a: 0, b, c: 0, n, sum: 0 });
const of = { dialect: duckdb, keys: [], days: { sql: 'SELECT 1', columns: ['who', 'day', 'visits'] } };

it('tells who went and who came between two windows', () => {
  const question = inactivity(30, 60, 30);
  expect(question.answer([cell(0, 9), cell(1, 4), cell(2, 3), cell(3, 2), cell(4, 1)])).toEqual({
    ...{ activeStart: 7, churned: 3, retained: 4, new: 2, reactivated: 1, activeEnd: 7 },
  });
  expect(question.part(of)?.cells['b']).toContain('"cx_before_to" >= 30');
});

it('tells who has lapsed, and who could not have', () => {
  expect(lapsed(10).answer([cell(0, 1), cell(1, 2), cell(2, 4)])).toEqual({ customers: 7, tooYoung: 4, lapsed: 2 });
  expect(lapsed(10).part(of)?.cells['b']).toBe(
    'CASE WHEN "cx_first" > 10 THEN 2 WHEN "cx_latest" > 10 THEN 0 ELSE 1 END',
  );
});
