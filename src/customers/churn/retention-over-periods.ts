import type { Estimate } from '../../core/result.js';
import { convertRate, type OverPeriodsOptions, type RateOverPeriods } from './churn-over-periods.js';

/**
 * Retention over another length of period: compounded.
 *
 * value = retention^periods = 1 − the churn that {@link churnOverPeriods} gives; its interval by the same formula at both ends.
 *
 * @remarks Holds for a constant rate; see {@link churnOverPeriods}. Cost: O(1).
 * @param rate retention from 0 to 1: a number, or a result of {@link retentionRate}, {@link grossRevenueRetention} or the like whose interval is to be converted too
 * @param options how many of its periods
 * @returns rate 0…1 with interval (that of the given result) and hazard
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a rate outside 0…1 or one of churn; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { retentionOverPeriods } from 'cx-metrics';
 * retentionOverPeriods(0.95, { periods: 12 }).value; // ~> 0.5403600876626367
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function retentionOverPeriods(rate: number | Estimate, options: OverPeriodsOptions): RateOverPeriods {
  return convertRate(
    'retentionOverPeriods',
    rate,
    options,
    'churn-rate revenue-churn-rate inactivity-churn-rate',
    (retention) => -Math.log(retention),
    (hazard) => Math.exp(-hazard),
  );
}
