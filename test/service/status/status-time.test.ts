import { describe, expect, it } from 'vitest';
import { breakdown } from '../../../src/breakdown/breakdown.js';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';
import type { StatusChange } from '../../../src/service/status/status-cases.js';
import { agentWorkTime, onHoldTime, requesterWaitTime } from '../../../src/service/status/status-time.js';
import { outcome } from '../../laws.js';
import { HOUR } from '../time/open-hours-arbitrary.js';

type List = Iterable<StatusChange> | null | undefined;
const statuses = (row: { readonly list: List }) => row.list;
const rowsOf = (...lists: unknown[]) => lists.map((list) => ({ list: list as List }));
const change = (at: unknown, status: unknown) => ({ at, status });
const ticket = [
  change(0, 'new'),
  change(10, 'open'),
  change(30, 'pending'),
  change(70, 'open'),
  change(75, 'hold'),
  change(79, 'open'),
  change(80, 'solved'),
  change(95, 'closed'),
];

describe('times by status', () => {
  it('add up what a case was new, open or on hold until it ended', () => {
    const result = requesterWaitTime(rowsOf(ticket), { statuses });
    expect(result).toMatchObject({
      metric: 'requester-wait-time',
      unit: 'ms',
      value: 40,
      n: 1,
      missing: 0,
      invalid: 0,
      definition: 'new + open + hold',
      clock: 'elapsed',
      calendar: null,
      reopened: 'sum-of-spells',
      select: null,
      asOf: null,
      notOpened: 0,
      notSelected: 0,
      totalMs: 40,
      open: 0,
      openShare: { value: 0 },
    });
    expect(agentWorkTime(rowsOf(ticket), { statuses })).toMatchObject({
      metric: 'agent-work-time',
      definition: 'new + open',
      value: 36,
    });
    expect(onHoldTime(rowsOf(ticket), { statuses })).toMatchObject({
      metric: 'on-hold-time',
      definition: 'hold',
      value: 4,
    });
  });

  it('count a case never on hold with 0', () => {
    const quick = [change(0, 'open'), change(6, 'solved')];
    expect(onHoldTime(rowsOf(ticket, quick), { statuses })).toMatchObject({ value: 2, n: 2, minMs: 0 });
  });

  it('leave what has not ended open, for as long as it has waited at asOf', () => {
    const rows = rowsOf(ticket, [change(60, 'new')], [change(78, 'new'), change(79, 'solved')], [change(90, 'new')]);
    const result = requesterWaitTime(rows, { statuses, asOf: 78, curve: 'full' });
    expect(result).toMatchObject({ value: null, n: 0, open: 3, notOpened: 1, asOf: 78 });
    // 0–30, 70–78; since 60; since 78
    expect(result.survival?.steps?.map(({ time, censored }) => [time, censored])).toEqual([
      [0, 1],
      [18, 1],
      [38, 1],
    ]);
    expect(requesterWaitTime(rows, { statuses, asOf: 79 })).toMatchObject({ n: 1, open: 2, value: 1 });
    expect(requesterWaitTime(rows, { statuses })).toMatchObject({ n: 2, open: 2, survival: null });
  });

  it('let a case that is taken up again go on where it stopped', () => {
    const again = [change(0, 'open'), change(5, 'solved'), change(100, 'open'), change(107, 'closed')];
    expect(requesterWaitTime(rowsOf(again), { statuses })).toMatchObject({ value: 12, n: 1 });
    expect(requesterWaitTime(rowsOf(again), { statuses, asOf: 103, curve: 'full' }).survival?.steps).toMatchObject([
      { time: 8, events: 0, censored: 1 },
    ]);
    expect(requesterWaitTime(rowsOf(again), { statuses, asOf: 50 })).toMatchObject({ value: 5, n: 1, open: 0 });
  });

  it('let the last given hold of changes at one instant, whatever their order otherwise', () => {
    const list = [
      change(30, 'solved'),
      change(10, 'pending'),
      change(0, 'new'),
      change(10, 'open'),
      change(10, 'hold'),
    ];
    expect(onHoldTime(rowsOf(list), { statuses }).value).toBe(20);
    expect(requesterWaitTime(rowsOf(new Set(list)), { statuses }).value).toBe(30);
    const tie = [change(0, 'open'), change(5, 'solved'), change(5, 'open')];
    expect(requesterWaitTime(rowsOf(tie), { statuses, asOf: 9 })).toMatchObject({ n: 0, open: 1 });
    expect(requesterWaitTime(rowsOf(tie.reverse()), { statuses, asOf: 9 })).toMatchObject({ n: 1, open: 0, value: 5 });
  });

  it('take other names of statuses', () => {
    const list = [change(0, 'mới'), change(7, 'chờ khách'), change(9, 'xong')];
    const names = { counted: ['mới'], ending: ['xong'] };
    expect(requesterWaitTime(rowsOf(list), { statuses, ...names })).toMatchObject({ value: 7, definition: 'mới' });
    const open = { statuses, counted: names.counted, asOf: 20 };
    expect(requesterWaitTime(rowsOf(list), open)).toMatchObject({
      value: null,
      open: 1,
      otherStatuses: ['chờ khách', 'xong'],
    });
    // time in an ending status counts when asked for, up to the next change
    const back = [change(0, 'open'), change(5, 'solved'), change(9, 'open'), change(10, 'closed')];
    expect(onHoldTime(rowsOf(back), { statuses, counted: ['solved'] }).value).toBe(4);
  });

  it('C3: refuse names that no change has, and list what there is', () => {
    const vendor = [change(0, 'New'), change(10, 'Active'), change(30, 'Resolved')];
    for (const [measure, called] of [
      [agentWorkTime, 'agentWorkTime: counted must name a status that occurs; got "new", "open"'],
      [onHoldTime, 'onHoldTime: counted must name a status that occurs; got "hold"'],
      [requesterWaitTime, 'requesterWaitTime: counted must name a status that occurs; got "new", "open", "hold"'],
    ] as const) {
      expect(() => measure(rowsOf(vendor), { statuses, onInvalid: 'count' })).toThrow(called);
      expect(measure([], { statuses })).toMatchObject({ n: 0, otherStatuses: [] });
      expect(measure(rowsOf([]), { statuses }).missing).toBe(1);
    }
    expect(() => agentWorkTime(rowsOf(vendor), { statuses, counted: ['opne'] })).toThrow('"opne", and there are "New"');
    const counted = ['New', 'Active', 'Actvie'];
    expect(agentWorkTime(rowsOf(vendor), { statuses, counted, ending: ['Resolved'] })).toMatchObject({
      value: 30,
      n: 1,
      unmatched: ['Actvie'],
      otherStatuses: [],
    });
    // nobody was on hold, of those who call it so
    const never = [change(0, 'open'), change(10, 'solved')];
    expect(onHoldTime(rowsOf(never), { statuses })).toMatchObject({ value: 0, n: 1, unmatched: ['closed', 'hold'] });
    expect(() => onHoldTime(rowsOf(never), { statuses, counted: ['hold'] })).toThrow('there are "solved", "open"');
    // what happens after asOf has its name too
    expect(agentWorkTime(rowsOf(never), { statuses, asOf: -5 })).toMatchObject({
      notOpened: 1,
      unmatched: ['closed', 'new'],
    });
  });

  it('C3: are not refused in a group that has none of the names, where others have', () => {
    const rows = [
      { team: 'a', list: [change(0, 'open'), change(10, 'solved')] },
      { team: 'b', list: [change(0, 'pending'), change(10, 'solved')] },
    ];
    const metric = (part: Iterable<(typeof rows)[0]>) =>
      agentWorkTime(part, { statuses: (row) => row.list as StatusChange[] });
    const { groups } = breakdown(rows, { by: { team: 'team' }, metric });
    expect(groups.map(({ result }) => result?.value)).toEqual([10, 0]);
    expect(() => breakdown([rows[1]], { by: { team: 'team' }, metric } as never)).toThrow('there are "pending"');
  });

  it('close without an end what is merged or spam', () => {
    const merged = [change(0, 'open'), change(10, 'merged')];
    const later = [change(0, 'open'), change(10, 'merged'), change(20, 'closed')];
    const solved = [change(0, 'open'), change(10, 'solved'), change(20, 'merged')];
    const again = [change(0, 'open'), change(10, 'merged'), change(20, 'open')];
    const options = { statuses, closing: ['merged', 'spam'] };
    const result = agentWorkTime(rowsOf(merged, later, solved, again), { ...options, asOf: 50, curve: 'full' });
    expect(result).toMatchObject({
      n: 1,
      closed: 2,
      open: 1,
      value: 10,
      unmatched: ['new', 'spam'],
      otherStatuses: [],
    });
    expect(result.survival?.steps?.map(({ time, events, censored }) => [time, events, censored])).toEqual([
      [10, 1, 2],
      [40, 0, 1],
    ]);
    expect(agentWorkTime(rowsOf(merged), { ...options, asOf: 9 })).toMatchObject({ open: 1, closed: 0 });
  });

  it('C17: count in segments that all cases have', () => {
    const calendar = [{ from: 0, calendar: BusinessCalendar.always() }];
    const list = [change(0, 'open'), change(10, 'solved')];
    expect(agentWorkTime(rowsOf(list), { statuses, calendar })).toMatchObject({ value: 10, clock: 'per-case' });
  });

  it('count in hours', () => {
    const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
    const friday = Date.UTC(2026, 10, 20, 16);
    const list = [change(friday, 'new'), change(friday + 65 * HOUR, 'pending'), change(friday + 66 * HOUR, 'solved')];
    const result = requesterWaitTime(rowsOf(list), { statuses, calendar });
    expect(result).toMatchObject({ value: HOUR, clock: 'business', calendar: calendar.hash });
  });

  it('count in the hours of each case, or of those who had it', () => {
    const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
    const friday = Date.UTC(2026, 10, 20);
    const list = [change(friday + 16 * HOUR, 'new'), change(friday + 82 * HOUR, 'solved')] as StatusChange[];
    const segments = [
      { from: 0, calendar },
      { from: friday + 81 * HOUR, calendar: BusinessCalendar.always() },
      { from: friday + 81.5 * HOUR, calendar },
    ];
    const rows = [
      { list, hours: calendar },
      { list, hours: segments },
      { list, hours: null },
    ];
    const options = { statuses, calendar: (row: (typeof rows)[0]) => row.hours };
    const result = requesterWaitTime(rows, { ...options, onInvalid: 'count' });
    expect(result).toMatchObject({ n: 2, totalMs: 4 * HOUR, invalid: 1, clock: 'per-case', calendar: null });
    expect(() => requesterWaitTime(rows, options)).toThrow(/calendar must be open hours .* at row 2, reader calendar$/);
  });

  it('keep durations in a sketch when asked to', () => {
    const rows = Array.from({ length: 999 }, (_, k) => ({
      list: [change(0, 'open'), change(k, 'solved')] as StatusChange[],
    }));
    const [exact, sketch] = (['exact', 'sketch'] as const).map((percentiles) =>
      requesterWaitTime(rows, { statuses, percentiles }),
    );
    expect(sketch).toMatchObject({ value: exact?.value, percentiles: 'sketch' });
    expect(Math.abs((sketch?.p90Ms ?? 0) / (exact?.p90Ms ?? 0) - 1)).toBeLessThanOrEqual(1 / 256);
  });

  it('read data as they come', () => {
    const rows = [{ id: 1, log: [change(0n, 'open'), change(5n, 'solved')] }];
    expect(requesterWaitTime(rows as never, { statuses: 'log' as never }).value).toBe(5);
    expect(() => requesterWaitTime(rows, { statuses: 'logs' as never, onInvalid: 'count' })).toThrow(
      expect.objectContaining({ code: 'NOTHING_READ' }),
    );
    expect(requesterWaitTime([{ log: [] }], { statuses: 'log' }).missing).toBe(1);
    expect(() => requesterWaitTime(rows as never, { statuses: 'log' as never, asOf: '2026-01-01T00:00Z' })).toThrow(
      'requesterWaitTime: every at of statuses lies within 49 days of 1970',
    );
    const hours = BusinessCalendar.always();
    const own = rows.map((row) => ({ ...row, hours }));
    expect(requesterWaitTime(own as never, { statuses: 'log' as never, calendar: 'hours' as never })).toMatchObject({
      clock: 'per-case',
      value: 5,
    });
  });

  it('miss rows without changes', () => {
    expect(requesterWaitTime(rowsOf(null, undefined, [], new Set()), { statuses })).toMatchObject({
      missing: 4,
      n: 0,
      value: null,
      interval: null,
      survival: null,
    });
    expect(requesterWaitTime([], { statuses: () => [] })).toMatchObject({ missing: 0, n: 0, value: null });
  });

  it('take instants in every form, and a generator', () => {
    function* list() {
      yield { at: new Date(1000), status: 'new' };
      yield { at: '1970-01-01T00:00:03Z', status: 'open' };
      yield { at: { epochMilliseconds: 8000 }, status: 'solved' };
    }
    expect(requesterWaitTime([0], { statuses: list }).value).toBe(7000);
  });
});

