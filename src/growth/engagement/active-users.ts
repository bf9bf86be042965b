import type { PeriodGrain, PeriodOptions } from '../../calendar/periods/period-days.js';
import { labelOfDay } from '../../calendar/periods/period-label.js';
import { refuse } from '../../core/errors.js';
import { leftOutOf } from '../../core/left-out.js';
import type { MetricResult } from '../../core/result.js';
import {
  type ActiveOptions,
  type ActivePeriod,
  type ActiveScope,
  activeScope,
} from '../../kernels/activity/active-count.js';
import { activeInPeriods } from '../../kernels/activity/active-periods.js';
import { activeInWindows, type CountWindows } from '../../kernels/activity/active-windows.js';
import { type Activity, type ActivityTotals, activityOf } from '../../kernels/activity/activity.js';
import { type CountPeriods, countPeriods } from '../../kernels/activity/period-counts.js';
import type { UserEventColumns, UserEventOptions, UserEventRowOptions } from '../../kernels/activity/user-events.js';
import { type ActiveWindow, countWindows, windowDaysOf } from '../../kernels/activity/window-counts.js';
import type { Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';

/**
 * How {@link activeUsers} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ActiveUsersConclusion extends ActiveOptions, PeriodOptions {
  /** How many local days a rolling window has, from 1 to 3,660, or up to ten such numbers. Not with `period`. @defaultValue `[1, 7, 30]` */
  readonly windowDays?: number | readonly number[] | undefined;
  /** Which calendar periods to count instead of rolling windows. @defaultValue none */
  readonly period?: PeriodGrain | undefined;
}

/**
 * Active users of rolling windows, or of calendar periods.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ActiveUsersResult extends MetricResult<'active-users', 'count'>, ActiveScope {
  /** Users active in the first of the windows, or in the last calendar period that is over; `null` when no event is known. */
  readonly value: number | null;
  /** Events counted, up to `asOf`. */
  readonly n: number;
  /** Events without user or instant. */
  readonly missing: number;
  /** Events refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** The last local day of what `value` counts; `null` when there is none. */
  readonly day: string | null;
  /** How many events a user needed to be active. */
  readonly minimumEvents: number;
  /** One entry for each length of window, as they were asked for; none of calendar periods. */
  readonly windows: readonly ActiveWindow[];
  /** What a calendar period is; `null` of rolling windows. */
  readonly period: PeriodGrain | null;
  /** One entry for each calendar period, ascending; none of rolling windows. */
  readonly periods: readonly ActivePeriod[];
}

/** Lengths of window in one call. */
const MOST_WINDOWS = 10;

/** Names of the options that conclude. */
export const ACTIVE_USERS_CONCLUSION = 'windowDays period weekStart anchorDay anchorMonth minimumEvents from to';

/** The one conclusion behind every way of counting. */
export function concludeActiveUsers(
  activity: ActivityTotals,
  options: ActiveUsersConclusion | undefined,
  inWindows: CountWindows,
  inPeriods: CountPeriods,
): ActiveUsersResult {
  const metric = 'active-users';
  const { windowDays, period, weekStart, anchorDay, anchorMonth, minimumEvents, from, to } = options ?? {};
  const asked = { minimumEvents, from, to };
  const { n, ...scope } = activeScope(activity);
  const result = (value: number | null, day: string | null, windows: readonly ActiveWindow[]) => ({
    ...({ metric, unit: 'count', value, n } as const),
    ...leftOutOf(activity),
    day,
    minimumEvents: minimumEvents ?? 1,
    ...scope,
    windows,
  });
  if (period !== undefined) {
    if (windowDays !== undefined) refuse(metric, 'windowDays', 'left out where period is given', windowDays);
    const anchors = { weekStart, anchorDay, anchorMonth };
    const { value, day, periods } = countPeriods(metric, activity, period, anchors, asked, inPeriods);
    return { ...result(value, day, []), period, periods };
  }
  for (const [name, anchor] of Object.entries({ weekStart, anchorDay, anchorMonth })) {
    if (anchor !== undefined) refuse(metric, name, 'left out unless period is given', anchor);
  }
  const { last, windows } = countWindows(metric, activity, lengthsOf(metric, windowDays), asked, inWindows);
  const { value } = windows[0] as ActiveWindow;
  return { ...result(value, last === null ? null : labelOfDay(last), windows), period: null, periods: [] };
}

