import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { difference } from '../../../src/calendar/hours/calendar-algebra.js';
import { reasonsOf, weekdayOf } from '../../../src/calendar/view/reasons-of-days.js';

const zone = 'Europe/Berlin';
const THURSDAY = 0;
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
    const { kindOf, nameOf } = reasonsOf(calendar.toJSON(), zone);
    const days = [THURSDAY, 1, 7, 14];
    expect(days.map((day) => kindOf(day, true))).toEqual(['weekly', 'closed', 'holiday', 'override']);
    expect(days.map(nameOf)).toEqual([null, null, 'b', null]);
    expect(reasonsOf(calendar.toJSON(), 'Asia/Tokyo').kindOf(7, true)).toBe('open');
  });

  it('knows of combined hours the holidays of the zone, but for those of what is taken away', () => {
    const state = difference(calendar, upkeep).toJSON();
    const { kindOf, nameOf } = reasonsOf(state, zone);
    expect([0, 7, 14].map((day) => kindOf(day, false))).toEqual(['closed', 'holiday', 'holiday']);
    expect([kindOf(7, true), nameOf(7)]).toEqual(['open', 'b']);
    expect(reasonsOf(state, 'Asia/Tokyo').kindOf(7, false)).toBe('closed');
  });
});
