import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { hoursByMidnights, hoursByShifts } from '../../../src/calendar/hours/date-hours.js';
import { timeZoneOf } from '../../../src/calendar/zones/time-zone.js';

const calendar = new BusinessCalendar({
  timeZone: 'America/New_York',
  hours: {
    6: [
      ['22:00', '02:30'],
      ['02:00', '02:30'],
    ],
  },
  holidays: ['2026-03-14', { date: '2026-03-21', name: 'Spring' }],
  overrides: { '2026-03-14': [['10:00', '12:00']] },
});
const zone = timeZoneOf('m', 'America/New_York');
const day = (date: string): number => Date.parse(date) / 86_400_000;
const texts = (shifts: readonly number[]) => shifts.map((instant) => new Date(instant).toISOString().slice(5, 16));

describe('hours of a date', () => {
  const shiftsOf = hoursByShifts(calendar, calendar.toJSON(), zone);
  const partOf = hoursByMidnights(calendar, zone);

  it('are the shifts that start on it, its own ones, or none', () => {
    expect(texts(shiftsOf(day('2026-02-28')).shifts)).toEqual([
      '02-28T07:00',
      '02-28T07:30',
      '03-01T03:00',
      '03-01T07:30',
    ]);
    expect(texts(shiftsOf(day('2026-03-14')).shifts)).toEqual(['03-14T14:00', '03-14T16:00']);
    expect(shiftsOf(day('2026-03-21'))).toEqual({ shifts: [], closing: Number.NaN });
    expect(shiftsOf(day('2026-03-01'))).toEqual({ shifts: [], closing: Number.NaN });
  });

  it('follow clocks that are turned', () => {
    // the end at 02:30 is skipped, and comes half an hour after three
    expect(texts(shiftsOf(day('2026-03-07')).shifts).slice(2)).toEqual(['03-08T03:00', '03-08T07:30']);
    expect(shiftsOf(day('2026-03-07')).closing).toBe(Date.parse('2026-03-08T07:30Z'));
  });

  it('between midnights are what is open there', () => {
    expect(texts([partOf(day('2026-02-28')).closing])).toEqual(['03-01T05:00']);
    expect(texts([partOf(day('2026-03-01')).closing])).toEqual(['03-01T07:30']);
    expect(partOf(day('2026-03-03')).closing).toBeNaN();
    expect(texts(partOf(day('2026-03-08')).shifts)).toEqual(['03-08T05:00', '03-09T04:00']);
  });

  it('are none beyond all instants', () => {
    for (const date of [1e8, -1e8, 99_999_997]) {
      expect([shiftsOf(date).closing, partOf(date).closing]).toEqual([Number.NaN, Number.NaN]);
    }
  });
});
