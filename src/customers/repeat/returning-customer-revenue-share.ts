import { fail } from '../../core/errors.js';
import { intervalOf } from '../../core/interval.js';
import { leftOutOf } from '../../core/left-out.js';
import { chosen } from '../../core/options.js';
import type { Estimate, MetricResult } from '../../core/result.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from '../../kernels/orders/order-events.js';
import {
  type OrderPeriod,
  type OrderPeriodOptions,
  type OrderScope,
  orderDays,
  orderTotals,
  PERIOD_OPTIONS,
  scopeOf,
  shownRange,
} from '../../kernels/orders/order-periods.js';
import { ordersOf } from '../../kernels/orders/sound-orders.js';
import { usualQuotient } from '../../kernels/quotient/quotient-interval.js';
import { zOf } from '../../stats/intervals/z-score.js';
import { type RevenueTally, tallyRevenue } from './returning-revenue-tally.js';

/**
 * Whose revenue is that of returning customers: `'acquired-before'`, all of customers whose first order was before the period;
 * `'after-first-day'`, all of orders after their customer's first order day, wherever that lies.
 *
 * @category Options
 * @since 0.1.0
 */
export type ReturningRevenueDefinition = 'acquired-before' | 'after-first-day';

/**
 * How {@link returningCustomerRevenueShare} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReturningRevenueConclusion extends OrderPeriodOptions {
  /** Whose revenue it is. @defaultValue `'acquired-before'` */
  readonly definition?: ReturningRevenueDefinition | undefined;
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * Revenue of some days, by who brought it.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ReturningRevenue extends Estimate {
  /** Returning ÷ all revenue, 0…1; `null` without revenue and where refunds leave a part of it below 0. */
  readonly value: number | null;
  /** Customers with an order. */
  readonly n: number;
  /** All revenue: the denominator. */
  readonly revenue: number;
  /** Revenue of returning customers or orders: the numerator. */
  readonly returningRevenue: number;
  /** The rest. */
  readonly newRevenue: number;
}

/**
 * Revenue of a calendar period, by who brought it.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ReturningRevenuePeriod extends OrderPeriod, ReturningRevenue {}

/**
 * Revenue share of returning customers with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ReturningRevenueResult
  extends MetricResult<'returning-customer-revenue-share', 'fraction'>,
    OrderScope,
    ReturningRevenue {
  /** Returning ÷ all revenue, 0…1; `null` without revenue and where refunds leave a part of it below 0. */
  readonly value: number | null;
  /** Customers with an order. */
  readonly n: number;
  /** Whose revenue it is. */
  readonly definition: ReturningRevenueDefinition;
  /** The same for each calendar period that was asked for. */
  readonly periods: readonly ReturningRevenuePeriod[];
}

