import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { NEVER } from '../../../src/core/instant.js';
import { isSeveral } from '../../../src/core/reading.js';
import {
  clockSkewOf,
  eventOf,
  instantsOf,
  isCaseFault,
  laterEventOf,
  measureOf,
  pausesOf,
  spellsOf,
  workedTimes,
} from '../../../src/kernels/duration/duration-case.js';
import { reopenings } from './slow-durations.js';

const INSTANT = 'must be epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"; got';

/** What is wrong, and with which part. */
function faultOf(action: () => unknown): [part: number, why: string] | 'none' {
  try {
    action();
    return 'none';
  } catch (fault) {
    if (isCaseFault(fault)) return [fault.part, fault.why];
    throw fault;
  }
}

/** Spells under each rule as pairs, in the order of the rules: first, last, each, sum. */
const spells = (ends: number[], again: number[], known = Infinity) =>
  reopenings.map((rule) => spellsOf(0, ends, again, [], rule, known).map(({ from, to }) => [from, to]));

/** The same of a case that may be closed, with a word for the spells that are. */
const closedSpells = (ends: number[], again: number[], closings: number[], known = Infinity) =>
  reopenings.map((rule) =>
    spellsOf(0, ends, again, closings, rule, known).map(({ from, to, closed }) => [
      from,
      to,
      ...(closed ? ['closed'] : []),
    ]),
  );

describe('spellsOf', () => {
  it('knows one case in four ways: resolved at 10, reopened at 30, resolved at 45', () => {
    const twice = [
      [0, 10],
      [30, 45],
    ];
    expect(spells([10, 45], [30])).toEqual([[[0, 10]], [[0, 45]], twice, twice]);
  });

  it('leaves a case open that was reopened and not resolved again, but by its first resolution', () => {
    const again = [
      [0, 10],
      [30, Infinity],
    ];
    expect(spells([10], [30])).toEqual([[[0, 10]], [[0, Infinity]], again, again]);
    expect(spells([10, 45], [30], 44)).toEqual(spells([10], [30]));
    expect(spells([10, 45], [30], 45)).toEqual(spells([10, 45], [30]));
    expect(spells([10, 45], [30], 29)).toEqual(spells([10], []));
    expect(spells([10, 45], [30], 9)).toEqual(spells([], []));
    expect(spells([], [])).toEqual(reopenings.map(() => [[0, Infinity]]));
  });

  it('passes over what changes nothing: a second resolution without a reopening resolves nothing', () => {
    expect(spells([10, 130], [])).toEqual(reopenings.map(() => [[0, 10]]));
    expect(spells([10], [5])).toEqual(reopenings.map(() => [[0, 10]]));
    const twice = [
      [0, 10],
      [12, 20],
    ];
    expect(spells([10, 11, 20], [5, 12, 13])).toEqual([[[0, 10]], [[0, 20]], twice, twice]);
  });

  it('takes of two events at one instant first the one that changes something', () => {
    const reopenedAtOnce = [
      [0, 10],
      [10, Infinity],
    ];
    expect(spells([10], [10])).toEqual([[[0, 10]], [[0, Infinity]], reopenedAtOnce, reopenedAtOnce]);
    const resolvedAtOnce = [
      [0, 5],
      [10, 10],
    ];
    expect(spells([5, 10], [10])).toEqual([[[0, 5]], [[0, 10]], resolvedAtOnce, resolvedAtOnce]);
    expect(spells([0], [0])[2]).toEqual([
      [0, 0],
      [0, Infinity],
    ]);
  });

  it('cuts a case off where it is closed without a resolution', () => {
    expect(closedSpells([], [], [25])).toEqual(reopenings.map(() => [[0, 25, 'closed']]));
    expect(closedSpells([], [], [25], 24)).toEqual(reopenings.map(() => [[0, Infinity]]));
    expect(closedSpells([], [], [0, 25])).toEqual(reopenings.map(() => [[0, 0, 'closed']]));
    const spam = [
      [0, 10],
      [20, 25, 'closed'],
    ];
    expect(closedSpells([10], [20], [25])).toEqual([[[0, 10]], [[0, 25, 'closed']], spam, spam]);
  });

  it('hears of no closing of what does not run, nor at the instant of a resolution', () => {
    expect(closedSpells([10], [], [10, 130])).toEqual(reopenings.map(() => [[0, 10]]));
    const again = [
      [0, 10],
      [10, Infinity],
    ];
    expect(closedSpells([10], [10], [10])).toEqual([[[0, 10]], [[0, Infinity]], again, again]);
  });

  it('starts again after a closing; the first resolution counts in spite of it', () => {
    const later = [
      [0, 10, 'closed'],
      [20, 30],
    ];
    expect(closedSpells([30], [20], [10])).toEqual([[[0, 30]], [[0, 30]], later, later]);
    // resolved though nobody reopened it
    const cut = [[0, 10, 'closed']];
    expect(closedSpells([30], [], [10])).toEqual([[[0, 30]], cut, cut, cut]);
    expect(closedSpells([30], [], [10], 29)).toEqual([cut, cut, cut, cut]);
    const open = [
      [0, 10, 'closed'],
      [20, Infinity],
    ];
    expect(closedSpells([], [20], [10])).toEqual([[[0, Infinity]], [[0, Infinity]], open, open]);
  });
});

