import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { businessDatesOf } from '../../../src/calendar/hours/business-dates.js';
import type { Shift } from '../../../src/calendar/hours/weekly-hours.js';
import { pausesOf } from '../../../src/kernels/duration/duration-case.js';
import { dueByDates } from '../../../src/service/sla/sla-due-dates.js';
import { some } from '../../runs.js';

const DAY = 86_400_000;
const EPOCH = Date.UTC(2026, 9, 20);

const time = fc.nat(23).map((hour) => `${String(hour).padStart(2, '0')}:00`);
/** Of any length up to a day, so that shifts overlap, and some outlast those of the next date. */
const shift: fc.Arbitrary<Shift> = fc.tuple(time, time);
const shifts = fc.array(shift, { maxLength: 2 });
const dated = fc.array(fc.tuple(fc.nat(60), fc.array(shift, { minLength: 1, maxLength: 1 })), { maxLength: 4 });
const calendars = fc
  .record({
    timeZone: fc.constantFrom('UTC', 'America/Godthab', 'Europe/Dublin', 'Asia/Ho_Chi_Minh', 'Pacific/Apia'),
    hours: fc.record({ 1: fc.tuple(shift), 2: shifts, 3: shifts, 4: shifts }),
    closures: dated.map((list) =>
      Object.fromEntries(list.map(([day, each]) => [new Date(EPOCH + day * DAY).toISOString().slice(0, 10), each])),
    ),
  })
  .map((options) => new BusinessCalendar(options));
const instants = fc.integer({ min: 0, max: 24 * 120 }).map((hours) => EPOCH + (hours * DAY) / 24);
const pauses = fc.array(fc.tuple(instants, fc.option(instants, { freq: 9 })), { maxLength: 4 });

it('is the due instant of the date that is reached by going from date to date', () => {
  const by = fc.option(time, { nil: undefined });
  fc.assert(
    fc.property(instants, fc.nat(40), by, calendars, pauses, (start, businessDays, by, calendar, given) => {
      const paused = pausesOf(given.map(([a, b]) => (b === null ? [a, b] : [Math.min(a, b), Math.max(a, b)])));
      const dates = businessDatesOf('slaDueAt', calendar);
      const counts = (due: number) => due >= start && !paused.some(({ from, to }) => from <= due && due < to);
      const own = dates.dateAt(start) as number;
      let date: number | null = businessDays === 0 ? own : dates.dateAfter(own, 1);
      let [due, left] = [Number.NaN, Math.max(businessDays, 1)];
      for (let steps = 0; date !== null && steps < 400; steps++) {
        due = by === undefined ? dates.closingOf(date) : dates.instantAt(date, (Number(by.slice(0, 2)) * DAY) / 24);
        if (counts(due) && --left === 0) break;
        date = dates.dateAfter(date, 1);
      }
      expect(dueByDates(start, { businessDays, by }, dates, paused)).toBe(left === 0 ? due : null);
    }),
    { numRuns: some(4) },
  );
});
