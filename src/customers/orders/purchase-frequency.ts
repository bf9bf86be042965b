import { intervalOf } from '../../core/interval.js';
import { leftOutOf } from '../../core/left-out.js';
import { chosen } from '../../core/options.js';
import type { Estimate, MetricResult } from '../../core/result.js';
import { visitsOf } from '../../kernels/history/sound-visits.js';
import type { Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from '../../kernels/orders/order-events.js';
import {
  type DayRange,
  type OrderPeriod,
  type OrderPeriodOptions,
  type OrderScope,
  type OrderTotals,
  type OrderUnit,
  orderDays,
  orderTotals,
  scopeOf,
  shownRange,
} from '../../kernels/orders/order-periods.js';
import { type MeanIntervalMethod, type MeanSample, usualMean } from '../../stats/intervals/interval-mean.js';
import { zOf } from '../../stats/intervals/z-score.js';
import { Moments } from '../../stats/sums/moments.js';
import { tallyFrequencies } from './repeat-tally.js';

/**
 * How {@link purchaseFrequency} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PurchaseFrequencyConclusion extends OrderPeriodOptions {
  /** What an order is. @defaultValue `'day'` */
  readonly order?: OrderUnit | undefined;
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Method of the interval of the mean over buyers. @defaultValue `studentT` */
  readonly interval?: MeanIntervalMethod<MeanSample> | undefined;
}

/**
 * How many buyers ordered so often.
 *
 * @category Results
 * @since 0.1.0
 */
export interface FrequencyClass {
  /** How many orders. */
  readonly orders: number;
  /** Buyers with exactly so many. */
  readonly exactly: number;
  /** Buyers with so many or more. */
  readonly atLeast: number;
}

/**
 * How often buyers order in some days.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Frequency extends Estimate {
  /** Orders per buyer; `null` without buyers. */
  readonly value: number | null;
  /** Customers with an order. */
  readonly n: number;
  /** Orders of these days: the numerator. */
  readonly count: number;
  /** How many buyers ordered how often: every number of orders that occurs, ascending. */
  readonly distribution: readonly FrequencyClass[];
}

/**
 * Purchase frequency of a calendar period.
 *
 * @category Results
 * @since 0.1.0
 */
export interface FrequencyPeriod extends OrderPeriod, Frequency {}

/**
 * Purchase frequency with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PurchaseFrequencyResult extends MetricResult<'purchase-frequency', 'ratio'>, OrderScope, Frequency {
  /** Orders per buyer; `null` without buyers. */
  readonly value: number | null;
  /** Customers with an order. */
  readonly n: number;
  /** What was counted, such as `'per-buyer/day'`. */
  readonly definition: string;
  /** What an order is. */
  readonly order: OrderUnit;
  /** The same for each calendar period that was asked for. */
  readonly periods: readonly FrequencyPeriod[];
}

/**
 * Purchase frequency: orders per buying customer in a period, and how many buyers ordered how often.
 *
 * value = orders in the period ÷ customers with an order in it; n = these customers.
 *
 * @remarks The base is the buyers of the period, not all known customers, so the value is at least 1. A period's value is not the
 * mean of those of its parts, and a quarter's times four is no year's: the same buyers come back. By days, `distribution` is the
 * number of active days per customer. Student's interval of the mean over buyers unless another method is given, cut at 1. Cost: O(n)
 * time; memory for each number of orders that occurs in a period.
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer` and `at`, zone and `asOf`, period
 * @returns orders per buyer with interval and distribution; `value: null` and `interval: null` without buyers
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer or instant (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { purchaseFrequency } from 'cx-metrics';
 *
 * const rows = [
 *   { who: 'an', at: '2026-01-05T10:00:00+07:00' },
 *   { who: 'an', at: '2026-01-20T10:00:00+07:00' },
 *   { who: 'binh', at: '2026-01-09T10:00:00+07:00' },
 * ];
 * const options = { timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-02-01T00:00:00+07:00' };
 * purchaseFrequency(rows, { customer: (row) => row.who, at: (row) => row.at, ...options }).value; // => 1.5
 * ```
 * @example
 * ```ts
 * import { purchaseFrequency } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const columns = { customer: ['an', 'an', 'an', 'binh'], at: [0, 1000, 2 * day, 3 * day] };
 * const frequency = purchaseFrequency(columns, { timeZone: 'UTC', asOf: 31 * day });
 * [frequency.count, frequency.n, frequency.value, frequency.merged]; // => [3, 2, 1.5, 1]
 * frequency.distribution; // => [{ orders: 1, exactly: 1, atLeast: 2 }, { orders: 2, exactly: 1, atLeast: 1 }]
 * ```
 * @example
 * ```ts
 * import { countOrders, purchaseFrequency } from 'cx-metrics';
 *
 * const columns = { customer: ['an', 'an'], at: [0, 86_400_000] };
 * purchaseFrequency(countOrders(columns, { timeZone: 'UTC', asOf: 864e6 })).value; // => 2
 * ```
 * @see https://help.peelinsights.com/docs/purchases-1
 * @category Customers
 * @since 0.1.0
 */
