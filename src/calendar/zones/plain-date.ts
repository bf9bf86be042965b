import { utcOfParts } from '../../core/instant.js';

/*
 * Civil dates as integers in the proleptic Gregorian calendar. The year is counted from 1 March, so that the leap day is its
 * last day and month lengths follow one linear formula; 400 years have 146,097 days.
 * Method: E. G. Richards, Mapping Time (1998), in the form of H. Hinnant, "chrono-compatible low-level date algorithms".
 * Within a cycle numbers are bounded and not negative: there cutting (`| 0`) is rounding down, at half the time.
 */

const DAY = 86_400_000;
/** Days of the 400-year cycle of the Gregorian calendar. */
const CYCLE_DAYS = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_DAYS = 719_468;

/** A date of the proleptic Gregorian calendar; the year 0 is 1 BC. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01. All three must be whole numbers of a date that exists. */
export function daysOfDate(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = (((153 * monthFromMarch + 2) / 5) | 0) + day - 1;
  const leapDays = ((yearOfCycle / 4) | 0) - ((yearOfCycle / 100) | 0);
  return cycle * CYCLE_DAYS + yearOfCycle * 365 + leapDays + dayOfYear - EPOCH_DAYS;
}

/** The date of a whole number of days since 1970-01-01. */
export function dateOfDays(days: number): CivilDate {
  const shifted = days + EPOCH_DAYS;
  const cycle = Math.floor(shifted / CYCLE_DAYS);
  const dayOfCycle = (shifted - cycle * CYCLE_DAYS) | 0;
  const leapDays = ((dayOfCycle / 1460) | 0) - ((dayOfCycle / 36_524) | 0) + ((dayOfCycle / 146_096) | 0);
  const yearOfCycle = ((dayOfCycle - leapDays) / 365) | 0;
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + ((yearOfCycle / 4) | 0) - ((yearOfCycle / 100) | 0));
  const monthFromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: cycle * 400 + yearOfCycle + (month > 2 ? 0 : 1), month, day };
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Days since 1970-01-01 of an ISO 8601 date such as `2026-02-17`; `null` for what is not a text of a date that exists. */
export function parseDay(text: unknown): number | null {
  const [, year, month, day] = (typeof text === 'string' && DATE.exec(text)) || [];
  const midnight = utcOfParts(year, month, day, 0, 0, 0);
  return Number.isNaN(midnight) ? null : midnight / DAY;
}

/** Months since January 1970 of a whole number of days since 1970-01-01. */
export function monthOfDays(days: number): number {
  const { year, month } = dateOfDays(days);
  return (year - 1970) * 12 + month - 1;
}

/** First day, in days since 1970-01-01, of a month counted from January 1970. */
export function daysOfMonth(monthIndex: number): number {
  const year = Math.floor(monthIndex / 12);
  return daysOfDate(1970 + year, monthIndex - year * 12 + 1, 1);
}

/** ISO 8601 text of a month: `1997-01`; years outside 0 to 9999 take a sign and six digits, as in ECMAScript. */
export function labelOfMonth(monthIndex: number): string {
  const years = Math.floor(monthIndex / 12);
  const month = String(monthIndex - years * 12 + 1).padStart(2, '0');
  const year = 1970 + years;
  if (year >= 0 && year <= 9999) return `${String(year).padStart(4, '0')}-${month}`;
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}-${month}`;
}
