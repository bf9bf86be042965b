import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byTypeThenValue } from '../../../src/kernels/history/by-type-then-value.js';
import { HistoryStore } from '../../../src/kernels/history/history-store.js';
import { AMOUNT_SUMS } from '../../../src/kernels/history/visit-amounts.js';
import type { VisitColumns } from '../../../src/kernels/history/visit-columns.js';
import { runs } from '../../runs.js';
import { visitColumns } from './visit-arbitraries.js';

type Event = readonly [id: string | number, period: number, amount?: number];

/** Adds visits by number of period; -1 stands for one after `asOf`. */
function absorb(histories: HistoryStore, events: readonly Event[], counts: Partial<VisitColumns> = {}, base = 0) {
  const ids = [...new Set(events.map(([id]) => id))];
  const columns = visitColumns(
    events.map(([id]) => [ids.indexOf(id), 0]),
    { ids, amounts: Float64Array.from(events, ([, , amount = 1]) => amount), ...counts },
  );
  histories.absorb(columns, {
    times: events.map(([, period]) => (period < 0 ? -1 : period - base)),
    base,
    afterAsOf: events.filter(([, period]) => period < 0).length,
  });
  return histories;
}
const of = (events: readonly Event[], sums: typeof AMOUNT_SUMS | null = AMOUNT_SUMS) =>
  absorb(new HistoryStore(sums), events);
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
      {
        id: 'a',
        times: [2, 9],
        events: [3, 2],
        sums: [[3], [0.30000000000000004, -2.7755575615628914e-17]],
        birth: null,
        first: Infinity,
      },
    ]);
    expect([
      ...of(
        [
          ['a', 9],
          ['a', 2],
          ['a', 9],
        ],
        null,
      ).stored(),
    ]).toEqual([{ id: 'a', times: [2, 9], events: [1, 2], sums: null, birth: null, first: Infinity }]);
  });

  it('counts events, and leaves those after asOf out', () => {
    const histories = of([...each('a', 3, 3), ...each('b', -1)]);
    for (const [missing, invalid] of [
      [3, 2],
      [2, 4],
    ])
      absorb(histories, [['a', 4]], { missing, invalid } as object);
    expect(histories.totals).toEqual({ n: 4, missing: 5, invalid: 6, reasons: {}, afterAsOf: 1 });
    expect(periodsOf(histories)).toEqual([['a', [3, 4]]]);
  });

  it('takes codes themselves for customers where there are no ids', () => {
    const histories = new HistoryStore(AMOUNT_SUMS);
    absorb(histories, [...each(0, 5, 5), ...each(1, 6)], { ids: null }, 5);
    expect(periodsOf(histories)).toEqual([
      [0, [5]],
      [1, [6]],
    ]);
  });

  it('counts more events at a time than fit into 32 bits', () => {
    const store = new HistoryStore(null);
    const stored = { id: 1, times: [5], events: [1.2e9], sums: null, birth: null, first: Infinity };
    const totals = { n: 1.2e9, missing: 0, invalid: 0, reasons: {}, afterAsOf: 0 };
    for (let k = 0; k < 3; k++) store.absorbStored([stored], totals);
    expect([...store.histories().events]).toEqual([3.6e9]);
    expect(store.absorbStored([], { ...totals, n: Number.MAX_SAFE_INTEGER })).toBe(false);
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
        const merged = new HistoryStore(AMOUNT_SUMS);
        for (const part of [events.slice(cut).reverse(), events.slice(0, cut)]) {
          const histories = of(part);
          merged.absorbStored(histories.stored(), histories.totals);
        }
        expect([...merged.stored()]).toEqual([...whole.stored()]);
        expect(merged.histories()).toEqual(whole.histories());
        expect(merged.totals).toEqual(whole.totals);
      }),
      { numRuns: runs },
    );
  });
});
