import type { RevenueMetricResult, RevenueTotals } from './revenue-result.js';
import { revenueOfTotals } from './revenue-totals.js';

/**
 * Revenue churn with what it rests on: `numerator` is what was lost, `denominator` what there was.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RevenueChurnRateResult extends RevenueMetricResult<'revenue-churn-rate'> {}

/**
 * Revenue churn rate from totals, for callers who hold totals.
 *
 * value = (churned + contraction) / opening.
 *
 * @remarks Same definition as {@link revenueChurnRate}. Totals have no interval: they do not say how many customers are behind them. A
 * contraction is that of each customer who pays less, summed; a net change would hide it behind the growth of others. Cost: O(1).
 * @param totals amounts from 0, in one unit of time and money
 * @returns share 0…1; `value: null` when `opening` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an amount, and for more lost than there was
 * @example
 * ```ts
 * import { revenueChurnRateFromTotals } from 'cx-metrics';
 * revenueChurnRateFromTotals({ opening: 100_000, churned: 3_000, contraction: 1_000 }).value; // => 0.04
 * ```
 * @category Revenue
 * @since 0.1.0
 */
export function revenueChurnRateFromTotals(totals: RevenueTotals): RevenueChurnRateResult;
export function revenueChurnRateFromTotals(totals: RevenueTotals, options?: object): RevenueChurnRateResult {
  return revenueOfTotals('revenue-churn-rate', totals, options);
}