/** The conclusion of activity laid out by day. */
export function activeUsersOf(activity: Activity, options: ActiveUsersConclusion | undefined): ActiveUsersResult {
  return concludeActiveUsers(
    activity,
    options,
    (...asked) => activeInWindows(activity.days, ...asked),
    (...asked) => activeInPeriods(activity.days, ...asked),
  );
}

function lengthsOf(metric: string, windowDays: unknown = [1, 7, 30]): number[] {
  if (!Array.isArray(windowDays)) return [windowDaysOf(metric, windowDays)];
  if (windowDays.length === 0 || windowDays.length > MOST_WINDOWS) {
    refuse(metric, 'windowDays', `a number of days, or a list of 1 to ${MOST_WINDOWS} of them`, windowDays);
  }
  // holes are no numbers
  return Array.from(windowDays, (days) => windowDaysOf(metric, days));
}

/**
 * Active users: how many distinct users had an event in each rolling window of local days, or in each calendar period. The general
 * form of {@link dau}, {@link wau} and {@link mau}, which it gives in one pass.
 *
 * Active in the window of k days that ends with day t: at least `minimumEvents` events on the local dates t − k + 1 … t. Active in a
 * calendar period: as many on its dates. n = events counted.
 *
 * @remarks Without `from` and `to` the window ends with the last local day that was over at `asOf`; with them there is one entry for each
 * day, and the one that holds `asOf` is `'partial'`. Windows that begin before the first event known are marked (`full: false`), not
 * hidden: there users of the days before may be missing. A date that a zone left out is a date with nobody. Users of several windows do
 * not add up: a user of two of them counts in both. Cost: O(n + days × k) time for all windows together, and no sorting; 4
 * bytes an event that does not come in order of time.
 * @param rows any iterable, one row per event, in any order
 * @param options readers `user` and `at`, zone and `asOf`, windows or period
 * @returns users of each window and each day, or of each period; `value: null` when no event is known
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad user or instant (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { activeUsers } from 'cx-metrics';
 *
 * const rows = [
 *   { who: 'an', on: '2026-03-01T09:00:00+07:00' },
 *   { who: 'binh', on: '2026-03-02T09:00:00+07:00' },
 *   { who: 'an', on: '2026-03-03T09:00:00+07:00' },
 * ];
 * const { windows } = activeUsers(rows, {
 *   user: (row) => row.who,
 *   at: (row) => row.on,
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   asOf: '2026-03-04T12:00:00+07:00',
 *   windowDays: [1, 2],
 *   from: '2026-03-01',
 * });
 * windows[0]?.days.map((each) => each.active); // => [1, 1, 1, 0]
 * windows[1]?.days.map((each) => each.active); // => [1, 2, 2, 1]
 * windows[1]?.days.map((each) => each.full); // => [false, true, true, true]
 * windows[1]?.days.at(-1)?.status; // => 'partial'
 * ```
 * @example
 * ```ts
 * import { activeUsers } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const columns = { user: Int32Array.of(0, 1, 0, 0), at: Float64Array.of(0, day, 40 * day, 41 * day) };
 * const months = activeUsers(columns, { timeZone: 'UTC', asOf: 59 * day, period: 'month' });
 * months.periods.map((each) => [each.period, each.active]); // => [['1970-01', 2], ['1970-02', 1]]
 * activeUsers(columns, { timeZone: 'UTC', asOf: 59 * day, windowDays: 30, minimumEvents: 2 }).value; // => 1
 * ```
 * @see https://docs.statsig.com/metrics/user
 * @category Engagement
 * @since 0.1.0
 */
export function activeUsers<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: UserEventRowOptions<Row> & ActiveUsersConclusion,
): ActiveUsersResult;
/**
 * The same for equally long columns; see {@link activeUsers}.
 *
 * @param columns `user` and `at`
 * @param options how to count and how to conclude
 * @returns the same
 */
export function activeUsers(
  columns: UserEventColumns,
  options: UserEventOptions & ActiveUsersConclusion,
): ActiveUsersResult;
/**
 * The same for visits that have been counted; see {@link activeUsers}.
 *
 * @param visits what {@link countVisits}, {@link countOrders} or an {@link ActiveUsersAggregator} gave
 * @param options how to conclude
 * @returns the same
 */
export function activeUsers(visits: Visits | Orders, options?: ActiveUsersConclusion): ActiveUsersResult;
export function activeUsers(source: unknown, options?: object): ActiveUsersResult {
  return activeUsersOf(activityOf('activeUsers', source, options, ACTIVE_USERS_CONCLUSION), options);
}
