import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CohortQuestion, plainQuestion } from '../../../src/kernels/cohort/cohort-question.js';
import { type CohortSpec, cohortSpec } from '../../../src/kernels/cohort/cohort-spec.js';
import { factsOf, tallyColumns, tallyHistories } from '../../../src/kernels/cohort/cohort-tally.js';
import { historiesOf } from '../../../src/kernels/history/histories.js';
import { HistoryStore } from '../../../src/kernels/history/history-store.js';
import type { VisitColumns } from '../../../src/kernels/history/visit-columns.js';
import { timesOf } from '../../../src/kernels/history/visit-times.js';
import { some } from '../../runs.js';
import { visitColumns } from '../history/visit-arbitraries.js';

const spec = (asOf: number, timeZone = 'UTC', formedBy: 'period' | 'attribute' = 'period'): CohortSpec =>
  cohortSpec('m', { timeZone, asOf }, { formedBy });

/** What sorted histories make of the same visits, laid out at once and kept one by one. */
function slowTallies(of: CohortSpec, visits: VisitColumns, question: CohortQuestion) {
  const store = new HistoryStore(null);
  const found = timesOf(of, visits);
  store.absorb(visits, found);
  const stored = store.histories();
  const totals = { ...store.totals, refunded: 0, refundsApart: 0 };
  return [
    tallyHistories(of, stored, { attributes: stored.attributes, started: null }, totals, question),
    tallyHistories(of, historiesOf(visits, found), factsOf(of, visits, found), totals, question),
  ];
}

const questions: fc.Arbitrary<CohortQuestion> = fc
  .oneof(
    fc.record({
      mode: fc.constantFrom<CohortQuestion['mode']>('on', 'on-or-after', 'on-or-before', 'streak'),
      births: fc.constantFrom<CohortQuestion['births']>('first-ever', 'every-occurrence'),
    }),
    fc.constantFrom<Partial<CohortQuestion>>(
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
  .chain((changes) =>
    fc
      .constantFrom<CohortQuestion['shown']>([0, Infinity], [0, Infinity], [0, 3], [2, 5], [1, 1], [40, Infinity])
      .map((shown) => plainQuestion({ ...changes, ...('brackets' in changes ? {} : { shown }) })),
  );

describe('tallyColumns', () => {
  it('gives by bits what the periods of every subject give', () => {
    const months = fc.constantFrom(1, 2, 31, 32, 33, 64, 65, 255, 256, 257, 300);
    const visit = fc.tuple(fc.nat(6), fc.oneof(fc.nat(3), fc.nat(299)), fc.constantFrom('web', 'shop', 3));
    const formed = fc.constantFrom<'period' | 'attribute'>('period', 'period', 'attribute');
    fc.assert(
      fc.property(
        months,
        fc.array(visit, { maxLength: 40, size: 'max' }),
        formed,
        questions,
        (span, visits, formedBy, question) => {
          const of = spec(Date.UTC(2026, 5, 15), 'UTC', formedBy);
          // -1 is after asOf
          const all = visitColumns(
            visits.map(([subject, back]) => [subject, Date.UTC(2026, 5 - ((back % (span + 1)) - 1), 10)]),
            { attributes: formedBy === 'attribute' ? visits.map(([, , says]) => says) : null, missing: 3, invalid: 4 },
          );
          const tally = tallyColumns(of, all, question);
          for (const slow of slowTallies(of, all, question)) expect(tally).toEqual(slow);
        },
      ),
      { numRuns: some(4) },
    );
  });

  it.each([31, 32, 33, 255, 256, 257])('counts a subject of the first and the last of %d months', (span) => {
    const of = spec(Date.UTC(2026, 5, 15));
    const visits = visitColumns([
      [0, Date.UTC(2026, 5, 1)],
      [0, Date.UTC(2026, 5 - span + 1, 1)],
    ]);
    const zeros = new Array<number>(span - 1).fill(0);
    const all = [...zeros.map(() => 1), 1];
    expect(tallyColumns(of, visits, plainQuestion())).toEqual({
      n: 2,
      missing: 0,
      invalid: 0,
      afterAsOf: 0,
      reasons: {},
      refunded: 0,
      refundsApart: 0,
      customers: 1,
      starts: null,
      rows: [
        {
          cohort: of.last - span + 1,
          size: 1,
          begun: all,
          ended: [...zeros.map(() => 1), 0],
          active: [1, ...zeros.slice(1), 1],
          atRisk: null,
        },
      ],
    });
  });

  it('has no rows when nothing is in time, and a row without cells of what began at asOf itself', () => {
    const of = spec(Date.UTC(2026, 1));
    const none = {
      n: 0,
      missing: 2,
      invalid: 1,
      reasons: {},
      refunded: 0,
      refundsApart: 0,
      rows: [],
      customers: 0,
      starts: null,
    };
    const changes = { missing: 2, invalid: 1 };
    const question = plainQuestion();
    const late = visitColumns([[0, Date.UTC(2026, 1) + 1]], changes);
    expect(tallyColumns(of, late, question)).toEqual({ ...none, afterAsOf: 1 });
    expect(tallyColumns(of, visitColumns([], changes), question)).toEqual({ ...none, afterAsOf: 0 });
    const edge = visitColumns([[0, Date.UTC(2026, 1)]]);
    const row = { cohort: of.open, size: 1, begun: [], ended: [], active: [], atRisk: null };
    expect(tallyColumns(of, edge, question)).toMatchObject({ n: 1, customers: 1, rows: [row] });
  });
});
