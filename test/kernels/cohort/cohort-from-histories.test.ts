import { describe, expect, it } from 'vitest';
import { isCxMetricsError } from '../../../src/core/errors.js';
import { CELL_LIMIT, cohortRows } from '../../../src/kernels/cohort/cohort-from-histories.js';
import { type CohortQuestion, plainQuestion } from '../../../src/kernels/cohort/cohort-question.js';
import type { Histories } from '../../../src/kernels/history/histories.js';
import { type CohortCounting, type CohortDemand, cohortSpec } from '../../../src/kernels/history/visit-spec.js';

const AS_OF = Date.UTC(2026, 3, 1);
const spec = (changes: Partial<CohortCounting> = {}, demand: CohortDemand = {}) =>
  cohortSpec('m', { timeZone: 'UTC', asOf: AS_OF, ...changes }, 'sum', demand);
const JANUARY = 672;
/** The first day that is not over. */
const TODAY = AS_OF / 86_400_000;

/** Histories of customers by their times, with an amount for each visit. */
function histories(
  times: readonly (readonly number[])[],
  amounts?: readonly number[],
  changes: Partial<Histories> = {},
) {
  const flat = times.flat();
  const starts = new Int32Array(times.length + 1);
  for (const [c, own] of times.entries()) starts[c + 1] = (starts[c] as number) + own.length;
  const whole: Histories = {
    ids: null,
    starts,
    times: Float64Array.from(flat),
    events: new Int32Array(flat.length).fill(1),
    amounts: amounts ? Float64Array.from(amounts) : null,
    amountStarts: Int32Array.from({ length: flat.length + 1 }, (_, v) => v),
  };
  return { ...whole, ...changes };
}

const active = (of: Histories, changes: Partial<CohortQuestion>, by = spec()) =>
  cohortRows(by, of, plainQuestion(changes)).map((row) => [row.cohort, row.size, row.active]);

describe('cohortRows', () => {
  it('has a birth in every period that a customer was active in, where that is asked for', () => {
    const months = histories([[JANUARY, JANUARY + 2], [], [JANUARY + 1]]);
    expect(active(months, {})).toEqual([
      [JANUARY, 1, [1, 0, 1]],
      [JANUARY + 1, 1, [1, 0, 0]],
    ]);
    expect(active(months, { births: 'every-occurrence' })).toEqual([
      [JANUARY, 1, [1, 0, 1]],
      [JANUARY + 1, 1, [1, 0, 0]],
      [JANUARY + 2, 1, [1, 0, 0]],
    ]);
    // two days of one month are one birth
    const days = histories([[TODAY - 85, TODAY - 70, TODAY - 50]]);
    expect(active(days, { births: 'every-occurrence' }, spec({}, { days: true }))).toEqual([
      [JANUARY, 1, [1, 1, 0]],
      [JANUARY + 1, 1, [1, 0, 0]],
    ]);
  });

  it('takes the eligible ones only where every member has windows of their own', () => {
    const elapsed = spec({ clock: 'elapsed', window: { days: 30 } }, { by: 'attribute' });
    const times = [
      [TODAY - 60, TODAY - 20],
      [TODAY - 45, TODAY - 5],
    ];
    const of = histories(times, [10, 4, 5, 7], { attributes: ['web', 'web'] });
    expect(cohortRows(elapsed, of, plainQuestion({ value: true }))).toEqual([
      {
        cohort: 'web',
        size: 2,
        begun: [2, 2],
        // the second window of the second member is not over
        ended: [2, 1],
        active: [2, 1],
        atRisk: null,
        amounts: [15, 11],
        value: { inCell: [15, 4], inFirst: [15, 10], soFar: [15, 14], total: [26] },
      },
    ]);
  });

  it('answers every mode', () => {
    const of = histories([
      [JANUARY, JANUARY + 2],
      [JANUARY, JANUARY + 1],
    ]);
    expect(active(of, { mode: 'on-or-after' })).toEqual([[JANUARY, 2, [2, 2, 1]]]);
    expect(active(of, { mode: 'on-or-before' })).toEqual([[JANUARY, 2, [2, 1, 2]]]);
    expect(active(of, { mode: 'streak' })).toEqual([[JANUARY, 2, [2, 1, 0]]]);
    const [row] = cohortRows(spec(), of, plainQuestion({ mode: 'churn', strict: true, idle: 1 }));
    expect(row).toMatchObject({ ended: [2, 2, 0], active: [2, 2, 0], atRisk: [2, 2, 0] });
  });

  it('finds the n-th order by days or by rows', () => {
    const days = [TODAY - 85, TODAY - 50, TODAY - 20];
    const of = histories([days], undefined, { events: Int32Array.of(2, 1, 1) });
    const byDay = spec({}, { days: true });
    expect(active(of, { mode: 'nth', nth: 3, order: 'day' }, byDay)).toEqual([[JANUARY, 1, [0, 0, 1]]]);
    expect(active(of, { mode: 'nth', nth: 3, order: 'row' }, byDay)).toEqual([[JANUARY, 1, [0, 1, 1]]]);
    expect(active(of, { mode: 'nth', nth: 5, order: 'row' }, byDay)).toEqual([[JANUARY, 1, [0, 0, 0]]]);
  });

  it('counts once in a bracket, and leaves out what lies in none', () => {
    // offsets 0, 1, 3 and 4 of November
    const of = histories([[670, 671, 673, 674]], [100, 10, 4, 0.5]);
    const brackets = [
      [1, 1],
      [3, 5],
    ] as const;
    expect(cohortRows(spec(), of, plainQuestion({ mode: 'bracket', brackets }))).toMatchObject([
      { cohort: 670, begun: [1, 1], ended: [1, 0], active: [1, 1], amounts: [10, 4.5] },
    ]);
  });

  it('refuses a table that is too large, unless brackets make it small', () => {
    const exact = spec({ clock: 'elapsed', window: { ms: 1 } });
    const of = histories([[AS_OF - CELL_LIMIT]]);
    let thrown: unknown;
    try {
      cohortRows(exact, of);
    } catch (error) {
      thrown = error;
    }
    expect(isCxMetricsError(thrown) && [thrown.code, thrown.message, thrown.details]).toEqual([
      'INVALID_OPTION',
      'm: a table must have at most 4194304 cells; got 4194305: take a longer period or window',
      { cells: 4_194_305 },
    ]);
    const question = plainQuestion({ mode: 'bracket', brackets: [[0, CELL_LIMIT - 1]] });
    expect(cohortRows(exact, of, question)).toMatchObject([{ begun: [1], ended: [1], active: [1] }]);
  });

  it('is empty without visits', () => {
    expect(cohortRows(spec(), histories([[], []]))).toEqual([]);
    expect(cohortRows(spec(), histories([]), plainQuestion({ mode: 'bracket', brackets: [[1, 2]] }))).toEqual([]);
  });
});
