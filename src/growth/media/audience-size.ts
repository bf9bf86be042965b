import { activeInPeriods } from '../../kernels/activity/active-periods.js';
import { activityOf } from '../../kernels/activity/activity.js';
import { type UserCount, userCount } from '../../kernels/activity/range-counts.js';
import type { UserEventColumns, UserEventOptions, UserEventRowOptions } from '../../kernels/activity/user-events.js';
import type { Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import { type OrderPeriodOptions, PERIOD_OPTIONS } from '../../kernels/orders/order-periods.js';

/**
 * Audience size (unique visitors): how many distinct visitors came in a range of local days.
 *
 * value = distinct users with an event in `[from, to)`; n = events counted.
 *
 * @remarks The visitors of two periods do not add up: a visitor of both counts in each, but once in the whole range. So ask for the
 * whole range, and for its periods beside it. Devices and cookies are not people: the number is of whatever `user` tells apart.
 * While the days are not over at `asOf` it is the number so far, and `status` says `'partial'`. A window that rolls:
 * {@link activeUsers}. Who no longer comes: {@link inactivityChurnRate}. No interval: it is a count of all visitors, not of a
 * sample. Cost: O(n).
 * @param rows any iterable, one row per visit or view, in any order
 * @param options readers `user` and `at`, zone and `asOf`, days, and perhaps a period to list
 * @returns how many came; `value: null` when no event is known or the days have not begun
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad user or instant (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { audienceSize } from 'cx-metrics';
 *
 * const views = [
 *   { visitor: 'an', on: '2026-01-20T09:00:00Z' },
 *   { visitor: 'an', on: '2026-02-03T09:00:00Z' },
 *   { visitor: 'binh', on: '2026-02-09T09:00:00Z' },
 * ];
 * const audience = audienceSize(views, {
 *   user: (view) => view.visitor,
 *   at: (view) => view.on,
 *   timeZone: 'UTC',
 *   asOf: '2026-03-01T00:00:00Z',
 *   period: 'month',
 * });
 * audience.value; // => 2
 * audience.periods.map((month) => month.value); // => [1, 2]
 * ```
 * @category Media
 * @since 0.1.0
 */
export function audienceSize<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: UserEventRowOptions<Row> & OrderPeriodOptions,
): UserCount<'audience-size'>;
/**
 * The same for equally long columns; see {@link audienceSize}.
 *
 * @param columns `user` and `at`
 * @param options how to count and how to conclude
 * @returns the same
 */
export function audienceSize(
  columns: UserEventColumns,
  options: UserEventOptions & OrderPeriodOptions,
): UserCount<'audience-size'>;
/**
 * The same for visits that have been counted; see {@link audienceSize}.
 *
 * @param visits what {@link countVisits}, {@link countOrders} or an {@link ActiveUsersAggregator} gave
 * @param options how to conclude
 * @returns the same
 */
export function audienceSize(visits: Visits | Orders, options?: OrderPeriodOptions): UserCount<'audience-size'>;
export function audienceSize(source: unknown, options?: object): UserCount<'audience-size'> {
  const activity = activityOf('audienceSize', source, options, PERIOD_OPTIONS);
  return userCount('audience-size', activity, { ...options }, (periods) => activeInPeriods(activity.days, periods, 1));
}
