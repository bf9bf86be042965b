import { totalOf } from '../../core/counts.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import type { Estimate, MetricResult } from '../../core/result.js';
import { namedCounts } from '../../kernels/proportion/named-counts.js';
import { SHARE_CONCLUSION, type ShareOptions, shareOf } from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link returningCustomersFromCounts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReturningCustomersCounts {
  /** Buyers of the period who had ordered before it. */
  readonly returning: number;
  /** Buyers of the period whose first order was in it. @defaultValue not known: no share */
  readonly newCustomers?: number | undefined;
}

/**
 * Returning customers as counts give them.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ReturningCustomersCountsResult extends MetricResult<'returning-customers', 'count'> {
  /** Returning customers. */
  readonly value: number;
  /** Customers with an order in the period, as far as they are known. */
  readonly n: number;
  /** Buyers that the period gained; `null` where they are not known. */
  readonly newCustomers: number | null;
  /** Returning customers among all buyers, with its interval; without value where new customers are not known. */
  readonly share: Estimate;
}

/**
 * Returning customers from counts: how many buyers of a period had ordered before, and their share among all buyers.
 *
 * value = returning; share = returning / (returning + newCustomers), with Wilson's interval unless another method is given; n = the
 * buyers.
 *
 * @remarks A customer counts once in a period, so the counts of months do not add up to that of their year.
 * {@link returningCustomers} counts orders itself. Cost: O(1).
 * @param counts whole numbers from 0
 * @param options interval of the share and its level
 * @returns the count, and the share where new customers are given
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { returningCustomersFromCounts } from 'cx-metrics';
 * returningCustomersFromCounts({ returning: 320 }).value; // => 320
 * returningCustomersFromCounts({ returning: 320, newCustomers: 680 }).share.value; // => 0.32
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function returningCustomersFromCounts(
  counts: ReturningCustomersCounts,
  options?: ShareOptions,
): ReturningCustomersCountsResult {
  const caller = 'returningCustomersFromCounts';
  assertOptions(caller, options, SHARE_CONCLUSION);
  const { returning, newCustomers } = namedCounts(caller, counts, ['returning'], ['newCustomers']);
  const isKnown = counts.newCustomers !== undefined;
  const n = totalOf(caller, 'returning and newCustomers', [returning, newCustomers]);
  const share = shareOf(caller, isKnown ? returning : 0, isKnown ? n : 0, options?.confidence, options?.interval);
  return {
    metric: 'returning-customers',
    unit: 'count',
    value: returning,
    n,
    ...noneLeftOut(),
    newCustomers: isKnown ? newCustomers : null,
    share,
  };
}
