import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayListsOf, dayListsOfHistories, daysSeen, entriesOf } from '../../../src/kernels/activity/day-lists.js';
import { historiesOf } from '../../../src/kernels/history/histories.js';
import { some } from '../../runs.js';

const TOO_LATE = -1;
const columns = (subjects: readonly number[]) =>
  ({ subjects: Int32Array.from(subjects), codes: Math.max(-1, ...subjects) + 1, ids: null }) as never;
const found = (times: readonly number[], base = 100) =>
  ({ times: Int16Array.from(times), base, afterAsOf: times.filter((time) => time === TOO_LATE).length }) as never;

describe('dayListsOf', () => {
  it('takes a log in order of time as it is, and puts others in order', () => {
    const given = columns([3, 1, 1, 0]);
    const inOrder = dayListsOf(given, found([1, 1, 2, 4]), 104);
    expect(inOrder).toMatchObject({ first: 101, events: null, codes: 4 });
    expect([...inOrder.starts]).toEqual([0, 2, 3, 3, 4]);
    expect(inOrder.users).toBe((given as { subjects: Int32Array }).subjects);
    const mixed = dayListsOf(given, found([4, 1, TOO_LATE, 1]), 109);
    expect([mixed.first, [...mixed.starts], Array.from(mixed.users)]).toEqual([101, [0, 2, 2, 2, 3], [1, 0, 3]]);
  });

  it('has no day where there is no event', () => {
    for (const lists of [
      dayListsOf(columns([]), found([]), -Infinity),
      dayListsOf(columns([1, 2]), found([TOO_LATE, TOO_LATE]), 99),
      dayListsOfHistories({
        ids: null,
        starts: new Int32Array(3),
        times: new Float64Array(),
        events: new Float64Array(),
      }),
    ]) {
      expect([lists.first, [...lists.starts], lists.users.length]).toEqual([0, [0], 0]);
      expect(daysSeen(lists)).toEqual({ first: Infinity, last: -Infinity });
      expect(entriesOf(lists, -5, 5)).toEqual([0, 0]);
    }
  });

  it('holds what histories hold, in whatever order events came', () => {
    const events = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: TOO_LATE, max: 12 })), { maxLength: 40 });
    fc.assert(
      fc.property(events, (all) => {
        const [who, when] = [
          columns(all.map(([user]) => user)),
          found(
            all.map(([, time]) => time),
            -4,
          ),
        ];
        const [direct, turned] = [dayListsOf(who, when, 9), dayListsOfHistories(historiesOf(who, when))];
        expect(daysSeen(direct)).toEqual(daysSeen(turned));
        expect(direct.codes).toBe(turned.codes);
        const eventsOn = (lists: typeof direct, day: number) => {
          const [from, to] = entriesOf(lists, day, day + 1);
          const own: number[] = [];
          for (let i = from; i < to; i++) {
            for (let k = 0; k < (lists.events?.[i] ?? 1); k++) own.push(lists.users[i] as number);
          }
          return own.sort();
        };
        for (let day = -6; day < 12; day++) {
          const expected = all.filter(([, time]) => time >= 0 && time - 4 === day).map(([user]) => user);
          expect(eventsOn(direct, day)).toEqual(expected.sort());
          expect(eventsOn(turned, day)).toEqual(expected.sort());
        }
      }),
      { numRuns: some(5) },
    );
  });

  it('finds the entries of any stretch of days', () => {
    const lists = dayListsOf(columns([0, 1, 2]), found([0, 2, 2]), 102);
    expect([
      entriesOf(lists, 90, 200),
      entriesOf(lists, 101, 102),
      entriesOf(lists, 102, 103),
      entriesOf(lists, 103, 104),
      entriesOf(lists, 90, 95),
      entriesOf(lists, 103, 101),
    ]).toEqual([
      [0, 3],
      [1, 1],
      [1, 3],
      [3, 3],
      [0, 0],
      [3, 3],
    ]);
  });
});
