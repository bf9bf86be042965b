import { refuse } from '../../core/errors.js';
import { chosen } from '../../core/options.js';
import type { ActiveCount, ActiveOptions } from '../../kernels/activity/active-count.js';
import { activeInPeriods } from '../../kernels/activity/active-periods.js';
import { activeInWindows, type CountWindows } from '../../kernels/activity/active-windows.js';
import { type ActivityTotals, activityOf } from '../../kernels/activity/activity.js';
import { type CountPeriods, calendarCount } from '../../kernels/activity/period-counts.js';
import type { UserEventColumns, UserEventOptions, UserEventRowOptions } from '../../kernels/activity/user-events.js';
import { rollingCount } from '../../kernels/activity/window-counts.js';
import type { Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';

/**
 * What a week is: the 7 local days that end with a day, or a calendar week.
 *
 * @category Options
 * @since 0.1.0
 */
export type WauDefinition = 'rolling-7-days' | 'calendar-week';

/**
 * How {@link wau} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface WauConclusion extends ActiveOptions {
  /** What a week is. @defaultValue `'rolling-7-days'` */
  readonly definition?: WauDefinition | undefined;
  /** First day of a calendar week, as an ISO weekday from 1 (Monday) to 7 (Sunday); not of rolling days. @defaultValue 1 */
  readonly weekStart?: number | undefined;
}

/**
 * Weekly active users with what they rest on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface WauResult extends ActiveCount<'wau'> {
  /** What a week is. */
  readonly definition: WauDefinition;
}

/**
 * Weekly active users (WAU): how many distinct users had an event in 7 local days, or in a calendar week.
 *
 * value = distinct users with at least `minimumEvents` events on the local dates t − 6 … t, where t is the last day that was over at
 * `asOf`, or the last such day of a range; by `'calendar-week'`, in the last week that is over. n = events counted.
 *
 * @remarks Two definitions are published: a window of 7 days that rolls (Statsig, GA4), the default here, and the calendar week (June). A
 * calendar week has one number a week, the window one a day. Neither is ever the sum of daily users, who are counted once here. The
 * first 6 days of the data have no full window: `full` says so. With `from` or `to` there is one entry for each day. The window is of
 * dates, so a week in which clocks change is 7 days too. Cost: O(n + days).
 * @param rows any iterable, one row per event, in any order
 * @param options readers `user` and `at`, zone and `asOf`, definition, and perhaps a range of days
 * @returns how many users were active; `value: null` when no event is known or nothing asked for is over
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad user or instant (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { wau } from 'cx-metrics';
 *
 * const logins = [
 *   { who: 'an', on: '2026-03-01T09:00:00Z' },
 *   { who: 'an', on: '2026-03-04T09:00:00Z' },
 *   { who: 'binh', on: '2026-03-08T09:00:00Z' },
 * ];
 * const options = {
 *   user: (row: (typeof logins)[number]) => row.who,
 *   at: (row: (typeof logins)[number]) => row.on,
 *   timeZone: 'UTC',
 *   asOf: '2026-03-09T00:00:00Z',
 * };
 * wau(logins, options).value; // => 2
 * const weeks = wau(logins, { ...options, definition: 'calendar-week' });
 * weeks.periods.map((week) => [week.period, week.active, week.full]); // => [['2026-W09', 1, false], ['2026-W10', 2, true]]
 * ```
 * @example
 * ```ts
 * import { wau } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const columns = { user: ['a', 'a', 'b', 'c', 'd'], at: [0, 3 * day, 3 * day, 6 * day, 9 * day] };
 * wau(columns, { timeZone: 'UTC', asOf: 10 * day }).value; // => 4
 * ```
 * @see https://docs.statsig.com/metrics/user
 * @category Engagement
 * @since 0.1.0
 */
export function wau<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: UserEventRowOptions<Row> & WauConclusion,
): WauResult;
/**
 * The same for equally long columns; see {@link wau}.
 *
 * @param columns `user` and `at`
 * @param options how to count and how to conclude
 * @returns the same
 */
export function wau(columns: UserEventColumns, options: UserEventOptions & WauConclusion): WauResult;
/**
 * The same for visits that have been counted; see {@link wau}.
 *
 * @param visits what {@link countVisits}, {@link countOrders} or an {@link ActiveUsersAggregator} gave
 * @param options how to conclude
 * @returns the same
 */
export function wau(visits: Visits | Orders, options?: WauConclusion): WauResult;
export function wau(source: unknown, options?: object): WauResult {
  const activity = activityOf('wau', source, options, WAU_OPTIONS);
  return concludeWau(
    activity,
    options,
    (...asked) => activeInWindows(activity.days, ...asked),
    (...asked) => activeInPeriods(activity.days, ...asked),
  );
}

/** Options of the conclusion. */
export const WAU_OPTIONS = 'definition weekStart minimumEvents from to';

/** The one conclusion behind every way of counting. */
export function concludeWau(
  known: ActivityTotals,
  options: object | undefined,
  inWindows: CountWindows,
  inPeriods: CountPeriods,
): WauResult {
  const { definition: asked, weekStart, ...more } = { ...options } as WauConclusion;
  const definition = chosen('wau', 'definition', asked, 'rolling-7-days calendar-week');
  if (definition === 'calendar-week') {
    return calendarCount('wau', known, 'week', { weekStart }, definition, more, inPeriods) as WauResult;
  }
  if (weekStart !== undefined) refuse('wau', 'weekStart', 'left out of rolling days', weekStart);
  return rollingCount('wau', known, 7, definition, more, inWindows) as WauResult;
}
