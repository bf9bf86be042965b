import { refuse } from '../../core/errors.js';
import { parseDay } from '../zones/plain-date.js';
import { CALENDAR, DAY, type DayShifts, entriesOf, type Shift, shiftsOf, writtenShifts } from './weekly-hours.js';

/**
 * A day off: an ISO date such as `'2026-02-17'`, or a date with a name; or several in a row.
 *
 * @category Calendar
 * @since 0.1.0
 */
export type Holiday = string | NamedHoliday | HolidayRange;

/**
 * A day off that says what it is; the name changes no number.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface NamedHoliday {
  /** ISO date such as `'2026-02-17'`. */
  readonly date: string;
  /**
   * What the day is called.
   * @defaultValue none
   */
  readonly name?: string | undefined;
}

/**
 * Whole days off in a row, the last one among them: `{ first: '2026-02-16', last: '2026-02-20' }` are five.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface HolidayRange {
  /** ISO date of the first day. */
  readonly first: string;
  /** ISO date of the last day; at most ten years later. */
  readonly last: string;
  /**
   * What the days are called.
   * @defaultValue none
   */
  readonly name?: string | undefined;
}

/** A calendar of more days off in a row is a mistake, and would need much memory. */
const RANGE_LIMIT = 3660;

/** Dates in days since 1970-01-01, ascending, with the name of each that has one. */
export type Holidays = readonly (readonly [day: number, name: string | undefined])[];

function dayOf(text: unknown, name: string, expected = 'an existing date such as "2026-02-17"'): number {
  return parseDay(text) ?? refuse(CALENDAR, name, expected, text);
}

/** ISO date of a day since 1970-01-01. */
export function writtenDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Holidays in order, each date once: packages list a date under several names. */
export function holidaysOf(list: unknown): Holidays {
  if (!Array.isArray(list)) return refuse(CALENDAR, 'holidays', 'an array of dates', list);
  const names = new Map<number, string | undefined>();
  for (const [i, holiday] of list.entries()) {
    const place = `holidays[${i}]`;
    const { date, first, last, name } = Object(holiday) as Record<string, unknown>;
    const isRange = date === undefined && first !== undefined;
    const start = isRange
      ? dayOf(first, `${place}.first`)
      : dayOf(date ?? holiday, place, 'an existing date such as "2026-02-17", { date } or { first, last }');
    const end = isRange ? dayOf(last, `${place}.last`) : start;
    if (end < start) refuse(CALENDAR, `${place}.last`, 'not before first', last);
    if (end - start >= RANGE_LIMIT) {
      refuse(CALENDAR, `${place}.last`, `a date up to ${RANGE_LIMIT} days after first`, last);
    }
    if (name !== undefined && typeof name !== 'string') refuse(CALENDAR, `${place}.name`, 'text', name);
    for (let day = start; day <= end; day++) {
      // the name that sorts first; none sorts last
      const [first] = [names.get(day), name].sort();
      names.set(day, first);
    }
  }
  return [...names].sort(([a], [b]) => a - b);
}

/** Shifts of single dates, ascending. */
export type DatedShifts = readonly (readonly [day: number, shifts: DayShifts])[];

/** Shifts of single dates out of an option, such as `overrides`. */
export function datedShiftsOf(option: string, given: unknown): DatedShifts {
  return entriesOf(given, option, 'date')
    .map(([date, shifts]): [number, DayShifts] => [
      dayOf(date, `a date of ${option}`),
      shiftsOf(shifts, `${option} ${date}`),
    ])
    .sort(([a], [b]) => a - b);
}

/** Shifts of single dates as they are written, always in the same way. */
export function writtenDates(dates: DatedShifts): Record<string, Shift[]> {
  return Object.fromEntries(dates.map(([day, shifts]) => [writtenDay(day), writtenShifts(shifts)]));
}

/** Holidays as they are written, always in the same way. */
export function writtenHolidays(holidays: Holidays): (string | NamedHoliday)[] {
  return holidays.map(([day, name]) => (name === undefined ? writtenDay(day) : { date: writtenDay(day), name }));
}
