import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { type SlaDueOptions, slaDueAt } from '../../../src/service/sla/sla-due-at.js';
import { outcome } from '../../laws.js';
import { HOUR } from '../time/open-hours-arbitrary.js';

const calendar = BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '09:00', closes: '17:00' });
/** Local time of November 2026, the 23rd of which is a Monday. */
const on = (day: number, time: string) => Date.parse(`2026-11-${day}T${time}:00+07:00`);

describe('slaDueAt', () => {
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
    const bad: [unknown, unknown, object | undefined, string][] = [
      [
        '2026-11-20 09:00',
        1,
        undefined,
        `slaDueAt: startedAt ${wanted} "2026-11-20 09:00" (readInstant and instantFromLocal read local times, given their timeZone)`,
      ],
      [new Date(NaN), 1, undefined, `slaDueAt: startedAt ${wanted} Invalid Date`],
      [null, 1, undefined, `slaDueAt: startedAt ${wanted} null`],
      [0, -1, undefined, 'slaDueAt: targetMs must be milliseconds from 0; got -1'],
      [0, NaN, undefined, 'slaDueAt: targetMs must be milliseconds from 0; got NaN'],
      [0, Infinity, undefined, 'slaDueAt: targetMs must be milliseconds from 0; got Infinity'],
      [0, '5', undefined, 'slaDueAt: targetMs must be milliseconds from 0; got "5"'],
      [0, undefined, undefined, 'slaDueAt: targetMs must be milliseconds from 0; got undefined'],
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
