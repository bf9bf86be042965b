import { describe, expect, it } from 'vitest';
import { maskRows } from '../../../src/kernels/cohort/cohort-masks.js';
import { type CohortQuestion, plainQuestion } from '../../../src/kernels/cohort/cohort-question.js';
import type { VisitColumns } from '../../../src/kernels/history/visit-columns.js';
import { cohortSpec } from '../../../src/kernels/history/visit-spec.js';

/** January to March 2026 are over. */
const spec = cohortSpec('m', { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' }, 'sum');
const JANUARY = 672;

/** A customer, the period of an event from the first column on or -1, and an amount. */
type Event = readonly [customer: number, period: number, amount: number];

function rowsOf(events: readonly Event[], changes: Partial<CohortQuestion> = {}, base = JANUARY, amounts = true) {
  const columns: VisitColumns = {
    customers: events.map(([customer]) => customer),
    codes: Math.max(-1, ...events.map(([customer]) => customer)) + 1,
    ids: null,
    at: new Float64Array(events.length),
    range: { from: 0, to: 0 },
    amounts: amounts ? events.map(([, , amount]) => amount) : null,
    missing: 0,
    invalid: 0,
  };
  const periods = events.map(([, period]) => period);
  const afterAsOf = periods.filter((period) => period < 0).length;
  return maskRows(spec, columns, { periods, base, afterAsOf }, plainQuestion(changes));
}

const EVENTS: readonly Event[] = [
  [0, 2, 4],
  [0, 0, 10],
  [1, 1, 5],
  [2, -1, 99],
  [1, -1, 99],
];

describe('maskRows', () => {
  it('gives a row for each first period, as wide as the oldest, without what came too late', () => {
    expect(rowsOf(EVENTS, { value: true })).toEqual([
      {
        cohort: JANUARY,
        size: 1,
        begun: [1, 1, 1],
        ended: [1, 1, 1],
        active: [1, 0, 1],
        atRisk: null,
        amounts: [10, 0, 4],
        value: { inCell: [10, 0, 4], inFirst: [10, 10, 10], soFar: [10, 10, 14], total: [14] },
      },
      {
        cohort: JANUARY + 1,
        size: 1,
        begun: [1, 1, 0],
        ended: [1, 1, 0],
        active: [1, 0, 0],
        atRisk: null,
        amounts: [5, 0, 0],
        // behind the row, what was known last stays
        value: { inCell: [5, 0, 0], inFirst: [5, 5, 5], soFar: [5, 5, 5], total: [5] },
      },
    ]);
  });

  it('has no row where nobody was seen in time', () => {
    expect(rowsOf([[0, -1, 5]])).toEqual([]);
    expect(rowsOf([])).toEqual([]);
    // nor a column for the empty periods before the first one
    expect(rowsOf([[0, 2, 5]])).toMatchObject([{ cohort: JANUARY + 2, begun: [1], active: [1], amounts: [5] }]);
  });

  it('leaves amounts out where there are none', () => {
    const rows = rowsOf(EVENTS, { value: true }, JANUARY, false);
    expect(rows.map(({ active, amounts, value }) => [active, amounts, value])).toEqual([
      [[1, 0, 1], null, null],
      [[1, 0, 0], null, null],
    ]);
  });

  it('waits for idle periods, and tells who was at risk', () => {
    expect(rowsOf(EVENTS, { mode: 'churn', strict: true, idle: 1 })).toMatchObject([
      { begun: [1, 1, 1], ended: [1, 1, 0], active: [1, 1, 0], atRisk: [1, 1, 0] },
      { begun: [1, 1, 0], ended: [1, 0, 0], active: [1, 0, 0], atRisk: [1, 0, 0] },
    ]);
    expect(rowsOf([[0, 0, 1]], { mode: 'churn', strict: true })).toMatchObject([
      // lost in the second period, and not at risk any more in the third
      { ended: [1, 1, 1], active: [1, 0, 0], atRisk: [1, 1, 0] },
    ]);
    expect(rowsOf(EVENTS, { mode: 'churn', strict: true, idle: 9 })[0]).toMatchObject({
      ended: [0, 0, 0],
      active: [0, 0, 0],
      atRisk: [0, 0, 0],
    });
  });

  it('adds amounts up in brackets, as far as the row goes', () => {
    const brackets = [
      [1, 1],
      [2, 9],
      [40, 40],
    ] as const;
    const more: readonly Event[] = [...EVENTS, [0, 1, 0.5], [3, 0, 7], [3, 2, 1]];
    expect(rowsOf(more, { mode: 'bracket', brackets })).toMatchObject([
      { size: 2, begun: [2, 2, 0], ended: [2, 0, 0], active: [1, 2, 0], amounts: [0.5, 5, 0], value: null },
      { size: 1, begun: [1, 0, 0], ended: [1, 0, 0], active: [0, 0, 0], amounts: [0, 0, 0] },
    ]);
  });

  it('holds more periods than a word has bits', () => {
    // columns 0 to 39 end in March
    const base = JANUARY + 2 - 39;
    const events: readonly Event[] = [
      [0, 31, 2],
      [0, 39, 3],
      [1, 32, 5],
      [1, -1, 9],
    ];
    const [first, second, ...none] = rowsOf(events, { mode: 'on-or-before' }, base);
    expect(none).toEqual([]);
    expect(first).toMatchObject({ cohort: base + 31, active: [1, 0, 0, 0, 0, 0, 0, 0, 1] });
    expect(first?.amounts).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 3]);
    expect(second).toMatchObject({ cohort: base + 32, begun: [1, 1, 1, 1, 1, 1, 1, 1, 0] });
    expect(second?.active).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('takes events beyond one block', () => {
    const events = Array.from({ length: 5000 }, (_, i): Event => [i % 2, i < 2500 ? 0 : 1, 0.5]);
    expect(rowsOf(events, { mode: 'streak' })).toMatchObject([
      { cohort: JANUARY, size: 2, active: [2, 2, 0], amounts: [1250, 1250, 0] },
    ]);
  });
});
