import { refuse } from '../../core/errors.js';
import { type InstantInput, instantOf } from '../../core/instant.js';
import { assertOptions } from '../../core/options.js';
import { parseDay } from '../zones/plain-date.js';
import { BUSINESS_DAY_LIMIT, businessDatesOf } from './business-dates.js';
import { type BusinessDateOptions, dateGiven } from './business-days-between.js';
import { writtenDay } from './holidays.js';
import type { OpenHours } from './open-hours.js';
import { DAY } from './weekly-hours.js';

const CALLER = 'addBusinessDays';

/**
 * The date so many business days later or earlier; for an instant, that date at the same local time of day.
 *
 * n > 0: the n-th business date after `start`; n < 0: the n-th before it; 0: `start` itself, business date or not. What a business date is, see
 * {@link businessDaysBetween}: dates are counted, long, short and half ones alike, so that two business days after a Wednesday are a
 * Friday, however early Thursday ends. The time of day may lie outside of the hours; `nextOpen` of the calendar moves it into them.
 *
 * @remarks From a date without hours counting starts at the next one: from a Saturday, the first business day after it is Monday. A time
 * that clocks skip on the day moves forward by the gap, one that happens twice is the earlier one. O(n / 64), after some 10 µs a date at the first look.
 * @param start ISO date such as `'2026-12-16'`, or an instant
 * @param n whole number from −100,000 to 100,000
 * @param calendar the calendar, or combined hours
 * @param options whose dates
 * @returns an ISO date for an ISO date, epoch milliseconds for an instant; `null` when the hours have no such date, or it lies beyond what can be written (the year 9999 for dates)
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is neither date nor instant, or for such an `n`; `INVALID_OPTION` for what is not open
 * hours, hours of several zones without `timeZone`, an unknown zone, or unknown options
 * @example
 * ```ts
 * import { addBusinessDays, BusinessCalendar } from 'cx-metrics';
 *
 * const office = BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens: '09:00', closes: '17:00', holidays: ['2026-12-25'] });
 * addBusinessDays('2026-12-23', 2, office); // => '2026-12-28'
 * addBusinessDays('2026-12-28', -2, office); // => '2026-12-23'
 * const due = addBusinessDays(new Date('2026-10-23T09:30:00Z'), 1, office) ?? 0; // clocks go back on Sunday
 * new Date(due).toISOString(); // => '2026-10-26T10:30:00.000Z'
 * ```
 * @category Calendar
 * @since 0.1.0
 */
export function addBusinessDays(
  start: string,
  n: number,
  calendar: OpenHours,
  options?: BusinessDateOptions,
): string | number | null;
/** The same for what can only be an instant: see {@link addBusinessDays}. */
export function addBusinessDays(
  start: Exclude<InstantInput, string>,
  n: number,
  calendar: OpenHours,
  options?: BusinessDateOptions,
): number | null;
export function addBusinessDays(
  start: InstantInput,
  n: number,
  calendar: OpenHours,
  options?: BusinessDateOptions,
): string | number | null {
  assertOptions(CALLER, options, 'timeZone');
  const dates = businessDatesOf(CALLER, calendar, options?.timeZone);
  const first = dateGiven(CALLER, 'start', start, dates);
  if (!(Number.isInteger(n) && Math.abs(n) <= BUSINESS_DAY_LIMIT)) {
    refuse(CALLER, 'n', `a whole number from -${BUSINESS_DAY_LIMIT} to ${BUSINESS_DAY_LIMIT}`, n, 'INVALID_VALUE');
  }
  const date = dates.dateAfter(first, n);
  if (date === null) return null;
  if (parseDay(start) !== null) {
    const text = writtenDay(date);
    return parseDay(text) === date ? text : null;
  }
  const instant = instantOf(start);
  if (n === 0) return instant;
  const due = dates.instantAt(date, instant + dates.zone.offsetAt(instant) - first * DAY);
  return Number.isNaN(due) ? null : due;
}