describe('events of a case', () => {
  it('are instants in any form: none, one or several', () => {
    expect(instantsOf(1, null, 0, 'openedAt')).toEqual([]);
    expect(instantsOf(1, undefined, 0, 'openedAt')).toEqual([]);
    expect(instantsOf(1, '1970-01-01T00:00:01Z', 0, 'openedAt')).toEqual([1000]);
    expect(instantsOf(1, { epochMilliseconds: 5 }, 0, 'openedAt')).toEqual([5]);
    expect(instantsOf(1, new Set([9, new Date(3), 100]), 0, 'openedAt')).toEqual([3, 9, 100]);
    expect(instantsOf(1, Float64Array.of(7, 5), 0, 'openedAt')).toEqual([5, 7]);
    expect(['x', 5, null, undefined, new Date(0), {}, [], new Set()].map(isSeveral)).toEqual(
      [false, false, false, false, false, false, true, true], // a text is one
    );
  });

  it('are refused when they are none, or too early', () => {
    expect(faultOf(() => eventOf(0, 'noon'))).toEqual([0, `${INSTANT} "noon"`]);
    expect(faultOf(() => laterEventOf(1, new Date(NaN), 0, 'openedAt'))).toEqual([1, `${INSTANT} Invalid Date`]);
    expect(faultOf(() => instantsOf(2, [5, null], 0, 'openedAt'))).toEqual([2, `${INSTANT} null`]);
    expect(faultOf(() => instantsOf(2, [[5]], 0, 'openedAt'))).toEqual([2, `${INSTANT} Array(1)`]);
    expect(faultOf(() => instantsOf(2, [8, 3], 5, 'openedAt'))).toEqual([
      2,
      'must not be before openedAt; got 2 ms earlier',
    ]);
    expect(laterEventOf(1, 5, 5, 'openedAt')).toBe(5);
  });

  it('count as at the start by as much as clocks may differ, and are passed over where that is asked for', () => {
    expect(laterEventOf(1, 998, 1000, 'openedAt', { skewMs: 2 })).toBe(1000);
    const why = 'must not be before openedAt; got 3 ms earlier';
    const way = 'clockSkewMs allows for clocks that differ';
    expect(faultOf(() => laterEventOf(1, 997, 1000, 'openedAt', { skewMs: 2 }))).toEqual([1, `${why} (${way})`]);
    const told = { skewMs: 0, wayOut: 'null means none, ' };
    expect(faultOf(() => instantsOf(1, [997], 1000, 'openedAt', told))).toEqual([
      1,
      `${why} (null means none, ${way})`,
    ]);
    const passing = { skewMs: 2, isPassedOver: true };
    expect(instantsOf(1, [1005, 998, 997], 1000, 'openedAt', passing)).toEqual([1000, 1005]);
  });

  it('take a number of milliseconds for how much clocks may differ', () => {
    expect([clockSkewOf('ttr', undefined), clockSkewOf('ttr', -0), clockSkewOf('ttr', 2.5)]).toEqual([0, 0, 2.5]);
    for (const skew of [-1, Number.NaN, Infinity, '5', null, 5n]) {
      expect(() => clockSkewOf('ttr', skew)).toThrow(/^ttr: clockSkewMs must be a number of milliseconds from 0; got/);
    }
  });

  it('are refused where they stand for never', () => {
    const why = '(null says that it has not ended';
    expect(faultOf(() => laterEventOf(1, Infinity, 0, 'openedAt'))).toEqual([1, `${INSTANT} Infinity ${why})`]);
    const never = 'must be before the year 9999; got 9999-12-31T00:00:00.000Z';
    const units = 'readEpoch reads other units than milliseconds)';
    expect(faultOf(() => laterEventOf(1, '9999-12-31T00:00Z', 0, 'openedAt'))).toEqual([
      1,
      `${never} ${why}, ${units}`,
    ]);
    expect(laterEventOf(1, NEVER - 1, 0, 'openedAt')).toBe(NEVER - 1);
  });
});

