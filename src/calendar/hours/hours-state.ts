import type { AggregatorState } from '../../core/state.js';
import type { NamedHoliday } from './holidays.js';
import type { Shift, WeeklyHours } from './weekly-hours.js';

/**
 * {@link OpenHours} as plain JSON.
 *
 * @category Calendar
 * @since 0.1.0
 */
export type OpenHoursState = BusinessCalendarState | CombinedHoursState | HoursSequenceState;

/**
 * What {@link BusinessCalendar.toJSON} writes: the options in one form, dates and shifts in order.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface BusinessCalendarState extends AggregatorState<'business-calendar', 1> {
  /** IANA name of the zone, as it was given. */
  readonly timeZone: string;
  /** Shifts by ISO weekday; closed days are left out. */
  readonly hours: WeeklyHours;
  /** Days off, each once. */
  readonly holidays: readonly (string | NamedHoliday)[];
  /** Shifts of single dates. */
  readonly overrides: Readonly<Record<string, readonly Shift[]>>;
  /** What is closed on single dates. */
  readonly closures: Readonly<Record<string, readonly Shift[]>>;
  /** Which of two is meant by a time that happens twice. */
  readonly doubled: 'earlier' | 'later';
}

/**
 * Combined {@link OpenHours} as JSON: how they are combined, and of what.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface CombinedHoursState extends AggregatorState<'union' | 'intersection' | 'difference', 1> {
  /** The hours that are combined, in a fixed order; of a difference the first one is what the others are taken from. */
  readonly of: readonly OpenHoursState[];
}

/**
 * Hours that change, as JSON.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface HoursSequenceState extends AggregatorState<'sequence', 1> {
  /** The instants from which on the second of the hours count, the third and so on: epoch milliseconds, ascending. */
  readonly changes: readonly number[];
  /** The hours, one after the other. */
  readonly of: readonly OpenHoursState[];
}
