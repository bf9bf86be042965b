import { refuse } from '../../core/errors.js';
import { leftOutOf } from '../../core/left-out.js';
import type { MetricResult } from '../../core/result.js';
import { type ActiveOptions, type ActiveScope, activeScope } from '../../kernels/activity/active-count.js';
import { activeDaysOf } from '../../kernels/activity/active-periods.js';
import { activityOf, minimumOf } from '../../kernels/activity/activity.js';
import type { UserEventColumns, UserEventOptions, UserEventRowOptions } from '../../kernels/activity/user-events.js';
import { windowDaysOf } from '../../kernels/activity/window-counts.js';
import type { Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import { type OrderRange, rangeWithin, shownRange } from '../../kernels/orders/order-periods.js';

/**
 * How {@link activeDays} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ActiveDaysConclusion extends ActiveOptions {
  /** How many local days, up to the last one that was over at `asOf`; from 1 to 3,660. Not with `from` or `to`. @defaultValue 28 */
  readonly windowDays?: number | undefined;
}

/**
 * How many users were active on so many days.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ActiveDaysClass {
  /** Distinct local days with an event. */
  readonly days: number;
  /** Users active on exactly so many. */
  readonly exactly: number;
  /** Users active on so many or more. */
  readonly atLeast: number;
}

/**
 * Distribution of active days with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ActiveDaysResult extends MetricResult<'active-days', 'count'>, ActiveScope, OrderRange {
  /** Mean number of active days of those who had one; `null` when nobody had. */
  readonly value: number | null;
  /** Events counted, up to `asOf`. */
  readonly n: number;
  /** Events without user or instant. */
  readonly missing: number;
  /** Events refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Users with an active day. */
  readonly users: number;
  /** How many events a user needed on a day to be active on it. */
  readonly minimumEvents: number;
  /** Whether the days begin on or after that of the first event known. */
  readonly full: boolean;
  /** One entry for each number of days from 1 to the largest of any user. */
  readonly distribution: readonly ActiveDaysClass[];
}

/**
 * Distribution of active days (L-ness): how many users were active on exactly n, and on at least n, of the last 28 local days.
 *
 * value = active days ÷ users with one; `distribution` has both counts for every n. n = events counted.
 *
 * @remarks What stickiness hides: an average of 6 days may be everybody on 6, or a fifth of the users on all and the others on one. L7
 * and L28 are windows of 7 and 28 days (Statsig); the default is 28, four of each weekday. `value` relates to
 * stickiness: over one complete window it is stickiness × days. Users without any active day are not known here: those who
 * could have come are in your table of users. Cost: O(n).
 * @param rows any iterable, one row per event, in any order
 * @param options readers `user` and `at`, zone and `asOf`, and how many days or which range
 * @returns users by number of active days; `value: null` when nobody had one
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad user or instant (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { activeDays } from 'cx-metrics';
 *
 * const logins = [
 *   { who: 'an', on: '2026-03-01T09:00:00Z' },
 *   { who: 'an', on: '2026-03-02T09:00:00Z' },
 *   { who: 'an', on: '2026-03-02T19:00:00Z' },
 *   { who: 'binh', on: '2026-03-03T09:00:00Z' },
 * ];
 * const march = activeDays(logins, {
 *   user: (row) => row.who,
 *   at: (row) => row.on,
 *   timeZone: 'UTC',
 *   asOf: '2026-03-08T00:00:00Z',
 *   windowDays: 7,
 * });
 * march.value; // => 1.5
 * march.distribution; // => [{ days: 1, exactly: 1, atLeast: 2 }, { days: 2, exactly: 1, atLeast: 1 }]
 * ```
 * @see https://docs.statsig.com/metrics/user
 * @category Engagement
 * @since 0.1.0
 */
export function activeDays<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: UserEventRowOptions<Row> & ActiveDaysConclusion,
): ActiveDaysResult;
/**
 * The same for equally long columns; see {@link activeDays}.
 *
 * @param columns `user` and `at`
 * @param options how to count and how to conclude
 * @returns the same
 */
export function activeDays(
  columns: UserEventColumns,
  options: UserEventOptions & ActiveDaysConclusion,
): ActiveDaysResult;
/**
 * The same for visits that have been counted; see {@link activeDays}.
 *
 * @param visits what {@link countVisits}, {@link countOrders} or an {@link ActiveUsersAggregator} gave
 * @param options how to conclude
 * @returns the same
 */
export function activeDays(visits: Visits | Orders, options?: ActiveDaysConclusion): ActiveDaysResult;
export function activeDays(source: unknown, options?: object): ActiveDaysResult {
  const metric = 'activeDays';
  const activity = activityOf(metric, source, options, 'windowDays minimumEvents from to');
  const { windowDays, minimumEvents, from, to } = { ...options } as ActiveDaysConclusion;
  const minimum = minimumOf(metric, minimumEvents);
  const isRange = from !== undefined || to !== undefined;
  if (isRange && windowDays !== undefined) {
    refuse(metric, 'windowDays', 'left out where from or to is given', windowDays);
  }
  const end = activity.asOfDay;
  const { seen } = activity;
  const range = isRange
    ? rangeWithin(metric, activity, seen, { from, to })
    : { first: end - windowDaysOf(metric, windowDays ?? 28), end };
  const exactly: number[] = [];
  let [users, activeDays] = [0, 0];
  for (const days of activeDaysOf(activity.days, range, minimum)) {
    if (days === 0) continue;
    users++;
    activeDays += days;
    while (exactly.length < days) exactly.push(0);
    (exactly[days - 1] as number)++;
  }
  let atLeast = users;
  const distribution = exactly.map((count, d): ActiveDaysClass => {
    const own = { days: d + 1, exactly: count, atLeast };
    atLeast -= count;
    return own;
  });
  const { n, ...scope } = activeScope(activity);
  return {
    metric: 'active-days',
    unit: 'count',
    value: users === 0 ? null : activeDays / users,
    n,
    ...leftOutOf(activity),
    users,
    minimumEvents: minimum,
    ...shownRange(activity, range),
    full: range.first >= seen.first,
    distribution,
    ...scope,
  };
}
