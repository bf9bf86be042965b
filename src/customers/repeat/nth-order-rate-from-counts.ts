import type { ShareOptions, ShareResult } from '../../kernels/proportion/proportion.js';
import { shareFromCounts } from '../../kernels/proportion/share-from-counts.js';

/**
 * Counts of {@link nthOrderRateFromCounts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NthOrderCounts {
  /** Customers with n orders or more. */
  readonly reachedN: number;
  /** Customers with n − 1 orders or more. */
  readonly reachedNMinus1: number;
}

/**
 * Rate of the n-th order from counts: of the customers with n − 1 orders, the share who made another one.
 *
 * value = reachedN / reachedNMinus1; n = reachedNMinus1. Wilson's interval unless another method is given.
 *
 * @remarks Customers of yesterday had no time to come back: count those whose days are over, as {@link nthOrderRate} does with `withinDays`. Cost: O(1).
 * @param counts whole numbers from 0, `reachedN` no more than `reachedNMinus1`
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `reachedNMinus1` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or `reachedN` exceeds `reachedNMinus1`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { nthOrderRateFromCounts } from 'cx-metrics';
 * const rate = nthOrderRateFromCounts({ reachedN: 140, reachedNMinus1: 320 });
 * rate.value; // => 0.4375
 * rate.interval?.low; // ~> 0.384206647938
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function nthOrderRateFromCounts(counts: NthOrderCounts, options?: ShareOptions): ShareResult<'nth-order-rate'> {
  return shareFromCounts('nth-order-rate', 'reachedN', 'reachedNMinus1', counts, options);
}
