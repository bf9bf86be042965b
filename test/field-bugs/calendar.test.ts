import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../src/calendar/hours/business-calendar.js';
import type { Shift } from '../../src/calendar/hours/weekly-hours.js';
import { outcome } from '../laws.js';

const HOUR = 3_600_000;
const office = BusinessCalendar.weekdays({ timeZone: 'America/New_York', opens: '09:00', closes: '17:00' });

function daily(timeZone: string, ...shifts: Shift[]): BusinessCalendar {
  return new BusinessCalendar({
    timeZone,
    hours: { 1: shifts, 2: shifts, 3: shifts, 4: shifts, 5: shifts, 6: shifts, 7: shifts },
  });
}

/** Bugs of shipped products that must be impossible here; the number names the report. */
describe('bugs of calendars seen in the field', () => {
  it('FB21: the offset is that of the instant, not of today', () => {
    // 09:30 to 16:30 on the wall, in winter and in summer
    expect(office.between('2024-01-16T14:30:00Z', '2024-01-16T21:30:00Z')).toBe(7 * HOUR);
    expect(office.between('2024-07-16T13:30:00Z', '2024-07-16T20:30:00Z')).toBe(7 * HOUR);
    expect(office.between('2024-07-16T12:00:00Z', '2024-07-16T14:00:00Z')).toBe(HOUR);
  });

  it('FB22: holidays count, and 24×7 is elapsed time', () => {
    const [from, to] = ['2024-07-03T13:00:00Z', '2024-07-05T13:00:00Z'] as const;
    const free = BusinessCalendar.weekdays({
      timeZone: 'America/New_York',
      opens: '09:00',
      closes: '17:00',
      holidays: ['2024-07-04'],
    });
    expect(office.between(from, to)).toBe(16 * HOUR);
    expect(free.between(from, to)).toBe(8 * HOUR);
    const year = [Date.UTC(2024, 0), Date.UTC(2025, 0)] as const;
    expect(daily('America/New_York', ['00:00', '24:00']).between(...year)).toBe(366 * 24 * HOUR);
    expect(daily('America/New_York', ['00:00', '12:00'], ['12:00', '00:00']).between(...year)).toBe(366 * 24 * HOUR);
  });

  it('FB24: waiting starts at the first open instant', () => {
    const raised = '2024-06-08T12:00:00-04:00'; // Saturday noon
    const answered = '2024-06-10T09:20:00-04:00'; // Monday, 20 minutes after opening
    expect(office.between(raised, answered)).toBe(20 * 60_000);
    expect(office.nextOpen(raised)).toBe(Date.parse('2024-06-10T09:00:00-04:00'));
    expect(office.between(office.nextOpen(raised) as number, answered)).toBe(20 * 60_000);
  });

  it('FB29: no extra minute per shift, no hour lost when clocks turn, 24:00 is an end, and everything ends', () => {
    const lunch = daily('UTC', ['08:00', '12:00'], ['13:00', '17:00']);
    expect(lunch.between('2024-06-03T00:00Z', '2024-07-03T00:00Z')).toBe(30 * 8 * HOUR);
    expect(office.between('2024-03-08T09:00:00-05:00', '2024-03-11T17:00:00-04:00')).toBe(16 * HOUR);
    expect(daily('UTC', ['09:00', '24:00']).between('2024-06-03T00:00Z', '2024-06-04T00:00Z')).toBe(15 * HOUR);
    expect(daily('UTC', ['09:00', '00:00']).between('2024-06-03T00:00Z', '2024-06-04T00:00Z')).toBe(15 * HOUR);
    // a midnight that never came, in a schedule that starts with it
    const paulo = daily('America/Sao_Paulo', ['00:00', '08:00']);
    expect(paulo.nextOpen('2018-11-04T02:30:00Z')).toBe(Date.parse('2018-11-04T03:00:00Z'));
    expect(paulo.add('2018-11-03T12:00:00Z', 30 * 60_000)).toBe(Date.parse('2018-11-04T03:30:00Z'));
    const closed = daily('America/Sao_Paulo');
    expect([closed.nextOpen(0), closed.nextClose(0), closed.add(0, 1), closed.add(0, -1)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(closed.between(-8.64e15, 8.64e15)).toBe(0);
    const holidays = Array.from({ length: 366 }, (_, i) =>
      new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
    );
    const year = BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '09:00', closes: '17:00', holidays });
    expect(year.nextOpen('2024-01-01T00:00+07:00')).toBe(Date.parse('2025-01-01T09:00+07:00'));
    expect(year.add('2024-01-01T00:00+07:00', HOUR)).toBe(Date.parse('2025-01-01T10:00+07:00'));
  });

  it('FB30: a fixed offset is refused as zone, with the reason', () => {
    for (const timeZone of ['+07:00', 'UTC+7', '-0500', 'GMT+1']) {
      expect(outcome(() => new BusinessCalendar({ timeZone, hours: {} }))).toBe('INVALID_OPTION');
      expect(() => BusinessCalendar.always(timeZone)).toThrow(
        /a fixed offset or an abbreviation is wrong where clocks change/,
      );
    }
  });
});
