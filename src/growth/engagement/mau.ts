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
 * What a month is: the 30 or 28 local days that end with a day, or a calendar month.
 *
 * @category Options
 * @since 0.1.0
 */
export type MauDefinition = 'rolling-30-days' | 'rolling-28-days' | 'calendar-month';

/**
 * How {@link mau} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MauConclusion extends ActiveOptions {
  /** What a month is. @defaultValue `'rolling-30-days'` */
  readonly definition?: MauDefinition | undefined;
  /** Day of the month, from 1 to 31, on which a calendar month starts; not of rolling days. @defaultValue 1 */
  readonly anchorDay?: number | undefined;
}

/**
 * Monthly active users with what they rest on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface MauResult extends ActiveCount<'mau'> {
  /** What a month is. */
  readonly definition: MauDefinition;
}

/**
 * Monthly active users (MAU): how many distinct users had an event in 30 local days, in 28, or in a calendar month.
 *
 * value = distinct users with at least `minimumEvents` events on the local dates t − 29 … t, where t is the last day that was over at
 * `asOf`, or the last such day of a range; by `'calendar-month'`, in the last month that is over. n = events counted.
 *
 * @remarks Three definitions are published: 30 days that roll (GameAnalytics, PlayFab), the default here; 28 days, which hold four of each
 * weekday (Mozilla, GA4); and the calendar month (June), whose length of 28 to 31 days shows in the number. It is never the sum of daily
 * users: a user counts once. The first 29 days of the data have no full window: `full` says so, and a rise there is none. With
 * `from` or `to` there is one entry for each day. Another length: {@link activeUsers}. The share who are there on an average day:
 * {@link stickiness}. Cost: O(n + days).
 * @param rows any iterable, one row per event, in any order
 * @param options readers `user` and `at`, zone and `asOf`, definition, and perhaps a range of days
 * @returns how many users were active; `value: null` when no event is known or nothing asked for is over
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad user or instant (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { mau } from 'cx-metrics';
 *
 * const logins = [
 *   { who: 'an', on: '2026-01-31T09:00:00Z' },
 *   { who: 'binh', on: '2026-02-03T09:00:00Z' },
 *   { who: 'binh', on: '2026-02-20T09:00:00Z' },
 * ];
 * const options = {
 *   user: (row: (typeof logins)[number]) => row.who,
 *   at: (row: (typeof logins)[number]) => row.on,
 *   timeZone: 'UTC',
 *   asOf: '2026-03-01T00:00:00Z',
 * };
 * mau(logins, options).value; // => 2
 * mau(logins, { ...options, definition: 'rolling-28-days' }).value; // => 1
 * mau(logins, { ...options, definition: 'calendar-month' }).periods.map((month) => month.active); // => [1, 1]
 * ```
 * @example
 * ```ts
 * import { mau } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const columns = { user: ['a', 'b', 'a', 'b', 'd'], at: [0, 11 * day, 12 * day, 39 * day, 39 * day] };
 * mau(columns, { timeZone: 'UTC', asOf: 40 * day }).value; // => 3
 * ```
 * @see https://docs.gameanalytics.com/events-metrics-and-filtering/metrics
 * @category Engagement
 * @since 0.1.0
 */
export function mau<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: UserEventRowOptions<Row> & MauConclusion,
): MauResult;
/**
 * The same for equally long columns; see {@link mau}.
 *
 * @param columns `user` and `at`
 * @param options how to count and how to conclude
 * @returns the same
 */
export function mau(columns: UserEventColumns, options: UserEventOptions & MauConclusion): MauResult;
/**
 * The same for visits that have been counted; see {@link mau}.
 *
 * @param visits what {@link countVisits}, {@link countOrders} or an {@link ActiveUsersAggregator} gave
 * @param options how to conclude
 * @returns the same
 */
export function mau(visits: Visits | Orders, options?: MauConclusion): MauResult;
export function mau(source: unknown, options?: object): MauResult {
  const activity = activityOf('mau', source, options, MAU_OPTIONS);
  return concludeMau(
    activity,
    options,
    (...asked) => activeInWindows(activity.days, ...asked),
    (...asked) => activeInPeriods(activity.days, ...asked),
  );
}

/** Options of the conclusion. */
export const MAU_OPTIONS = 'definition anchorDay minimumEvents from to';

/** The one conclusion behind every way of counting. */
export function concludeMau(
  known: ActivityTotals,
  options: object | undefined,
  inWindows: CountWindows,
  inPeriods: CountPeriods,
): MauResult {
  const { definition: asked, anchorDay, ...more } = { ...options } as MauConclusion;
  const definition = chosen('mau', 'definition', asked, 'rolling-30-days rolling-28-days calendar-month');
  if (definition === 'calendar-month') {
    return calendarCount('mau', known, 'month', { anchorDay }, definition, more, inPeriods) as MauResult;
  }
  if (anchorDay !== undefined) refuse('mau', 'anchorDay', 'left out of rolling days', anchorDay);
  return rollingCount(
    'mau',
    known,
    definition === 'rolling-30-days' ? 30 : 28,
    definition,
    more,
    inWindows,
  ) as MauResult;
}
