import { leftOutOf } from '../../core/left-out.js';
import { chosen } from '../../core/options.js';
import type { Estimate, Interval, MetricResult } from '../../core/result.js';
import { summarizeDurations } from '../../kernels/duration/duration-summary.js';
import {
  type CurveOptions,
  curveOf,
  type DurationSurvival,
  survivalOf,
} from '../../kernels/duration/duration-survival.js';
import { openCount } from '../../kernels/duration/duration-totals.js';
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
import { shareOf } from '../../kernels/proportion/proportion.js';
import type { QuantileOptions } from '../../stats/quantiles/counted.js';
import { type GapAverages, gapAverages } from './gap-averages.js';
import { gapDurations } from './purchase-gaps.js';

/**
 * Which average: the mean of all gaps, their median, or the mean over customers of each one's own mean.
 *
 * @category Options
 * @since 0.1.0
 */
export type GapAverageName = 'mean-of-gaps' | 'median-of-gaps' | 'mean-of-customer-means';

/**
 * How {@link timeBetweenPurchases} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TimeBetweenPurchasesConclusion extends OrderRangeOptions, CurveOptions, QuantileOptions {
  /** Which average `value` is. @defaultValue `'mean-of-gaps'` */
  readonly average?: GapAverageName | undefined;
  /** Quantiles of the customers' mean gaps, each between 0 and 1. @defaultValue none */
  readonly quantiles?: readonly number[] | undefined;
  /** Level of the intervals, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * Time between purchases with what it rests on. Times are whole local days in milliseconds.
 *
 * @category Results
 * @since 0.1.0
 */
export interface TimeBetweenPurchasesResult
  extends MetricResult<'time-between-purchases', 'ms'>,
    OrderScope,
    GapAverages {
  /** The average that was asked for, in milliseconds; `null` without a gap. */
  readonly value: number | null;
  /** What was averaged: gaps, or customers. */
  readonly n: number;
  /** Interval of the value. */
  readonly interval: Interval | null;
  /** Which average and which unit of orders, such as `'mean-of-gaps/day'`. */
  readonly definition: string;
  /** Which average `value` is. */
  readonly average: GapAverageName;
  /** Gaps between two order days of a customer. */
  readonly gaps: number;
  /** Customers with such a gap. */
  readonly customers: number;
  /** Shortest gap, milliseconds. */
  readonly minMs: number | null;
  /** Longest gap, milliseconds. */
  readonly maxMs: number | null;
  /** Gaps that are not over: one for each customer whose latest order lies in the range. */
  readonly open: number;
  /** Open ones among all gaps that began; its interval takes gaps as independent of each other. */
  readonly openShare: Estimate;
  /** Ended and open gaps together, the open ones censored at the last known day; `null` without orders. */
  readonly survival: DurationSurvival | null;
}

