import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { CHUNK, CHUNK_DAYS } from '../../../src/calendar/open/open-chunks.js';

const [HOUR, DAY] = [3_600_000, 86_400_000];
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

describe('single dates at the border of two chunks', () => {
  const zones: [string, number][] = [
    ['UTC', 0],
    ['Pacific/Kiritimati', 14],
    ['Pacific/Pago_Pago', -11],
  ];

  it.each(zones)('keep their shifts whole, %s', (timeZone, offset) => {
    for (let days = -3; days <= 2; days++) {
      const day = 300 * CHUNK_DAYS + days;
      const calendar = new BusinessCalendar({
        timeZone,
        hours: {},
        overrides: { [dateOf(day)]: [['22:00', '21:00']] },
      });
      const open = day * DAY + (22 - offset) * HOUR;
      // each question to a calendar that has compiled nothing else
      expect(calendar.intervals(300 * CHUNK, 301 * CHUNK)).toEqual(
        open + 23 * HOUR > 300 * CHUNK ? [[Math.max(open, 300 * CHUNK), open + 23 * HOUR]] : [],
      );
      expect(calendar.intervals(299 * CHUNK, 301 * CHUNK)).toEqual([[open, open + 23 * HOUR]]);
    }
  });

  it.each(zones)('are closed as a whole, %s', (timeZone, offset) => {
    for (let days = -3; days <= 2; days++) {
      const day = 300 * CHUNK_DAYS + days;
      const always = BusinessCalendar.always(timeZone).toJSON();
      const calendar = BusinessCalendar.fromJSON({ ...always, holidays: [dateOf(day)] });
      const close = day * DAY - offset * HOUR;
      expect(calendar.nextClose(299 * CHUNK)).toBe(close);
      expect(calendar.nextOpen(close)).toBe(close + DAY);
      expect(calendar.between(299 * CHUNK, 301 * CHUNK)).toBe(2 * CHUNK - DAY);
    }
  });
});