describe('pausesOf', () => {
  it('is the union, whatever the order; a pause without an end lasts', () => {
    expect(pausesOf(null)).toEqual([]);
    expect(pausesOf(undefined)).toEqual([]);
    expect(pausesOf([])).toEqual([]);
    expect(
      pausesOf([
        [40, 50],
        [10, 20],
        [15, 30],
        [30, 35],
        [12, 13],
        [60, 60],
      ]),
    ).toEqual([
      { from: 10, to: 35 },
      { from: 40, to: 50 },
      { from: 60, to: 60 },
    ]);
    expect(
      pausesOf(
        new Set([
          [40, null],
          [10, '1970-01-01T00:00:00.020Z'],
          [50, 60],
          [70, undefined],
        ]),
      ),
    ).toEqual([
      { from: 10, to: 20 },
      { from: 40, to: Infinity },
    ]);
  });

  it.each<[unknown, string]>([
    [5, '5'],
    [{}, 'object'],
    [new Date(0), 'Date'],
    [true, 'true'],
    ['ab', '"ab"'],
    [[5, 10], 'undefined'],
    [[null], 'undefined'],
    [[[5, 'x']], '"x"'],
    [[['x', 5]], '"x"'],
    [[[null, 5]], 'null'],
    [[[]], 'undefined'],
  ])('refuses %j: no pairs', (value, got) => {
    expect(faultOf(() => pausesOf(value))).toEqual([3, `must be pairs of instants; got ${got}`]);
  });

  it('refuses pairs that are not in order, and ends that never come', () => {
    expect(faultOf(() => pausesOf([[10, 5]]))).toEqual([3, 'must not be before their start; got 5 ms earlier']);
    expect(faultOf(() => pausesOf([[10, NEVER]]))).toEqual([3, expect.stringContaining('before the year 9999')]);
  });
});

