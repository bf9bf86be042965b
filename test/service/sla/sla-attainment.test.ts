import { describe, expect, it } from 'vitest';
import { breakdown } from '../../../src/breakdown/breakdown.js';
import { byPeriod } from '../../../src/breakdown/by-period.js';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { measurePart } from '../../../src/core/reading.js';
import { type SlaAttainmentOptions, slaAttainment } from '../../../src/service/sla/sla-attainment.js';
import { SlaAttainmentAggregator } from '../../../src/service/sla/sla-attainment-aggregator.js';
import { slaBreaches } from '../../../src/service/sla/sla-breaches.js';
import { slaDueAt } from '../../../src/service/sla/sla-due-at.js';
import type { SlaTarget } from '../../../src/service/sla/sla-target.js';
import { caseTimes } from '../../../src/service/time/case-times.js';
import { clopperPearson } from '../../../src/stats/intervals/interval-proportion-exact.js';
import { outcome } from '../../laws.js';
import { HOUR } from '../time/open-hours-arbitrary.js';

describe('slaAttainment', () => {
  it('is met of met and breached, and leaves running cases undecided', () => {
    const columns = {
      startedAt: [0, 0, 0, 0, 950, 2000, null],
      endedAt: [10, 100, 101, null, null, null, 5],
    };
    expect(slaAttainment(columns, { target: 100, asOf: 1000 })).toEqual({
      metric: 'sla-attainment',
      unit: 'fraction',
      value: 0.5,
      n: 4,
      missing: 1,
      invalid: 0,
      reasons: {},
      refused: [],
      met: 2,
      breached: 2,
      running: 1,
      closed: 0,
      closedLate: 0,
      notStarted: 1,
      asOf: 1000,
      target: 100,
      clock: 'elapsed',
      calendar: null,
      reopened: 'first-resolution',
      clockSkewMs: 0,
      firstMessage: 'customer',
      // Wilson by hand: (2 + z²/2 ± z √(1 + z²/4)) / (4 + z²), z = 1.959963984540054
      interval: {
        low: expect.closeTo(0.15003898915214955, 14),
        high: expect.closeTo(0.8499610108478504, 14),
        confidence: 0.95,
        method: 'wilson',
      },
    });
  });

  it('does not get better by leaving late cases open', () => {
    const open = slaAttainment({ startedAt: [0, 0], endedAt: [50, null] }, { target: 100, asOf: 1000 });
    const late = slaAttainment({ startedAt: [0, 0], endedAt: [50, 900] }, { target: 100, asOf: 1000 });
    expect([open.value, late.value]).toEqual([0.5, 0.5]);
  });

  it('C11: on time is what used up its target at closing time and ended before open time went on', () => {
    const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
    const [opened, asOf] = [Date.UTC(2026, 10, 20, 9), Date.UTC(2026, 11, 1)];
    const after = (hours: number, seconds = 0) => opened + hours * HOUR + seconds * 1000;
    const monday = after(72);
    const columns = {
      startedAt: [opened, opened, opened, opened],
      endedAt: [after(8), after(8, 30), monday, monday + 1],
    };
    const target = 8 * HOUR;
    expect(slaAttainment(columns, { calendar, asOf, target })).toMatchObject({ met: 3, breached: 1 });
    expect(slaBreaches(columns, { calendar, asOf, target }).breaches).toEqual([
      { index: 3, spell: 0, dueAt: after(8), endedAt: monday + 1, lateMs: 64 * HOUR + 1, lateBusinessMs: 1 },
    ]);
    expect(caseTimes({ openedAt: columns.startedAt, resolvedAt: columns.endedAt }, { calendar }).resolvedMs).toEqual([
      target,
      target,
      target,
      target + 1,
    ]);
    // the due time stays the closing instant
    expect(slaDueAt(opened, target, { calendar })).toBe(after(8));
    const open = { startedAt: [opened], endedAt: [null] };
    expect(slaAttainment(open, { calendar, asOf: after(8, 30), target })).toMatchObject({ running: 1, breached: 0 });
    expect(slaAttainment(open, { calendar, asOf: monday + 1, target })).toMatchObject({ running: 0, breached: 1 });
    // nor does a pause make late what had used up its target when it began
    const paused = { startedAt: [0], endedAt: [150], pauses: [[[100, 200] as const]] };
    expect(slaAttainment(paused, { asOf: 1000, target: 100 })).toMatchObject({ met: 1 });
    expect(slaAttainment({ ...paused, endedAt: [201] }, { asOf: 1000, target: 100 })).toMatchObject({ breached: 1 });
  });

  it('C5: closed without an answer is neither breached nor running', () => {
    const columns = { startedAt: [0], endedAt: [10], reopenedAt: [20], closedAt: [25] };
    const options = { target: 15, asOf: 1000, reopened: 'each-spell' as const };
    const closed = { n: 1, met: 1, breached: 0, running: 0 };
    expect(slaAttainment(columns, options)).toMatchObject({ ...closed, closed: 1, closedLate: 0 });
    expect(slaAttainment({ ...columns, closedAt: [35] }, options)).toMatchObject({ closed: 1, closedLate: 0 });
    // nobody hides a late case by closing it
    expect(slaAttainment({ ...columns, closedAt: [36] }, options)).toMatchObject({
      ...closed,
      closed: 1,
      closedLate: 1,
    });
    expect(slaBreaches({ ...columns, closedAt: [36] }, options).breaches).toEqual([]);
    // after the resolution, at its instant and after asOf a closing changes nothing
    const single = { startedAt: [0, 0, 0], endedAt: [10, 10, null], closedAt: [500, 10, 1001] };
    expect(slaAttainment(single, { target: 15, asOf: 1000 })).toMatchObject({ met: 2, breached: 1, closed: 0 });
  });

  it('judges what comes back by each of the rules', () => {
    const columns = { startedAt: [0], endedAt: [[10, 45]], reopenedAt: [30] };
    const verdicts = (target: number) =>
      (['first-resolution', 'last-resolution', 'each-spell', 'sum-of-spells'] as const).map((reopened) => {
        const { met, breached } = slaAttainment(columns, { target, asOf: 1000, reopened });
        return [met, breached];
      });
    // it took 10, 45, 10 and 15, and 25
    expect([9, 10, 14, 15, 24, 25, 44, 45].map(verdicts)).toEqual([
      [
        [0, 1],
        [0, 1],
        [0, 2],
        [0, 1],
      ],
      [
        [1, 0],
        [0, 1],
        [1, 1],
        [0, 1],
      ],
      [
        [1, 0],
        [0, 1],
        [1, 1],
        [0, 1],
      ],
      [
        [1, 0],
        [0, 1],
        [2, 0],
        [0, 1],
      ],
      [
        [1, 0],
        [0, 1],
        [2, 0],
        [0, 1],
      ],
      [
        [1, 0],
        [0, 1],
        [2, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [0, 1],
        [2, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [1, 0],
        [2, 0],
        [1, 0],
      ],
    ]);
  });

  it('holds cases against business days, the same for all or by priority', () => {
    const calendar = BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens: '07:00', closes: '17:00' });
    const targets: Readonly<Record<string, SlaTarget>> = { high: 4 * HOUR, normal: { businessDays: 1, by: '12:00' } };
    const rows = [
      { priority: 'high', from: '2026-11-20T15:00+01:00', to: '2026-11-23T09:00+01:00' },
      { priority: 'high', from: '2026-11-20T15:00+01:00', to: '2026-11-23T09:01+01:00' },
      { priority: 'normal', from: '2026-11-20T15:00+01:00', to: '2026-11-23T12:00+01:00' },
      { priority: 'normal', from: '2026-11-20T15:00+01:00', to: '2026-11-23T12:01+01:00' },
      // written down on Friday evening, it belongs to Monday
      { priority: 'normal', from: '2026-11-20T19:00+01:00', to: '2026-11-24T11:00+01:00' },
      { priority: 'low', from: '2026-11-20T19:00+01:00', to: '2026-11-24T11:00+01:00' },
    ];
    const options = {
      startedAt: 'from',
      endedAt: 'to',
      target: (row: { priority: string }) => targets[row.priority],
      calendar,
      asOf: '2026-11-30T00:00Z',
    } as const;
    expect(slaAttainment(rows, { ...options, onInvalid: 'count' })).toMatchObject({
      met: 3,
      breached: 2,
      missing: 0,
      invalid: 1,
      reasons: { 'target-not-a-target': 1 },
      refused: [{ index: 5, reason: 'target-not-a-target' }],
      target: null,
    });
    expect(() => slaAttainment(rows, options)).toThrow(
      /^slaAttainment: target must be milliseconds .*; got undefined \(a table of targets must have one .* at row 5, reader target$/,
    );
    // the first case without one is named, unless no case has one: then its reader may be misspelt
    const swapped = [...rows.slice(5), ...rows];
    expect(() => slaAttainment(swapped, options)).toThrow(/^slaAttainment: target must .* at row 0, reader target$/);
    const nothing = expect.objectContaining({ code: 'NOTHING_READ' });
    expect(() => slaAttainment(rows, { ...options, target: () => undefined })).toThrow(nothing);
    expect(() => slaAttainment(rows, { ...options, target: () => null })).toThrow(/ at row 0, reader target$/);
    // a part of rows may be all of one priority
    const low = rows.slice(5);
    expect(() => slaAttainment(low, options)).toThrow(nothing);
    expect(() => measurePart(() => slaAttainment(low, options))).toThrow(/ at row 0, reader target$/);
    const late = slaBreaches(rows, { ...options, target: { businessDays: 1, by: '12:00' } }).breaches;
    expect(late).toEqual([
      {
        ...{ index: 3, spell: 0, dueAt: Date.parse('2026-11-23T12:00+01:00'), endedAt: Date.parse(rows[3]?.to ?? '') },
        ...{ lateMs: 60_000, lateBusinessMs: 60_000 },
      },
    ]);
    const day = { businessDays: 1, by: '12:00:00' };
    const { target, met, breached } = slaAttainment(rows, { ...options, target: day });
    expect([target, met, breached]).toEqual([{ businessDays: 1, by: '12:00' }, 5, 1]);
    expect(slaAttainment(rows, { ...options, target: { businessDays: 2 } })).toMatchObject({ met: 6 });
  });

  it('calls late in business days what ended when the clock on the wall had passed, whatever the hours', () => {
    const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
    const [monday, tuesday] = [Date.UTC(2026, 10, 23, 10), Date.UTC(2026, 10, 24, 17)];
    const columns = { startedAt: [monday, monday, monday], endedAt: [tuesday, tuesday + 1, tuesday + 17 * HOUR] };
    const { breaches } = slaBreaches(columns, { calendar, target: { businessDays: 1 }, asOf: tuesday + 90 * HOUR });
    expect(breaches.map(({ index, lateMs, lateBusinessMs }) => [index, lateMs, lateBusinessMs])).toEqual([
      [1, 1, 0],
      [2, 17 * HOUR, HOUR],
    ]);
  });

  it('goes by team and month, of rows and of columns', () => {
    const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
    const day = (date: string) => Date.parse(`2026-${date}Z`);
    interface Row {
      readonly team: string;
      readonly from: number;
      readonly to: readonly number[];
      readonly target: SlaTarget;
      readonly again?: number;
      readonly closed?: number;
    }
    const rows: Row[] = [
      { team: 'a', from: day('10-30T10:00'), to: [day('11-02T12:00')], target: { businessDays: 1, by: '12:00' } },
      { team: 'a', from: day('10-30T10:00'), to: [day('11-02T12:01')], target: { businessDays: 1, by: '12:00' } },
      {
        team: 'b',
        from: day('11-02T10:00'),
        to: [day('11-02T11:00'), day('11-02T15:00')],
        target: HOUR,
        again: day('11-02T13:00'),
      },
      { team: 'b', from: day('11-02T10:00'), to: [], target: HOUR, closed: day('11-02T12:00') },
    ];
    const options = { calendar, asOf: day('12-01T00:00'), reopened: 'each-spell' as const };
    const over = { timeZone: 'UTC', asOf: options.asOf };
    const { groups } = breakdown(rows, {
      by: { team: (row) => row.team, month: byPeriod('month', (row: Row) => row.from, over) },
      metric: (part) =>
        slaAttainment(part, {
          ...options,
          startedAt: 'from',
          endedAt: 'to',
          target: 'target',
          reopenedAt: (row) => row.again,
          closedAt: (row) => row.closed,
        }),
    });
    const told = groups.filter(({ result }) => result?.n).map(({ keys, result }) => [keys.team, keys.month, result]);
    expect(told).toMatchObject([
      ['a', '2026-10', { met: 1, breached: 1, closed: 0 }],
      ['b', '2026-11', { met: 1, breached: 1, closed: 1, closedLate: 1 }],
    ]);
    const columns = {
      startedAt: rows.map((row) => row.from),
      endedAt: rows.map((row) => row.to),
      target: rows.map((row) => row.target),
      reopenedAt: rows.map((row) => row.again),
      closedAt: rows.map((row) => row.closed),
    };
    const ofColumns = breakdown(columns, {
      by: { team: rows.map((row) => row.team), month: byPeriod('month', columns.startedAt, over) },
      metric: (part) => slaAttainment(part as typeof columns, options),
    });
    expect(ofColumns.groups.map(({ keys, result }) => [keys, result])).toEqual(
      groups.map(({ keys, result }) => [keys, result]),
    );
  });

  it('has a tolerance for clocks that differ', () => {
    const columns = { startedAt: [1000, 1000], endedAt: [998, 1005], closedAt: [null, 998] };
    const options = { target: 0, asOf: 2000 };
    expect(slaAttainment(columns, { ...options, clockSkewMs: 2 })).toMatchObject({ met: 1, breached: 1 });
    expect(slaAttainment(columns, { ...options, clockSkewMs: 1, onInvalid: 'count' })).toMatchObject({
      met: 0,
      breached: 1,
      closed: 0,
      reasons: { 'endedAt-too-early': 1 },
    });
  });

  it('passes over what an agent wrote before the customer asked, where that is said', () => {
    const asked = { startedAt: [100, 100, 100], endedAt: [[50, 160], 50, 160], closedAt: [null, 70, null] };
    const options = { target: 60, asOf: 200 };
    for (const reopened of ['first-resolution', 'each-spell'] as const) {
      expect(slaAttainment(asked, { ...options, reopened, firstMessage: 'agent' })).toMatchObject({
        met: 2,
        breached: 1,
        closed: 0,
      });
    }
    expect(
      slaAttainment({ startedAt: [100], endedAt: [50] }, { ...options, asOf: 160, firstMessage: 'agent' }),
    ).toMatchObject({
      running: 1,
    });
    // reopenings before the start are none of the messages of agents
    const again = { startedAt: [100], endedAt: [160], reopenedAt: [50] };
    expect(() => slaAttainment(again, { ...options, firstMessage: 'agent' })).toThrow('reopenedAt must not be before');
    expect(() => slaAttainment(asked, options)).toThrow("firstMessage: 'agent' passes over what the agent wrote first");
    expect(() => slaAttainment(asked, { ...options, firstMessage: 'bot' as 'agent' })).toThrow(
      'slaAttainment: firstMessage must be customer or agent; got "bot"',
    );
  });

  it('takes segments for all cases as it takes them from each', () => {
    const [calendar, asOf] = [
      BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' }),
      Date.UTC(2026, 11, 1),
    ];
    const segments = [
      { from: Date.UTC(2026, 10, 20, 16), calendar },
      { from: Date.UTC(2026, 10, 20, 17), calendar: BusinessCalendar.always() },
    ];
    const columns = { startedAt: [Date.UTC(2026, 10, 20, 16)], endedAt: [Date.UTC(2026, 10, 20, 19)] };
    const own = slaAttainment({ ...columns, calendar: [segments] }, { target: 2 * HOUR, asOf, calendar: 'per-case' });
    expect(own).toMatchObject({ breached: 1, clock: 'per-case', calendar: null });
    expect(slaAttainment(columns, { target: 2 * HOUR, asOf, calendar: segments })).toEqual(own);
    const rows = [{ from: columns.startedAt[0], to: columns.endedAt[0] }];
    const read = { startedAt: 'from', endedAt: 'to', target: 2 * HOUR, asOf, calendar: segments } as const;
    expect(slaAttainment(rows, read)).toEqual(own);
    const { breaches } = slaBreaches(rows, read);
    expect(breaches).toMatchObject([{ lateMs: HOUR, lateBusinessMs: HOUR }]);
    const made = new SlaAttainmentAggregator({ target: 2 * HOUR, asOf, calendar: segments });
    expect(made.addColumns(columns).result()).toEqual({ ...own, refused: undefined });
    expect(made.toJSON()).toMatchObject({ clock: 'per-case', calendar: null, breached: 1 });
  });

  it('says in which hours, of all or of each case', () => {
    const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
    const columns = { startedAt: [Date.UTC(2026, 10, 20, 16)], endedAt: [Date.UTC(2026, 10, 23, 10)] };
    const options = { target: 2 * HOUR, asOf: Date.UTC(2026, 11, 1) };
    expect(slaAttainment(columns, { ...options, calendar })).toMatchObject({
      met: 1,
      clock: 'business',
      calendar: calendar.hash,
    });
    const own = slaAttainment({ ...columns, calendar: [calendar] }, { ...options, calendar: 'per-case' });
    expect(own).toMatchObject({ met: 1, clock: 'per-case', calendar: null });
    const segments = [
      { from: Date.UTC(2026, 10, 20, 16), calendar },
      { from: Date.UTC(2026, 10, 20, 17), calendar: BusinessCalendar.always() },
    ];
    expect(slaAttainment({ ...columns, calendar: [segments] }, { ...options, calendar: 'per-case' })).toMatchObject({
      met: 0,
      breached: 1,
    });
    expect(slaAttainment({ ...columns, target: [HOUR] }, { asOf: options.asOf })).toMatchObject({ target: null });
  });

  it('takes a missing code in integer columns, of targets too', () => {
    const columns = {
      startedAt: Int32Array.of(5, 5, 0, 5),
      endedAt: Int32Array.of(9, 0, 9, 9),
      target: Int32Array.of(4, 4, 4, 0),
    };
    expect(slaAttainment(columns, { asOf: 20, missingValue: 0, onInvalid: 'count' })).toMatchObject({
      ...{ met: 1, breached: 1, missing: 1, invalid: 1 },
      reasons: { 'target-not-a-target': 1 },
    });
    expect(slaAttainment(columns, { asOf: 20, missingValue: -1, onInvalid: 'count' })).toMatchObject({
      invalid: 1,
      met: 1,
      breached: 2,
    });
  });

  it('reads data as they come', () => {
    const rows = [
      { from: 0n, to: 50n, allowed: 100n },
      { from: 0n, to: null, allowed: 100n },
    ];
    const read = { startedAt: 'from', endedAt: 'to', target: 'allowed' } as never;
    expect(slaAttainment(rows, { ...(read as object), asOf: 1000 } as never)).toMatchObject({ met: 1, breached: 1 });
    expect(() => slaAttainment(rows, { ...(read as object), asOf: Date.UTC(2026, 0) } as never)).toThrow(
      'slaAttainment: every startedAt lies within 49 days of 1970',
    );
    expect(() => slaAttainment({ startedAt: [undefined], endedAt: [5] }, { target: 1, asOf: 9 })).toThrow(
      expect.objectContaining({ code: 'NOTHING_READ' }),
    );
    const open = { startedAt: [0], endedAt: [undefined] };
    expect(slaAttainment(open, { target: 1, asOf: 9 }).breached).toBe(1);
    const columns = { startedAt: Int32Array.of(0, -2), endedAt: Int32Array.of(-1, 5) };
    expect(slaAttainment(columns, { target: 1, asOf: 9, missingValue: [-1, -2] })).toMatchObject({
      n: 1,
      missing: 1,
    });
    const bad = { startedAt: [7, 5], endedAt: [4, Infinity] };
    expect(slaAttainment(bad, { target: 1, asOf: 9, onInvalid: 'count' })).toMatchObject({
      invalid: 2,
      reasons: { 'endedAt-not-an-instant': 1, 'endedAt-too-early': 1 },
      refused: [
        { index: 0, reason: 'endedAt-too-early' },
        { index: 1, reason: 'endedAt-not-an-instant' },
      ],
    });
  });

  it('takes another interval and level', () => {
    const columns = { startedAt: [0, 0], endedAt: [1, 9] };
    const given = { target: 5, asOf: 10, interval: clopperPearson, confidence: 0.9 };
    // 1 of 2: 1 − √0.95 and √0.95
    const { interval } = slaAttainment(columns, given);
    expect(interval).toMatchObject({ method: 'clopper-pearson', confidence: 0.9 });
    expect(interval?.low).toBeCloseTo(1 - Math.sqrt(0.95), 12);
    expect(interval?.high).toBeCloseTo(Math.sqrt(0.95), 12);
  });

  it('has nothing to measure while nothing is decided', () => {
    const nothing = { value: null, n: 0, met: 0, breached: 0, interval: null };
    expect(slaAttainment({ startedAt: [], endedAt: [] }, { target: 5, asOf: 1 })).toMatchObject(nothing);
    expect(slaAttainment([], { startedAt: () => 1, endedAt: () => 1, target: 5, asOf: 1 })).toMatchObject(nothing);
    expect(slaAttainment({ startedAt: [0], endedAt: [null] }, { target: 5, asOf: 1 })).toMatchObject({
      ...nothing,
      running: 1,
    });
  });

  it('refuses options that are unknown or out of range', () => {
    const columns = { startedAt: [0], endedAt: [1] };
    const bad: object[] = [
      { confidence: 1 },
      { confidence: '0.9' },
      { interval: 'wilson' },
      { asOf: NaN },
      { withinMs: 0 },
      { calendar: 'per-case' },
      { missingValue: 0, select: { by: 'opened' } },
    ];
    for (const options of bad) {
      const given = { target: 5, asOf: 1, ...options } as SlaAttainmentOptions;
      expect([options, outcome(() => slaAttainment(columns, given))]).toEqual([options, 'INVALID_OPTION']);
    }
    expect(outcome(() => slaAttainment(columns, undefined as never))).toBe('INVALID_OPTION');
    expect(outcome(() => slaAttainment(undefined as never, { target: 5, asOf: 1 }))).toBe('INVALID_VALUE');
  });

  it('knows no negative zero', () => {
    const { asOf, value } = slaAttainment({ startedAt: [-0], endedAt: [-0] }, { target: -0, asOf: -0 });
    expect([asOf, value]).toEqual([0, 1]);
    expect(Object.is(asOf, 0)).toBe(true);
  });
});
