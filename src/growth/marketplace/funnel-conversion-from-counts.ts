import { funnelOfCounts } from '../../kernels/funnel/funnel-counts.js';
import type { FunnelCountsResult } from '../../kernels/funnel/funnel-shares.js';
import type { ShareOptions } from '../../kernels/proportion/proportion.js';

/**
 * How many reached each step, as a dashboard or a database holds it.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FunnelCounts {
  /** How many reached each step, the first one included: two counts or more that never rise. */
  readonly reached: ArrayLike<number>;
  /** Names of the steps, as many. @defaultValue their places, from 1 */
  readonly steps?: readonly (string | number)[] | undefined;
}

/**
 * A funnel of given counts.
 *
 * @category Results
 * @since 0.1.0
 */
export interface FunnelConversionCountsResult extends FunnelCountsResult<'funnel-conversion'> {}

/**
 * Conversion funnel from counts per step, for callers who hold counts. The smallest import.
 *
 * value = last count ÷ first count; rate of a step = its count ÷ the count of the step before. n is the first count.
 *
 * @remarks Same conclusion as {@link funnelConversion}, bit for bit. Counts that rise are refused: they count events or different
 * people, and a step that converts 750 % is no rate. Leave out those who may still go on. Wilson's intervals unless another method is
 * given. Cost: O(steps).
 * @param counts `reached`, and perhaps the names of the steps
 * @param options interval and its level
 * @returns rates of each step and overall, with intervals; `null` when nobody was at the step before
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for counts that are none or rise, naming the step; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { funnelConversionFromCounts } from 'cx-metrics';
 *
 * const funnel = funnelConversionFromCounts({ reached: [9000, 3600, 1080, 540] });
 * funnel.value; // => 0.06
 * funnel.steps.map((step) => step.value); // => [0.4, 0.3, 0.5]
 * funnel.steps.map((step) => step.dropOff); // => [0.6, 0.7, 0.5]
 * funnel.interval?.low; // ~> 0.05527874176949762
 * ```
 * @category Marketplace
 * @since 0.1.0
 */
export function funnelConversionFromCounts(counts: FunnelCounts, options?: ShareOptions): FunnelConversionCountsResult {
  return funnelOfCounts('funnel-conversion', 'funnelConversionFromCounts', 'steps', counts, options);
}
