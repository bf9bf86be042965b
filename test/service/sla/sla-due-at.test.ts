import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { union } from '../../../src/calendar/hours/calendar-algebra.js';
import { type SlaDueOptions, slaDueAt } from '../../../src/service/sla/sla-due-at.js';
import type { SlaTarget } from '../../../src/service/sla/sla-target.js';
import { outcome } from '../../laws.js';
import { HOUR } from '../time/open-hours-arbitrary.js';

const calendar = BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '09:00', closes: '17:00' });
/** Local time of November 2026, the 23rd of which is a Monday. */
const on = (day: number, time: string) => Date.parse(`2026-11-${day}T${time}:00+07:00`);

/** Due times as clocks in a zone show them. */
const shown = (due: number | null, timeZone: string) =>
  due === null ? null : new Date(due).toLocaleString('sv', { timeZone }).slice(0, 16);

describe('slaDueAt', () => {
  it('C9: is due on the n-th business date after the one a case belongs to', () => {
    const berlin = BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens: '07:00', closes: '17:00' });
    const next = (time: string, by?: string) =>
      shown(slaDueAt(`2017-11-23T${time}+01:00`, { businessDays: 1, by }, { calendar: berlin }), 'Europe/Berlin');
    const times = ['06:30', '07:01', '16:59', '17:01', '23:00'];
    const [friday, monday] = ['2017-11-24', '2017-11-27'];
    const days = [friday, friday, friday, monday, monday];
    expect(times.map((time) => next(time, '17:00'))).toEqual(days.map((day) => `${day} 17:00`));
    // by the closing, which is the same; and by noon
    expect(times.map((time) => next(time))).toEqual(days.map((day) => `${day} 17:00`));
    expect(times.map((time) => next(time, '12:00'))).toEqual(days.map((day) => `${day} 12:00`));
    const office = new BusinessCalendar({
      timeZone: 'Europe/Berlin',
      hours: Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, [['09:00', '17:00']]])),
      overrides: { '2026-12-17': [['09:00', '12:00']] },
    });
    const due = (target: SlaTarget) =>
      shown(slaDueAt('2026-12-16T11:00+01:00', target, { calendar: office }), 'Europe/Berlin');
    expect(due({ businessDays: 2 })).toBe('2026-12-18 17:00');
    expect(due(16 * HOUR)).toBe('2026-12-18 16:00');
    expect([0, 1, 3].map((businessDays) => due({ businessDays }))).toEqual([
      '2026-12-16 17:00',
      '2026-12-17 12:00',
      '2026-12-21 17:00',
    ]);
  });

  it('does not count a business date on whose due instant the clock stands still', () => {
    const by = (businessDays: number, ...pauses: [string, string | null][]) =>
      shown(slaDueAt(on(20, '10:00'), { businessDays, by: '12:00' }, { calendar, pauses }), 'Asia/Ho_Chi_Minh');
    const pause = (from: string, to: string | null): [string, string | null] => [
      `2026-11-${from}+07:00`,
      to && `2026-11-${to}+07:00`,
    ];
    expect(by(1)).toBe('2026-11-23 12:00');
    expect(by(1, pause('20T11:00', '23T09:00'))).toBe('2026-11-23 12:00');
    expect(by(1, pause('23T12:00', '23T12:01'))).toBe('2026-11-24 12:00');
    expect(by(1, pause('23T09:00', '23T12:00'))).toBe('2026-11-23 12:00');
    expect(by(2, pause('23T11:00', '25T13:00'))).toBe('2026-11-27 12:00');
    expect(by(2, pause('24T11:00', '25T11:00'), pause('25T11:30', '25T12:30'))).toBe('2026-11-26 12:00');
    expect(by(3, pause('19T11:00', '20T11:00'), pause('24T11:00', null))).toBe(null);
    expect(by(1, pause('24T11:00', null))).toBe('2026-11-23 12:00');
  });

  it('takes segments that all have the same hours, as of a case that is handed over within a team', () => {
    const segments = [5, 3].map((from) => ({ from, calendar }));
    const target = { businessDays: 1 };
    const expected = slaDueAt(on(20, '10:00'), target, { calendar });
    for (const hours of [segments, segments.slice(1), new Set(segments), segments.values()]) {
      expect(slaDueAt(on(20, '10:00'), target, { calendar: hours as never })).toBe(expected);
    }
  });

  it('counts the day on which a pause ends though its hours are over by then, and `by` is not', () => {
    const pauses = [[on(20, '11:00'), on(20, '18:00')]] as const;
    const due = (by: string) => slaDueAt(on(20, '10:00'), { businessDays: 0, by }, { calendar, pauses });
    expect(due('20:00')).toBe(on(20, '20:00'));
    expect(due('17:30')).toBe(Date.parse('2026-11-23T17:30+07:00'));
  });

  it('has 0 for the same business day, unless its time is over', () => {
    const due = (time: string, by?: string) =>
      shown(slaDueAt(on(20, time), { businessDays: 0, by }, { calendar }), 'Asia/Ho_Chi_Minh');
    expect([due('10:00'), due('10:00', '12:00'), due('12:00', '12:00'), due('12:01', '12:00'), due('17:00')]).toEqual([
      '2026-11-20 17:00',
      '2026-11-20 12:00',
      '2026-11-20 12:00',
      '2026-11-23 12:00',
      '2026-11-23 17:00',
    ]);
  });

  it('gives a night shift to the date on which it starts, and is never due before the start', () => {
    const nights = new BusinessCalendar({
      timeZone: 'UTC',
      hours: { 1: [['22:00', '06:00']], 2: [['22:00', '06:00']] },
    });
    const tuesday = Date.UTC(2026, 10, 24, 3);
    const due = (businessDays: number, by?: string) =>
      shown(slaDueAt(tuesday, { businessDays, by }, { calendar: nights }), 'UTC');
    expect([due(0), due(1), due(1, '23:00')]).toEqual(['2026-11-24 06:00', '2026-11-25 06:00', '2026-11-24 23:00']);
    // one o'clock on Tuesday was over
    expect(due(1, '01:00')).toBe('2026-11-30 01:00');
  });

  it('is never due when business dates end', () => {
    const once = new BusinessCalendar({
      timeZone: 'UTC',
      hours: {},
      overrides: { '2026-11-23': [['09:00', '17:00']] },
    });
    const due = (at: number, businessDays: number, pauses?: [number, number][]) =>
      slaDueAt(at, { businessDays }, { calendar: once, pauses });
    const closing = Date.UTC(2026, 10, 23, 17);
    expect([due(closing - 1, 0), due(closing - 1, 1), due(closing, 0), due(closing, 1)]).toEqual([
      closing,
      null,
      null,
      null,
    ]);
    expect(due(closing - 5, 0, [[closing - 1, closing + 1]])).toBe(null);
  });

  it('ends at closing time rather than at the next opening', () => {
    expect(slaDueAt(on(20, '09:00'), 8 * HOUR, { calendar })).toBe(on(20, '17:00'));
    expect(slaDueAt(on(20, '09:00'), 8 * HOUR + 1, { calendar })).toBe(on(23, '09:00') + 1);
  });

  it('is the start itself when nothing is allowed, open or not, paused or not', () => {
    const pauses = [[on(21, '00:00'), null]] as const;
    expect(slaDueAt(on(21, '12:00'), 0, { calendar, pauses })).toBe(on(21, '12:00'));
    expect(slaDueAt(on(21, '12:00'), 0)).toBe(on(21, '12:00'));
    expect(Object.is(slaDueAt(-0, -0), 0)).toBe(true);
  });

  it('waits while the clock stands still, wherever the pause lies', () => {
    const due = (from: number, to: number) => slaDueAt(on(23, '10:00'), 2 * HOUR, { calendar, pauses: [[from, to]] });
    expect(due(on(23, '08:00'), on(23, '10:00'))).toBe(on(23, '12:00'));
    expect(due(on(23, '09:00'), on(23, '10:30'))).toBe(on(23, '12:30'));
    expect(due(on(23, '11:00'), on(23, '11:30'))).toBe(on(23, '12:30'));
    expect(due(on(23, '11:00'), on(24, '09:00'))).toBe(on(24, '10:00'));
    expect(due(on(23, '12:00'), on(23, '15:00'))).toBe(on(23, '12:00'));
    // outside the hours
    expect(due(on(22, '00:00'), on(22, '23:00'))).toBe(on(23, '12:00'));
  });

  it('counts pauses that overlap once, in any order and from any iterable', () => {
    const pauses = [
      [on(23, '12:00'), on(23, '13:00')],
      [on(23, '10:00'), on(23, '11:00')],
      [on(23, '10:30'), on(23, '11:30')],
      [on(23, '11:30'), on(23, '12:30')],
    ] as const;
    for (const given of [pauses, new Set(pauses), new Map(pauses)]) {
      expect(slaDueAt(on(23, '09:00'), 2 * HOUR, { pauses: given })).toBe(on(23, '14:00'));
    }
    expect(slaDueAt(0, 5, { pauses: [] })).toBe(5);
    expect(slaDueAt(0, 5, { pauses: null })).toBe(5);
  });

  it('takes instants in every form', () => {
    const pauses = [['1970-01-01T00:00:01Z', { epochMilliseconds: 3000 }]] as const;
    expect(slaDueAt(new Date(0), 2000, { pauses })).toBe(4000);
  });

  it('is null when the hours never provide that much, or a pause lasts', () => {
    const closed = new BusinessCalendar({ timeZone: 'UTC', hours: {} });
    expect(slaDueAt(0, 1, { calendar: closed })).toBeNull();
    expect(slaDueAt(0, 0, { calendar: closed })).toBe(0);
    expect(slaDueAt(0, 100, { pauses: [[50, null]] })).toBeNull();
    expect(slaDueAt(0, 50, { pauses: [[50, null]] })).toBe(50);
    expect(slaDueAt(0, 8.64e15)).toBe(8.64e15);
    expect(slaDueAt(1, 8.64e15)).toBeNull();
    expect(slaDueAt(1, 8.64e15, { calendar: BusinessCalendar.always() })).toBeNull();
  });

  it('says what was expected and what came', () => {
    const wanted = 'must be epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"; got';
    const wantedTarget =
      "slaDueAt: target must be milliseconds from 0, or business days such as { businessDays: 2, by: '17:00' }; got";
    const bad: [unknown, unknown, object | undefined, string][] = [
      [
        '2026-11-20 09:00',
        1,
        undefined,
        `slaDueAt: startedAt ${wanted} "2026-11-20 09:00" (readInstant and instantFromLocal read local times, given their timeZone)`,
      ],
      [new Date(NaN), 1, undefined, `slaDueAt: startedAt ${wanted} Invalid Date`],
      [null, 1, undefined, `slaDueAt: startedAt ${wanted} null`],
      [0, -1, undefined, `${wantedTarget} -1`],
      [0, NaN, undefined, `${wantedTarget} NaN`],
      [0, Infinity, undefined, `${wantedTarget} Infinity`],
      [0, '5', undefined, `${wantedTarget} "5"`],
      [0, undefined, undefined, `${wantedTarget} undefined`],
      [0, {}, undefined, `${wantedTarget} object`],
      [0, { by: '17:00' }, undefined, `${wantedTarget} object`],
      [0, { businessDays: 0.5 }, undefined, `${wantedTarget} businessDays 0.5, not whole from 0 to 10000`],
      [0, { businessDays: 10_001 }, undefined, `${wantedTarget} businessDays 10001, not whole from 0 to 10000`],
      [
        0,
        { businessDays: 1, by: '5pm' },
        undefined,
        `${wantedTarget} by "5pm", not HH:MM or HH:MM:SS from 00:00 to 24:00`,
      ],
      [
        0,
        { businessDays: 1, by: null },
        undefined,
        `${wantedTarget} by null, not HH:MM or HH:MM:SS from 00:00 to 24:00`,
      ],
      [0, { businessDays: 1, at: '17:00' }, undefined, `${wantedTarget} an unknown field "at"`],
      [0, 1, { pauses: 5 }, 'slaDueAt: pauses must be pairs of instants; got 5'],
      [0, 1, { pauses: {} }, 'slaDueAt: pauses must be pairs of instants; got object'],
      [0, 1, { pauses: [[5, 4]] }, 'slaDueAt: pauses must not be before their start; got 1 ms earlier'],
      [0, 1, { pauses: [[5, NaN]] }, 'slaDueAt: pauses must be pairs of instants; got NaN'],
      [0, 1, { pauses: [null] }, 'slaDueAt: pauses must be pairs of instants; got undefined'],
      [0, 1, { pauses: ['ab'] }, 'slaDueAt: pauses must be pairs of instants; got "a"'],
    ];
    for (const [start, target, options, message] of bad) {
      expect(() => slaDueAt(start as never, target as never, options as never)).toThrow(
        expect.objectContaining({ code: 'INVALID_VALUE', message }),
      );
    }
  });

  it('refuses options that are unknown, and hours that are none', () => {
    const add = () => 5;
    for (const calendar of [null, 'always', {}, new Set(), new Map(), { add }, { between: add }]) {
      const given = { calendar } as unknown as SlaDueOptions;
      expect([calendar, outcome(() => slaDueAt(0, 1, given))]).toEqual([calendar, 'INVALID_OPTION']);
    }
    expect(() => slaDueAt(0, 1, { calendar: 'always' } as never)).toThrow(
      'slaDueAt: calendar must be open hours or segments of them; got "always"',
    );
    expect(outcome(() => slaDueAt(0, 1, { asOf: 5 } as never))).toBe('INVALID_OPTION');
    const days = { businessDays: 1 };
    const one = 'slaDueAt: calendar must be one calendar of one zone where a target is in business days';
    const berlin = BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens: '09:00', closes: '17:00' });
    const bad: [unknown, string][] = [
      [undefined, '; around the clock there are none'],
      [
        [
          { from: 0, calendar },
          { from: 1, calendar: berlin },
        ],
        ': take the hours of one team, such as (row) => hours[row.team], or a sequence of hours of one zone; got Array(2)',
      ],
      [union(calendar, berlin), '; got '],
      [{ between: () => 0, add }, '; got object'],
    ];
    for (const [hours, message] of bad) {
      const action = () => slaDueAt(0, days, { calendar: hours as never });
      expect(action).toThrow(one + message);
      expect(outcome(action)).toBe('INVALID_OPTION');
    }
  });

  it('adds up the hours of those who had the case', () => {
    const berlin = BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens: '09:00', closes: '17:00' });
    const opened = '2026-11-20T16:00+07:00'; // a Friday, 10:00 in Berlin
    const due = (hours: number, handedOver: string) => {
      const segments = [
        { from: handedOver, calendar: berlin },
        { from: '2026-11-20T00:00Z', calendar },
      ];
      return slaDueAt(opened, hours * HOUR, { calendar: segments });
    };
    const friday = (hour: number) => Date.UTC(2026, 10, 20, hour);
    // until noon in Berlin: an hour in Hanoi, then on from noon
    expect(due(1, '2026-11-20T12:00+01:00')).toBe(friday(10));
    expect(due(3, '2026-11-20T12:00+01:00')).toBe(friday(13));
    expect(due(6, '2026-11-20T12:00+01:00')).toBe(friday(16));
    expect(due(7, '2026-11-20T12:00+01:00')).toBe(Date.UTC(2026, 10, 23, 9));
    // at once: Berlin alone
    expect(due(3, opened)).toBe(friday(12));
    // later than due: Hanoi alone
    expect(due(3, '2026-11-23T17:00+07:00')).toBe(on(23, '11:00'));
    // at the very end of the time allowed, the due time is still that of the first team
    expect(due(3, '2026-11-23T11:00+07:00')).toBe(on(23, '11:00'));
    expect(due(3, '2026-11-23T10:59+07:00')).toBe(Date.UTC(2026, 10, 23, 8, 1));
    const closed = new BusinessCalendar({ timeZone: 'UTC', hours: {} });
    expect(slaDueAt(0, 1, { calendar: [{ from: 0, calendar: closed }] })).toBeNull();
    expect(
      slaDueAt(0, 8, {
        calendar: [
          { from: 0, calendar: closed },
          { from: 5, calendar: BusinessCalendar.always() },
        ],
      }),
    ).toBe(13);
  });

  it('refuses segments that are none, and hours that add up to nothing', () => {
    const always = BusinessCalendar.always();
    const hoursThat = (add: () => unknown) => ({ add, between: () => 0, toJSON: () => ({}) });
    const bad: [unknown, string][] = [
      [[], 'must have at least one segment'],
      [[5], 'must be epoch milliseconds'],
      [[{ from: 'x', calendar: always }], 'must be epoch milliseconds'],
      [
        [{ from: 5 }],
        'must be open hours or segments of them, BusinessCalendar.always() for a case around the clock; got undefined',
      ],
      [[{ from: 5, calendar: { between: () => 1 } }], 'must be open hours or segments of them; got object'],
      [null, 'must be open hours or segments of them, BusinessCalendar.always() for a case around the clock; got null'],
      [hoursThat(() => NaN), 'must add up to later instants; got NaN'],
      [hoursThat(() => -1), 'must add up to later instants; got -1'],
      [hoursThat(() => 9e15), 'must add up to later instants; got 9000000000000000'],
      [hoursThat(() => undefined), 'must add up to later instants; got undefined'],
      [[{ from: 0, calendar: hoursThat(() => '5') }], 'must add up to later instants; got "5"'],
    ];
    for (const [given, why] of bad) {
      expect(() => slaDueAt(0, 1, { calendar: given } as SlaDueOptions)).toThrow(
        expect.objectContaining({
          code: 'INVALID_OPTION',
          message: expect.stringContaining(`slaDueAt: calendar ${why}`),
        }),
      );
    }
    expect(Object.is(slaDueAt(0, 1, { calendar: hoursThat(() => -0) as never }), 0)).toBe(true);
    const calendar = { ...hoursThat(() => 5), between: () => NaN } as never;
    expect(() => slaDueAt(0, 1, { calendar, pauses: [[3, 4]] })).toThrow(
      'slaDueAt: calendar must measure times from 0; got NaN',
    );
  });

  it("lets a caller's own errors through", () => {
    const pauses = {
      *[Symbol.iterator](): Generator<readonly [number, number]> {
        yield [1, 2];
        throw new RangeError('mine');
      },
    };
    expect(() => slaDueAt(0, 1, { pauses })).toThrow(new RangeError('mine'));
  });

  it('takes n log n steps for n segments and n pauses', () => {
    const n = 60_000;
    const each = Array.from({ length: n }, (_, k) => 10 * k);
    const always = {
      between: (a: number, b: number) => b - a,
      add: (from: number, ms: number) => from + ms,
      toJSON: Object,
    };
    const segments = each.map((from) => ({ from, calendar: always as never }));
    const pauses = each.map((from) => [from + 2, from + 3] as const);
    const start = performance.now();
    expect(slaDueAt(0, 9 * n, { calendar: segments, pauses })).toBe(10 * n);
    expect(slaDueAt(0, 10 * n, { calendar: segments })).toBe(10 * n);
    // each against each takes minutes, this a tenth of a second
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
