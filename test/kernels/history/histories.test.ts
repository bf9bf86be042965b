import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Histories, historiesOf } from '../../../src/kernels/history/histories.js';
import { HistoryStore } from '../../../src/kernels/history/history-store.js';
import type { VisitColumns } from '../../../src/kernels/history/read-columns.js';
import type { VisitTimes } from '../../../src/kernels/history/visit-times.js';
import { ExactSum } from '../../../src/stats/sums/sum.js';
import { some } from '../../runs.js';

type Event = readonly [customer: number, period: number, amount: number];

const columns = (events: readonly Event[], codes: number, withAmounts = true): VisitColumns => ({
  customers: events.map(([customer]) => customer),
  codes,
  ids: null,
  at: new Float64Array(events.length),
  range: { from: 0, to: 0 },
  amounts: withAmounts ? events.map(([, , amount]) => amount) : null,
  missing: 0,
  invalid: 0,
});
const found = (events: readonly Event[], base = 0): VisitTimes => ({
  periods: events.map(([, period]) => period),
  base,
  afterAsOf: events.filter(([, period]) => period < 0).length,
});

/** Customer, time, number of events and exact sum of each visit, in order. */
function visits({ ids, starts, times, events, amounts, amountStarts }: Histories) {
  const list: [customer: unknown, time: number, events: number, sum: number][] = [];
  for (let c = 0; c + 1 < starts.length; c++) {
    for (let v = starts[c] as number; v < (starts[c + 1] as number); v++) {
      const own = amounts?.subarray(amountStarts[v], amountStarts[v + 1]) ?? [];
      list.push([ids ? ids[c] : c, times[v] as number, events[v] as number, new ExactSum().addAll(own).value]);
    }
  }
  return list;
}

describe('historiesOf', () => {
  it('lays events out by customer and time, with gaps for customers without any', () => {
    const events: Event[] = [
      [3, 5, 1],
      [1, 4, 2],
      [3, 2, 4],
      [1, 4, 8],
      [1, -1, 99],
    ];
    const histories = historiesOf(columns(events, 5), found(events, 100));
    expect(visits(histories)).toEqual([
      [1, 104, 2, 10],
      [3, 102, 1, 4],
      [3, 105, 1, 1],
    ]);
    expect([...histories.starts]).toEqual([0, 0, 1, 1, 3, 3]);
  });

  it('has nothing to say of nothing', () => {
    const { starts, times, events, amounts, amountStarts } = historiesOf(columns([], 0), found([]));
    expect([starts.length, times.length, events.length, amounts?.length, [...amountStarts]]).toEqual([1, 0, 0, 0, [0]]);
    expect(historiesOf(columns([], 0, false), found([])).amounts).toBeNull();
  });

  it('gives what a store gives that takes events one by one', () => {
    const event = fc.tuple(fc.nat(4), fc.oneof(fc.nat(60), fc.constant(-1)), fc.constantFrom(0.1, 1e16, -1e16, 3));
    // more than 32 of one customer out of order take another way
    const list = fc.array(event as fc.Arbitrary<Event>, { maxLength: 250, size: 'max' });
    fc.assert(
      fc.property(list, fc.boolean(), fc.integer({ min: -1000, max: 1000 }), (events, withAmounts, base) => {
        const [given, placed] = [columns(events, 5, withAmounts), found(events, base)];
        const store = new HistoryStore(withAmounts ? 'sum' : 'none');
        for (let i = 0; i < events.length; i++) {
          const one = events.slice(i, i + 1);
          store.absorb(columns(one, 5, withAmounts), found(one, base));
        }
        expect(visits(historiesOf(given, placed))).toEqual(visits(store.histories()));
      }),
      { numRuns: some(5) },
    );
  });
});
