import { refuse } from '../../core/errors.js';
import { parseDay } from '../zones/plain-date.js';
import { CALENDAR, DAY, type DayShifts, shiftsOf } from './weekly-hours.js';

/**
 * A day off: an ISO date such as `'2026-02-17'`, or a date with a name.
 *
 * @category Calendar
 * @since 0.1.0
 */
export type Holiday = string | NamedHoliday;

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

/** Dates in days since 1970-01-01, ascending, with the name of each that has one. */
export type Holidays = readonly (readonly [day: number, name?: string])[];

function dayOf(text: unknown, name: string): number {
  return parseDay(text) ?? refuse(CALENDAR, name, 'an existing date such as "2026-02-17"', text);
}

/** ISO date of a day since 1970-01-01. */
export function writtenDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Holidays in order, each date once: packages list a date under several names. */
export function holidaysOf(list: unknown): Holidays {
  if (!Array.isArray(list)) return refuse(CALENDAR, 'holidays', 'an array of dates', list);
  const names = new Map<number, string | undefined>();
  for (let i = 0; i < list.length; i++) {
    const holiday: unknown = list[i];
    const named = typeof holiday === 'object' && holiday !== null;
    const { date, name } = (named ? holiday : { date: holiday }) as { date: unknown; name?: unknown };
    const day = dayOf(date, `holiday ${i}`);
    if (name !== undefined && typeof name !== 'string') refuse(CALENDAR, `the name of holiday ${i}`, 'text', name);
    const known = names.get(day);
    names.set(day, known === undefined || (name !== undefined && name < known) ? name : known);
  }
  return Array.from(names, ([day, name]): [number, string?] => (name === undefined ? [day] : [day, name])).sort(
    ([a], [b]) => a - b,
  );
}

/** Shifts of single dates, ascending. */
export function overridesOf(overrides: unknown): readonly (readonly [day: number, shifts: DayShifts])[] {
  if (typeof overrides !== 'object' || overrides === null || Array.isArray(overrides)) {
    return refuse(CALENDAR, 'overrides', 'an object of shifts by date', overrides);
  }
  return Object.entries(overrides)
    .map(([date, shifts]): [number, DayShifts] => [dayOf(date, 'an override'), shiftsOf(shifts, `override ${date}`)])
    .sort(([a], [b]) => a - b);
}

/** Holidays as they are written, always in the same way. */
export function writtenHolidays(holidays: Holidays): Holiday[] {
  return holidays.map(([day, name]) => (name === undefined ? writtenDay(day) : { date: writtenDay(day), name }));
}
