import { describe, expect, it } from 'vitest';
import { addBusinessDays } from '../../../src/calendar/hours/add-business-days.js';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { businessDaysBetween } from '../../../src/calendar/hours/business-days-between.js';
import { union } from '../../../src/calendar/hours/calendar-algebra.js';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';
import golden from './business-days-between.golden.json' with { type: 'json' };

const office = BusinessCalendar.weekdays({
  timeZone: 'Europe/Berlin',
  opens: '09:00',
  closes: '17:00',
  holidays: ['2026-12-25'],
});
const calendars = new Map<string, OpenHours>(
  Object.entries(golden.calendars).map(([name, { days, holidays }]) => [
    name,
    BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00', days, holidays }),
  ]),
);

/** Counts as peers do, by what we have: see the conventions in the golden file. */
const conventions: Readonly<Record<string, (from: string, to: string, calendar: OpenHours) => number>> = {
  'half-open': businessDaysBetween,
  inclusive: (from, to, calendar) => businessDaysBetween(from, to, calendar, { inclusive: true }),
  'after-first': (from, to, calendar) => {
    const [first = '', last = ''] = [from, to].sort();
    const count = (end: string) => businessDaysBetween(first, end, calendar, { inclusive: true });
    return count(last) - count(first);
  },
  preceding: (from, to, calendar) => {
    const [first = '', last = ''] = [from, to].sort();
    const isBusiness = businessDaysBetween(last, last, calendar, { inclusive: true }) === 1;
    const end = isBusiness ? last : String(addBusinessDays(last, -1, calendar));
    const count = Math.max(businessDaysBetween(first, end, calendar), 0);
    return from > to ? 0 - count : count;
  },
};

describe('business days between two dates', () => {
  it.each(golden.counts)('$source: $calendar, $convention, from $from to $to', (row) => {
    const { convention, calendar, from, to, days } = row;
    expect(conventions[convention]?.(from, to, calendars.get(calendar) as OpenHours)).toBe(days);
  });

  it('are dates, whatever their length: Monday to Friday are five with the last', () => {
    expect(businessDaysBetween('2026-11-23', '2026-11-27', office, { inclusive: true })).toBe(5);
    expect(businessDaysBetween('2026-11-23', '2026-11-27', office)).toBe(4);
    expect(businessDaysBetween('2026-11-27', '2026-11-23', office)).toBe(-4);
    expect(businessDaysBetween('2026-11-27', '2026-11-23', office, { inclusive: true })).toBe(-5);
    expect(businessDaysBetween('2026-11-28', '2026-11-28', office, { inclusive: true })).toBe(0);
    expect(businessDaysBetween('2026-11-29', '2026-11-28', office)).toBe(0);
    const { timeZone, hours, holidays } = office.toJSON();
    const overrides = { '2026-12-24': [['09:00', '12:00']] } as const;
    const half = new BusinessCalendar({ timeZone, hours, holidays, overrides });
    expect(businessDaysBetween('2026-12-21', '2026-12-26', half)).toBe(4);
  });

  it('take instants for their local dates', () => {
    expect(businessDaysBetween('2026-11-22T23:30Z', new Date('2026-11-24T22:59Z'), office)).toBe(1);
    expect(businessDaysBetween('2026-11-22T22:30Z', '2026-11-24T23:00Z', office)).toBe(2);
    expect(businessDaysBetween(0, { epochMilliseconds: 86_400_000 }, office)).toBe(1);
  });

  it('take the zone of all parts, or the one that is given', () => {
    const tokyo = BusinessCalendar.weekdays({ timeZone: 'Asia/Tokyo', opens: '09:00', closes: '17:00' });
    const both = union(tokyo, office);
    expect(businessDaysBetween('2026-11-22', '2026-11-30', both, { timeZone: 'America/Los_Angeles' })).toBe(7);
    expect(businessDaysBetween('2026-11-22', '2026-11-30', union(tokyo))).toBe(5);
    expect(() => businessDaysBetween('2026-11-22', '2026-11-30', both)).toThrow(
      'businessDaysBetween: calendar has hours in several zones, Asia/Tokyo, Europe/Berlin: name the zone whose dates are meant (timeZone)',
    );
  });

  it('refuse what is no date, no hours, too far, and unknown options', () => {
    const call = (from: unknown, to: unknown = '2026-11-30', calendar: unknown = office, options?: unknown) => {
      return () => businessDaysBetween(from as string, to as string, calendar as OpenHours, options as object);
    };
    expect(call('2026-02-30')).toThrow(
      'businessDaysBetween: from must be a local date, epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"; got "2026-02-30"',
    );
    expect(call('2026-11-29', Number.NaN)).toThrow(/^businessDaysBetween: to must be a local date, .*; got NaN$/);
    expect(call('2026-11-29', null)).toThrow(/^businessDaysBetween: to must be a local date, .*; got null$/);
    expect(call('2026-11-29', '2026-11-30', {})).toThrow(
      'businessDaysBetween: calendar must be a BusinessCalendar or other open hours; got object',
    );
    expect(call('1600-01-01', '2000-01-02')).toThrow(
      'businessDaysBetween: to must be at most 146097 dates from from; got "2000-01-02"',
    );
    expect(businessDaysBetween('1600-01-01', '2000-01-01', office)).toBe(104_355);
    expect(call('2026-11-29', '2026-11-30', office, { inclusive: 1 })).toThrow(
      'businessDaysBetween: inclusive must be true or false; got 1',
    );
    expect(call('2026-11-29', '2026-11-30', office, { zone: 1 })).toThrow('unknown option "zone"');
  });
});

describe('open hours of desks', () => {
  const hours = new Map<string, OpenHours>(
    Object.entries(golden.hours).map(([name, options]) => [name, BusinessCalendar.weekdays(options)]),
  );
  const minute = 60_000;

  it.each(golden.between)('zammad: $hours, from $from to $to', ({ hours: name, from, to, minutes }) => {
    expect(Math.round((hours.get(name) as OpenHours).between(from, to) / minute)).toBe(minutes);
  });

  it.each(golden.after)('$source: $hours, $minutes minutes after $start', ({ hours: name, start, minutes, at }) => {
    expect((hours.get(name) as OpenHours).add(start, minutes * minute)).toBe(Date.parse(at));
  });
});
