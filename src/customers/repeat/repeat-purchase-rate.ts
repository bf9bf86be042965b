import { refuse } from '../../core/errors.js';
import { chosen } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { visitsOf } from '../../kernels/history/sound-visits.js';
import type { Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from '../../kernels/orders/order-events.js';
import {
  type DayRange,
  type OrderPeriodOptions,
  type OrderTotals,
  type OrderUnit,
  orderDays,
  orderTotals,
} from '../../kernels/orders/order-periods.js';
import { type OrderShares, orderShares, type PartOfWhole } from '../../kernels/orders/order-shares.js';
import type { ShareOptions } from '../../kernels/proportion/proportion.js';
import { type RepeatMeasure, tallyMeasure } from '../orders/repeat-tally.js';

/**
 * How {@link repeatPurchaseRate} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RepeatPurchaseRateConclusion extends OrderPeriodOptions, ShareOptions {
  /** Who repeats, out of whom. @defaultValue `'in-period'` */
  readonly measure?: RepeatMeasure | undefined;
  /** What an order is. @defaultValue `'day'` */
  readonly order?: OrderUnit | undefined;
  /**
   * Within how many days of the first order the second one must come, for the measure `'cohort'` only: customers for whom these
   * days are not over at `asOf` are left out. @defaultValue any time up to `asOf`
   */
  readonly withinDays?: number | undefined;
}

/**
 * Repeat purchase rate with what it rests on. `count` and `n` are customers. Of a cohort within days, `'complete'` means that these
 * are over for all of it.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RepeatPurchaseRateResult extends OrderShares<'repeat-purchase-rate'> {
  /** Measure, unit and perhaps window by name, such as `'in-period/day'` or `'cohort/day/within-90-days'`. */
  readonly definition: string;
  /** Who repeats, out of whom. */
  readonly measure: RepeatMeasure;
  /** What an order is. */
  readonly order: OrderUnit;
  /** Within how many days of the first order the second one had to come; `null` for any time. */
  readonly withinDays: number | null;
}

/**
 * Repeat purchase rate: the share of customers who order again. Four measures bear this name, and say very different things of
 * the same orders; `measure` chooses one and `definition` says which one it was.
 *
 * value = customers who repeat ÷ customers, both by {@link RepeatMeasure}; n = the denominator. Wilson's interval unless another
 * method is given.
 *
 * @remarks A customer's orders of one local day are one order, unless `order: 'row'`; `merged` says how many that concerns. The
 * shorter the period, the lower the in-period rate, by construction: compare periods of one length. `'returning'` looks back to
 * before the period, as "returning customer rate" of shop systems does; where only customers acquired before the period shall
 * count see {@link returningCustomers}. Both need the full history: a customer whose first order predates the data looks new.
 * Of `'cohort'` without `withinDays`, older cohorts had more time to come back: give all the same with `withinDays`. Cost: O(n)
 * time, O(periods) memory beside the orders.
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer` and `at`, zone and `asOf`, measure and period
 * @returns share 0…1 with interval; `value: null` and `interval: null` when nobody is in the denominator
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer or instant (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { repeatPurchaseRate } from 'cx-metrics';
 *
 * const rows = [
 *   { who: 'an', day: '2026-01-05T10:00:00+07:00' },
 *   { who: 'an', day: '2026-01-05T19:00:00+07:00' },
 *   { who: 'binh', day: '2026-01-09T10:00:00+07:00' },
 *   { who: 'binh', day: '2026-01-20T10:00:00+07:00' },
 * ];
 * const options = {
 *   customer: (row: (typeof rows)[0]) => row.who,
 *   at: (row: (typeof rows)[0]) => row.day,
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   asOf: '2026-02-01T00:00:00+07:00',
 * };
 * repeatPurchaseRate(rows, options).value; // => 0.5
 * repeatPurchaseRate(rows, { ...options, order: 'row' }).value; // => 1
 * ```
 * @example
 * ```ts
 * import { repeatPurchaseRate } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const columns = { customer: ['an', 'an', 'binh', 'chi', 'an'], at: [0, 9 * day, 40 * day, 41 * day, 42 * day] };
 * const rate = repeatPurchaseRate(columns, { timeZone: 'UTC', asOf: 60 * day, period: 'month', measure: 'returning' });
 * [rate.count, rate.n]; // => [1, 3]
 * rate.periods.map((each) => [each.period, each.status, each.count, each.n]);
 * // => [['1970-01', 'complete', 1, 1], ['1970-02', 'complete', 1, 3], ['1970-03', 'partial', 0, 0]]
 * ```
 * @example
 * ```ts
 * import { countOrders, repeatPurchaseRate } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const columns = { customer: ['an', 'an', 'binh', 'chi', 'an'], at: [0, 9 * day, 40 * day, 41 * day, 42 * day] };
 * const orders = countOrders(columns, { timeZone: 'UTC', asOf: 59 * day });
 * const february = { from: '1970-02-01', to: '1970-03-01' };
 * const rates = (['in-period', 'returning', 'lifetime', 'cohort'] as const).map((measure) => {
 *   const { from, to } = february;
 *   return repeatPurchaseRate(orders, measure === 'lifetime' ? { measure, to } : { measure, from, to });
 * });
 * rates.map(({ measure, count, n }) => `${measure} ${count} of ${n}`);
 * // => ['in-period 0 of 3', 'returning 1 of 3', 'lifetime 1 of 3', 'cohort 0 of 2']
 * ```
 * @see https://projects.littlestreamsoftware.com/articles/how-the-time-period-works-in-repeat-customer-insights
 * @category Customers
 * @since 0.1.0
 */
