import type { ShareOptions, ShareResult } from '../../kernels/proportion/proportion.js';
import { shareFromCounts } from '../../kernels/proportion/share-from-counts.js';

/**
 * Counts of {@link repeatPurchaseRateFromCounts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RepeatPurchaseCounts {
  /** Customers who repeat. */
  readonly repeat: number;
  /** Customers they are a part of. */
  readonly customers: number;
}

/**
 * Repeat purchase rate from counts: the share of customers who order again.
 *
 * value = repeat / customers; n = customers. Wilson's interval unless another method is given.
 *
 * @remarks Which customers repeat, out of whom, is up to what was counted: {@link repeatPurchaseRate} names the four measures that bear
 * this name. State which one it was. Cost: O(1).
 * @param counts whole numbers from 0, `repeat` no more than `customers`
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `customers` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or `repeat` exceeds `customers`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { repeatPurchaseRateFromCounts } from 'cx-metrics';
 * const rate = repeatPurchaseRateFromCounts({ repeat: 320, customers: 1000 });
 * rate.value; // => 0.32
 * rate.interval?.low; // ~> 0.291824008981
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function repeatPurchaseRateFromCounts(
  counts: RepeatPurchaseCounts,
  options?: ShareOptions,
): ShareResult<'repeat-purchase-rate'> {
  return shareFromCounts('repeat-purchase-rate', 'repeat', 'customers', counts, options);
}
