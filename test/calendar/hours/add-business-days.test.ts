import { describe, expect, it } from 'vitest';
import { addBusinessDays } from '../../../src/calendar/hours/add-business-days.js';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';
import golden from './business-days-between.golden.json' with { type: 'json' };

const iso = (instant: string | number | null): string => new Date(instant as number).toISOString();
const office = BusinessCalendar.weekdays({
  timeZone: 'Europe/Berlin',
  opens: '09:00',
  closes: '17:00',
  holidays: ['2026-12-25'],
});

describe('n business days later or earlier', () => {
  it.each(golden.dates)('$source: $calendar, $start and $n', ({ calendar, start, n, date }) => {
    const { days, holidays } = golden.calendars[calendar as keyof typeof golden.calendars];
    const hours = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00', days, holidays });
    const found = addBusinessDays(start, n, hours);
    expect(typeof found === 'number' ? iso(found) : found).toBe(date);
  });

  it('are the same time of day, however long the days are', () => {
    const { timeZone, hours } = office.toJSON();
    const overrides = { '2026-12-17': [['09:00', '12:00']] } as const;
    const halfThursday = new BusinessCalendar({ timeZone, hours, overrides });
    // sixteen hours end on Friday at 16:00
    const start = '2026-12-16T11:00+01:00';
    expect(iso(addBusinessDays(start, 2, halfThursday))).toBe('2026-12-18T10:00:00.000Z');
    expect(iso(halfThursday.add(start, 16 * 3_600_000))).toBe('2026-12-18T15:00:00.000Z');
    expect(addBusinessDays('2026-12-16', 2, halfThursday)).toBe('2026-12-18');
    expect(iso(addBusinessDays('2026-12-16T23:45:00.5+01:00', 1, office))).toBe('2026-12-17T22:45:00.500Z');
  });

  it('take the clock as it is on the day: skipped times move forward, doubled ones are the earlier', () => {
    const always = BusinessCalendar.always('America/New_York');
    expect(iso(addBusinessDays('2026-03-07T02:30-05:00', 1, always))).toBe('2026-03-08T07:30:00.000Z');
    expect(iso(addBusinessDays('2026-10-31T01:30-04:00', 1, always))).toBe('2026-11-01T05:30:00.000Z');
    expect(iso(addBusinessDays('2026-11-02T01:30-05:00', -1, always))).toBe('2026-11-01T05:30:00.000Z');
    // the later one of a doubled time stays where it is
    expect(iso(addBusinessDays('2026-11-01T01:30-05:00', 0, always))).toBe('2026-11-01T06:30:00.000Z');
  });

  it('are none where there is none', () => {
    const once = new BusinessCalendar({
      timeZone: 'UTC',
      hours: {},
      overrides: { '2026-02-17': [['09:00', '10:00']] },
    });
    expect(addBusinessDays('2026-02-16', 1, once)).toBe('2026-02-17');
    expect(addBusinessDays('2026-02-16', 2, once)).toBeNull();
    expect(addBusinessDays(0, -1, once)).toBeNull();
    expect(addBusinessDays('9999-12-31', 1, office)).toBeNull();
    expect(addBusinessDays('0000-01-01', -1, office)).toBeNull();
    expect(addBusinessDays(8.64e15, 1, office)).toBeNull();
    expect(addBusinessDays(8.64e15, 0, office)).toBe(8.64e15);
    expect(addBusinessDays(-8.64e15, -1, office)).toBeNull();
  });

  it('refuse what is no date, no number of days, no hours', () => {
    const call = (start: unknown, n: unknown, calendar: unknown = office, options?: unknown) => {
      return () => addBusinessDays(start as string, n as number, calendar as OpenHours, options as object);
    };
    expect(call('2026-11-29', 1.5)).toThrow(
      'addBusinessDays: n must be a whole number from -100000 to 100000; got 1.5',
    );
    expect(call('2026-11-29', 100_001)).toThrow('from -100000 to 100000; got 100001');
    expect(call('2026-11-29', '1')).toThrow('got "1"');
    expect(call('2026-11-29 09:00', 1)).toThrow(/^addBusinessDays: start must be a local date, epoch milliseconds/);
    expect(call('2026-11-29', 1, null)).toThrow(
      'addBusinessDays: calendar must be a BusinessCalendar or other open hours; got null',
    );
    expect(call('2026-11-29', 1, office, { inclusive: true })).toThrow(
      'unknown option "inclusive"; known are timeZone',
    );
  });
});