export function repeatPurchaseRate<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & RepeatPurchaseRateConclusion,
): RepeatPurchaseRateResult;
/**
 * The same for equally long columns; see {@link repeatPurchaseRate}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function repeatPurchaseRate(
  columns: OrderColumns,
  options: OrderOptions & RepeatPurchaseRateConclusion,
): RepeatPurchaseRateResult;
/**
 * The same for visits or orders that have been counted; see {@link repeatPurchaseRate}.
 *
 * @param orders what {@link countVisits} or {@link countOrders} gave
 * @param options how to conclude
 * @returns the same
 */
export function repeatPurchaseRate(
  orders: Visits | Orders,
  options?: RepeatPurchaseRateConclusion,
): RepeatPurchaseRateResult;
export function repeatPurchaseRate(source: unknown, options?: object): RepeatPurchaseRateResult {
  const orders = visitsOf('repeatPurchaseRate', source, options, REPEAT_PURCHASE_RATE_OPTIONS);
  return concludeRepeatPurchaseRate(orderTotals(orders), options, (...asked) => tallyMeasure(orders, ...asked));
}

/** Options of the conclusion. */
export const REPEAT_PURCHASE_RATE_OPTIONS =
  'from to period weekStart anchorDay anchorMonth measure order withinDays confidence interval';

/** The one conclusion behind every way of counting. */
export function concludeRepeatPurchaseRate(
  orders: OrderTotals,
  options: object | undefined,
  countIn: (
    periods: readonly DayRange[],
    measure: RepeatMeasure,
    order: OrderUnit,
    withinDays: number | undefined,
  ) => readonly PartOfWhole[],
): RepeatPurchaseRateResult {
  const metric = 'repeatPurchaseRate';
  const given = { ...options } as RepeatPurchaseRateConclusion;
  const { measure: asked, order: unit, withinDays } = given;
  const measure = chosen(metric, 'measure', asked, 'in-period returning lifetime cohort');
  const order = chosen(metric, 'order', unit, 'day row');
  if (withinDays !== undefined && !(measure === 'cohort' && isCount(withinDays))) {
    refuse(metric, 'withinDays', "a whole number from 0, with measure: 'cohort'", withinDays);
  }
  if (measure === 'lifetime' && given.from !== undefined && given.period === undefined) {
    refuse(metric, 'from', "left out with measure: 'lifetime', which counts from the first order of all", given.from);
  }
  const days = orderDays(metric, orders, given);
  const partsOf = (periods: readonly DayRange[]) => countIn(periods, measure, order, withinDays);
  return {
    ...orderShares(metric, 'repeat-purchase-rate', orders, days, partsOf, given, withinDays),
    definition: `${measure}/${order}${withinDays === undefined ? '' : `/within-${withinDays}-days`}`,
    measure,
    order,
    // "+ 0" turns -0 into 0
    withinDays: withinDays === undefined ? null : withinDays + 0,
  };
}