describe('measureOf', () => {
  const even = { between: (from: number, to: number) => Math.floor(to / 2) - Math.floor(from / 2) };

  it('measures around the clock, by hours, or by those of segments', () => {
    expect(measureOf(null)(3, 9)).toBe(6);
    expect(measureOf(undefined)(3, 3)).toBe(0);
    expect(measureOf(even)(3, 9)).toBe(3);
    const none = { between: () => 0 };
    // the first segment holds before its start; of two that start together the later in the list holds
    const segments = [
      { from: 20, calendar: even },
      { from: '1970-01-01T00:00:00.010Z', calendar: none },
      { from: 5, calendar: even },
      { from: 5, calendar: even },
    ];
    expect(measureOf(segments)(0, 30)).toBe(5 + 5);
    expect(measureOf(segments)(12, 18)).toBe(0);
    expect(measureOf(segments)(30, 40)).toBe(5);
    expect(measureOf(new Set([{ from: 5, calendar: even }]))(0, 4)).toBe(2);
  });

  it('refuses what are no hours', () => {
    const wanted = 'must be open hours or segments of them; got';
    for (const [value, got] of [
      [5, '5'],
      ['9-17', '"9-17"'],
      [{}, 'object'],
      [{ between: 5 }, 'object'],
      [true, 'true'],
      [BusinessCalendar, 'function'],
    ] as const) {
      expect(faultOf(() => measureOf(value))).toEqual([4, `${wanted} ${got}`]);
      expect(faultOf(() => measureOf([{ from: 0, calendar: value }]))).toEqual([4, `${wanted} ${got}`]);
    }
    expect(faultOf(() => measureOf([{ from: 0 }]))).toEqual([
      4,
      'must be open hours or segments of them, BusinessCalendar.always() for a case around the clock; got undefined',
    ]);
    expect(faultOf(() => measureOf([]))).toEqual([4, 'must have at least one segment']);
    expect(faultOf(() => measureOf([{ from: 'x', calendar: even }]))).toEqual([4, `${INSTANT} "x"`]);
    expect(faultOf(() => measureOf([null]))).toEqual([4, `${INSTANT} undefined`]);
    const endless: unknown[] = [];
    endless.push({ from: 0, calendar: endless });
    expect(faultOf(() => measureOf(endless))).toEqual([4, `${wanted} Array(1)`]);
  });

  it('refuses hours that measure no time', () => {
    for (const [time, got] of [
      [NaN, 'NaN'],
      [-1, '-1'],
      [Infinity, 'Infinity'],
      [1e17, '100000000000000000'],
      ['5', '"5"'],
      [5n, '5n'],
      [undefined, 'undefined'],
    ] as const) {
      const why = `must measure times from 0; got ${got}`;
      expect([time, faultOf(() => measureOf({ between: () => time })(0, 9))]).toEqual([time, [4, why]]);
    }
  });
});

describe('workedTimes', () => {
  const elapsed = measureOf(null);

  it('leaves out pauses that lie before, across, inside, around and after a stretch', () => {
    const time = (...pauses: [number, number | null][]) =>
      workedTimes([{ from: 10, to: 50 }], pausesOf(pauses), elapsed)[0];
    expect(time()).toBe(40);
    expect(time([0, 10])).toBe(40);
    expect(time([0, 15])).toBe(35);
    expect(time([20, 25], [22, 30])).toBe(30);
    expect(time([45, 99])).toBe(35);
    expect(time([50, 60])).toBe(40);
    expect(time([0, 99])).toBe(0);
    expect(time([30, null])).toBe(20);
    expect(time([0, 12], [49, 70], [20, 20])).toBe(37);
    expect(workedTimes([{ from: 10, to: 10 }], [], elapsed)).toEqual([0]);
  });

  it('has no rest of a rounding where all of a stretch is paused', () => {
    const pauses = pausesOf([
      [0.1, 0.2],
      [0.2, 0.7],
    ]);
    expect(workedTimes([{ from: 0.1, to: 0.7 }], pauses, elapsed)).toEqual([0]);
  });

  it('takes n log n steps for n stretches, n pauses and n segments', () => {
    const n = 60_000;
    const each = Array.from({ length: n }, (_, k) => 10 * k);
    const spells = each.map((from) => ({ from, to: from + 8 }));
    const pauses = pausesOf(each.map((from) => [from + 2, from + 3]));
    const segments = each.map((from) => ({ from: from + 5, calendar: { between: (a: number, b: number) => b - a } }));
    const start = performance.now();
    const times = workedTimes(spells, pauses, measureOf(segments));
    expect(times.every((time) => time === 7)).toBe(true);
    // each against each takes minutes, this a tenth of a second
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
