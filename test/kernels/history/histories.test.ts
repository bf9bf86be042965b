import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Histories, historiesOf, laidOut, mergedTimes, sortedTo } from '../../../src/kernels/history/histories.js';
import { HistoryStore } from '../../../src/kernels/history/history-store.js';
import type { VisitTimes } from '../../../src/kernels/history/visit-times.js';
import { some } from '../../runs.js';
import { visitColumns } from './visit-arbitraries.js';

type Visit = readonly [subject: number, time: number];

const columns = (visits: readonly Visit[], codes: number) => visitColumns(visits, { codes });
const found = (visits: readonly Visit[], base = 0): VisitTimes => ({
  times: visits.map(([, time]) => time),
  base,
  afterAsOf: visits.filter(([, time]) => time < 0).length,
});

/** Subject, time and number of visits, in order. */
function placed({ ids, starts, times, events }: Histories) {
  const list: [subject: unknown, time: number, events: number][] = [];
  for (let s = 0; s + 1 < starts.length; s++) {
    for (let v = starts[s] as number; v < (starts[s + 1] as number); v++) {
      list.push([ids ? ids[s] : s, times[v] as number, events[v] as number]);
    }
  }
  return list;
}

describe('historiesOf', () => {
  it('lays visits out by subject and time, with gaps for subjects without any', () => {
    const visits: Visit[] = [
      [3, 5],
      [1, 4],
      [3, 2],
      [1, 4],
      [1, -1],
    ];
    const histories = historiesOf(columns(visits, 5), found(visits, 100));
    expect(placed(histories)).toEqual([
      [1, 104, 2],
      [3, 102, 1],
      [3, 105, 1],
    ]);
    expect([...histories.starts]).toEqual([0, 0, 1, 1, 3, 3]);
    expect(histories).not.toHaveProperty('amounts');
  });

  it('has nothing to say of nothing', () => {
    const { starts, times, events } = historiesOf(columns([], 0), found([]));
    expect([starts.length, times.length, events.length]).toEqual([1, 0, 0]);
  });

  it('gives what a store gives that takes visits one by one', () => {
    const visit = fc.tuple(fc.nat(4), fc.oneof(fc.nat(60), fc.constant(-1)));
    const list = fc.array(visit as fc.Arbitrary<Visit>, { maxLength: 250, size: 'max' });
    fc.assert(
      fc.property(list, fc.integer({ min: -1000, max: 1000 }), (visits, base) => {
        const store = new HistoryStore(null);
        for (let i = 0; i < visits.length; i++) {
          const one = visits.slice(i, i + 1);
          store.absorb(columns(one, 5), found(one, base));
        }
        expect(placed(historiesOf(columns(visits, 5), found(visits, base)))).toEqual(placed(store.histories()));
      }),
      { numRuns: some(5) },
    );
  });
});

describe('laidOut, sortedTo and mergedTimes', () => {
  it('say where each visit went, what is in order and which times are one', () => {
    const visits: Visit[] = [
      [1, 9],
      [0, 5],
      [1, -1],
      [1, 9],
      [1, 2],
    ];
    const { starts, times, places } = laidOut(columns(visits, 2), found(visits, 1), true);
    expect([[...starts], [...times], [...(places ?? [])]]).toEqual([
      [0, 1, 4],
      [6, 10, 10, 3],
      [1, 0, 0, 2, 3],
    ]);
    expect(laidOut(columns(visits, 2), found(visits, 1), false).places).toBe(null);
    expect([sortedTo(times, 0, 3), sortedTo(times, 1, 4), sortedTo(times, 2, 2)]).toEqual([3, 3, 2]);
    const merged = mergedTimes(Int32Array.of(0, 1, 3), Float64Array.of(6, 10, 10));
    expect([[...merged.starts], [...merged.times], [...merged.events], [...merged.runs]]).toEqual([
      [0, 1, 2],
      [6, 10],
      [1, 2],
      [0, 1, 3],
    ]);
  });
});
