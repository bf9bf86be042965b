import { refuse } from '../../core/errors.js';
import { leftOutOf } from '../../core/left-out.js';
import { chosen } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import type { Estimate, MetricResult } from '../../core/result.js';
import { visitsOf } from '../../kernels/history/sound-visits.js';
import type { Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from '../../kernels/orders/order-events.js';
import {
  type DayRange,
  type OrderRangeOptions,
  type OrderScope,
  type OrderTotals,
  type OrderUnit,
  orderRange,
  orderTotals,
  scopeOf,
} from '../../kernels/orders/order-periods.js';
import { type ShareOptions, shareOf } from '../../kernels/proportion/proportion.js';
import { type StepTally, tallyOrderSteps } from '../orders/order-steps.js';

/**
 * How {@link nthOrderRate} concludes; `from` and `to` say when the first order must have been.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NthOrderRateConclusion extends OrderRangeOptions, ShareOptions {
  /** Up to which order: 2 for the second one, at most 1,000. @defaultValue 2 */
  readonly n?: number | undefined;
  /** What an order is. @defaultValue `'day'` */
  readonly order?: OrderUnit | undefined;
  /**
   * Within how many days of the order before an order must come: customers for whom these days are not over at `asOf` are left out
   * of that step. @defaultValue any time up to `asOf`
   */
  readonly withinDays?: number | undefined;
}

/**
 * The step from one order to the next.
 *
 * @category Results
 * @since 0.1.0
 */
export interface OrderStep extends Estimate {
  /** Which order the step leads to: 2 for the second one. */
  readonly order: number;
  /** Customers with the order before, in time for the step to be decided: the denominator. */
  readonly n: number;
  /** Those of them who made it. */
  readonly count: number;
  /** Customers with the order before for whom `withinDays` are not over, left out; 0 for any time. */
  readonly undecided: number;
}

/**
 * Rate of the n-th order with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface NthOrderRateResult extends MetricResult<'nth-order-rate', 'fraction'>, OrderScope, Estimate {
  /** Share of customers with n − 1 orders who made the n-th; `null` when there are none. */
  readonly value: number | null;
  /** Customers with n − 1 orders: the denominator. */
  readonly n: number;
  /** Those of them who made the n-th. */
  readonly count: number;
  /** Customers with n − 1 orders for whom `withinDays` are not over, left out; 0 for any time. */
  readonly undecided: number;
  /** Which order, unit and window, such as `'2nd/day/so-far'` or `'3rd/day/within-90-days'`. */
  readonly definition: string;
  /** What an order is. */
  readonly order: OrderUnit;
  /** Within how many days of the order before; `null` for any time. */
  readonly withinDays: number | null;
  /** Every step from the second order up to the one that was asked for. */
  readonly steps: readonly OrderStep[];
}

const MOST_STEPS = 1000;

/**
 * Rate of the n-th order: of the customers with n − 1 orders, the share who made another one; with every step up to it.
 *
 * value = customers with n orders ÷ customers with n − 1; n = the denominator. Wilson's interval unless another method is given.
 *
 * @remarks Without `withinDays` the rate is of so far: who ordered yesterday counts as not having come back, so it rises as time
 * passes and is low for young shops. With `withinDays`, a step counts customers whose days are over at `asOf`, whether or not they
 * came back sooner, and who came back later did not make it: rates of different dates can then be compared. The chance to come back
 * rises with each order as a rule, also because those who order seldom have dropped out. `from` and `to` choose
 * customers by their first order day. Cost: O(n) time, O(steps) memory beside the orders.
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer` and `at`, zone and `asOf`, up to which order
 * @returns share 0…1 with interval, and every step up to it; `value: null` when nobody came so far
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer or instant (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { nthOrderRate } from 'cx-metrics';
 *
 * const rows = [
 *   { who: 'an', at: '2026-01-05T10:00:00+07:00' },
 *   { who: 'an', at: '2026-01-20T10:00:00+07:00' },
 *   { who: 'binh', at: '2026-01-09T10:00:00+07:00' },
 * ];
 * const options = { timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-02-01T00:00:00+07:00' };
 * nthOrderRate(rows, { customer: (row) => row.who, at: (row) => row.at, ...options }).value; // => 0.5
 * ```
 * @example
 * ```ts
 * import { nthOrderRate } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const columns = { customer: ['an', 'binh', 'chi', 'an', 'binh', 'an'], at: [0, 0, 0, 20, 50, 55].map((each) => each * day) };
 * const rate = nthOrderRate(columns, { timeZone: 'UTC', asOf: 60 * day, n: 3 });
 * rate.value; // => 0.5
 * rate.steps.map((step) => [step.order, step.count, step.n]); // => [[2, 2, 3], [3, 1, 2]]
 * const soon = nthOrderRate(columns, { timeZone: 'UTC', asOf: 60 * day, n: 3, withinDays: 30 });
 * soon.steps.map((step) => [step.order, step.count, step.n, step.undecided]); // => [[2, 1, 3, 0], [3, 0, 1, 1]]
 * ```
 * @example
 * ```ts
 * import { countOrders, nthOrderRate } from 'cx-metrics';
 *
 * const columns = { customer: ['an', 'an'], at: [0, 86_400_000] };
 * nthOrderRate(countOrders(columns, { timeZone: 'UTC', asOf: 864e6 }), { n: 3 }).value; // => 0
 * ```
 * @see https://ignyteiq.com/glossary/repeat-purchase-rate/
 * @category Customers
 * @since 0.1.0
 */
