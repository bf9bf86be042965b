import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { difference, sequence } from '../../../src/calendar/hours/calendar-algebra.js';
import { reasonsOf, weekdayOf } from '../../../src/calendar/view/reasons-of-days.js';

const zone = 'Europe/Berlin';
const THURSDAY = 0;
const startOf = (day: number) => day * 864e5 - 36e5;
const calendar = new BusinessCalendar({
  timeZone: 'Europe/Berlin',
  hours: { 4: [['22:00', '06:00'], ['08:00', '12:00']] }, // biome-ignore format: one line
  holidays: [{ date: '1970-01-08', name: 'b' }, '1970-01-15'],
  overrides: { '1970-01-15': [['08:00', '09:00']] },
});
const upkeep = new BusinessCalendar({ timeZone: 'Europe/Berlin', hours: {}, holidays: ['1970-01-01'] });

describe('weekdayOf', () => {
  it('knows days before 1970 too', () => {
    expect([-8, -4, -1, 0, 3, 4].map(weekdayOf)).toEqual([3, 7, 3, 4, 7, 1]);
  });
});

describe('reasonsOf', () => {
  it('says what decides about a date of a calendar', () => {
    const { kindOf, nameOf } = reasonsOf(calendar.toJSON(), zone, startOf);
    const days = [THURSDAY, 1, 7, 14];
    expect(days.map((day) => kindOf(day, true))).toEqual(['weekly', 'closed', 'holiday', 'override']);
    expect(days.map(nameOf)).toEqual([null, null, 'b', null]);
    expect(reasonsOf(calendar.toJSON(), 'Asia/Tokyo', startOf).kindOf(7, true)).toBe('open');
  });

  it('knows of combined hours the holidays of the zone, but for those of what is taken away', () => {
    const state = difference(calendar, upkeep).toJSON();
    const { kindOf, nameOf } = reasonsOf(state, zone, startOf);
    expect([0, 7, 14].map((day) => kindOf(day, false))).toEqual(['closed', 'holiday', 'holiday']);
    expect([kindOf(7, true), nameOf(7)]).toEqual(['open', 'b']);
    expect(reasonsOf(state, 'Asia/Tokyo', startOf).kindOf(7, false)).toBe('closed');
  });

  it('knows of hours that change those with which a date begins', () => {
    const zoned = { timeZone: 'Europe/Berlin' };
    const nights = BusinessCalendar.weekdays({ ...zoned, opens: '22:00', closes: '06:00', days: [1] });
    const later = new BusinessCalendar({ ...zoned, hours: {}, holidays: [{ date: '1970-01-12', name: 'c' }] });
    const { kindOf, nameOf, closuresOf } = reasonsOf(
      sequence([{ from: 0, calendar: calendar }, { from: '1970-01-08', calendar: nights }, { from: '1970-01-12', calendar: later }]).toJSON(), // biome-ignore format: one line
      zone,
      startOf,
    );
    expect([0, 1, 7, 8].map((day) => kindOf(day, day === 8))).toEqual(['weekly', 'closed', 'closed', 'open']);
    expect([kindOf(11, false), nameOf(11), nameOf(7), closuresOf(0)]).toEqual(['holiday', 'c', null, []]);
  });
});