/**
 * Time between purchases: local days from one order day of a customer to the next. Several averages bear this name, and
 * differ greatly; all are in the result, and `average` says which one is `value`.
 *
 * `meanOfGaps` = Σ days ÷ gaps, pooled over customers, so that frequent buyers have most of the weight; `medianOfGaps`, of the same
 * gaps (R's type 7 unless `quantileType` names another one); `meanOfCustomerMeans`, every customer with a gap counting once;
 * `medianOfCustomerMeans`, the median of these. Of the CD shop CDNOW: 72, 34 and 114 days.
 *
 * @remarks All of them leave out the gap that is open since each customer's latest order, which is longer than others as a rule:
 * they describe buyers that came back, not how long to wait for a customer. `open` says how many there are; `survival` counts them up to
 * the last known day and gives the median of all gaps that began, though gaps of one customer are alike and the frequent ones weigh
 * more; the median over customers is that of {@link timeToSecondPurchase}. With `from` and `to`, gaps count that begin in the
 * range. Orders of one day are one, so no gap is 0. Days are dates subtracted: 24 hours each, whatever the clocks did. Intervals treat
 * customers as independent, not their gaps: see the averages. Cost: O(n) time, O(customers) memory beside the orders.
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer` and `at`, zone and `asOf`, which average
 * @returns the averages with their intervals, and open gaps beside them; `value: null` when nobody has ordered twice
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer or instant (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { timeBetweenPurchases } from 'cx-metrics';
 *
 * const rows = [
 *   { who: 'an', at: '2026-01-05T10:00:00+07:00' },
 *   { who: 'an', at: '2026-01-15T09:00:00+07:00' },
 *   { who: 'binh', at: '2026-01-09T10:00:00+07:00' },
 * ];
 * const time = timeBetweenPurchases(rows, {
 *   customer: (row) => row.who,
 *   at: (row) => row.at,
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   asOf: '2026-02-01T00:00:00+07:00',
 * });
 * [time.meanOfGaps.days, time.gaps, time.open]; // => [10, 1, 2]
 * ```
 * @example
 * ```ts
 * import { timeBetweenPurchases } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const columns = { customer: ['an', 'an', 'an', 'binh', 'binh'], at: [0, 20 * day, 50 * day, 0, 70 * day] };
 * const time = timeBetweenPurchases(columns, { timeZone: 'UTC', asOf: 80 * day });
 * [time.meanOfGaps.days, time.medianOfGaps.days, time.meanOfCustomerMeans.days]; // => [40, 30, 47.5]
 * time.value; // => 3_456_000_000
 * ```
 * @example
 * ```ts
 * import { countOrders, timeBetweenPurchases } from 'cx-metrics';
 *
 * const columns = { customer: ['an', 'an'], at: [0, 86_400_000] };
 * timeBetweenPurchases(countOrders(columns, { timeZone: 'UTC', asOf: 864e6 })).value; // => 86_400_000
 * ```
 * @see https://help.peelinsights.com/docs/purchases-1
 * @category Customers
 * @since 0.1.0
 */
export function timeBetweenPurchases<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & TimeBetweenPurchasesConclusion,
): TimeBetweenPurchasesResult;
/**
 * The same for equally long columns; see {@link timeBetweenPurchases}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function timeBetweenPurchases(
  columns: OrderColumns,
  options: OrderOptions & TimeBetweenPurchasesConclusion,
): TimeBetweenPurchasesResult;
/**
 * The same for visits or orders that have been counted; see {@link timeBetweenPurchases}.
 *
 * @param orders what {@link countVisits} or {@link countOrders} gave
 * @param options how to conclude
 * @returns the same
 */
export function timeBetweenPurchases(
  orders: Visits | Orders,
  options?: TimeBetweenPurchasesConclusion,
): TimeBetweenPurchasesResult;
export function timeBetweenPurchases(source: unknown, options?: object): TimeBetweenPurchasesResult {
  const metric = 'timeBetweenPurchases';
  const orders = visitsOf(
    metric,
    source,
    options,
    `${RANGE_OPTIONS} average quantiles quantileType confidence curve times flat`,
  );
  const given = { ...options } as TimeBetweenPurchasesConclusion;
  const { average: asked, quantiles = [], quantileType, confidence = 0.95, curve, times, flat } = given;
  const average = chosen(metric, 'average', asked, 'mean-of-gaps median-of-gaps mean-of-customer-means');
  const known = orderTotals(orders);
  const range = orderRange(metric, known, given);
  const totals = gapDurations(orders, range);
  const { n: gaps, summary } = summarizeDurations(metric, totals, { confidence, quantileType });
  const open = openCount(totals);
  const averages = gapAverages(orders, range, summary, totals, confidence, quantiles);
  const { meanOfGaps, medianOfGaps, meanOfCustomerMeans } = averages;
  const chosenOne = {
    'mean-of-gaps': meanOfGaps,
    'median-of-gaps': medianOfGaps,
    'mean-of-customer-means': meanOfCustomerMeans,
  }[average];
  return {
    metric: 'time-between-purchases',
    unit: 'ms',
    value: chosenOne.ms,
    n: chosenOne.n,
    ...leftOutOf(orders),
    interval: chosenOne.interval,
    definition: `${average}/day`,
    average,
    ...scopeOf(known, range),
    gaps,
    customers: meanOfCustomerMeans.n,
    ...averages,
    minMs: summary.minMs,
    maxMs: summary.maxMs,
    open,
    openShare: shareOf(metric, open, gaps + open, confidence),
    survival: survivalOf(metric, curveOf(totals), { curve, times, flat }),
  };
}
