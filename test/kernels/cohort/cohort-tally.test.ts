import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CohortQuestion, plainQuestion } from '../../../src/kernels/cohort/cohort-question.js';
import { tallyEvents, tallyHistories } from '../../../src/kernels/cohort/cohort-tally.js';
import { historiesOf } from '../../../src/kernels/history/histories.js';
import { HistoryStore } from '../../../src/kernels/history/history-store.js';
import { rangeOf, type VisitColumns } from '../../../src/kernels/history/visit-columns.js';
import { type CohortTableSpec, cohortSpec } from '../../../src/kernels/history/visit-spec.js';
import { periodsOf } from '../../../src/kernels/history/visit-times.js';
import { some } from '../../runs.js';

const spec = (asOf: number, timeZone = 'UTC', amounts: 'none' | 'sum' = 'none'): CohortTableSpec =>
  cohortSpec('m', { timeZone, asOf }, amounts);

/** Events in columns, the customers being codes. */
function columns(at: readonly number[], changes: Partial<VisitColumns> = {}): VisitColumns {
  const whole = { range: rangeOf(at), ids: null, amounts: null, missing: 0, invalid: 0 };
  return { customers: new Int32Array(at.length), codes: 1, at: Float64Array.from(at), ...whole, ...changes };
}

/** What the slow twins make of the same events. */
function slowTallies(of: CohortTableSpec, events: VisitColumns, question: CohortQuestion) {
  const store = new HistoryStore(of.amounts);
  const found = periodsOf(of, events);
  store.absorb(events, found);
  return [store.histories(), historiesOf(events, found)].map((histories) =>
    tallyHistories(of, histories, store.totals, question),
  );
}

/** Every question that masks can answer. */
const questions: fc.Arbitrary<CohortQuestion> = fc
  .oneof(
    fc.constantFrom<Partial<CohortQuestion>>(
      {},
      { mode: 'on-or-after' },
      { mode: 'on-or-before' },
      { mode: 'streak' },
      { mode: 'on', value: true },
      { mode: 'churn', strict: true },
      { mode: 'churn', strict: true, idle: 2 },
      { mode: 'on-or-after', strict: true, idle: 1 },
    ),
    fc
      .uniqueArray(fc.oneof(fc.nat(6), fc.nat(320)), { minLength: 2, maxLength: 8 })
      .map((ends): Partial<CohortQuestion> => {
        ends.sort((a, b) => a - b);
        const brackets = Array.from({ length: ends.length >> 1 }, (_, k): [number, number] => [
          ends[2 * k] as number,
          ends[2 * k + 1] as number,
        ]);
        return { mode: 'bracket', brackets };
      }),
  )
  .map(plainQuestion);

describe('tallyEvents', () => {
  it('gives by masks what the periods of every customer give', () => {
    // masks of one word, of several, up to the most that are used, and beyond
    const months = fc.constantFrom(1, 2, 31, 32, 33, 64, 65, 255, 256, 257, 300);
    const event = fc.record({
      customer: fc.nat(6),
      back: fc.oneof(fc.nat(3), fc.nat(299)),
      amount: fc.constantFrom(0.1, 0.2, 1e16, -1e16, 5),
    });
    const ofAmounts = fc.constantFrom<'none' | 'sum'>('none', 'sum');
    fc.assert(
      fc.property(
        months,
        fc.array(event, { maxLength: 40, size: 'max' }),
        ofAmounts,
        questions,
        (span, events, amounts, question) => {
          const of = spec(Date.UTC(2026, 5, 15), 'UTC', amounts);
          // -1 is after asOf
          const at = events.map(({ back }) => Date.UTC(2026, 5 - ((back % (span + 1)) - 1), 10));
          const all = columns(at, {
            customers: events.map(({ customer }) => customer),
            codes: 9,
            amounts: amounts === 'sum' ? events.map(({ amount }) => amount) : null,
            missing: 3,
            invalid: 4,
          });
          const tally = tallyEvents(of, all, question);
          for (const slow of slowTallies(of, all, question)) expect(tally).toEqual(slow);
        },
      ),
      { numRuns: some(4) },
    );
  });

  it.each([31, 32, 33, 255, 256, 257])('counts a customer of the first and the last of %d months', (span) => {
    const of = spec(Date.UTC(2026, 5, 15));
    const events = columns([Date.UTC(2026, 5, 1), Date.UTC(2026, 5 - span + 1, 1)]);
    const zeros = new Array<number>(span - 1).fill(0);
    const active = [1, ...zeros.slice(1), 1];
    const all = [...zeros.map(() => 1), 1];
    const row = { size: 1, atRisk: null, value: null, begun: all, ended: [...zeros.map(() => 1), 0] };
    expect(tallyEvents(of, events, plainQuestion())).toEqual({
      n: 2,
      missing: 0,
      invalid: 0,
      afterAsOf: 0,
      customers: 1,
      rows: [{ ...row, cohort: of.last - span + 1, active, amounts: null }],
    });
  });

  it('has no rows when nothing is in time', () => {
    const of = spec(Date.UTC(2026, 1), 'UTC', 'sum');
    const none = { n: 0, missing: 2, invalid: 1, rows: [], customers: 0 };
    const changes = { missing: 2, invalid: 1, amounts: [5] };
    const question = plainQuestion();
    expect(tallyEvents(of, columns([Date.UTC(2026, 1)], changes), question)).toEqual({ ...none, afterAsOf: 1 });
    const empty = columns([], { ...changes, codes: 0, amounts: [] });
    expect(tallyEvents(of, empty, question)).toEqual({ ...none, afterAsOf: 0 });
  });
});