export function purchaseFrequency<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & PurchaseFrequencyConclusion,
): PurchaseFrequencyResult;
/**
 * The same for equally long columns; see {@link purchaseFrequency}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function purchaseFrequency(
  columns: OrderColumns,
  options: OrderOptions & PurchaseFrequencyConclusion,
): PurchaseFrequencyResult;
/**
 * The same for visits or orders that have been counted; see {@link purchaseFrequency}.
 *
 * @param orders what {@link countVisits} or {@link countOrders} gave
 * @param options how to conclude
 * @returns the same
 */
export function purchaseFrequency(
  orders: Visits | Orders,
  options?: PurchaseFrequencyConclusion,
): PurchaseFrequencyResult;
export function purchaseFrequency(source: unknown, options?: object): PurchaseFrequencyResult {
  const orders = visitsOf('purchaseFrequency', source, options, PURCHASE_FREQUENCY_OPTIONS);
  return concludePurchaseFrequency(orderTotals(orders), options, (periods, order) =>
    tallyFrequencies(orders, periods, order),
  );
}

/** Options of the conclusion. */
export const PURCHASE_FREQUENCY_OPTIONS = 'from to period weekStart anchorDay anchorMonth order confidence interval';

/** The one conclusion behind every way of counting. */
export function concludePurchaseFrequency(
  orders: OrderTotals,
  options: object | undefined,
  countIn: (periods: readonly DayRange[], order: OrderUnit) => readonly ReadonlyMap<number, number>[],
): PurchaseFrequencyResult {
  const metric = 'purchaseFrequency';
  const given = { ...options } as PurchaseFrequencyConclusion;
  const { order: unit, confidence = 0.95, interval: method = usualMean } = given;
  const order = chosen(metric, 'order', unit, 'day row');
  const { range, periods } = orderDays(metric, orders, given);
  const z = zOf(metric, confidence);
  const concluded = (tally: ReadonlyMap<number, number>): Frequency => {
    const moments = new Moments();
    const distribution: FrequencyClass[] = [];
    for (const [own, exactly] of [...tally].sort(([a], [b]) => b - a)) {
      moments.add(own, exactly);
      distribution.push({ orders: own, exactly, atLeast: moments.n });
    }
    const { n, mean, sd, total } = moments;
    const interval =
      mean === null
        ? null
        : intervalOf(metric, 'mean', method, [{ mean, sd }, n, z, confidence], confidence, 1, Infinity);
    return { value: mean, n, count: total, interval, distribution: distribution.reverse() };
  };
  const [whole] = countIn([range], order) as [ReadonlyMap<number, number>];
  const tallies = countIn(periods, order);
  const { value, n, ...parts } = concluded(whole);
  return {
    metric: 'purchase-frequency',
    unit: 'ratio',
    value,
    n,
    ...leftOutOf(orders),
    ...parts,
    definition: `per-buyer/${order}`,
    order,
    ...scopeOf(orders, range),
    periods: periods.map((each, p) => ({
      period: each.period,
      ...shownRange(orders, each),
      ...concluded(tallies[p] as ReadonlyMap<number, number>),
    })),
  };
}
