import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../../src/sql/dialects/embedded.js';
import { countsByPlace, inPeriods } from '../../../../src/sql/shapes/visits/questions.js';
import { evaluated } from '../../evaluated.js';

const days = { sql: 'SELECT 1', columns: ['day'] };
const placeOf = (periods: readonly { first: number; end: number }[], day: number) => {
  const { sql } = inPeriods({ dialect: duckdb }, days, 'day', periods);
  const [, place = '', condition = ''] = /"cx_day", (.*) AS "cx_place".* WHERE (.*)$/.exec(sql) ?? [];
  const isIn = evaluated(`CASE WHEN ${condition.replace(' AND ', ' THEN CASE WHEN ')} THEN 1 ELSE 0 END ELSE 0 END`, {
    cx_day: day,
  });
  return isIn === 1 ? evaluated(place, { cx_day: day }) : null;
};

describe('inPeriods', () => {
  it.each([
    ['alike', [0, 7, 14, 21]],
    ['of any length', [31, 59, 90, 120]],
    ['one', [5, 9]],
  ])('finds the place of a day among stretches that are %s', (_, bounds) => {
    const periods = bounds.slice(1).map((end, k) => ({ first: bounds[k] as number, end }));
    for (let day = -2; day < 130; day++) {
      const place = periods.findIndex(({ first, end }) => day >= first && day < end);
      expect(placeOf(periods, day)).toBe(place < 0 ? null : place);
    }
  });
});

it('counts by place', () => {
  expect(
    countsByPlace(3, [
      { a: 1, b: 0, c: 0, n: 4, sum: 0 },
      { a: 1, b: 1, c: 0, n: 1, sum: 0 },
    ]),
  ).toEqual([0, 5, 0]);
});
