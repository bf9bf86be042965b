import type { ActiveCount, ActiveOptions } from '../../kernels/activity/active-count.js';
import { activeInWindows, type CountWindows } from '../../kernels/activity/active-windows.js';
import { type ActivityTotals, activityOf } from '../../kernels/activity/activity.js';
import type { UserEventColumns, UserEventOptions, UserEventRowOptions } from '../../kernels/activity/user-events.js';
import { rollingCount } from '../../kernels/activity/window-counts.js';
import type { Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';

/**
 * How {@link dau} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DauConclusion extends ActiveOptions {}

/**
 * Daily active users with what they rest on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface DauResult extends ActiveCount<'dau'> {
  /** The users of one local day. */
  readonly definition: 'local-day';
}

/**
 * Daily active users (DAU): how many distinct users had an event on a local day.
 *
 * value = distinct users with at least `minimumEvents` events on the last local day that was over at `asOf`, or on the last such day of
 * a range. n = events counted.
 *
 * @remarks Hand over only the events that make a user active: which these are (any event, a login, a key action) is part of the
 * definition, and products differ in it. `timeZone` decides where a day ends: the same events give other numbers in another zone. Whoever
 * is there over midnight counts on both days, if there is an event on both. With `from` or `to` there is one entry for each day, and their
 * `mean` over those that are over, which is the daily average that products report; the day that holds `asOf` is `'partial'` and
 * in no mean. The users of days do not add up to those of a week: see {@link wau}. No interval: it is a count of all users, not
 * of a sample. Cost: O(n + days).
 * @param rows any iterable, one row per event, in any order
 * @param options readers `user` and `at`, zone and `asOf`, and perhaps a range of days
 * @returns how many users were active; `value: null` when no event is known or no day asked for is over
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad user or instant (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { dau } from 'cx-metrics';
 *
 * const logins = [
 *   { who: 'an', on: '2026-03-02T23:30:00+07:00' },
 *   { who: 'an', on: '2026-03-03T08:00:00+07:00' },
 *   { who: 'binh', on: '2026-03-03T09:00:00+07:00' },
 * ];
 * const options = {
 *   user: (row: (typeof logins)[number]) => row.who,
 *   at: (row: (typeof logins)[number]) => row.on,
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   asOf: '2026-03-04T00:00:00+07:00',
 * };
 * const { day, value } = dau(logins, options);
 * [day, value]; // => ['2026-03-03', 2]
 * const march = dau(logins, { ...options, from: '2026-03-02' });
 * march.days.map((each) => each.active); // => [1, 2]
 * march.mean; // => 1.5
 * ```
 * @example
 * ```ts
 * import { countVisits, dau, mau } from 'cx-metrics';
 *
 * const columns = { subject: ['an', 'binh', 'an'], at: [0, 3_600_000, 7_200_000] };
 * const visits = countVisits(columns, { timeZone: 'UTC', asOf: '1970-01-02T00:00:00Z' });
 * [dau(visits).value, mau(visits).value]; // => [2, 2]
 * dau(visits, { minimumEvents: 2 }).value; // => 1
 * ```
 * @see https://docs.statsig.com/metrics/user
 * @category Engagement
 * @since 0.1.0
 */
export function dau<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: UserEventRowOptions<Row> & DauConclusion,
): DauResult;
/**
 * The same for equally long columns; see {@link dau}.
 *
 * @param columns `user` and `at`
 * @param options how to count and how to conclude
 * @returns the same
 */
export function dau(columns: UserEventColumns, options: UserEventOptions & DauConclusion): DauResult;
/**
 * The same for visits that have been counted; see {@link dau}.
 *
 * @param visits what {@link countVisits}, {@link countOrders} or an {@link ActiveUsersAggregator} gave
 * @param options how to conclude
 * @returns the same
 */
export function dau(visits: Visits | Orders, options?: DauConclusion): DauResult;
export function dau(source: unknown, options?: object): DauResult {
  const activity = activityOf('dau', source, options, DAU_OPTIONS);
  return concludeDau(activity, options, (...asked) => activeInWindows(activity.days, ...asked));
}

/** Options of the conclusion. */
export const DAU_OPTIONS = 'minimumEvents from to';

/** The one conclusion behind every way of counting. */
export function concludeDau(known: ActivityTotals, options: object | undefined, countIn: CountWindows): DauResult {
  return rollingCount('dau', known, 1, 'local-day', { ...options }, countIn) as DauResult;
}
