import type { ShareOptions, ShareResult } from '../../kernels/proportion/proportion.js';
import { shareFromCounts } from '../../kernels/proportion/share-from-counts.js';

/**
 * Counts of {@link repeatOrderShareFromCounts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RepeatOrderCounts {
  /** Orders that are not their customer's first. */
  readonly repeatOrders: number;
  /** All orders. */
  readonly orders: number;
}

/**
 * Repeat order share from counts: the share of orders that are not their customer's first.
 *
 * value = repeatOrders / orders; n = orders. Wilson's interval unless another method is given.
 *
 * @remarks A share of orders, higher than any share of customers. Of months, add up both counts and divide once. {@link repeatOrderShare}
 * counts orders itself. Cost: O(1).
 * @param counts whole numbers from 0, `repeatOrders` no more than `orders`
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `orders` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or `repeatOrders` exceeds `orders`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { repeatOrderShareFromCounts } from 'cx-metrics';
 * const rate = repeatOrderShareFromCounts({ repeatOrders: 540, orders: 1200 });
 * rate.value; // => 0.45
 * rate.interval?.low; // ~> 0.422056203158
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function repeatOrderShareFromCounts(
  counts: RepeatOrderCounts,
  options?: ShareOptions,
): ShareResult<'repeat-order-share'> {
  return shareFromCounts('repeat-order-share', 'repeatOrders', 'orders', counts, options);
}
