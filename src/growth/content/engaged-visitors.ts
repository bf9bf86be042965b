import { activeInPeriods } from '../../kernels/activity/active-periods.js';
import { activityOf, minimumOf } from '../../kernels/activity/activity.js';
import { type UserCount, userCount } from '../../kernels/activity/range-counts.js';
import type { UserEventColumns, UserEventOptions, UserEventRowOptions } from '../../kernels/activity/user-events.js';
import type { Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import { type OrderPeriodOptions, PERIOD_OPTIONS } from '../../kernels/orders/order-periods.js';

/**
 * How {@link engagedVisitors} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface EngagedVisitorsConclusion extends OrderPeriodOptions {
  /** How many qualifying actions a visitor needs in the days or the period. @defaultValue 1 */
  readonly minimumEvents?: number | undefined;
}

/**
 * Engaged visitors with what they rest on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface EngagedVisitorsResult extends UserCount<'engaged-visitors'> {
  /** How many qualifying actions a visitor needed. */
  readonly minimumEvents: number;
}

/**
 * Engaged visitors: how many distinct visitors did something in a range of local days, rather than only look.
 *
 * value = distinct users with at least `minimumEvents` qualifying actions in `[from, to)`; n = actions counted.
 *
 * @remarks Which actions qualify is part of the definition: hand over posts, comments, votes or shares, as your site counts them; a view is
 * none. One action is enough by default; some publish it for several (`minimumEvents`). Show the share of all visitors beside it: {@link
 * audienceSize} of the views of the same days is the whole. The visitors of two periods do not add up. While the days are not over at
 * `asOf` it is the number so far, and `status` says `'partial'`. No interval: it is a count of all, not of a sample. Cost: O(n).
 * @param rows any iterable, one row per action, in any order
 * @param options readers `user` and `at`, zone and `asOf`, days, and perhaps a period to list
 * @returns how many were engaged; `value: null` when no action is known or the days have not begun
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad user or instant (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { engagedVisitors } from 'cx-metrics';
 *
 * const actions = [
 *   { visitor: 'an', did: 'comment', on: '2026-02-03T09:00:00Z' },
 *   { visitor: 'an', did: 'vote', on: '2026-02-03T09:05:00Z' },
 *   { visitor: 'binh', did: 'vote', on: '2026-02-09T09:00:00Z' },
 *   { visitor: 'chi', did: 'view', on: '2026-02-10T09:00:00Z' },
 * ];
 * const options = {
 *   user: (action: (typeof actions)[number]) => action.visitor,
 *   at: (action: (typeof actions)[number]) => action.on,
 *   timeZone: 'UTC',
 *   asOf: '2026-03-01T00:00:00Z',
 *   from: '2026-02-01',
 *   to: '2026-03-01',
 * };
 * const qualifying = actions.filter((action) => action.did !== 'view');
 * engagedVisitors(qualifying, options).value; // => 2
 * engagedVisitors(qualifying, { ...options, minimumEvents: 2 }).value; // => 1
 * ```
 * @category Content
 * @since 0.1.0
 */
export function engagedVisitors<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: UserEventRowOptions<Row> & EngagedVisitorsConclusion,
): EngagedVisitorsResult;
/**
 * The same for equally long columns; see {@link engagedVisitors}.
 *
 * @param columns `user` and `at`
 * @param options how to count and how to conclude
 * @returns the same
 */
export function engagedVisitors(
  columns: UserEventColumns,
  options: UserEventOptions & EngagedVisitorsConclusion,
): EngagedVisitorsResult;
/**
 * The same for visits that have been counted; see {@link engagedVisitors}.
 *
 * @param visits what {@link countVisits}, {@link countOrders} or an {@link ActiveUsersAggregator} gave
 * @param options how to conclude
 * @returns the same
 */
export function engagedVisitors(visits: Visits | Orders, options?: EngagedVisitorsConclusion): EngagedVisitorsResult;
export function engagedVisitors(source: unknown, options?: object): EngagedVisitorsResult {
  const activity = activityOf('engagedVisitors', source, options, `${PERIOD_OPTIONS} minimumEvents`);
  const { minimumEvents, ...days } = { ...options } as EngagedVisitorsConclusion;
  const minimum = minimumOf('engagedVisitors', minimumEvents);
  const counted = userCount('engaged-visitors', activity, days, (periods) =>
    activeInPeriods(activity.days, periods, minimum),
  );
  return { ...counted, minimumEvents: minimum };
}
