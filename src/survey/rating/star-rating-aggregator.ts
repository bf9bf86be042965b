import { RatingAggregator, type RatingState, restoredRating } from '../../kernels/rating/rating-aggregator.js';
import {
  type StarRatingConclusion,
  type StarRatingCounting,
  type StarRatingResult,
  starKind,
  usualStars,
  withRanking,
} from './star-rating.js';

/**
 * What {@link StarRatingAggregator.toJSON} writes: a count per level. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface StarRatingState extends RatingState<'star-rating'> {
  /** Least stars of a positive rating. */
  readonly positiveFrom: number;
  /** Most stars of a negative rating. */
  readonly negativeTo: number;
}

/**
 * Counts ratings as they come; see {@link starRating} for the definition. Takes ratings back, merges shards, is stored as JSON.
 *
 * @remarks Cost: `add` and `remove` O(1), `addAll` O(n), memory O(levels).
 * @example
 * ```ts
 * import { StarRatingAggregator } from 'cx-metrics';
 *
 * const item = new StarRatingAggregator().addAll([5, 5, 4]);
 * const stored = StarRatingAggregator.fromJSON(JSON.parse(JSON.stringify(item))).add(2);
 * stored.result().value; // => 4
 * stored.result({ prior: { mean: 3, weight: 4 } }).bayesianAverage; // => 3.5
 * ```
 * @category Survey
 * @since 0.1.0
 */
export class StarRatingAggregator extends RatingAggregator<
  'star-rating',
  StarRatingState,
  StarRatingConclusion,
  StarRatingResult
> {
  /**
   * @param options definition and what to do with invalid ratings; how to conclude is given to {@link StarRatingAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: StarRatingCounting) {
    super(starKind, usualStars(options));
  }

  /**
   * What has been counted so far, concluded.
   * @param options which measure is `value`, intervals and their level, what to rank by
   * @returns what {@link starRating} returns for the same ratings
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  override result(options?: StarRatingConclusion): StarRatingResult {
    return withRanking(this.concluded(options, ' prior z'), options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link StarRatingAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: StarRatingState): StarRatingAggregator {
    return restoredRating(starKind, state, StarRatingAggregator);
  }
}
