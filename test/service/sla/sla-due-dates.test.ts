import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import type { BusinessDates } from '../../../src/calendar/hours/business-dates.js';
import type { Shift, WeeklyHours } from '../../../src/calendar/hours/weekly-hours.js';
import { dueByDates } from '../../../src/service/sla/sla-due-dates.js';
import { type BusinessDayTarget, datesOf } from '../../../src/service/sla/sla-target.js';

const [HOUR, DAY] = [3_600_000, 86_400_000];

describe('dueByDates', () => {
  it('asks for a few dates, however far the target and the pauses reach', () => {
    const dates = datesOf('slaDueAt', BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' }));
    let asked = 0;
    const counting: BusinessDates = {
      ...dates,
      dateAfter: (date, n) => {
        asked++;
        return dates.dateAfter(date, n);
      },
    };
    const pauses = Array.from({ length: 10 }, (_, k) => ({ from: (3 + 70 * k) * DAY, to: (60 + 70 * k) * DAY }));
    let [day, left] = [0, 5000];
    while (left > 0) {
      day++;
      const isPaused = pauses.some(({ from, to }) => from <= day * DAY && day * DAY < to);
      // 1970 began on a Thursday
      if ((day + 3) % 7 < 5 && !isPaused) left--;
    }
    expect(dueByDates(0, { businessDays: 5000, by: '12:00' }, counting, pauses)).toBe((day + 0.5) * DAY);
    expect(asked).toBeLessThan(10 * (13 + 20));
  });

  it('passes over no date whose hours end after those of the next one', () => {
    const due = (
      hours: WeeklyHours,
      closures: Record<string, Shift[]>,
      start: string,
      target: BusinessDayTarget,
      pauses: [string, string][],
    ) => {
      const dates = datesOf('slaDueAt', new BusinessCalendar({ timeZone: 'UTC', hours, closures }));
      const spells = pauses.map(([from, to]) => ({ from: Date.parse(from), to: Date.parse(to) }));
      const found = dueByDates(Date.parse(start), target, dates, spells);
      return found === null ? null : new Date(found).toISOString().slice(0, 16);
    };
    const nights: WeeklyHours = { 3: [['16:00', '14:00']], 4: [['03:00', '18:00']] };
    const closed = { '2026-12-02': [['15:00', '12:00']] } as Record<string, Shift[]>;
    const byFour = { businessDays: 1, by: '16:00' };
    expect(due(nights, closed, '2026-11-26T17:00Z', byFour, [])).toBe('2026-12-02T16:00');
    // a pause in which no date is due moves nothing
    expect(due(nights, closed, '2026-11-26T17:00Z', byFour, [['2026-11-28T00:00Z', '2026-12-01T00:00Z']])).toBe(
      '2026-12-02T16:00',
    );
    const long: WeeklyHours = { 1: [['09:00', '08:00']], 2: [['00:00', '06:00']], 3: [['09:00', '17:00']] };
    const pause: [string, string][] = [['2026-12-08T07:00Z', '2026-12-08T09:00Z']];
    expect(due(long, {}, '2026-12-07T10:00Z', { businessDays: 0 }, [])).toBe('2026-12-08T08:00');
    expect(due(long, {}, '2026-12-07T10:00Z', { businessDays: 0 }, pause)).toBe('2026-12-08T06:00');
    expect(due(long, {}, '2026-12-07T10:00Z', { businessDays: 1 }, pause)).toBe('2026-12-08T06:00');
  });

  it('ends in a pause that lasts, and where there are no more dates', () => {
    const dates = datesOf('slaDueAt', BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' }));
    expect(dueByDates(0, { businessDays: 400 }, dates, [{ from: 100 * DAY, to: Infinity }])).toBe(null);
    expect(dueByDates(0, { businessDays: 10 }, dates, [{ from: 100 * DAY, to: Infinity }])).toBe(14 * DAY + 17 * HOUR);
    const none = datesOf('slaDueAt', new BusinessCalendar({ timeZone: 'UTC', hours: {}, overrides: { '1970-01-02': [['09:00', '17:00']] } })); // biome-ignore format: one line
    expect(dueByDates(0, { businessDays: 0 }, none, [])).toBe(DAY + 17 * HOUR);
    expect(dueByDates(0, { businessDays: 1 }, none, [])).toBe(null);
    expect(dueByDates(3 * DAY, { businessDays: 1 }, none, [])).toBe(null);
  });
});
