import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortRows } from '../../../src/kernels/cohort/cohort-from-histories.js';
import { byTypeThenValue } from '../../../src/kernels/history/by-type-then-value.js';
import { HistoryStore } from '../../../src/kernels/history/history-store.js';
import type { VisitColumns } from '../../../src/kernels/history/read-columns.js';
import { type CohortTableSpec, cohortSpec } from '../../../src/kernels/history/visit-spec.js';
import { runs } from '../../runs.js';

/** Periods are months; the last one is number 23. */
const spec = (amounts: 'none' | 'sum' = 'sum'): CohortTableSpec =>
  cohortSpec('m', { timeZone: 'UTC', asOf: Date.UTC(1971, 11, 20) }, amounts);

type Event = readonly [id: string | number, period: number, amount?: number];

/** Adds events by number of period; -1 stands for one after `asOf`. */
function absorb(histories: HistoryStore, events: readonly Event[], counts: Partial<VisitColumns> = {}, base = 0) {
  const ids = [...new Set(events.map(([id]) => id))];
  histories.absorb(
    {
      customers: events.map(([id]) => ids.indexOf(id)),
      codes: ids.length,
      ids,
      at: new Float64Array(events.length),
      range: { from: 0, to: 0 },
      amounts: events.map(([, , amount = 1]) => amount),
      missing: 0,
      invalid: 0,
      ...counts,
    },
    {
      periods: events.map(([, period]) => (period < 0 ? -1 : period - base)),
      base,
      afterAsOf: events.filter(([, period]) => period < 0).length,
    },
  );
  return histories;
}
const of = (events: readonly Event[], amounts: 'none' | 'sum' = 'sum') => absorb(new HistoryStore(amounts), events);
/** The cohort table of what was stored. */
const tally = (histories: HistoryStore) => ({ ...histories.totals, rows: cohortRows(spec(), histories.histories()) });
const each = (id: string | number, ...periods: number[]): Event[] => periods.map((period) => [id, period]);
const periodsOf = (histories: HistoryStore) => [...histories.stored()].map(({ id, times }) => [id, times]);

describe('HistoryStore', () => {
  it('keeps each period of a customer once, ascending, with its exact sum', () => {
    const histories = of([
      ['a', 9, 0.1],
      ['a', 2, 1e100],
      ['a', 9, 0.2],
      ['a', 2, 3],
      ['a', 2, -1e100],
    ]);
    expect([...histories.stored()]).toEqual([
      { id: 'a', times: [2, 9], events: [3, 2], sums: [[3], [0.30000000000000004, -2.7755575615628914e-17]] },
    ]);
    expect([
      ...of(
        [
          ['a', 9],
          ['a', 2],
          ['a', 9],
        ],
        'none',
      ).stored(),
    ]).toEqual([{ id: 'a', times: [2, 9], events: [1, 2], sums: null }]);
  });

  it('counts events, and leaves those after asOf out', () => {
    const histories = of([...each('a', 3, 3), ...each('b', -1)]);
    for (const [missing, invalid] of [
      [3, 2],
      [2, 4],
    ])
      absorb(histories, [['a', 4]], { missing, invalid } as object);
    expect(histories.totals).toEqual({ n: 4, missing: 5, invalid: 6, afterAsOf: 1 });
    expect(periodsOf(histories)).toEqual([['a', [3, 4]]]);
    expect(tally(histories)).toMatchObject({ n: 4, missing: 5, invalid: 6, afterAsOf: 1 });
  });

  it('takes codes themselves for customers where there are no ids', () => {
    const histories = new HistoryStore('sum');
    absorb(histories, [...each(0, 5, 5), ...each(1, 6)], { ids: null }, 5);
    expect(periodsOf(histories)).toEqual([
      [0, [5]],
      [1, [6]],
    ]);
  });

  it('puts a customer into the cohort of the earliest event, whenever that arrives', () => {
    const histories = of([
      ['a', 20, 4],
      ['b', 22, 8],
    ]);
    expect(tally(histories).rows.map((row) => row.cohort)).toEqual([20, 22]);
    absorb(histories, [
      ['a', 19, 2],
      ['b', 23, 16],
      ['a', 22, 1],
    ]);
    expect(tally(histories).rows).toMatchObject([
      { cohort: 19, active: [1, 1, 0, 1, 0], amounts: [2, 4, 0, 1, 0] },
      { cohort: 22, active: [1, 1, 0, 0, 0], amounts: [8, 16, 0, 0, 0] },
    ]);
    expect(tally(of([['a', 23]], 'none')).rows).toMatchObject([{ cohort: 23, active: [1], amounts: null }]);
    expect(tally(new HistoryStore('sum')).rows).toEqual([]);
  });

  it('adds up exactly over the customers of a cell', () => {
    const { rows } = tally(
      of([
        ['a', 23, 1e16],
        ['a', 23, 1],
        ['b', 23, -1e16],
        ['c', 23, 0.25],
      ]),
    );
    expect(rows).toMatchObject([{ cohort: 23, active: [3], amounts: [1.25] }]);
  });

  it('lists numbers before texts, texts by code unit', () => {
    const ids = ['b', 10, 'Z', 'é', 9, '10', -1.5, 'a', '\u{1F600}', '\uFFFD', 0];
    const sorted = [-1.5, 0, 9, 10, '10', 'Z', 'a', 'b', 'é', '\u{1F600}', '\uFFFD'];
    expect(periodsOf(of(ids.map((id) => [id, 1]))).map(([id]) => id)).toEqual(sorted);
    expect([byTypeThenValue(1, '1'), byTypeThenValue('1', 1), byTypeThenValue('a', 'a')]).toEqual([-1, 1, 0]);
  });

  it('makes the same of stored histories, in any order and split', () => {
    const event = fc.tuple(
      fc.constantFrom<string | number>('a', 'b', 1, '1', 2, 3),
      fc.integer({ min: 0, max: 23 }),
      fc.constantFrom(0.1, 0.2, 1e16, -1e16, -3, 1e-9),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60, size: 'max' }), fc.nat(60), (events, cut) => {
        const whole = of(events);
        const merged = new HistoryStore('sum');
        for (const part of [events.slice(cut).reverse(), events.slice(0, cut)]) {
          const histories = of(part);
          merged.absorbStored(histories.stored(), histories.totals);
        }
        expect([...merged.stored()]).toEqual([...whole.stored()]);
        expect(tally(merged)).toEqual(tally(whole));
        expect(merged.totals).toEqual(whole.totals);
      }),
      { numRuns: runs },
    );
  });
});
