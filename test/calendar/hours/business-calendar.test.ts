import { describe, expect, it } from 'vitest';
import { BusinessCalendar, type BusinessCalendarOptions } from '../../../src/calendar/hours/business-calendar.js';
import type { Shift, WeeklyHours } from '../../../src/calendar/hours/weekly-hours.js';
import golden from './business-time.golden.json' with { type: 'json' };

const HOUR = 3_600_000;

interface Case {
  readonly id: string;
  readonly op: string;
  readonly timeZone: string;
  readonly schedule: string;
  readonly holidays?: string[];
  readonly overrides?: Record<string, Shift[]>;
  readonly startMs: number;
  readonly endMs?: number;
  readonly durationMs?: number;
  readonly expectedMs?: number;
  readonly expected?: unknown;
  readonly note: string;
}

const schedules = golden.schedules as unknown as Record<string, WeeklyHours>;
const cases = golden.cases as unknown as Case[];

function calendarOf({ timeZone, schedule, holidays, overrides }: Case): BusinessCalendar {
  return new BusinessCalendar({ timeZone, hours: schedules[schedule] as WeeklyHours, holidays, overrides });
}

function answer(calendar: BusinessCalendar, { op, startMs, endMs = 0, durationMs = 0 }: Case): unknown {
  if (op === 'between') return calendar.between(startMs, endMs);
  if (op === 'add') return calendar.add(startMs, durationMs);
  return calendar[op as 'isOpen' | 'nextOpen' | 'nextClose'](startMs);
}

const base: BusinessCalendarOptions = { timeZone: 'UTC', hours: { 1: [['09:00', '17:00']] } };
const at = Date.UTC(2024, 5, 3); // a Monday

function refusal(action: () => unknown): { code?: string; message?: string } {
  try {
    action();
  } catch (error) {
    return error as { code: string; message: string };
  }
  return {};
}
const refused = (options: unknown) => refusal(() => new BusinessCalendar(options as BusinessCalendarOptions));

describe('reference cases', () => {
  it.each(cases)('$id, $op: $note', (one) => {
    const expected = one.op === 'isOpen' ? one.expected : one.expectedMs;
    expect(answer(calendarOf(one), one)).toBe(expected);
    expect(answer(BusinessCalendar.fromJSON(calendarOf(one).toJSON()), one)).toBe(expected);
  });

  it('are all there', () => {
    expect(cases).toHaveLength(97);
  });
});

