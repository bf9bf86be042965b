import { describe, expect, it } from 'vitest';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';
import { NEVER } from '../../../src/core/instant.js';
import type { Fault } from '../../../src/core/unreadable.js';
import {
  countDurations,
  type DurationSpec,
  type DurationTotals,
  noDurations,
} from '../../../src/kernels/duration/duration.js';
import type { Reopening } from '../../../src/kernels/duration/duration-case.js';
import { type DurationSums, valuesOfSums } from '../../../src/kernels/duration/duration-sums.js';

const spec = (changes: Partial<DurationSpec> = {}): DurationSpec => ({
  metric: 'm',
  definition: 'how',
  names: ['from', 'till', 'again', 'held', 'hours', 'shut'],
  asOf: null,
  onInvalid: 'throw',
  reopened: 'first-resolution',
  calendar: null,
  select: null,
  percentiles: 'exact',
  ...changes,
});
/** What has been counted, but for the places and instants of the call. */
const counted = ({ refused: _, firstAt: _first, lastAt: _last, ...rest }: DurationTotals) => rest;
const count = (from: unknown[], till: unknown[], changes: Partial<DurationSpec> = {}) =>
  counted(countDurations(spec(changes), { from, till }, {}));
/** Durations with how often each occurred. */
const times = (...entries: [number, number][]) => new Map(entries);
const totals = (changes: Partial<DurationTotals> = {}) => {
  const of = { ...noDurations(), ...changes };
  const cases = [
    ...of.ended.values(),
    ...of.open.values(),
    ...of.closed.values(),
    of.openUnknown,
    of.notStarted,
    of.notSelected,
    of.missing,
    of.invalid,
  ];
  return counted({ ...of, seen: cases.reduce((sum, each) => sum + each, 0) });
};

const never = '(null says that it has not ended, readEpoch reads other units than milliseconds)';
const wanted = 'must be epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"; got';
/** Hours of which only lengths are asked. */
const hours = (measure: (time: number) => number) =>
  ({ between: (from: number, to: number) => measure(to - from) }) as unknown as OpenHours;

describe('countDurations', () => {
  it('measures from start to end, whatever the form of an instant', () => {
    const day = '1970-01-01T00:00:0';
    expect(count([0, `${day}1Z`, new Date(5), 7], [4, `${day}5Z`, { epochMilliseconds: 9 }, 7])).toEqual(
      totals({
        ended: times([4, 2], [4000, 1], [0, 1]),
      }),
    );
  });

  it('knows what happened up to and including asOf', () => {
    const at = (from: number, till: number | null) => count([from], [till], { asOf: 10 });
    expect(at(3, 9)).toEqual(totals({ ended: times([6, 1]) }));
    expect(at(3, 10)).toEqual(totals({ ended: times([7, 1]) }));
    expect(at(3, 10.5)).toEqual(totals({ open: times([7, 1]) }));
    expect(at(3, null)).toEqual(totals({ open: times([7, 1]) }));
    expect(at(10, 10)).toEqual(totals({ ended: times([0, 1]) }));
    expect(at(10, 11)).toEqual(totals({ open: times([0, 1]) }));
    expect(at(10.5, null)).toEqual(totals({ notStarted: 1 }));
    expect(at(11, 12)).toEqual(totals({ notStarted: 1 }));
  });

  it('does not know how long open ones have lasted without asOf', () => {
    expect(count([3, 3], [null, undefined])).toEqual(totals({ openUnknown: 2 }));
    expect(count([-8.64e15], [NEVER - 1])).toEqual(totals({ ended: times([NEVER - 1 + 8.64e15, 1]) }));
  });

  it('misses rows without a start, whatever their end', () => {
    expect(count([null, undefined, null], [5, null, 'nonsense'], { asOf: 1 })).toEqual(totals({ missing: 3 }));
  });

  it('refuses what is no instant or ends before it starts, also after asOf', () => {
    const bad: [unknown, unknown, string, string, Fault][] = [
      ['x', 5, 'from', `${wanted} "x"`, 'not-an-instant'],
      [NaN, null, 'from', `${wanted} NaN`, 'not-an-instant'],
      [5, new Date(NaN), 'till', `${wanted} Invalid Date`, 'not-an-instant'],
      [50, 42, 'till', 'must not be before from; got 8 ms earlier', 'too-early'],
      [5, Infinity, 'till', `${wanted} Infinity (null says that it has not ended)`, 'not-an-instant'],
      [
        5,
        new Date(NEVER),
        'till',
        `must be before the year 9999; got 9999-01-01T00:00:00.000Z ${never}`,
        'out-of-range',
      ],
    ];
    for (const [from, till, name, why, fault] of bad) {
      const starts = [1, from];
      const ends = [2, till];
      expect(() => count(starts, ends, { asOf: 20 })).toThrow(
        expect.objectContaining({
          code: 'INVALID_VALUE',
          message: `m: ${name} ${why} at index 1 of ${name}`,
          details: { index: 1 },
        }),
      );
      expect(count(starts, ends, { asOf: 20, onInvalid: 'count' })).toEqual(
        totals({ ended: times([1, 1]), invalid: 1, reasons: { [`${name}-${fault}`]: 1 } }),
      );
    }
    const starts = [0, 'x', 9, 1000, 'y', 5, 'z', 'w', 7];
    const ends = [1, 2, 8, 998, 2, 4, 2, 2, 7];
    const { reasons, refused, invalid } = countDurations(
      spec({ onInvalid: 'count' }),
      { from: starts, till: ends },
      {},
    );
    expect([invalid, reasons]).toEqual([7, { 'from-not-an-instant': 4, 'till-too-early': 3 }]);
    expect(refused).toEqual([
      { index: 1, reason: 'from-not-an-instant' },
      { index: 2, reason: 'till-too-early' },
      { index: 3, reason: 'till-too-early' },
      { index: 4, reason: 'from-not-an-instant' },
      { index: 5, reason: 'till-too-early' },
    ]);
    const rows = { from: () => 9, till: () => 8 };
    expect(() => countDurations(spec(), [{}], rows)).toThrow(
      'm: till must not be before from; got 1 ms earlier at row 0, reader till',
    );
  });
});

