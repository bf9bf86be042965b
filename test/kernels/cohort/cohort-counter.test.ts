import { describe, expect, it } from 'vitest';
import { cohortCounter } from '../../../src/kernels/cohort/cohort-counter.js';
import { type CohortQuestion, plainQuestion } from '../../../src/kernels/cohort/cohort-question.js';
import { cohortSpec } from '../../../src/kernels/cohort/cohort-spec.js';
import { outcome } from '../../laws.js';

/** January to March 2026 are over; they are the periods 672 to 674. */
const spec = cohortSpec('m', { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' });

/** The rows of subjects with these periods. */
function rowsOf(subjects: readonly (readonly number[])[], changes: Partial<CohortQuestion> = {}, of = spec) {
  const counter = cohortCounter(of, plainQuestion(changes), 672, 0);
  for (const times of subjects) counter.take(Float64Array.from(times), 0, times.length, null, null);
  return counter.rows();
}
const JANUARY = [672, 674];
const FEBRUARY = [673];

describe('cohortCounter', () => {
  it('waits for idle periods, and tells who was at risk', () => {
    expect(rowsOf([JANUARY, FEBRUARY], { mode: 'churn', strict: true, idle: 1 })).toMatchObject([
      { begun: [1, 1, 1], ended: [1, 1, 0], active: [1, 1, 0], atRisk: [1, 1, 0] },
      { begun: [1, 1, 0], ended: [1, 0, 0], active: [1, 0, 0], atRisk: [1, 0, 0] },
    ]);
    // lost in the second period, and not at risk any more in the third
    expect(rowsOf([[672]], { mode: 'churn', strict: true })).toMatchObject([
      { ended: [1, 1, 1], active: [1, 0, 0], atRisk: [1, 1, 0] },
    ]);
    expect(rowsOf([JANUARY], { mode: 'churn', strict: true, idle: 9 })).toMatchObject([
      { ended: [0, 0, 0], active: [0, 0, 0], atRisk: [0, 0, 0] },
    ]);
  });

  it('answers each mode', () => {
    const of = (changes: Partial<CohortQuestion>) => rowsOf([JANUARY, [672, 673, 674], [672]], changes)[0]?.active;
    expect(of({})).toEqual([3, 1, 2]);
    expect(of({ mode: 'on-or-after' })).toEqual([3, 2, 2]);
    expect(of({ mode: 'on-or-before' })).toEqual([3, 1, 2]);
    expect(of({ mode: 'streak' })).toEqual([3, 1, 1]);
    expect(of({ mode: 'nth', nth: 2 })).toEqual([0, 1, 2]);
    const brackets = [
      [0, 0],
      [1, 2],
      [9, 9],
    ] as const;
    expect(of({ mode: 'bracket', brackets })).toEqual([3, 2, 0]);
  });

  it('has no column for empty periods before the first one', () => {
    expect(rowsOf([[674]])).toMatchObject([{ cohort: 674, begun: [1], active: [1] }]);
    expect(rowsOf([[]])).toEqual([]);
  });

  it('counts every period as a birth where that is asked for', () => {
    const rows = rowsOf([JANUARY, FEBRUARY], { births: 'every-occurrence' });
    expect(rows.map(({ cohort, size, active }) => [cohort, size, active])).toEqual([
      [672, 1, [1, 0, 1]],
      [673, 1, [1, 0, 0]],
      [674, 1, [1, 0, 0]],
    ]);
  });

  it('counts each window of a subject once, those of who has windows of their own when they are over', () => {
    const days = cohortSpec('m', { timeZone: 'UTC', asOf: 10 * 864e5, clock: 'elapsed', window: { days: 3 } });
    const counter = cohortCounter(days, plainQuestion(), 0, 0);
    for (const times of [[0, 1, 4], [5]]) counter.take(Float64Array.from(times), 0, times.length, null, null);
    expect(counter.rows()).toMatchObject([{ size: 2, begun: [2, 2, 1, 1], ended: [2, 1, 1, 0], active: [2, 1, 0, 0] }]);
  });

  it('takes orders of a day for one, or each', () => {
    const counter = cohortCounter(spec, plainQuestion({ mode: 'nth', nth: 3, order: 'row' }), 672, 0);
    counter.take(Float64Array.of(672, 673), 0, 2, [2, 1], null);
    expect(counter.rows()).toMatchObject([{ active: [0, 1, 1] }]);
  });

  it('takes subjects who are alike at once', () => {
    const modes = ['on', 'on-or-after', 'on-or-before', 'streak', 'churn', 'nth', 'bracket'] as const;
    const given = cohortSpec('m', { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' }, { bornBy: 'start' });
    for (const mode of modes)
      for (const births of ['first-ever', 'every-occurrence'] as const)
        for (const born of births === 'first-ever' ? [undefined, 672] : [undefined]) {
          const brackets = mode === 'bracket' ? ([[0, 1]] as const) : null;
          const counted = [[3], [1, 1, 1]].map((weights) => {
            const counter = cohortCounter(born ? given : spec, plainQuestion({ mode, births, brackets }), 672, 0);
            for (const alike of weights) counter.take([672, 674], 0, 2, [1, 1], null, born, alike);
            counter.take([673], 0, 1, [1], null, born, 2);
            return [counter.subjects, counter.rows()];
          });
          expect(counted[0]).toEqual(counted[1]);
          expect(counted[0]?.[0]).toBe(5);
        }
  });

  it('is refused where it would be too wide', () => {
    expect(outcome(() => cohortCounter(spec, plainQuestion(), 672 - 10_000, 0))).toBe('INVALID_OPTION');
    expect(outcome(() => cohortCounter(spec, plainQuestion(), 675 - 10_000, 0))).toBe('none');
  });
});