describe.each([
  ['requesterWaitTime', requesterWaitTime],
  ['agentWorkTime', agentWorkTime],
  ['onHoldTime', onHoldTime],
] as const)('%s', (called, measure) => {
  it('says what was expected, what came and where', () => {
    const at =
      'must be changes with at: epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"; got';
    const bad: [unknown, string][] = [
      [5, 'must be changes that can be read one by one; got 5'],
      [{}, 'must be changes that can be read one by one; got object'],
      ['open', 'must be changes that can be read one by one; got "open"'],
      [[[1, 'open']], 'must be changes { at, status }; got Array(2)'],
      [[{ status: 'open' }], `${at} undefined`],
      [
        [change('2026-11-21 09:00', 'open')],
        `${at} "2026-11-21 09:00" (readInstant and instantFromLocal read local times, given their timeZone)`,
      ],
      [[change(new Date(NaN), 'open')], `${at} Invalid Date`],
      [[change(1, 'open'), change(NaN, 'solved')], `${at} NaN`],
      [[null], 'must be changes { at, status }; got null'],
      [[7], 'must be changes { at, status }; got 7'],
      [[change(1, 'open'), change(2, null)], 'must be changes with status: text; got null'],
      [[change(1, 6)], 'must be changes with status: text; got 6'],
    ];
    for (const [list, why] of bad) {
      const rows = rowsOf(ticket, list);
      const message = `${called}: statuses ${why} at row 1, reader statuses`;
      expect(() => measure(rows, { statuses })).toThrow(
        expect.objectContaining({ code: 'INVALID_VALUE', message, details: { index: 1 } }),
      );
      const alone = measure(rowsOf(ticket), { statuses });
      const { reasons, refused, ...counted } = measure(rows, { statuses, onInvalid: 'count' });
      const { reasons: _, refused: _none, ...clean } = alone;
      expect(counted).toEqual({ ...clean, invalid: 1 });
      expect([reasons, refused]).toEqual([
        { [refused?.[0]?.reason ?? '']: 1 },
        [{ index: 1, reason: expect.stringMatching(/^statuses-not-a/) }],
      ]);
    }
  });

  it('refuses options that are unknown, out of range or not for it to choose', () => {
    const bad: [object, string][] = [
      [{ statuses: undefined }, 'statuses must be a function of a row or the name of its field; got undefined'],
      [{ counted: [] }, 'counted must be an array of names of statuses; got Array(0)'],
      [{ counted: 'open' }, 'counted must be an array of names of statuses; got "open"'],
      [{ counted: ['open', 5] }, 'counted must be an array of names of statuses; got Array(2)'],
      [{ ending: [] }, 'ending must be an array of names of statuses; got Array(0)'],
      [{ ending: [undefined] }, 'ending must be an array of names of statuses; got Array(1)'],
      [{ ending: new Array(1) }, 'ending must be an array of names of statuses; got Array(1)'],
      [{ ending: null }, 'ending must be an array of names of statuses; got null'],
      [{ calendar: 'per-case' }, 'calendar must be a function of a row or the name of its field; got "per-case"'],
      [{ calendar: new Set() }, 'calendar must have at least one segment'],
      [{ calendar: 5 }, 'calendar must be a BusinessCalendar or other open hours'],
      [{ closing: 'merged' }, 'closing must be an array of names of statuses; got "merged"'],
      [{ closing: ['spam', 'solved'] }, 'closing must be names that are not in ending; got "solved"'],
      [{ select: { by: 'opened' } }, 'unknown option "select"; known are '],
      [{ reopened: 'each-spell' }, 'unknown option "reopened"; known are '],
      [{ missingValue: 0 }, 'unknown option "missingValue"; known are '],
      [{ asOf: NaN }, 'asOf must be epoch milliseconds'],
      [{ onInvalid: 'skip' }, 'onInvalid must be throw or count; got "skip"'],
      [{ quantiles: [2] }, 'must be'],
    ];
    for (const [options, why] of bad) {
      const action = () => measure(rowsOf(ticket), { statuses, ...options } as never);
      expect(action).toThrow(why.startsWith('must') ? why : `${called}: ${why}`);
      expect([options, outcome(action)]).toEqual([options, 'INVALID_OPTION']);
    }
    expect(outcome(() => measure(rowsOf(ticket), undefined as never))).toBe('INVALID_OPTION');
    expect(outcome(() => measure(undefined as never, { statuses: () => [] }))).toBe('INVALID_VALUE');
  });

  it('refuses hours that measure no time', () => {
    const calendar = { hash: 'x', between: () => NaN, toJSON: () => ({}) } as unknown as OpenHours;
    const counted = ['open', 'hold'];
    const message = `${called}: calendar must measure times from 0; got NaN at row 0, reader calendar`;
    expect(() => measure(rowsOf(ticket), { statuses, counted, calendar })).toThrow(
      expect.objectContaining({ code: 'INVALID_VALUE', message }),
    );
    expect(measure(rowsOf(ticket), { statuses, counted, calendar, onInvalid: 'count' })).toMatchObject({ invalid: 1 });
  });

  it("lets a caller's own errors through, also when it counts what is invalid", () => {
    const spoilt = () => {
      throw new RangeError('mine');
    };
    expect(() => measure([1], { statuses: spoilt, onInvalid: 'count' })).toThrow(new RangeError('mine'));
    const list = { [Symbol.iterator]: spoilt };
    expect(() => measure([1], { statuses: () => list, onInvalid: 'count' })).toThrow(new RangeError('mine'));
  });
});
