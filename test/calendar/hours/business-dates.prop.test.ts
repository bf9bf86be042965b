import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays } from '../../../src/calendar/hours/add-business-days.js';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { businessDatesOf } from '../../../src/calendar/hours/business-dates.js';
import { businessDaysBetween } from '../../../src/calendar/hours/business-days-between.js';
import { union } from '../../../src/calendar/hours/calendar-algebra.js';
import { some } from '../../runs.js';
import { slowLocal } from '../zones/slow-clock.js';
import { calendarAndInstant } from './hours-arbitraries.js';
import { leftOf, slowDates, slowIntervals } from './slow-hours.js';

const DAY = 86_400_000;

describe('business dates, properties', () => {
  it('add up, and lead there and back at the same time of day', () => {
    const offset = fc.integer({ min: -400 * DAY, max: 400 * DAY });
    fc.assert(
      fc.property(calendarAndInstant, offset, offset, fc.integer({ min: 1, max: 80 }), ([options, a], x, y, n) => {
        const calendar = new BusinessCalendar(options);
        const [b, c] = [a + x, a + y];
        const between = (from: number, to: number) => businessDaysBetween(from, to, calendar);
        expect(between(a, c)).toBe(between(a, b) + between(b, c));
        expect(between(c, a)).toBe(0 - between(a, c));
        const later = addBusinessDays(a, n, calendar);
        if (later === null) return;
        const { timeZone } = options;
        const [start, end] = [slowLocal(timeZone, a), slowLocal(timeZone, later)];
        const isOn = businessDaysBetween(a, a, calendar, { inclusive: true });
        expect(businessDaysBetween(a, later, calendar)).toBe(n - 1 + isOn);
        expect(businessDaysBetween(later, later, calendar, { inclusive: true })).toBe(1);
        // a time that clocks skip moves forward
        const isSkipped = slowLocal(timeZone, later - DAY) - later + DAY !== end - later;
        if (!isSkipped) expect((end - start) % DAY).toBe(0);
        if (isOn === 1) expect(addBusinessDays(later, -n, calendar)).not.toBeNull();
      }),
      { numRuns: some(10) },
    );
  });

  it('are those on which shifts start, day by day, in 50 zones over changes of clocks', () => {
    const instants = fc.array(fc.integer({ min: 0, max: 9 * DAY }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(calendarAndInstant, instants, fc.integer({ min: -6, max: 6 }), ([options, from], steps, n) => {
        const dates = businessDatesOf('m', new BusinessCalendar(options));
        const { shiftsOn, closedOn } = slowDates(options);
        const first = Math.floor(from / DAY) - 12;
        const days = Array.from({ length: 30 }, (_, i) => first + i);
        const closed = days.flatMap(closedOn);
        const leftOn = (day: number) => leftOf(shiftsOn(day), closed);
        const business = days.filter((day) => leftOn(day).length > 0);
        const all = days.flatMap((day) => shiftsOn(day).map(([open, close]) => ({ day, open, close })));
        const left = days.flatMap(leftOn);
        for (const [i, day] of days.entries()) {
          const count = business.filter((other) => other < day).length;
          expect(dates.countBetween(first, day)).toBe(count);
          expect(dates.countBetween(day, first)).toBe(0 - count);
          const close = Math.max(...leftOn(day).map(([, close]) => close));
          if (close > -Infinity) expect(dates.closingOf(day)).toBe(close);
          else expect(dates.closingOf(day)).toBeNaN();
          const found = n > 0 ? business.filter((d) => d > day)[n - 1] : business.filter((d) => d < day).at(n);
          if (n !== 0 && found !== undefined) expect([i, dates.dateAfter(day, n)]).toEqual([i, found]);
        }
        for (const step of steps) {
          const moment = from + step;
          const opening = Math.min(
            ...left.filter(([, close]) => close > moment).map(([open]) => Math.max(open, moment)),
          );
          const holding = all.filter(({ open, close }) => open <= opening && opening < close);
          const latest = Math.max(...holding.map(({ open }) => open));
          const day = holding.filter(({ open }) => open === latest).at(-1)?.day;
          if (day !== undefined) expect(dates.dateAt(moment)).toBe(day);
        }
      }),
      { numRuns: some(20) },
    );
  });

  it('of combined hours are those with open time between their midnights', () => {
    fc.assert(
      fc.property(calendarAndInstant, fc.integer({ min: 0, max: 9 * DAY }), ([options, from], step) => {
        const { timeZone } = options;
        const night = { timeZone, hours: { 3: [['23:00', '00:30']] } } as const;
        const both = union(new BusinessCalendar(options), new BusinessCalendar(night));
        const dates = businessDatesOf('m', both);
        // the midnight that cuts: from it on, the wall never shows an earlier date for longer than an hour
        const midnights = new Map<number, number>();
        const midnightOf = (day: number): number => {
          let found = midnights.get(day);
          if (found === undefined) {
            for (found = (day - 2) * DAY; slowLocal(timeZone, found) < day * DAY; ) found += 900_000;
            found -= 900_000;
            while (slowLocal(timeZone, found) < day * DAY) found += 1000;
            midnights.set(day, found);
          }
          return found;
        };
        const first = Math.floor(from / DAY) - 2;
        const open = [options, night].flatMap((one) => slowIntervals(one, from - 4 * DAY, from + 12 * DAY));
        const isBusiness = (day: number): boolean =>
          open.some(([start, end]) => start < midnightOf(day + 1) && end > midnightOf(day));
        let count = 0;
        for (let day = first; day < first + 12; day++) {
          expect([day, dates.countBetween(first, day)]).toEqual([day, count]);
          if (isBusiness(day)) {
            count++;
            const ends = open.map(([start, end]) =>
              start < midnightOf(day + 1) ? Math.min(end, midnightOf(day + 1)) : -Infinity,
            );
            expect(dates.closingOf(day)).toBe(Math.max(...ends));
          }
        }
        const opening = both.nextOpen(from + step) as number;
        const date = dates.dateAt(from + step) as number;
        expect(midnightOf(date) <= opening && opening < midnightOf(date + 1)).toBe(true);
      }),
      { numRuns: some(50) },
    );
  });
});
