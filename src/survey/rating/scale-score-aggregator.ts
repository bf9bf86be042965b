import { RatingAggregator, type RatingState, restoredRating } from '../../kernels/rating/rating-aggregator.js';
import type { RatingConclusion } from '../../kernels/rating/rating-conclusion.js';
import { plainScaleScore, type ScaleScoreCounting, type ScaleScoreResult } from './scale-score.js';

/**
 * What {@link ScaleScoreAggregator.toJSON} writes: a count per level. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface ScaleScoreState extends RatingState<'scale-score'> {
  /** Lowest answer of the top class. */
  readonly topFrom: number;
  /** Highest answer of the bottom class. */
  readonly bottomTo: number;
}

/**
 * Counts answers as they come; see {@link scaleScore} for the definition. Takes answers back, merges shards, is stored as JSON.
 *
 * @remarks An aggregator has one scale: merging another one is a `STATE_MISMATCH`. `measure` may be given to the constructor, as
 * presets do, and overruled in {@link ScaleScoreAggregator.result}. Cost: `add` and `remove` O(1), `addAll` O(n), memory O(levels).
 * @example
 * ```ts
 * import { ScaleScoreAggregator } from 'cx-metrics';
 *
 * const definition = { scale: { min: 1, max: 7 }, topFrom: 6 };
 * const monday = new ScaleScoreAggregator(definition).addAll([7, 6, 2]);
 * const week = ScaleScoreAggregator.fromJSON(JSON.parse(JSON.stringify(monday))).add(5);
 * week.result().value; // => 5
 * week.result({ measure: 'share' }).value; // => 0.5
 * ```
 * @category Survey
 * @since 0.1.0
 */
export class ScaleScoreAggregator extends RatingAggregator<
  'scale-score',
  ScaleScoreState,
  RatingConclusion,
  ScaleScoreResult
> {
  /**
   * @param options definition and what to do with invalid answers; how to conclude is given to {@link ScaleScoreAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: ScaleScoreCounting) {
    super(plainScaleScore(), options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link ScaleScoreAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: ScaleScoreState): ScaleScoreAggregator {
    return restoredRating(plainScaleScore(), state, ScaleScoreAggregator);
  }
}
