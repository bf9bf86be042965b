import { describe, expect, it } from 'vitest';
import { cohortSpec } from '../../src/kernels/cohort.js';
import { cohortRows } from '../../src/kernels/cohort-from-histories.js';
import { maskRows } from '../../src/kernels/cohort-masks.js';
import { periodsOf } from '../../src/kernels/cohort-periods.js';
import { type CohortQuestion, plainQuestion } from '../../src/kernels/cohort-question.js';
import { type EventColumns, rangeOf } from '../../src/kernels/event-columns.js';
import { historiesOf } from '../../src/kernels/histories.js';

const at = [
  Date.UTC(2026, 0, 5),
  Date.UTC(2026, 2, 5),
  Date.UTC(2026, 1, 5),
  Date.UTC(2026, 2, 9),
  Date.UTC(2026, 4, 1),
];
const events = (changes: Partial<EventColumns> = {}): EventColumns => ({
  customers: Int32Array.of(0, 0, 2, 2, 0),
  codes: 3,
  ids: null,
  at: Float64Array.from(at),
  range: rangeOf(at),
  amounts: Float64Array.of(0.1, 0.2, 5, 7, 99),
  missing: 0,
  invalid: 0,
  ...changes,
});
const spec = cohortSpec('m', { timeZone: 'UTC', asOf: '2026-04-01T00:00Z' }, 'sum');
const rows = (changes: Partial<CohortQuestion> = {}, given = events()) =>
  maskRows(spec, given, periodsOf(spec, given), plainQuestion(changes));

describe('maskRows', () => {
  it('counts who was active, and what for', () => {
    const [january, february] = rows();
    expect([january?.size, january?.active, january?.amounts]).toEqual([1, [1, 0, 1], [0.1, 0, 0.2]]);
    expect(february?.active.slice(0, 2)).toEqual([1, 1]);
    expect(february?.amounts?.slice(0, 2)).toEqual([5, 7]);
  });

  it.each<Partial<CohortQuestion>>([
    {},
    { value: true },
    { mode: 'on-or-after' },
    { mode: 'on-or-before' },
    { mode: 'streak' },
    { mode: 'churn', strict: true, idle: 1 },
    { mode: 'bracket', brackets: [[1, 2]] },
    {
      mode: 'bracket',
      brackets: [
        [0, 0],
        [5, 9],
      ],
    },
  ])('gives what histories give: %j', (changes) => {
    for (const given of [events(), events({ amounts: null })]) {
      const histories = historiesOf(given, periodsOf(spec, given));
      expect(rows(changes, given)).toEqual(cohortRows(spec, histories, plainQuestion(changes)));
    }
  });

  it('has no rows where nobody was seen in time', () => {
    const late = events({
      at: new Float64Array(5).fill(Date.UTC(2027, 0)),
      range: { from: Date.UTC(2027, 0), to: Date.UTC(2027, 0) },
    });
    expect(rows({}, late)).toEqual([]);
  });
});
