import { type ChurnCounts, concludeCounts } from './churn-counts.js';
import type { ChurnCountsConclusion, ChurnMetricResult } from './churn-result.js';

/**
 * Churn rate with what it rests on. `numerator` is what was lost, `denominator` the base.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChurnRateResult extends ChurnMetricResult<'churn-rate'> {}

/**
 * Churn rate from counts, for callers who hold counts; every published definition by name.
 *
 * value = lost / base, both by {@link ChurnDefinition}; by default those lost among the customers at the start over the customers at
 * the start. n = the base.
 *
 * @remarks Counts obey `start + new + reactivated − churned = end`; what contradicts it is refused. Where the lost ones are a part
 * of the base the value is a share, with Wilson's interval. Where they need not be (`'start-all-churn'`, `'midpoint'`,
 * `'mean-of-days'`, `'end-of-period'`) it is a rate of events over an exposure, with the Poisson score interval, and its unit is
 * `'ratio'`. `'less-reactivated'` is the difference of two such counts (limits by Zou and Donner's MOVER); `'net-change'` compares
 * stocks and has no interval. Two rates of one month may differ by half on the same facts: state the definition. For another
 * length of period see {@link churnOverPeriods}. Cost: O(1).
 * @param counts whole numbers from 0
 * @param options definition, interval and its level
 * @returns rate with interval and parts; `value: null` and `interval: null` when the base is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for counts that are none, contradict each other or lack what the definition needs; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { churnRateFromCounts } from 'cx-metrics';
 * const month = { start: 1000, new: 500, reactivated: 20, churnedFromStart: 50, churnedFromNew: 12 };
 * const rate = churnRateFromCounts(month);
 * rate.value; // => 0.05
 * rate.interval?.low; // ~> 0.03813026239274881
 * rate.end; // => 1458
 * churnRateFromCounts(month, { definition: 'start-all-churn' }).value; // => 0.062
 * churnRateFromCounts({ ...month, end: 1450 }); // throws INVALID_VALUE
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function churnRateFromCounts(counts: ChurnCounts, options?: ChurnCountsConclusion): ChurnRateResult {
  return concludeCounts('churn-rate', counts, options);
}