/** Totals of one case given in all its parts. */
const countOne = (parts: object, changes: Partial<DurationSpec> = {}) => {
  const columns = Object.fromEntries(
    Object.entries({ from: 0, till: null, ...parts }).map(([name, part]) => [name, [part]]),
  );
  return counted(countDurations(spec(changes), columns, {}));
};

describe('countDurations of cases with events', () => {
  const twice = { till: [10, 45], again: 30 };

  it('counts a case that was resolved twice by the rule for reopening', () => {
    const by = (reopened: Reopening, changes: Partial<DurationSpec> = {}) => countOne(twice, { reopened, ...changes });
    expect(by('first-resolution')).toEqual(totals({ ended: times([10, 1]) }));
    expect(by('last-resolution')).toEqual(totals({ ended: times([45, 1]) }));
    expect(by('each-spell')).toEqual(totals({ ended: times([10, 1], [15, 1]) }));
    expect(by('sum-of-spells')).toEqual(totals({ ended: times([25, 1]) }));
    const asOf = 40;
    expect(by('first-resolution', { asOf })).toEqual(totals({ ended: times([10, 1]) }));
    expect(by('last-resolution', { asOf })).toEqual(totals({ open: times([40, 1]) }));
    expect(by('each-spell', { asOf })).toEqual(totals({ ended: times([10, 1]), open: times([10, 1]) }));
    expect(by('sum-of-spells', { asOf })).toEqual(totals({ open: times([20, 1]) }));
    const unknown = { till: 10, again: 30 };
    expect(countOne(unknown, { reopened: 'each-spell' })).toEqual(totals({ ended: times([10, 1]), openUnknown: 1 }));
    expect(countOne(unknown, { reopened: 'sum-of-spells' })).toEqual(totals({ openUnknown: 1 }));
    expect(countOne(twice, { reopened: 'each-spell', asOf: -1 })).toEqual(totals({ notStarted: 1 }));
  });

  it('leaves pauses out of what the rule measures', () => {
    const held = [
      [40, 60],
      [-5, 2],
      [8, 33],
    ];
    const by = (reopened: Reopening, asOf: number | null = null) => countOne({ ...twice, held }, { reopened, asOf });
    expect(by('first-resolution')).toEqual(totals({ ended: times([6, 1]) }));
    expect(by('last-resolution')).toEqual(totals({ ended: times([13, 1]) }));
    expect(by('each-spell')).toEqual(totals({ ended: times([6, 1], [7, 1]) }));
    expect(by('sum-of-spells')).toEqual(totals({ ended: times([13, 1]) }));
    expect(by('last-resolution', 42)).toEqual(totals({ open: times([13, 1]) }));
    expect(countOne({ held: [[5, null]] }, { asOf: 90 })).toEqual(totals({ open: times([5, 1]) }));
    expect(countOne({ held: [[95, null]] }, { asOf: 90 })).toEqual(totals({ open: times([90, 1]) }));
  });

  it('measures in the hours for all cases, or in those of each', () => {
    const half = hours((time) => time / 2);
    expect(countOne({ till: 9 }, { calendar: half })).toEqual(totals({ ended: times([4.5, 1]) }));
    expect(countOne({ till: 9, hours: null }, { calendar: half })).toEqual(totals({ ended: times([4.5, 1]) }));
    const perCase = (own: unknown) => countOne({ till: 9, hours: own }, { calendar: 'per-case' });
    expect(perCase(half)).toEqual(totals({ ended: times([4.5, 1]) }));
    const handedOver = [
      { from: 0, calendar: half },
      { from: 4, calendar: hours(() => 1) },
    ];
    expect(perCase(handedOver)).toEqual(totals({ ended: times([3, 1]) }));
  });

  it('refuses a case without the hours that each must bring: it is not one around the clock', () => {
    const calendar = 'per-case';
    const why = 'must be open hours or segments of them, BusinessCalendar.always() for a case around the clock; got';
    for (const own of [null, undefined]) {
      const parts = { till: 9, hours: own };
      expect(() => countOne(parts, { calendar })).toThrow(
        expect.objectContaining({ code: 'INVALID_VALUE', message: `m: hours ${why} ${own} at index 0 of hours` }),
      );
      expect(countOne(parts, { calendar, onInvalid: 'count' })).toEqual(
        totals({ invalid: 1, reasons: { 'hours-not-hours': 1 } }),
      );
      expect(countOne({ ...parts, from: null }, { calendar })).toEqual(totals({ missing: 1 }));
    }
    expect(() => countDurations(spec({ calendar }), { from: [0], till: [9] }, {})).toThrow(
      `m: hours ${why} undefined at index 0 of hours`,
    );
  });

  it('keeps the bins of durations for a sketch, and exact sums of the ended ones', () => {
    const binned = count([0, 0, 0, 0, 0, 50], [1000, 1001, 500, null, 5e-324, 60], {
      asOf: 5000,
      percentiles: 'sketch',
    });
    expect(binned).toMatchObject({
      ended: times([1002, 2], [501, 1], [0, 1], [10.03125, 1]),
      open: times([5008, 1]),
      seen: 6,
    });
    expect(valuesOfSums(binned.sums as DurationSums, 5)).toMatchObject({ total: 2511, squares: 2_252_101 });
  });

  it('selects by opening or by resolution in [from, to)', () => {
    const period = (by: 'opened' | 'resolved', from: number | null, to: number | null) => ({
      select: { by, from, to },
      asOf: 60,
    });
    const [seven, left] = [totals({ ended: times([7, 1]) }), totals({ notSelected: 1 })];
    const case3 = (changes: Partial<DurationSpec>) => countOne({ from: 3, till: 10 }, changes);
    expect(case3(period('opened', 3, 4))).toEqual(seven);
    expect(case3(period('opened', 2, 3))).toEqual(left);
    expect(case3(period('opened', 4, null))).toEqual(left);
    expect(case3(period('opened', null, 4))).toEqual(seven);
    expect(case3(period('opened', null, null))).toEqual(seven);
    expect(case3(period('opened', 3, 3))).toEqual(left);
    expect(case3(period('resolved', 10, 11))).toEqual(seven);
    expect(case3(period('resolved', 3, 10))).toEqual(left);
    expect(case3({ ...period('resolved', null, null), asOf: 9 })).toEqual(left);
    expect(case3({ ...period('opened', null, null), asOf: 9 })).toEqual(totals({ open: times([6, 1]) }));
    expect(case3({ ...period('opened', 9, null), asOf: 2 })).toEqual(totals({ notStarted: 1 }));
    expect(countOne({ from: 3 }, period('resolved', null, null))).toEqual(left);
    expect(countOne({ from: 3 }, { ...period('resolved', null, null), asOf: null })).toEqual(left);
  });

  it('asks each spell for its own opening and resolution', () => {
    const select = (by: 'opened' | 'resolved', from: number, to: number, reopened: Reopening) =>
      countOne(twice, { reopened, select: { by, from, to } });
    const second = totals({ ended: times([15, 1]), notSelected: 1 });
    expect(select('opened', 20, 40, 'each-spell')).toEqual(second);
    expect(select('resolved', 40, 50, 'each-spell')).toEqual(second);
    expect(select('opened', 20, 40, 'sum-of-spells')).toEqual(totals({ notSelected: 1 }));
    expect(select('resolved', 40, 50, 'sum-of-spells')).toEqual(totals({ ended: times([25, 1]) }));
    expect(select('resolved', 40, 50, 'first-resolution')).toEqual(totals({ notSelected: 1 }));
    expect(select('resolved', 40, 50, 'last-resolution')).toEqual(totals({ ended: times([45, 1]) }));
  });

  it.each<[object, string, string, Fault]>([
    [{ till: [5, 'x'] }, 'till', `${wanted} "x"`, 'not-an-instant'],
    [{ till: [5, -1] }, 'till', 'must not be before from; got 1 ms earlier', 'too-early'],
    [{ till: [null] }, 'till', `${wanted} null`, 'not-an-instant'],
    [{ till: { unreadable: 'noon', fault: 'unreadable' } }, 'till', `${wanted} noon`, 'unreadable'],
    [{ till: 5, again: NaN }, 'again', `${wanted} NaN`, 'not-an-instant'],
    [{ till: 5, again: [6, -2] }, 'again', 'must not be before from; got 2 ms earlier', 'too-early'],
    [{ till: 5, held: 7 }, 'held', 'must be pairs of instants; got 7', 'not-a-list'],
    [{ till: 5, held: [[7, 6]] }, 'held', 'must not be before their start; got 1 ms earlier', 'too-early'],
    [{ till: 5, held: [7, 6] }, 'held', 'must be pairs of instants; got undefined', 'not-an-instant'],
    [
      { till: 5, held: [[4, Infinity]] },
      'held',
      'must be pairs of instants; got Infinity (null says that it has not ended)',
      'not-an-instant',
    ],
    [{ till: 5, hours: hours(() => 1) }, 'hours', "must go with the option calendar: 'per-case'", 'contradictory'],
  ])('refuses %j, saying where', (parts, name, why, fault) => {
    expect(() => countOne(parts, { asOf: 3 })).toThrow(
      expect.objectContaining({
        code: 'INVALID_VALUE',
        message: `m: ${name} ${why} at index 0 of ${name}`,
        details: { index: 0 },
      }),
    );
    expect(countOne(parts, { onInvalid: 'count' })).toEqual(
      totals({ invalid: 1, reasons: { [`${name}-${fault}`]: 1 } }),
    );
  });

  it('refuses hours that measure no time, and counts nothing of such a case', () => {
    const bad = (calendar: DurationSpec['calendar'], own?: unknown) => ({
      parts: { ...twice, hours: own },
      changes: { calendar, reopened: 'each-spell' } as const,
    });
    const wrongLater = hours((time) => (time === 15 ? NaN : time));
    const why = 'm: hours must measure times from 0; got NaN at index 0 of hours';
    for (const { parts, changes } of [bad(wrongLater), bad('per-case', wrongLater)]) {
      expect(() => countOne(parts, changes)).toThrow(why);
      expect(countOne(parts, { ...changes, onInvalid: 'count' })).toEqual(
        totals({ invalid: 1, reasons: { 'hours-not-hours': 1 } }),
      );
    }
    expect(() => countOne({ hours: 9 }, { calendar: 'per-case' })).toThrow(
      'm: hours must be open hours or segments of them; got 9 at index 0 of hours',
    );
  });

  it('lets errors of readers, iterators and hours through unchanged', () => {
    const own = new Error('own');
    const fail = () => {
      throw own;
    };
    const rows = (readers: object) => () =>
      countDurations(spec({ onInvalid: 'count', calendar: 'per-case' }), [1], {
        from: () => 0,
        till: () => 5,
        hours: () => hours((time) => time),
        ...readers,
      });
    for (const readers of [
      { from: fail },
      { till: () => ({ [Symbol.iterator]: fail }) },
      { held: () => ({ [Symbol.iterator]: fail }) },
      { hours: () => ({ between: fail }) },
    ]) {
      expect(rows(readers)).toThrow(own);
    }
  });
});
