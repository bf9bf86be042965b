import { labelOfDay } from '../../calendar/periods/period-label.js';
import { refuse } from '../../core/errors.js';
import { leftOutOf } from '../../core/left-out.js';
import { assertListable, type DayRange, rangeWithin } from '../orders/order-periods.js';
import { type ActiveCount, type ActiveDay, type ActiveOptions, activeScope, meanOf } from './active-count.js';
import type { CountWindows } from './active-windows.js';
import { type ActivityTotals, minimumOf } from './activity.js';

/** Ten years: each day sums as many counts. */
const MOST_DAYS = 3660;

/**
 * Active users of rolling windows of one length.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ActiveWindow {
  /** How many local days a window has, its last one included. */
  readonly windowDays: number;
  /** Users active in the window that ends with `day`; `null` when no day is over, or no event is known. */
  readonly value: number | null;
  /** Whether this window begins on or after the day of the first event known. */
  readonly full: boolean;
  /** Mean over the days asked for that are over; `null` when none is, or no event is known. */
  readonly mean: number | null;
  /** One entry for each local day asked for, ascending; none without `from` and `to`. */
  readonly days: readonly ActiveDay[];
}

/** Which local days are asked for: those listed that have begun, and which of them are over. */
export interface AskedDays extends DayRange {
  /** Whether they were asked for by name, rather than as the last one over. */
  readonly isRange: boolean;
  /** The last day that is over; `null` when none is. */
  readonly last: number | null;
}

/** The days in a range that have begun; without a range the last one that was over at `asOf`. */
export function askedDays(metric: string, activity: ActivityTotals, { from, to }: ActiveOptions): AskedDays {
  const { asOfDay, lastDay } = activity;
  if (from === undefined && to === undefined) {
    return { first: asOfDay - 1, end: asOfDay, isRange: false, last: asOfDay - 1 };
  }
  const range = rangeWithin(metric, activity, activity.seen, { from, to });
  const end = Math.max(range.first, Math.min(range.end, lastDay + 1));
  assertListable(metric, end - range.first, range.first, end - 1);
  const last = Math.min(end, asOfDay) - 1;
  return { first: range.first, end, isRange: true, last: last < range.first ? null : last };
}

/** How many days a window has, checked. */
export function windowDaysOf(metric: string, windowDays: unknown): number {
  if (!(Number.isInteger(windowDays) && (windowDays as number) >= 1 && (windowDays as number) <= MOST_DAYS)) {
    refuse(metric, 'windowDays', `a whole number of days from 1 to ${MOST_DAYS}`, windowDays);
  }
  return windowDays as number;
}

/** Active users of the windows up to each day that is asked for. */
export function countWindows(
  metric: string,
  activity: ActivityTotals,
  lengths: readonly number[],
  options: ActiveOptions,
  countIn: CountWindows,
): { readonly last: number | null; readonly windows: ActiveWindow[] } {
  const minimum = minimumOf(metric, options.minimumEvents);
  const asked = askedDays(metric, activity, options);
  const { first, end, isRange, last } = asked;
  const isKnown = activity.n > 0 && last !== null;
  const seen = activity.seen.first;
  const counts = countIn(lengths, asked, minimum);
  const windows = lengths.map((windowDays, w): ActiveWindow => {
    const active = Array.from(counts[w] as ArrayLike<number>);
    const isFull = (day: number) => day - windowDays + 1 >= seen;
    return {
      windowDays,
      value: isKnown ? (active[last - first] as number) : null,
      full: isKnown && isFull(last),
      mean: isKnown ? meanOf(active.slice(0, last - first + 1)) : null,
      days: (isRange ? active : []).map((count, d) => ({
        day: labelOfDay(first + d),
        active: count,
        full: isFull(first + d),
        status: first + d < activity.asOfDay ? 'complete' : 'partial',
      })),
    };
  });
  return { last: end > first ? last : null, windows };
}

/** A whole metric: active users of rolling windows of one length. */
export function rollingCount<Id extends string>(
  id: Id,
  activity: ActivityTotals,
  windowDays: number,
  definition: string,
  options: ActiveOptions,
  countIn: CountWindows,
): ActiveCount<Id> {
  const { last, windows } = countWindows(id, activity, [windowDays], options, countIn);
  const { value, full, mean, days } = windows[0] as ActiveWindow;
  const { n, ...scope } = activeScope(activity);
  return {
    metric: id,
    unit: 'count',
    value,
    n,
    ...leftOutOf(activity),
    definition,
    day: last === null ? null : labelOfDay(last),
    full,
    mean,
    minimumEvents: options.minimumEvents ?? 1,
    ...scope,
    days,
    periods: [],
  };
}