describe('BusinessCalendar', () => {
  it('has the same shift on several days', () => {
    const office = BusinessCalendar.weekdays({
      timeZone: 'UTC',
      opens: '09:00',
      closes: '17:00',
      holidays: ['2024-06-05'],
    });
    expect(office.between(at, at + 7 * 24 * HOUR)).toBe(32 * HOUR);
    const nights = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '22:00', closes: '06:00', days: [6, 7] });
    expect(nights.intervals(at, at + 7 * 24 * HOUR)).toEqual([
      [at, at + 6 * HOUR],
      [at + 142 * HOUR, at + 150 * HOUR],
      [at + 166 * HOUR, at + 168 * HOUR],
    ]);
    expect(
      BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00', days: [] }).toJSON().hours,
    ).toEqual({});
  });

  it('is always open', () => {
    const always = BusinessCalendar.always();
    expect(always.timeZone).toBe('UTC');
    expect(always.between(-8.64e15, 8.64e15)).toBe(2 * 8.64e15);
    expect(always.nextClose(0)).toBeNull();
    expect(always.nextClose(-8.64e15)).toBeNull();
    expect(always.add(-8.64e15, 2 * 8.64e15)).toBe(8.64e15);
    expect(always.add(8.64e15, -2 * 8.64e15)).toBe(-8.64e15);
    expect(always.intervals(-1e13, 1e13)).toEqual([[-1e13, 1e13]]);
    expect(BusinessCalendar.always('Pacific/Apia').between(at, at + 0.5)).toBe(0.5);
  });

  it('lasts until the same time on the next date where the end is the start: 24 hours', () => {
    const calendar = new BusinessCalendar({ timeZone: 'UTC', hours: { 1: [['09:00', '09:00']] } });
    expect(calendar.intervals(at, at + 48 * HOUR)).toEqual([[at + 9 * HOUR, at + 33 * HOUR]]);
    expect(calendar.toJSON().hours).toEqual({ 1: [['09:00', '09:00']] });
  });

  it('takes holidays as any package lists them: plain dates', () => {
    const fromPackage = [
      { date: '2026-01-01 00:00:00', name: 'New Year', type: 'public' },
      { date: '2026-04-30 00:00:00', name: 'Reunification Day', type: 'public' },
      { date: '2026-04-30 00:00:00', name: 'Liberation Day', type: 'observance' },
    ];
    const holidays = fromPackage.map(({ date, name }) => ({ date: date.slice(0, 10), name }));
    const calendar = BusinessCalendar.weekdays({
      timeZone: 'Asia/Ho_Chi_Minh',
      opens: '08:00',
      closes: '17:00',
      holidays,
    });
    expect(calendar.between('2026-04-29T17:00:00+07:00', '2026-05-01T08:00:00+07:00')).toBe(0);
    expect(calendar.toJSON().holidays).toEqual([
      { date: '2026-01-01', name: 'New Year' },
      { date: '2026-04-30', name: 'Liberation Day' },
    ]);
    const plain = BusinessCalendar.weekdays({
      timeZone: 'Asia/Ho_Chi_Minh',
      opens: '08:00',
      closes: '17:00',
      holidays: ['2026-04-30', '2026-01-01', '2026-04-30'],
    });
    expect(plain.hash).toBe(calendar.hash);
    expect(plain.toJSON().holidays).toEqual(['2026-01-01', '2026-04-30']);
  });

  it('writes equal calendars as equal JSON', () => {
    const one = new BusinessCalendar({
      timeZone: 'Asia/Tokyo',
      hours: {
        2: [
          ['13:00', '00:00'],
          ['09:00:00', '12:00'],
        ],
        1: [],
        3: undefined,
      },
      holidays: ['2026-05-05', { date: '2026-01-01' }],
      overrides: {
        '2026-12-31': [
          ['09:00', '12:00'],
          ['09:00', '12:00:00'],
        ],
        '2026-12-30': [],
      },
      closures: { '2026-12-24': [['13:00', '24:00']], '2026-12-23': [] },
    });
    const other = new BusinessCalendar({
      doubled: 'earlier',
      closures: {
        '2026-12-24': [
          ['13:00:00', '00:00'],
          ['13:00', '24:00'],
        ],
      },
      overrides: { '2026-12-30': [], '2026-12-31': [['09:00', '12:00']] },
      holidays: ['2026-01-01', '2026-05-05', '2026-05-05'],
      hours: {
        2: [
          ['09:00', '12:00'],
          ['13:00', '24:00'],
        ],
      },
      timeZone: 'Asia/Tokyo',
    });
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(one.hash).toBe(other.hash);
    expect(one.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(JSON.stringify(one)).toBe(
      '{"kind":"business-calendar","version":1,"timeZone":"Asia/Tokyo","hours":{"2":[["09:00","12:00"],["13:00","24:00"]]},' +
        '"holidays":["2026-01-01","2026-05-05"],"overrides":{"2026-12-30":[],"2026-12-31":[["09:00","12:00"]]},' +
        '"closures":{"2026-12-24":[["13:00","24:00"]]},"doubled":"earlier"}',
    );
  });

  it('has a hash of its own for other hours', () => {
    const hashes = [
      base,
      { ...base, hours: { 2: [['09:00', '17:00']] } },
      { ...base, hours: { 1: [['09:00', '17:00:01']] } },
      { ...base, holidays: ['2026-01-01'] },
      { ...base, overrides: { '2026-01-01': [] } },
      { ...base, overrides: { '2026-01-01': [['09:00', '10:00']] } },
      { ...base, closures: { '2026-01-01': [['09:00', '10:00']] } },
      { ...base, doubled: 'later' },
    ].map((options) => new BusinessCalendar(options as BusinessCalendarOptions).hash);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(new BusinessCalendar({ ...base, timeZone: 'Asia/Tokyo' }).hash).toBe(hashes[0]);
  });

  it('C15: closes half a day, and never opens one', () => {
    const office = (year: number) =>
      BusinessCalendar.weekdays({
        timeZone: 'Europe/Berlin',
        opens: '09:00',
        closes: '17:00',
        closures: { [`${year}-12-24`]: [['12:00', '24:00']] },
      });
    const day = (year: number) => office(year).intervals(`${year}-12-24T00:00+01:00`, `${year}-12-25T00:00+01:00`);
    expect(day(2022)).toEqual([]); // a Saturday
    expect(day(2021)).toEqual([[Date.parse('2021-12-24T09:00+01:00'), Date.parse('2021-12-24T12:00+01:00')]]);
  });

  it('closes what reaches into the date, and what reaches out of it, whichever shift it is', () => {
    const nights = BusinessCalendar.weekdays({
      timeZone: 'UTC',
      opens: '20:00',
      closes: '08:00',
      days: [1, 2, 3, 4, 5, 6, 7],
      overrides: { '2024-06-04': [['10:00', '12:00']] },
      closures: {
        '2024-06-03': [['02:00', '03:00']],
        '2024-06-04': [
          ['06:00', '11:00'],
          ['23:00', '01:00'],
        ],
        '2024-06-05': [['22:00', '04:00']],
      },
    });
    const hours = nights
      .intervals(at, at + 96 * HOUR)
      .map(([open, close]) => [(open - at) / HOUR, (close - at) / HOUR]);
    expect(hours).toEqual([
      [0, 2],
      [3, 8],
      [20, 30],
      [35, 36],
      [68, 70],
      [76, 80],
      [92, 96],
    ]);
  });

  it('opens and closes at the later one of a time that comes twice, where it is told so', () => {
    const early = { timeZone: 'Europe/Berlin', opens: '02:30', closes: '04:00', days: [7] };
    const minutes = (doubled: 'earlier' | 'later' | undefined, from: string, to: string, more: object = {}) =>
      BusinessCalendar.weekdays({ ...early, doubled, ...more }).between(from, to) / 60_000;
    const autumn = ['2026-10-25T00:00+02:00', '2026-10-25T12:00+01:00'] as const;
    expect([minutes(undefined, ...autumn), minutes('earlier', ...autumn), minutes('later', ...autumn)]).toEqual([
      150, 150, 90,
    ]);
    const closes = { opens: '01:00', closes: '02:30' };
    expect([minutes('earlier', ...autumn, closes), minutes('later', ...autumn, closes)]).toEqual([90, 150]);
    // a skipped time moves forward all the same
    const spring = ['2026-03-29T00:00+01:00', '2026-03-29T12:00+02:00'] as const;
    expect([minutes('earlier', ...spring), minutes('later', ...spring)]).toEqual([30, 30]);
    const closures = { '2026-10-25': [['02:00', '02:15']] };
    const whole = { opens: '00:00', closes: '12:00', closures };
    expect([minutes('earlier', ...autumn, whole), minutes('later', ...autumn, whole)]).toEqual([765, 765]);
  });

  it('is not changed by what it was made of, nor by its JSON', () => {
    const shifts: [string, string][] = [['09:00', '17:00']];
    const holidays = ['2024-06-10'];
    const calendar = new BusinessCalendar({ timeZone: 'UTC', hours: { 1: shifts }, holidays });
    const { hash } = calendar;
    shifts.push(['18:00', '19:00']);
    holidays.push('2024-06-03');
    (calendar.toJSON().holidays as string[]).push('2024-06-03');
    expect(calendar.between(at, at + 24 * HOUR)).toBe(8 * HOUR);
    expect(BusinessCalendar.fromJSON(calendar.toJSON()).hash).toBe(hash);
    const frozen = Object.freeze({
      ...base,
      hours: Object.freeze({ 1: Object.freeze([Object.freeze(['09:00', '17:00'])]) }),
    });
    expect(new BusinessCalendar(frozen as BusinessCalendarOptions).between(at, at + 24 * HOUR)).toBe(8 * HOUR);
  });

  it('serves dates at both ends of the calendar', () => {
    const overrides = { '0000-01-01': [['10:00', '11:00']], '9999-12-31': [['10:00', '11:00']] } as const;
    const calendar = new BusinessCalendar({ timeZone: 'Europe/Berlin', hours: {}, overrides });
    expect(new Date(calendar.nextOpen(-8.64e15) as number).toISOString()).toBe('0000-01-01T09:06:32.000Z');
    expect(new Date(calendar.nextOpen(0) as number).toISOString()).toBe('9999-12-31T09:00:00.000Z');
    expect(calendar.nextOpen('9999-12-31T10:00:00Z')).toBeNull();
    expect(calendar.between(-8.64e15, 8.64e15)).toBe(2 * HOUR);
    expect(calendar.add(8.64e15, -2 * HOUR)).toBe(Date.parse('0000-01-01T09:06:32Z'));
    expect(calendar.add(0, HOUR + 1)).toBeNull();
    expect(calendar.toJSON().overrides).toEqual(overrides);
  });

  it.each([
    [
      {},
      'BusinessCalendar: timeZone must be the IANA name of a place that this runtime knows, such as "Asia/Ho_Chi_Minh", or UTC; got undefined',
    ],
    [
      undefined,
      'BusinessCalendar: timeZone must be the IANA name of a place that this runtime knows, such as "Asia/Ho_Chi_Minh", or UTC; got undefined',
    ],
    [{ timeZone: 'UTC' }, 'BusinessCalendar: hours must be an object of shifts by ISO weekday, 1 to 7; got undefined'],
    [
      { ...base, hours: [] },
      'BusinessCalendar: hours must be an object of shifts by ISO weekday, 1 to 7; got Array(0)',
    ],
    [{ ...base, hours: { 0: [] } }, 'BusinessCalendar: a weekday must be 1 (Monday) to 7 (Sunday); got "0"'],
    [{ ...base, hours: { 8: [] } }, 'BusinessCalendar: a weekday must be 1 (Monday) to 7 (Sunday); got "8"'],
    [{ ...base, hours: { mon: [] } }, 'BusinessCalendar: a weekday must be 1 (Monday) to 7 (Sunday); got "mon"'],
    [
      { ...base, holiday: [] },
      'BusinessCalendar: unknown option "holiday"; known are holidays, doubled, hours, overrides, timeZone, closures',
    ],
    [{ ...base, holidays: '2026-01-01' }, 'BusinessCalendar: holidays must be an array of dates; got "2026-01-01"'],
    [
      { ...base, closures: '2026-12-24' },
      'BusinessCalendar: closures must be an object of shifts by date; got "2026-12-24"',
    ],
    [
      { ...base, closures: { '2026-12-24': ['12:00', '24:00'] } },
      'BusinessCalendar: a shift must be [opens, closes]; got "12:00" in shift 0 of closures 2026-12-24',
    ],
    [{ ...base, doubled: 'last' }, 'BusinessCalendar: doubled must be earlier or later; got "last"'],
    [{ ...base, overrides: [] }, 'BusinessCalendar: overrides must be an object of shifts by date; got Array(0)'],
  ])('refuses %j', (options, message) => {
    expect(refused(options)).toMatchObject({ code: 'INVALID_OPTION', message });
  });

  it('names hours of weekdays as they were given', () => {
    const refused = (options: object) =>
      refusal(() => BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00', ...options }))
        .message;
    expect(refused({ opens: '9:00' })).toBe(
      'BusinessCalendar: opens must be HH:MM or HH:MM:SS from 00:00 to 23:59:59; got "9:00"',
    );
    expect(refused({ closes: undefined })).toBe(
      'BusinessCalendar: closes must be HH:MM or HH:MM:SS from 00:00 to 24:00; got undefined',
    );
    expect(refused({ from: '09:00' })).toMatch(/^BusinessCalendar: unknown option "from"; known are .*\bopens\b/);
  });

  it('refuses bad days of weekdays', () => {
    const options = { timeZone: 'UTC', opens: '09:00', closes: '17:00' };
    expect(refusal(() => BusinessCalendar.weekdays({ ...options, days: [0] })).code).toBe('INVALID_OPTION');
    expect(refusal(() => BusinessCalendar.weekdays({ ...options, days: 5 as never })).message).toBe(
      'BusinessCalendar: days must be an array of ISO weekdays, 1 (Monday) to 7 (Sunday); got 5',
    );
    expect(refusal(() => BusinessCalendar.weekdays({ ...options, day: 5 } as never)).code).toBe('INVALID_OPTION');
    expect(refusal(() => BusinessCalendar.weekdays(null as never)).code).toBe('INVALID_OPTION');
  });

  it('refuses foreign, newer and damaged states', () => {
    const state = new BusinessCalendar(base).toJSON();
    const codeOf = (given: unknown) => refusal(() => BusinessCalendar.fromJSON(given as never)).code;
    expect(codeOf(null)).toBe('STATE_MISMATCH');
    expect(codeOf({ ...state, kind: 'nps' })).toBe('STATE_MISMATCH');
    expect(codeOf({ ...state, version: 2 })).toBe('STATE_VERSION');
    expect(codeOf({ ...state, timeZone: '+07:00' })).toBe('INVALID_STATE');
    // every field is required and none is unknown
    for (const field of ['timeZone', 'hours', 'holidays', 'overrides']) {
      expect(codeOf({ ...state, [field]: undefined })).toBe('INVALID_STATE');
      expect(codeOf(Object.fromEntries(Object.entries(state).filter(([name]) => name !== field)))).toBe(
        'INVALID_STATE',
      );
    }
    expect(codeOf({ ...state, colour: 'red' })).toBe('INVALID_STATE');
    for (const version of [0, 1.5, '1', null, undefined])
      expect(codeOf({ ...state, version })).toMatch(/^(INVALID_STATE|STATE_VERSION)$/);
    const thrown = new Error('mine');
    const failing = {
      get 1(): never {
        throw thrown;
      },
    };
    expect(() => BusinessCalendar.fromJSON({ ...state, hours: failing })).toThrow(thrown);
    expect(refusal(() => BusinessCalendar.fromJSON({ ...state, hours: { 1: [['9:00', '17:00']] } })).message).toBe(
      'BusinessCalendar: damaged state: opens must be HH:MM or HH:MM:SS from 00:00 to 23:59:59; got "9:00" in shift 0 of hours 1',
    );
  });
});
