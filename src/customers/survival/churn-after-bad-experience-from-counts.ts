import type { ShareOptions, ShareResult } from '../../kernels/proportion/proportion.js';
import { shareFromCounts } from '../../kernels/proportion/share-from-counts.js';

/**
 * Counts of {@link churnAfterBadExperienceFromCounts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnAfterBadExperienceCounts {
  /** Those of them who left within the window. */
  readonly left: number;
  /** Customers with so many bad experiences whose window is over. */
  readonly withKBad: number;
}

/**
 * Churn after bad experiences from counts: of the customers with so many bad experiences, the share who left within the window.
 *
 * value = left / withKBad; n = withKBad. Wilson's interval unless another method is given.
 *
 * @remarks Customers whose window is not over belong to neither count. The rate says nothing about the cause: compare it with that of customers
 * without a bad experience, as {@link churnAfterBadExperience} does. Cost: O(1).
 * @param counts whole numbers from 0, `left` no more than `withKBad`
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `withKBad` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or `left` exceeds `withKBad`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { churnAfterBadExperienceFromCounts } from 'cx-metrics';
 * const rate = churnAfterBadExperienceFromCounts({ left: 1, withKBad: 3 });
 * rate.value; // ~> 0.3333333333333333
 * rate.interval?.low; // ~> 0.061491944720
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function churnAfterBadExperienceFromCounts(
  counts: ChurnAfterBadExperienceCounts,
  options?: ShareOptions,
): ShareResult<'churn-after-bad-experience'> {
  return shareFromCounts('churn-after-bad-experience', 'left', 'withKBad', counts, options);
}
