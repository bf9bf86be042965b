import { refuse } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { namedCounts } from '../../kernels/proportion/named-counts.js';

/**
 * Counts of {@link purchaseFrequencyFromCounts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PurchaseFrequencyCounts {
  /** Orders of the period: no fewer than `buyers`. */
  readonly orders: number;
  /** Customers with an order in it. */
  readonly buyers: number;
}

/**
 * Purchase frequency of a period as counts give it.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PurchaseFrequencyCountsResult extends MetricResult<'purchase-frequency', 'ratio'> {
  /** Orders per buyer, from 1; `null` without buyers. */
  readonly value: number | null;
  /** Customers with an order. */
  readonly n: number;
  /** Orders: the numerator. */
  readonly count: number;
  /** Always `null`: two counts do not say how much buyers differ. */
  readonly interval: Interval | null;
}

/**
 * Purchase frequency from counts: orders per buying customer.
 *
 * value = orders / buyers, from 1; n = buyers. No interval: the counts do not say how much buyers differ.
 *
 * @remarks The base is the buyers of the period, not all known customers. The counts of months do not add up to those of a year, since
 * the same buyers come back. {@link purchaseFrequency} counts orders itself, with interval and distribution. Cost: O(1).
 * @param counts whole numbers from 0, `orders` no fewer than `buyers`
 * @returns orders per buyer; `value: null` without buyers
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers, there are fewer orders than buyers, or orders without buyers
 * @example
 * ```ts
 * import { purchaseFrequencyFromCounts } from 'cx-metrics';
 * purchaseFrequencyFromCounts({ orders: 1500, buyers: 1000 }).value; // => 1.5
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function purchaseFrequencyFromCounts(counts: PurchaseFrequencyCounts): PurchaseFrequencyCountsResult;
export function purchaseFrequencyFromCounts(counts: unknown, options?: object): PurchaseFrequencyCountsResult {
  const caller = 'purchaseFrequencyFromCounts';
  assertOptions(caller, options, '');
  const { orders, buyers } = namedCounts(caller, counts, ['orders', 'buyers']);
  if (orders < buyers) refuse(caller, 'orders', `no fewer than buyers, ${buyers}`, orders, 'INVALID_VALUE');
  if (buyers === 0 && orders > 0) refuse(caller, 'buyers', `above 0 for ${orders} orders`, buyers, 'INVALID_VALUE');
  return {
    metric: 'purchase-frequency',
    unit: 'ratio',
    value: buyers ? orders / buyers : null,
    n: buyers,
    ...noneLeftOut(),
    count: orders,
    interval: null,
  };
}
