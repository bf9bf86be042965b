import type { ShareOptions, ShareResult } from '../../kernels/proportion/proportion.js';
import { shareFromCounts } from '../../kernels/proportion/share-from-counts.js';

/**
 * Counts of {@link inactivityChurnRateFromCounts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface InactivityChurnCounts {
  /** Those of them who were not active in the window after. */
  readonly inactive: number;
  /** Customers active in the window before. */
  readonly previous: number;
}

/**
 * Inactivity churn rate from counts: of the customers active in one window, the share who were not active in the next one.
 *
 * value = inactive / previous; n = previous. Wilson's interval unless another method is given.
 *
 * @remarks Both windows have the same length, and the second one is over. It is no churn of contracts: who comes back later was counted as lost.
 * {@link inactivityChurnRate} counts events itself. Cost: O(1).
 * @param counts whole numbers from 0, `inactive` no more than `previous`
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `previous` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or `inactive` exceeds `previous`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { inactivityChurnRateFromCounts } from 'cx-metrics';
 * const rate = inactivityChurnRateFromCounts({ inactive: 900, previous: 5000 });
 * rate.value; // => 0.18
 * rate.interval?.low; // ~> 0.169597981391
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function inactivityChurnRateFromCounts(
  counts: InactivityChurnCounts,
  options?: ShareOptions,
): ShareResult<'inactivity-churn-rate'> {
  return shareFromCounts('inactivity-churn-rate', 'inactive', 'previous', counts, options);
}
