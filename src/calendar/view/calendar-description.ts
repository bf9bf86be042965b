import type { Shift } from '../hours/weekly-hours.js';

/**
 * Hours that are open without a break, by the clock on the wall.
 *
 * @category Results
 * @since 0.1.0
 */
export interface OpenStretch {
  /** Local time of the opening, `HH:MM`; with seconds where there are some. */
  readonly opens: string;
  /** Whether that is after the date: what is left of a night whose beginning is closed. */
  readonly opensNextDay: boolean;
  /** Which of two is meant, where clocks go back and show the time of the opening twice; `null` for all other times. */
  readonly opensDoubled: 'earlier' | 'later' | null;
  /** Local time of the closing, up to `24:00`. */
  readonly closes: string;
  /** Whether that is on the next date. */
  readonly closesNextDay: boolean;
  /** As `opensDoubled`, of the closing. */
  readonly closesDoubled: 'earlier' | 'later' | null;
  /** The opening, in epoch milliseconds. */
  readonly opensAt: number;
  /** The closing, in epoch milliseconds. */
  readonly closesAt: number;
}

/**
 * The hours of one date.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CalendarDay {
  /** ISO date. */
  readonly date: string;
  /** ISO weekday, 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
  /**
   * Why the date has these hours: as in every week (`'weekly'`), by an override, as a holiday, since the weekday has none
   * (`'closed'`), or because the zone left the date out (`'skipped'`). Combined hours, and those of another zone, are `'open'`,
   * `'closed'`, or `'holiday'` where nothing is open on a holiday of one of their calendars. A `sequence` has the
   * reasons of the hours with which the date begins.
   */
  readonly kind: 'weekly' | 'override' | 'holiday' | 'closed' | 'open' | 'skipped';
  /** Name of the holiday that the date is, open or not; `null` without one. */
  readonly name: string | null;
  /** What is open, in order; what touches is one. */
  readonly hours: readonly OpenStretch[];
  /** What the option `closures` of the calendar takes away on the date, as it is written there; nothing of combined hours. */
  readonly closures: readonly Shift[];
  /** Open time of the date, in milliseconds. */
  readonly openMs: number;
  /** By how much clocks go forward on the date, in milliseconds, such as 3,600,000; negative where they go back, 0 on nearly all dates. */
  readonly clockChangeMs: number;
}

/**
 * The hours of a calendar, date by date.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CalendarDescription {
  /** The zone of all dates and local times. */
  readonly timeZone: string;
  /** That of the calendar, which leaves out its zone: where it differs, the hours do. */
  readonly hash: string;
  /** ISO date of the first day. */
  readonly from: string;
  /** ISO date of the first day after the last. */
  readonly to: string;
  /** One for each date. */
  readonly days: readonly CalendarDay[];
  /** Open time of all of them, in milliseconds. */
  readonly openMs: number;
}
