import { newInPeriods } from '../../kernels/activity/active-periods.js';
import { type ActivityTotals, activityOf } from '../../kernels/activity/activity.js';
import { type UserCount, userCount } from '../../kernels/activity/range-counts.js';
import { presenceParts } from '../../kernels/history/sound-visits.js';
import { type RefundScope, refundScope } from '../../kernels/history/visit-spec.js';
import type { Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from '../../kernels/orders/order-events.js';
import { type DayRange, type OrderPeriodOptions, PERIOD_OPTIONS } from '../../kernels/orders/order-periods.js';

/**
 * How many users were new, and how refunds, which are no event, were told.
 *
 * @category Results
 * @since 0.1.0
 */
export interface NewUsersResult extends UserCount<'new-users'>, RefundScope {}

/**
 * New users: how many had their first event of all in a range of local days.
 *
 * value = customers whose first known event lies in `[from, to)`; n = events counted. The values of periods that do not overlap add up.
 *
 * @remarks It needs the full history: whoever was there before the data begins looks new, so leave out the first weeks, by `from`. A new
 * device or installation without a login looks like a new user too. Published variants differ in the first event: an installation, a
 * registration (PlayFab) or the first activity: hand over the events of yours. New among all who were active, with those who came
 * back: {@link lifecycle}. While the days are not over at `asOf` it is the number so far, and `status` says `'partial'`. Cost: O(n).
 * @param rows any iterable, one row per event, in any order
 * @param options readers `customer` and `at`, zone and `asOf`, days, and perhaps a period to list
 * @returns how many were new; `value: null` when no event is known or the days have not begun
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer or instant (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { newUsers } from 'cx-metrics';
 *
 * const logins = [
 *   { who: 'an', on: '2026-01-20T09:00:00+07:00' },
 *   { who: 'binh', on: '2026-02-03T09:00:00+07:00' },
 *   { who: 'an', on: '2026-02-09T09:00:00+07:00' },
 * ];
 * const february = newUsers(logins, {
 *   customer: (row) => row.who,
 *   at: (row) => row.on,
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   asOf: '2026-03-01T00:00:00+07:00',
 *   from: '2026-02-01',
 * });
 * [february.value, february.status]; // => [1, 'complete']
 * ```
 * @example
 * ```ts
 * import { countVisits, newUsers } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const columns = { subject: ['an', 'binh', 'an', 'chi'], at: [0, day, 40 * day, 41 * day] };
 * const visits = countVisits(columns, { timeZone: 'UTC', asOf: 59 * day });
 * newUsers(visits, { period: 'month' }).periods.map((each) => [each.period, each.value]); // => [['1970-01', 2], ['1970-02', 1]]
 * ```
 * @category Acquisition
 * @since 0.1.0
 */
export function newUsers<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & OrderPeriodOptions,
): NewUsersResult;
/**
 * The same for equally long columns; see {@link newUsers}.
 *
 * @param columns `customer` and `at`
 * @param options how to count and how to conclude
 * @returns the same
 */
export function newUsers(columns: OrderColumns, options: OrderOptions & OrderPeriodOptions): NewUsersResult;
/**
 * The same for visits that have been counted; see {@link newUsers}.
 *
 * @param visits what {@link countVisits}, {@link countOrders} or an {@link ActiveUsersAggregator} gave
 * @param options how to conclude
 * @returns the same
 */
export function newUsers(visits: Visits | Orders, options?: OrderPeriodOptions): NewUsersResult;
export function newUsers(source: unknown, options?: object): NewUsersResult {
  const activity = activityOf('newUsers', source, options, PERIOD_OPTIONS, presenceParts);
  return concludeNewUsers(activity, options, (periods) => newInPeriods(activity.days, periods));
}

/** The one conclusion behind every way of counting. */
export function concludeNewUsers(
  known: ActivityTotals,
  options: object | undefined,
  countIn: (periods: readonly DayRange[]) => readonly number[],
): NewUsersResult {
  return { ...userCount('new-users', known, { ...options }, countIn), ...refundScope(known) };
}
