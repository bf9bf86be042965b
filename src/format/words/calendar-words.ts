import type { Words } from './words.js';

/**
 * The phrases of a language for hours of business: what {@link formatCalendar} is made of. What stands in braces is filled in.
 *
 * @category Words
 * @since 0.1.0
 */
export interface CalendarWords {
  /** The phrases for values. */
  readonly words: Words;
  /** Headings of the columns. */
  readonly columns: {
    /** Of the days. */
    readonly day: string;
    /** Of their hours. */
    readonly hours: string;
    /** Of their open time. */
    readonly open: string;
    /** Of what else is to say. */
    readonly note: string;
  };
  /** Above the table: `{days}`, `{zone}`. */
  readonly heading: string;
  /** Below the table: `{open}`. */
  readonly total: string;
  /** Names of the weekdays, Monday first. */
  readonly weekdays: readonly string[];
  /** Names of the months. */
  readonly months: readonly string[];
  /** A day: `{weekday}`, `{day}`, `{month}`. */
  readonly date: string;
  /** A day with its year: `{date}`, `{year}`. */
  readonly dateOfYear: string;
  /** What is open without a break: `{opens}`, `{closes}`. */
  readonly stretch: string;
  /** One that ends on the next date: `{stretch}`. */
  readonly nextDay: string;
  /** The first of two times that the clock shows alike: `{time}`. */
  readonly earlier: string;
  /** The second one. */
  readonly later: string;
  /** Without hours. */
  readonly closed: string;
  /** The same for a reason: `{name}`. */
  readonly closedFor: string;
  /** The same on a holiday that has no name. */
  readonly holiday: string;
  /** A date that the zone left out. */
  readonly skipped: string;
  /** A note: so it is on this date, and not on others of its weekday. */
  readonly override: string;
  /** A note: what is closed on this date alone, `{hours}`. */
  readonly closure: string;
  /** A note: clocks go forward, `{time}`. */
  readonly forward: string;
  /** A note: clocks go back, `{time}`. */
  readonly back: string;
}