export function nthOrderRate<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & NthOrderRateConclusion,
): NthOrderRateResult;
/**
 * The same for equally long columns; see {@link nthOrderRate}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function nthOrderRate(columns: OrderColumns, options: OrderOptions & NthOrderRateConclusion): NthOrderRateResult;
/**
 * The same for visits or orders that have been counted; see {@link nthOrderRate}.
 *
 * @param orders what {@link countVisits} or {@link countOrders} gave
 * @param options how to conclude
 * @returns the same
 */
export function nthOrderRate(orders: Visits | Orders, options?: NthOrderRateConclusion): NthOrderRateResult;
export function nthOrderRate(source: unknown, options?: object): NthOrderRateResult {
  const orders = visitsOf('nthOrderRate', source, options, NTH_ORDER_RATE_OPTIONS);
  return concludeNthOrderRate(orderTotals(orders), options, (...asked) => tallyOrderSteps(orders, ...asked));
}

/** Options of the conclusion. */
export const NTH_ORDER_RATE_OPTIONS = 'from to n order withinDays confidence interval';

/** The one conclusion behind every way of counting. */
export function concludeNthOrderRate(
  orders: OrderTotals,
  options: object | undefined,
  stepsOf: (range: DayRange, order: OrderUnit, n: number, withinDays: number | undefined) => readonly StepTally[],
): NthOrderRateResult {
  const metric = 'nthOrderRate';
  const given = { ...options } as NthOrderRateConclusion;
  const { n: upTo = 2, order: unit, withinDays, confidence, interval } = given;
  if (!(isCount(upTo) && upTo >= 2 && upTo <= MOST_STEPS)) {
    refuse(metric, 'n', `a whole number from 2 to ${MOST_STEPS}`, upTo);
  }
  const order = chosen(metric, 'order', unit, 'day row');
  if (withinDays !== undefined && !isCount(withinDays)) {
    refuse(metric, 'withinDays', 'a whole number from 0', withinDays);
  }
  const range = orderRange(metric, orders, given);
  const steps = stepsOf(range, order, upTo, withinDays).map(({ count, total, undecided }, k) => ({
    order: k + 2,
    n: total,
    count,
    undecided,
    ...shareOf(metric, count, total, confidence, interval),
  }));
  const { n, count, undecided, value, interval: limits } = steps.at(-1) as OrderStep;
  return {
    metric: 'nth-order-rate',
    unit: 'fraction',
    value,
    n,
    ...leftOutOf(orders),
    count,
    interval: limits,
    undecided,
    definition: `${ordinal(upTo)}/${order}/${withinDays === undefined ? 'so-far' : `within-${withinDays}-days`}`,
    order,
    // "+ 0" turns -0 into 0
    withinDays: withinDays === undefined ? null : withinDays + 0,
    ...scopeOf(orders, range),
    steps,
  };
}

function ordinal(n: number): string {
  const isTeen = Math.floor((n % 100) / 10) === 1;
  return `${n}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th'}`;
}
