import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { businessDatesOf } from '../../../src/calendar/hours/business-dates.js';
import { intersection, union } from '../../../src/calendar/hours/calendar-algebra.js';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';

const DAY = 86_400_000;
const dayOf = (date: string): number => Date.parse(date) / DAY;
const dateOf = (day: number | null): string | null =>
  day === null ? null : new Date(day * DAY).toISOString().slice(0, 10);
const berlin = { timeZone: 'Europe/Berlin', opens: '09:00', closes: '17:00' } as const;
const office = BusinessCalendar.weekdays(berlin);
const tokyo = BusinessCalendar.weekdays({ ...berlin, timeZone: 'Asia/Tokyo' });

describe('business dates', () => {
  it('hold instants by the shift that holds them, else by the next opening', () => {
    const dates = businessDatesOf('m', office);
    const at = (text: string) => dateOf(dates.dateAt(Date.parse(text)));
    expect(at('2026-11-26T08:30+01:00')).toBe('2026-11-26');
    expect(at('2026-11-26T16:59+01:00')).toBe('2026-11-26');
    expect(at('2026-11-26T17:00+01:00')).toBe('2026-11-27');
    expect(at('2026-11-27T23:00+01:00')).toBe('2026-11-30');
  });

  it('give the end of a night shift to the date it started on, and of two shifts to the one that started last', () => {
    const nights = new BusinessCalendar({
      timeZone: 'UTC',
      hours: { 1: [['22:00', '06:00']], 2: [['05:00', '09:00']], 5: [['22:00', '06:00']] },
    });
    const dates = businessDatesOf('m', nights);
    const at = (text: string) => dateOf(dates.dateAt(Date.parse(text)));
    expect(at('2026-11-24T04:59Z')).toBe('2026-11-23');
    expect(at('2026-11-24T05:00Z')).toBe('2026-11-24');
    expect(at('2026-11-28T05:00Z')).toBe('2026-11-27');
    expect(at('2026-11-28T06:00Z')).toBe('2026-11-30');
    expect(dates.closingOf(dayOf('2026-11-27'))).toBe(Date.parse('2026-11-28T06:00Z'));
    expect(dates.closingOf(dayOf('2026-11-28'))).toBeNaN();
  });

  it('close with the last shift, on days with a break as well', () => {
    const split = businessDatesOf(
      'm',
      new BusinessCalendar({
        timeZone: 'Europe/Berlin',
        hours: {
          4: [
            ['13:00', '17:30'],
            ['08:00', '12:00'],
          ],
        },
        overrides: { '2026-12-24': [['08:00', '12:00']] },
      }),
    );
    expect(split.closingOf(dayOf('2026-12-17'))).toBe(Date.parse('2026-12-17T17:30+01:00'));
    expect(split.closingOf(dayOf('2026-12-24'))).toBe(Date.parse('2026-12-24T12:00+01:00'));
  });

  it('go on and back from any date', () => {
    const dates = businessDatesOf('m', office);
    const after = (date: string, n: number) => dateOf(dates.dateAfter(dayOf(date), n));
    expect(after('2026-11-27', 1)).toBe('2026-11-30');
    expect(after('2026-11-28', 1)).toBe('2026-11-30');
    expect(after('2026-11-28', -1)).toBe('2026-11-27');
    expect(after('2026-11-28', 0)).toBe('2026-11-28');
    expect(after('2026-11-23', 5)).toBe('2026-11-30');
    expect(after('2026-11-30', -5)).toBe('2026-11-23');
    // 52 weeks less a day short of 100,000 business days
    expect(after('2026-11-30', 100_000)).toBe(dateOf(dayOf('2026-11-30') + 140_000));
    expect(after('2026-11-30', -100_000)).toBe(dateOf(dayOf('2026-11-30') - 140_000));
  });

  it('skip the years without hours, and end where nothing opens', () => {
    const shifts: [string, string][] = [['22:00', '02:00']];
    const dates = businessDatesOf(
      'm',
      new BusinessCalendar({
        timeZone: 'Asia/Tokyo',
        hours: {},
        overrides: { '1066-10-14': shifts, '9999-12-31': shifts },
      }),
    );
    const [first, last] = [dayOf('1066-10-14'), dayOf('9999-12-31')];
    expect(dates.dateAfter(dayOf('2026-11-29'), 1)).toBe(last);
    expect(dates.dateAfter(dayOf('2026-11-29'), -1)).toBe(first);
    expect([dates.dateAfter(first, 1), dates.dateAfter(last, -1)]).toEqual([last, first]);
    expect([dates.dateAfter(first, 2), dates.dateAfter(last, -2), dates.dateAfter(last, 1)]).toEqual([
      null,
      null,
      null,
    ]);
    expect([dates.dateAfter(first, -1), dates.dateAt(8e15)]).toEqual([null, null]);
    const never = businessDatesOf('m', new BusinessCalendar({ timeZone: 'UTC', hours: {} }));
    expect([never.dateAt(0), never.dateAfter(0, 1), never.dateAfter(0, -1), never.countBetween(0, 9000)]).toEqual([
      null,
      null,
      null,
      0,
    ]);
  });

  it('are not those that are closed as a whole, and close with what is left', () => {
    const closures = { '2026-12-24': [['12:00', '24:00']], '2026-12-25': [['00:00', '24:00']] } as const;
    const dates = businessDatesOf('m', BusinessCalendar.weekdays({ ...berlin, closures }));
    expect(dates.closingOf(dayOf('2026-12-24'))).toBe(Date.parse('2026-12-24T12:00+01:00'));
    expect(dateOf(dates.dateAt(Date.parse('2026-12-24T11:59+01:00')))).toBe('2026-12-24');
    expect(dateOf(dates.dateAt(Date.parse('2026-12-24T12:00+01:00')))).toBe('2026-12-28');
    expect(dateOf(dates.dateAfter(dayOf('2026-12-24'), 1))).toBe('2026-12-28');
  });

  it('find the date whose only open time is on the next one, over the end of a page', () => {
    const last = 64 * 320 - 1;
    const [date, next] = [dateOf(last) as string, dateOf(last + 1) as string];
    const night = { timeZone: 'UTC', hours: {}, overrides: { [date]: [['22:00', '06:00']] } } as const;
    const dates = businessDatesOf('m', new BusinessCalendar({ ...night, closures: { [date]: [['20:00', '24:00']] } }));
    expect(dates.closingOf(last)).toBe((last + 1) * DAY + 6 * 3_600_000);
    expect([dates.dateAfter(last + 1, -1), dates.dateAfter(last + 60, -1), dates.dateAfter(last - 70, 1)]).toEqual([
      last,
      last,
      last,
    ]);
    expect(
      businessDatesOf(
        'm',
        union(new BusinessCalendar({ ...night, closures: { [date]: [['20:00', '24:00']] } })),
      ).dateAfter(0, 1),
    ).toBe(last + 1);
    const closed = new BusinessCalendar({
      ...night,
      closures: { [date]: [['20:00', '24:00']], [next]: [['00:00', '06:00']] },
    });
    expect(businessDatesOf('m', closed).dateAfter(last + 60, -1)).toBeNull();
  });

  it('leave out what a zone has left out', () => {
    const apia = BusinessCalendar.weekdays({ timeZone: 'Pacific/Apia', opens: '09:00', closes: '17:00' });
    const dates = businessDatesOf('m', apia);
    expect(dates.closingOf(dayOf('2011-12-30'))).toBeNaN();
    expect(dateOf(dates.dateAfter(dayOf('2011-12-29'), 1))).toBe('2012-01-02');
    expect(businessDatesOf('m', union(apia)).closingOf(dayOf('2011-12-30'))).toBeNaN();
    expect(dates.instantAt(dayOf('2011-12-30'), 0)).toBe(Date.parse('2011-12-31T00:00+14:00'));
  });

  it('of combined hours are cut at midnight, in the zone of all parts or the one that is given', () => {
    const dates = businessDatesOf('m', union(tokyo, office), 'UTC');
    expect(dates.closingOf(dayOf('2026-11-27'))).toBe(Date.parse('2026-11-27T16:00Z'));
    expect(
      dateOf(businessDatesOf('m', tokyo, 'America/Los_Angeles').dateAt(Date.parse('2026-11-30T09:00+09:00'))),
    ).toBe('2026-11-29');
    const kolkata = BusinessCalendar.weekdays({ ...berlin, timeZone: 'Asia/Kolkata' });
    const calcutta = BusinessCalendar.weekdays({ ...berlin, timeZone: 'Asia/Calcutta' });
    expect(businessDatesOf('m', intersection(kolkata, union(calcutta))).closingOf(dayOf('2026-11-27'))).toBe(
      Date.parse('2026-11-27T17:00+05:30'),
    );
    expect(businessDatesOf('m', kolkata, 'Asia/Calcutta').closingOf(dayOf('2026-11-27'))).toBe(
      Date.parse('2026-11-27T17:00+05:30'),
    );
    expect(() => businessDatesOf('m', union(tokyo, office))).toThrow(
      'm: calendar has hours in several zones, Asia/Tokyo, Europe/Berlin: name the zone whose dates are meant (timeZone)',
    );
  });

  it('are those of hours from another copy of the library too, which are asked in public', () => {
    for (const hours of [office, union(office)]) {
      const copy = {
        toJSON: () => hours.toJSON(),
        between: (from: number, to: number) => hours.between(from, to),
        add: (instant: number, ms: number) => hours.add(instant, ms),
        nextOpen: (instant: number) => hours.nextOpen(instant),
        intervals: (from: number, to: number) => hours.intervals(from, to),
      };
      const dates = businessDatesOf('m', copy as unknown as OpenHours);
      const friday = dayOf('2026-11-27');
      expect(dates.closingOf(friday)).toBe(Date.parse('2026-11-27T17:00+01:00'));
      expect([dates.dateAfter(friday, 1), dates.dateAfter(friday, -5)]).toEqual([friday + 3, friday - 7]);
      expect(dates.dateAt(Date.parse('2026-11-28T12:00Z'))).toBe(friday + 3);
    }
  });

  it('are kept with the hours', () => {
    expect(businessDatesOf('m', office)).toBe(businessDatesOf('m', office));
    expect(businessDatesOf('m', office, 'UTC')).not.toBe(businessDatesOf('m', office));
  });

  it('refuse what is no hours', () => {
    const message = /^m: calendar must be a BusinessCalendar or other open hours; got/;
    for (const none of [
      undefined,
      null,
      {},
      'UTC',
      office.toJSON(),
      { ...office.toJSON(), nextOpen: () => 0, toJSON: () => 1 },
    ]) {
      expect(() => businessDatesOf('m', none as unknown as OpenHours)).toThrow(message);
    }
    expect(() => businessDatesOf('m', office, '+01:00')).toThrow(/^m: timeZone must be/);
  });
});
