import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { difference } from '../../../src/calendar/hours/calendar-algebra.js';
import { datesByMidnight, datesOfCalendar, weekdayOf } from '../../../src/calendar/view/dates-of-hours.js';
import { timeZoneOf } from '../../../src/calendar/zones/time-zone.js';

const zone = timeZoneOf('test', 'Europe/Berlin');
const [THURSDAY, DAY] = [0, 864e5];
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

describe('datesOfCalendar', () => {
  it('says what decides about a date, and when its last shift ends', () => {
    const dates = datesOfCalendar(calendar.toJSON(), zone);
    const days = [THURSDAY, 1, 7, 14];
    expect(days.map((day) => dates.kindOf(day, true))).toEqual(['weekly', 'closed', 'holiday', 'override']);
    expect(days.map(dates.nameOf)).toEqual([null, null, 'b', null]);
    expect(days.map((day) => dates.endOf(day))).toEqual([DAY + 5 * 36e5, -Infinity, -Infinity, 14 * DAY + 8 * 36e5]);
  });
});

describe('datesByMidnight', () => {
  it('knows holidays of the same zone, but for those of what is taken away', () => {
    const state = difference(calendar, upkeep).toJSON();
    const dates = datesByMidnight(state, zone);
    expect([0, 7, 14].map((day) => dates.kindOf(day, false))).toEqual(['closed', 'holiday', 'holiday']);
    expect([dates.kindOf(7, true), dates.nameOf(7), dates.endOf(7)]).toEqual(['open', 'b', -Infinity]);
    expect(datesByMidnight(state, timeZoneOf('test', 'Asia/Tokyo')).kindOf(7, false)).toBe('closed');
  });
});
