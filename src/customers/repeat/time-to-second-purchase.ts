import { leftOutOf } from '../../core/left-out.js';
import type { MetricResult } from '../../core/result.js';
import { visitsOf } from '../../kernels/history/sound-visits.js';
import type { Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from '../../kernels/orders/order-events.js';
import {
  type OrderRangeOptions,
  type OrderScope,
  orderRange,
  orderTotals,
  RANGE_OPTIONS,
  scopeOf,
} from '../../kernels/orders/order-periods.js';
import { secondPurchases } from '../orders/purchase-gaps.js';
import {
  concludeTimeToPurchase,
  TIME_TO_PURCHASE_OPTIONS,
  type TimeToPurchase,
  type TimeToPurchaseConclusion,
} from '../orders/time-to-purchase.js';

/**
 * How {@link timeToSecondPurchase} concludes; `from` and `to` say when the first order must have been.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TimeToSecondPurchaseConclusion extends OrderRangeOptions, TimeToPurchaseConclusion {}

/**
 * Time to the second purchase with what it rests on. Times are whole local days in milliseconds.
 *
 * @category Results
 * @since 0.1.0
 */
export interface TimeToSecondPurchaseResult
  extends MetricResult<'time-to-second-purchase', 'ms'>,
    OrderScope,
    TimeToPurchase {
  /** The time that was asked for; `null` where there is none, also for a median that is not reached. */
  readonly value: number | null;
  /** What `value` rests on: customers with a first order in the range, or those of them who bought again. */
  readonly n: number;
  /** Which time and which unit of orders, such as `'kaplan-meier-median/day'`. */
  readonly definition: string;
}

/**
 * Time to the second purchase: how long customers take from the first order day to the next one, those who have not come back
 * being counted for as long as they could have.
 *
 * value = Kaplan–Meier median over all customers, censored at the last known day; or, as `average` says, mean or median of those who
 * bought again. n = what it rests on.
 *
 * @remarks Among those who bought again, the time is short because the slow ones are still out: of the CD shop CDNOW their median is
 * 57 days, while after 545 days half of all customers had not come back, so that the true median is not reached: `value: null`
 * with `survivalMedian.reached: false`. The curve in `survival` gives the share that has come back by any day; compare cohorts by
 * `logRankOfCurves`. `from` and `to` choose customers by their first order day. Orders of one day are one. Days are dates
 * subtracted: 24 hours each, whatever the clocks did. A customer whose first order predates the data looks new. Cost: O(n) time,
 * memory for each number of days that occurs.
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer` and `at`, zone and `asOf`, which time
 * @returns the median of all customers and mean and percentiles of those who bought again; `value: null` for a median that is not reached
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer or instant (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { timeToSecondPurchase } from 'cx-metrics';
 *
 * const rows = [
 *   { who: 'an', at: '2026-01-05T10:00:00+07:00' },
 *   { who: 'an', at: '2026-01-15T09:00:00+07:00' },
 *   { who: 'binh', at: '2026-01-09T10:00:00+07:00' },
 *   { who: 'chi', at: '2026-01-09T10:00:00+07:00' },
 * ];
 * const time = timeToSecondPurchase(rows, {
 *   customer: (row) => row.who,
 *   at: (row) => row.at,
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   asOf: '2026-02-01T00:00:00+07:00',
 * });
 * [time.value, time.bought, time.customers]; // => [null, 1, 3]
 * time.survivalMedian?.reached; // => false
 * time.meanMs; // => 864_000_000
 * ```
 * @example
 * ```ts
 * import { timeToSecondPurchase } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const columns = { customer: ['an', 'binh', 'chi', 'an', 'binh'], at: [0, 0, 0, 20 * day, 30 * day] };
 * const time = timeToSecondPurchase(columns, { timeZone: 'UTC', asOf: 100 * day });
 * [time.value, time.meanMs].map((ms) => ms && ms / day); // => [30, 25]
 * time.boughtShare.value; // ~> 0.666666666667
 * ```
 * @example
 * ```ts
 * import { countOrders, timeToSecondPurchase } from 'cx-metrics';
 * import { logRankOfCurves } from 'cx-metrics/stats';
 *
 * const day = 86_400_000;
 * const customer = ['a', 'b', 'c', 'a', 'd', 'e', 'f', 'd', 'e'];
 * const at = [0, 1, 2, 20, 31, 32, 33, 36, 39].map((each) => each * day);
 * const orders = countOrders({ customer, at }, { timeZone: 'UTC', asOf: 59 * day });
 * const january = timeToSecondPurchase(orders, { to: '1970-02-01', curve: 'full' });
 * const february = timeToSecondPurchase(orders, { from: '1970-02-01', curve: 'full' });
 * [january.bought, february.bought]; // => [1, 2]
 * const curves = Object.entries({ january, february }).flatMap(
 *   ([month, { survival }]) => (survival ? [[month, survival] as const] : []),
 * );
 * logRankOfCurves(curves).df; // => 1
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function timeToSecondPurchase<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & TimeToSecondPurchaseConclusion,
): TimeToSecondPurchaseResult;
/**
 * The same for equally long columns; see {@link timeToSecondPurchase}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function timeToSecondPurchase(
  columns: OrderColumns,
  options: OrderOptions & TimeToSecondPurchaseConclusion,
): TimeToSecondPurchaseResult;
/**
 * The same for visits or orders that have been counted; see {@link timeToSecondPurchase}.
 *
 * @param orders what {@link countVisits} or {@link countOrders} gave
 * @param options how to conclude
 * @returns the same
 */
export function timeToSecondPurchase(
  orders: Visits | Orders,
  options?: TimeToSecondPurchaseConclusion,
): TimeToSecondPurchaseResult;
export function timeToSecondPurchase(source: unknown, options?: object): TimeToSecondPurchaseResult {
  const metric = 'timeToSecondPurchase';
  const orders = visitsOf(metric, source, options, `${RANGE_OPTIONS} ${TIME_TO_PURCHASE_OPTIONS}`);
  const given = { ...options } as TimeToSecondPurchaseConclusion;
  const known = orderTotals(orders);
  const range = orderRange(metric, known, given);
  const { value, n, ...parts } = concludeTimeToPurchase(metric, secondPurchases(orders, range), given);
  return {
    metric: 'time-to-second-purchase',
    unit: 'ms',
    value,
    n,
    ...leftOutOf(orders),
    definition: `${parts.average}/day`,
    ...scopeOf(known, range),
    ...parts,
  };
}
