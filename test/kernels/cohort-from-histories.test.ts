import { describe, expect, it } from 'vitest';
import { cohortSpec } from '../../src/kernels/cohort.js';
import { CELL_LIMIT, cohortRows } from '../../src/kernels/cohort-from-histories.js';
import { plainQuestion } from '../../src/kernels/cohort-question.js';
import type { Histories } from '../../src/kernels/histories.js';

/** Months since 1970; customer 0 in the first and third of 2026, customer 1 never, customer 2 in the second. */
const histories: Histories = {
  ids: null,
  starts: Int32Array.of(0, 2, 2, 3),
  times: Float64Array.of(672, 674, 673),
  events: Int32Array.of(1, 1, 2),
  amounts: Float64Array.of(0.1, 0.2, 5),
  amountStarts: Int32Array.of(0, 1, 2, 3),
};
const spec = (more: object = {}) => cohortSpec('m', { timeZone: 'UTC', asOf: '2026-04-01T00:00Z', ...more }, 'sum');

describe('cohortRows', () => {
  it('counts first-ever births, without those who were never seen', () => {
    const rows = cohortRows(spec(), histories);
    expect(rows.map(({ cohort, size }) => [cohort, size])).toEqual([
      [672, 1],
      [673, 1],
    ]);
    expect(rows[0]).toMatchObject({ active: [1, 0, 1], amounts: [0.1, 0, 0.2], begun: [1, 1, 1] });
  });

  it('counts every occurrence as a birth', () => {
    const rows = cohortRows(spec(), histories, plainQuestion({ births: 'every-occurrence' }));
    expect(rows.map(({ cohort, size }) => [cohort, size])).toEqual([
      [672, 1],
      [673, 1],
      [674, 1],
    ]);
    expect(rows[2]?.active[0]).toBe(1);
  });

  it('refuses a table of more cells than memory should hold', () => {
    const n = 3000;
    const many: Histories = {
      ids: null,
      starts: Int32Array.from({ length: n + 1 }, (_, k) => k),
      times: Float64Array.from({ length: n }, (_, k) => k),
      events: new Int32Array(n).fill(1),
      amounts: null,
      amountStarts: new Int32Array(n + 1),
    };
    expect(n * n).toBeGreaterThan(CELL_LIMIT);
    const days = cohortSpec('m', { timeZone: 'UTC', asOf: '2026-04-01T00:00Z', period: 'day' }, 'none');
    expect(() => cohortRows(days, many)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
  });
});