/**
 * Revenue share of returning customers.
 *
 * value = returning ÷ all revenue of the period, both exact sums rounded once; n = buyers. Two published definitions, which differ
 * greatly: of the CD shop CDNOW's revenue of 1997, 0 % came from customers acquired before that year and 61.2 % from orders after
 * their customers' first day.
 *
 * @remarks Refunds are negative amounts and lower the part that they belong to; where they leave one below 0, a share means nothing
 * and `value` is `null`. The full history is needed: a customer whose first order predates the data looks new. The interval is that
 * of a quotient of sums over buyers (delta method, t of n − 1), cut at 0 and 1; there is none where refunds leave a buyer below 0.
 * A handful of very large buyers makes it too short. Cost: O(n) time, O(buyers) memory per period beside the orders.
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer`, `at` and `amount`, zone and `asOf`, definition and period
 * @returns share 0…1 with its parts and interval; `value: null` without revenue
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options and without amounts
 * @example
 * ```ts
 * import { returningCustomerRevenueShare } from 'cx-metrics';
 *
 * const rows = [
 *   { who: 'an', at: '2026-01-05T10:00:00+07:00', paid: 100 },
 *   { who: 'an', at: '2026-02-20T10:00:00+07:00', paid: 30 },
 *   { who: 'binh', at: '2026-02-09T10:00:00+07:00', paid: 90 },
 * ];
 * const february = returningCustomerRevenueShare(rows, {
 *   customer: (row) => row.who,
 *   at: (row) => row.at,
 *   amount: (row) => row.paid,
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   asOf: '2026-03-01T00:00:00+07:00',
 *   from: '2026-02-01',
 * });
 * [february.value, february.returningRevenue, february.revenue]; // => [0.25, 30, 120]
 * ```
 * @example
 * ```ts
 * import { returningCustomerRevenueShare } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const columns = { customer: ['an', 'an', 'binh'], at: [0, 9 * day, day], amount: [50, 30, 20] };
 * const options = { timeZone: 'UTC', asOf: 31 * day };
 * returningCustomerRevenueShare(columns, options).value; // => 0
 * returningCustomerRevenueShare(columns, { ...options, definition: 'after-first-day' }).value; // => 0.3
 * ```
 * @example
 * ```ts
 * import { countOrders, returningCustomerRevenueShare } from 'cx-metrics';
 *
 * const columns = { customer: ['an', 'an'], at: [0, 86_400_000], amount: [3, 1] };
 * const orders = countOrders(columns, { timeZone: 'UTC', asOf: 864e6 });
 * returningCustomerRevenueShare(orders, { definition: 'after-first-day' }).value; // => 0.25
 * ```
 * @see https://metrilo.com/glossary/purchase-frequency
 * @category Customers
 * @since 0.1.0
 */
export function returningCustomerRevenueShare<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & ReturningRevenueConclusion,
): ReturningRevenueResult;
/**
 * The same for equally long columns; see {@link returningCustomerRevenueShare}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function returningCustomerRevenueShare(
  columns: OrderColumns,
  options: OrderOptions & ReturningRevenueConclusion,
): ReturningRevenueResult;
/**
 * The same for visits or orders that have been counted; see {@link returningCustomerRevenueShare}.
 *
 * @param orders what {@link countVisits} or {@link countOrders} gave
 * @param options how to conclude
 * @returns the same
 */
export function returningCustomerRevenueShare(
  orders: Orders,
  options?: ReturningRevenueConclusion,
): ReturningRevenueResult;
export function returningCustomerRevenueShare(source: unknown, options?: object): ReturningRevenueResult {
  const metric = 'returningCustomerRevenueShare';
  const orders = ordersOf(metric, source, options, `${PERIOD_OPTIONS} definition confidence`);
  const given = { ...options } as ReturningRevenueConclusion;
  const { definition: asked, confidence = 0.95 } = given;
  const definition = chosen(metric, 'definition', asked, 'acquired-before after-first-day');
  const known = orderTotals(orders);
  const { range, periods } = orderDays(metric, known, given);
  const { amounts } = orders.histories;
  if (!amounts) fail('INVALID_OPTION', metric, `orders must have amounts; got none`, {});
  const z = zOf(metric, confidence);
  const concluded = ({ revenue, returning, fresh, buyers, se }: RevenueTally): ReturningRevenue => {
    const isShare = revenue > 0 && returning >= 0 && fresh >= 0;
    const value = isShare ? returning / revenue : null;
    const interval =
      value === null
        ? null
        : intervalOf(
            metric,
            'quotient',
            usualQuotient,
            [{ ratio: value, se }, buyers, z, confidence],
            confidence,
            0,
            1,
          );
    return { value, n: buyers, revenue, returningRevenue: returning, newRevenue: fresh, interval };
  };
  const [whole] = tallyRevenue(orders, amounts, [range], definition) as [RevenueTally];
  const tallies = tallyRevenue(orders, amounts, periods, definition);
  const { value, n, ...parts } = concluded(whole);
  return {
    metric: 'returning-customer-revenue-share',
    unit: 'fraction',
    value,
    n,
    ...leftOutOf(orders),
    ...parts,
    definition,
    ...scopeOf(known, range),
    periods: periods.map((each, p) => ({
      period: each.period,
      ...shownRange(orders, each),
      ...concluded(tallies[p] as RevenueTally),
    })),
  };
}
