import type { ShareOptions, ShareResult } from '../../kernels/proportion/proportion.js';
import { shareFromCounts } from '../../kernels/proportion/share-from-counts.js';

/**
 * Counts of {@link lapsedCustomerRateFromCounts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LapsedCustomerCounts {
  /** Customers whose last order is longer ago than the limit. */
  readonly lapsed: number;
  /** Customers who have ordered early enough to lapse. */
  readonly pastCustomers: number;
}

/**
 * Lapsed customer rate from counts: the share of customers who have not ordered for longer than the limit.
 *
 * value = lapsed / pastCustomers; n = pastCustomers. Wilson's interval unless another method is given.
 *
 * @remarks Customers who are younger than the limit cannot have lapsed: leave them out, as {@link lapsedCustomerRate} does. State the limit. Cost: O(1).
 * @param counts whole numbers from 0, `lapsed` no more than `pastCustomers`
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `pastCustomers` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or `lapsed` exceeds `pastCustomers`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { lapsedCustomerRateFromCounts } from 'cx-metrics';
 * const rate = lapsedCustomerRateFromCounts({ lapsed: 380, pastCustomers: 1000 });
 * rate.value; // => 0.38
 * rate.interval?.low; // ~> 0.350429306357
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function lapsedCustomerRateFromCounts(
  counts: LapsedCustomerCounts,
  options?: ShareOptions,
): ShareResult<'lapsed-customer-rate'> {
  return shareFromCounts('lapsed-customer-rate', 'lapsed', 'pastCustomers', counts, options);
}
