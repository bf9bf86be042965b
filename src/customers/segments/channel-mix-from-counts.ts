import { type MixCount, type MixNames, type MixResult, namedMixFromCounts } from '../../kernels/mix/mix-metric.js';

/**
 * How {@link channelMixFromCounts} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChannelMixFromCountsOptions {
  /** What value, concentration and order are about. @defaultValue `'orders'` */
  readonly measure?: 'orders' | 'revenue' | undefined;
  /** Level at which all intervals hold together, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** The only channels there are, in their order. @defaultValue those given, the largest first */
  readonly classes?: readonly (string | number)[] | undefined;
}

/** The names of a channel mix. */
export const CHANNELS: MixNames<'channel-mix', 'orders' | 'revenue'> = {
  metric: 'channel-mix',
  part: 'channel',
  measures: 'orders revenue',
};

/**
 * Channel mix from counts, for callers who hold counts: one row per channel.
 *
 * share = count / Σ count, amountShare = amount / Σ amount.
 *
 * @remarks Same conclusion as {@link channelMix}; customers are not among the counts, as they do not add up. Cost: O(channels).
 * @param counts each channel once, as `class`, with its orders and, for all or none, its revenue
 * @param options the channels there are, measure and level
 * @returns the channels with their shares and intervals; `value: null` when there is nothing to share out
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a channel, one given twice, or a count that is not a whole number from 0; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { channelMixFromCounts } from 'cx-metrics';
 * const orders = { web: 50, app: 30, store: 20 };
 * const mix = channelMixFromCounts(Object.entries(orders).map(([name, count]) => ({ class: name, count })));
 * mix.classes.map((each) => each.share); // => [0.5, 0.3, 0.2]
 * mix.effectiveNumber; // ~> 2.6315789474
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function channelMixFromCounts(
  counts: Iterable<MixCount>,
  options?: ChannelMixFromCountsOptions,
): MixResult<'channel-mix', 'orders' | 'revenue'> {
  return namedMixFromCounts(CHANNELS, counts, options);
}
