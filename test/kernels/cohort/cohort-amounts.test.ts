import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AmountTally, tallyAmounts, tallyStoredAmounts } from '../../../src/kernels/cohort/cohort-amounts.js';
import { type OffsetRange, plainQuestion } from '../../../src/kernels/cohort/cohort-question.js';
import { type CohortCounting, cohortSpec } from '../../../src/kernels/cohort/cohort-spec.js';
import { HistoryStore } from '../../../src/kernels/history/history-store.js';
import { AMOUNT, AMOUNT_SUMS } from '../../../src/kernels/history/visit-amounts.js';
import { timesOf } from '../../../src/kernels/history/visit-times.js';
import { some } from '../../runs.js';
import { amountsOf, visitColumns } from '../history/visit-arbitraries.js';

const DAY = 86_400_000;
const spec = (options: Partial<CohortCounting> = {}, formedBy: 'period' | 'attribute' = 'period') =>
  cohortSpec('m', { timeZone: 'UTC', asOf: 90 * DAY, ...options }, { amount: AMOUNT, formedBy });
const WINDOWS = { clock: 'elapsed', window: { days: 30 } } as const;

/** The sums of each row, as numbers, and who had what. */
function shown({ rows, places, sums, customers, ...totals }: AmountTally) {
  const valuesOf = (of: typeof sums.all | undefined, place: number) =>
    of && Array.from({ length: sums.stride }, (_, k) => of.value(place + k));
  return {
    ...totals,
    customers,
    rows: rows.map((row, r) => ({
      ...row,
      all: valuesOf(sums.all, places[r] as number),
      inCell: valuesOf(sums.eligible?.inCell, places[r] as number),
      soFar: valuesOf(sums.eligible?.soFar, places[r] as number),
      inFirst: valuesOf(sums.eligible?.inFirst, places[r] as number),
    })),
  };
}
const VISITS: [number, number, number][] = [
  [0, 0, 10],
  [1, 40 * DAY, 5],
  [0, 70 * DAY, 4],
  [0, 95 * DAY, 99],
];
const given = visitColumns(VISITS, { amounts: amountsOf(VISITS) });

describe('tallyAmounts', () => {
  it('puts amounts into the cells of calendar cohorts', () => {
    const { rows, ...totals } = shown(tallyAmounts(spec(), given, plainQuestion()));
    expect(totals).toEqual({
      n: 3,
      missing: 0,
      invalid: 0,
      reasons: {},
      afterAsOf: 1,
      refunded: 0,
      refundsApart: 0,
      customers: 2,
      starts: null,
    });
    expect(rows.map(({ cohort, size, begun, all, inCell }) => [cohort, size, begun, all, inCell])).toEqual([
      [0, 1, [1, 1, 1], [10, 0, 4, 0], undefined],
      [1, 1, [1, 1, 0], [5, 0, 0, 0], undefined],
    ]);
  });

  it('tells amounts of those whose windows are over apart', () => {
    const { rows } = shown(tallyAmounts(spec(WINDOWS), given, plainQuestion()));
    expect(
      rows.map(({ cohort, ended, all, inCell, soFar, inFirst }) => [cohort, ended, all, inCell, soFar, inFirst]),
    ).toEqual([
      // running totals: what is added from cell to cell
      [0, [1, 1, 1], [10, 0, 4, 0], [10, 0, 4, 0], [10, 0, 4, -14], [10, 0, 0, -10]],
      [1, [1, 0, 0], [5, 0, 0, 0], [5, 0, 0, 0], [5, -5, 0, 0], [5, -5, 0, 0]],
    ]);
  });

  it('sums to the same from stored histories', () => {
    const visit = fc.tuple(fc.nat(5), fc.integer({ min: -40, max: 91 }), fc.constantFrom(0.1, 0.2, 1e16, -1e16, 3));
    const options = fc.constantFrom<Partial<CohortCounting>>({}, { period: 'week' }, WINDOWS, {
      clock: 'elapsed',
      window: { ms: 9 * DAY },
    });
    const formed = fc.constantFrom<'period' | 'attribute'>('period', 'attribute');
    const bounds = fc.constantFrom<OffsetRange>([0, Infinity], [0, 2], [1, 1], [1, Infinity]);
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 40 }), options, formed, bounds, (list, counting, formedBy, bound) => {
        const question = plainQuestion({ shown: bound });
        const of = spec(counting, formedBy);
        const visits = list.map(([subject, day, amount]): [number, number, number] => [subject, day * DAY, amount]);
        const says = formedBy === 'attribute' ? list.map(([, day]) => day % 3) : null;
        const columns = visitColumns(visits, { amounts: amountsOf(visits), attributes: says });
        const store = new HistoryStore(AMOUNT_SUMS);
        store.absorb(columns, timesOf(of, columns));
        const histories = store.histories();
        const { attributes } = histories;
        const stored = tallyStoredAmounts(
          of,
          { ...histories, refunds: null },
          { attributes, started: null },
          { ...store.totals, refunded: 0, refundsApart: 0 },
          question,
        );
        expect(shown(stored)).toEqual(shown(tallyAmounts(of, columns, question)));
      }),
      { numRuns: some(4) },
    );
  });
});
