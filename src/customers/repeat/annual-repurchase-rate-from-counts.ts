import type { ShareOptions, ShareResult } from '../../kernels/proportion/proportion.js';
import { shareFromCounts } from '../../kernels/proportion/share-from-counts.js';

/**
 * Counts of {@link annualRepurchaseRateFromCounts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AnnualRepurchaseCounts {
  /** Customers with an order in both years. */
  readonly both: number;
  /** Customers with an order in the first one. */
  readonly previous: number;
}

/**
 * Annual repurchase rate from counts: the share of a year's buyers who buy again in the next year.
 *
 * value = both / previous; n = previous. Wilson's interval unless another method is given.
 *
 * @remarks Both years must be over, or the rate still rises. {@link annualRepurchaseRate} counts the orders of each year and says what kind of shop
 * the rate stands for. Cost: O(1).
 * @param counts whole numbers from 0, `both` no more than `previous`
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `previous` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or `both` exceeds `previous`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { annualRepurchaseRateFromCounts } from 'cx-metrics';
 * const rate = annualRepurchaseRateFromCounts({ both: 450, previous: 1000 });
 * rate.value; // => 0.45
 * rate.interval?.low; // ~> 0.419415384074
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function annualRepurchaseRateFromCounts(
  counts: AnnualRepurchaseCounts,
  options?: ShareOptions,
): ShareResult<'annual-repurchase-rate'> {
  return shareFromCounts('annual-repurchase-rate', 'both', 'previous', counts, options);
}
