import { type ChurnCounts, concludeCounts } from './churn-counts.js';
import type { ChurnCountsConclusion, ChurnMetricResult } from './churn-result.js';

/**
 * Retention rate with what it rests on. `numerator` is what was kept, `denominator` the base.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RetentionRateResult extends ChurnMetricResult<'retention-rate'> {}

/**
 * Retention rate from counts: one minus the churn rate on the same base.
 *
 * value = (base − lost) / base, both by {@link ChurnDefinition}; by default the customers at the start who were not lost over the
 * customers at the start. n = the base.
 *
 * @remarks The textbook formula (end − new) / start is the definition `'less-reactivated'`: those who come back make up for some who
 * leave; without them, and without anyone who joins and leaves within the period, it is the default. `'net-change'` is end / start.
 * Intervals as in {@link churnRateFromCounts}, mirrored. Cost: O(1).
 * @param counts whole numbers from 0
 * @param options definition, interval and its level
 * @returns rate with interval and parts; `value: null` and `interval: null` when the base is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for counts that are none, contradict each other or lack what the definition needs; `INVALID_OPTION` for bad options
 * @see https://gaspwiki.pages.dev/v1/metrics/core
 * @example
 * ```ts
 * import { retentionRateFromCounts } from 'cx-metrics';
 * const rate = retentionRateFromCounts({ start: 1000, new: 130, end: 1050 });
 * rate.value; // => 0.92
 * rate.churnedFromStart; // => 80
 * rate.interval?.high; // ~> 0.9352519619016362
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function retentionRateFromCounts(counts: ChurnCounts, options?: ChurnCountsConclusion): RetentionRateResult {
  return concludeCounts('retention-rate', counts, options);
}
