import { type MixCount, type MixNames, type MixResult, namedMixFromCounts } from '../../kernels/mix/mix-metric.js';

const NAMES: MixNames<'membership-tiers', 'members' | 'amount'> = {
  metric: 'membership-tiers',
  part: 'tier',
  measures: 'members amount',
};

/**
 * How {@link membershipTiersFromCounts} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MembershipTiersFromCountsOptions {
  /** The only tiers there are, in their order. @defaultValue those given, the largest first */
  readonly classes?: readonly (string | number)[] | undefined;
  /** Level at which all intervals hold together, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * Membership tiers from counts, for callers who hold counts: one row per tier.
 *
 * share = count / Σ count.
 *
 * @remarks Same conclusion as {@link membershipTiers}. Cost: O(tiers).
 * @param counts each tier once, as `class`, with its members
 * @param options the tiers there are, and the level
 * @returns the tiers with their shares and intervals; `value: null` without members
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a tier, one given twice, or a count that is not a whole number from 0; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { membershipTiersFromCounts } from 'cx-metrics';
 * const counts = [{ class: 'silver', count: 700 }, { class: 'gold', count: 250 }, { class: 'platinum', count: 50 }];
 * membershipTiersFromCounts(counts).classes.map((each) => each.share); // => [0.7, 0.25, 0.05]
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function membershipTiersFromCounts(
  counts: Iterable<MixCount>,
  options?: MembershipTiersFromCountsOptions,
): MixResult<'membership-tiers', 'members' | 'amount'> {
  return namedMixFromCounts(NAMES, counts, options);
}
