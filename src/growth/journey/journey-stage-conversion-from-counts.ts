import { funnelOfCounts } from '../../kernels/funnel/funnel-counts.js';
import type { FunnelCountsResult } from '../../kernels/funnel/funnel-shares.js';
import type { ShareOptions } from '../../kernels/proportion/proportion.js';

/**
 * How many customers reached each stage of the journey.
 *
 * @category Options
 * @since 0.1.0
 */
export interface JourneyCounts {
  /** How many reached each stage, the first one included: two counts or more that never rise. */
  readonly reached: ArrayLike<number>;
  /** Names of the stages, as many. @defaultValue their places, from 1 */
  readonly stages?: readonly (string | number)[] | undefined;
}

/**
 * How customers go from stage to stage, of given counts.
 *
 * @category Results
 * @since 0.1.0
 */
export interface JourneyStageConversionCountsResult extends FunnelCountsResult<'journey-stage-conversion'> {}

/**
 * Conversion between the stages of the customer journey, from counts per stage.
 *
 * value = last count ÷ first count; rate of a stage = its count ÷ the count of the stage before. n is the first count.
 *
 * @remarks Same conclusion as {@link journeyStageConversion}, bit for bit. Counts that rise are refused: each stage counts customers
 * who came to all stages before. Leave out those who are still on their way. Wilson's intervals unless another method is given.
 * Cost: O(stages).
 * @param counts `reached`, and perhaps the names of the stages
 * @param options interval and its level
 * @returns rates of each stage (in `steps`) and overall, with intervals; `null` when nobody was at the stage before
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for counts that are none or rise, naming the stage; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { journeyStageConversionFromCounts } from 'cx-metrics';
 *
 * const stages = ['awareness', 'consideration', 'evaluation', 'choice', 'purchase', 'advocacy'];
 * const journey = journeyStageConversionFromCounts({ stages, reached: [1000, 600, 300, 150, 120, 30] });
 * journey.value; // => 0.03
 * journey.steps.map(({ value }) => value); // => [0.6, 0.5, 0.5, 0.8, 0.25]
 * journey.steps[3]?.step; // => 'purchase'
 * ```
 * @category Journey
 * @since 0.1.0
 */
export function journeyStageConversionFromCounts(
  counts: JourneyCounts,
  options?: ShareOptions,
): JourneyStageConversionCountsResult {
  return funnelOfCounts('journey-stage-conversion', 'journeyStageConversionFromCounts', 'stages', counts, options);
}
