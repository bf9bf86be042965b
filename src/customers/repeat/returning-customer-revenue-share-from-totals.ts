import { refuse } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import { QUANTITY } from '../../kernels/proportion/row-tally.js';

/**
 * Totals of {@link returningCustomerRevenueShareFromTotals}, in one currency.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReturningRevenueTotals {
  /** Revenue from customers who had ordered before: from 0 to `revenue`. */
  readonly returningRevenue: number;
  /** All revenue of the period. */
  readonly revenue: number;
}

/**
 * Returning customers' share of revenue as totals give it.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ReturningRevenueTotalsResult extends MetricResult<'returning-customer-revenue-share', 'fraction'> {
  /** The share, 0…1; `null` without revenue. */
  readonly value: number | null;
  /** 1, or 0 without revenue: the totals are one observation. */
  readonly n: number;
  /** Revenue of the period. */
  readonly revenue: number;
  /** Revenue from customers who had ordered before. */
  readonly returningRevenue: number;
  /** Revenue from all others. */
  readonly newRevenue: number;
  /** Always `null`: totals do not say how many customers are behind them. */
  readonly interval: Interval | null;
}

/**
 * Returning customers' share of revenue, from totals.
 *
 * value = returningRevenue / revenue.
 *
 * @remarks Whose revenue it is depends on who is called returning: {@link returningCustomerRevenueShare} names two definitions, and
 * counts orders itself, with an interval. Guests without an id are in `revenue` only if you put them there: say which. Cost: O(1).
 * @param totals amounts from 0, in one currency
 * @returns share 0…1; `value: null` when `revenue` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an amount, and for more returning revenue than revenue
 * @example
 * ```ts
 * import { returningCustomerRevenueShareFromTotals } from 'cx-metrics';
 * returningCustomerRevenueShareFromTotals({ returningRevenue: 36_000, revenue: 120_000 }).value; // => 0.3
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function returningCustomerRevenueShareFromTotals(totals: ReturningRevenueTotals): ReturningRevenueTotalsResult;
export function returningCustomerRevenueShareFromTotals(
  totals: unknown,
  options?: object,
): ReturningRevenueTotalsResult {
  const caller = 'returningCustomerRevenueShareFromTotals';
  assertOptions(caller, options, '');
  const given = namedParts(caller, totals, ['returningRevenue', 'revenue'], '');
  const amount = (name: 'returningRevenue' | 'revenue') =>
    QUANTITY.read(given[name]) ?? refuse(caller, name, QUANTITY.expected, given[name], 'INVALID_VALUE');
  const [returning, revenue] = [amount('returningRevenue'), amount('revenue')];
  if (returning > revenue)
    refuse(caller, 'returningRevenue', `at most revenue, ${revenue}`, returning, 'INVALID_VALUE');
  return {
    metric: 'returning-customer-revenue-share',
    unit: 'fraction',
    value: revenue ? returning / revenue : null,
    n: revenue ? 1 : 0,
    ...noneLeftOut(),
    revenue,
    returningRevenue: returning,
    newRevenue: revenue - returning,
    interval: null,
  };
}
