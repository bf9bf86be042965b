import { wayOut } from '../../core/errors.js';
import { leftOutOf } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type Read } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { namedShare } from '../../kernels/proportion/proportion.js';

/**
 * How {@link ratingLowerBound} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RatingLowerBoundOptions {
  /** Level of the two-sided interval whose lower end is the value, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * Options of {@link ratingLowerBound} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RatingLowerBoundRowOptions<Row> extends RatingLowerBoundOptions {
  /** Whether a rating is positive: `true`, `false`, 1 or 0. */
  readonly positive: Read<Row, boolean | number>;
  /** What to do with rows whose flag is none of these. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Ratings of one item.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RatingLowerBoundCounts {
  /** Positive ratings: from 0 to `total`. */
  readonly positive: number | bigint;
  /** All ratings. */
  readonly total: number;
}

/**
 * Ranking score of an item. `n` is how many ratings it has.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RatingLowerBoundResult extends MetricResult<'rating-lower-bound', 'fraction'> {
  /** Lower end of Wilson's interval of the share, 0…1; `null` without ratings. */
  readonly value: number | null;
  /** Positive ratings. */
  readonly positive: number;
  /** Share of positive ratings, which the value is a bound of; `null` without ratings. */
  readonly share: number | null;
  /** The interval of `share`; `null` without ratings. */
  readonly interval: Interval | null;
}

/**
 * Rating lower bound: a score that ranks items by their share of positive ratings and is fair to those with few.
 *
 * value = (p + z²/2n − z √((p (1 − p) + z²/4n) / n)) / (1 + z²/n), p = positive / total and n = total: the lower end of Wilson's
 * interval, two-sided at `confidence`.
 *
 * @remarks It is a bound for sorting and no average: show `share` as the rating. Two of two rank below ninety of a hundred. An
 * item without ratings has no bound: sort it as 0, and do not print 0. Stars must be split into positive and others first, and where
 * is part of the definition; {@link starRating} does both and has a second score to rank by. Source: E. Miller, How not to sort by
 * average rating, 2009; the interval is Wilson's of 1927. Cost: O(1); of rows O(n).
 * @param counts positive ratings, and all
 * @param options the level
 * @returns score 0…1 with share and interval; `value: null` without ratings
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or `positive` exceeds `total`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { ratingLowerBound } from 'cx-metrics';
 *
 * const score = ratingLowerBound({ positive: 8, total: 10 });
 * score.value; // ~> 0.490162471537
 * score.share; // => 0.8
 * ratingLowerBound({ positive: 90, total: 100 }).value; // ~> 0.825634338495
 * ratingLowerBound({ positive: 2, total: 2 }).value; // ~> 0.342380227498
 * ```
 * @see https://www.evanmiller.org/how-not-to-sort-by-average-rating.html
 * @category Survey
 * @since 0.1.0
 */
export function ratingLowerBound(
  counts: RatingLowerBoundCounts,
  options?: RatingLowerBoundOptions,
): RatingLowerBoundResult;
/**
 * The same for rows, one per rating: `positive` says which are. See {@link ratingLowerBound}.
 *
 * @param rows any iterable
 */
export function ratingLowerBound<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: RatingLowerBoundRowOptions<Row>,
): RatingLowerBoundResult;
export function ratingLowerBound(source: unknown, options?: object): RatingLowerBoundResult {
  const metric = 'rating-lower-bound';
  // without methods: another interval's end would be another score
  const known = isRows(source) || wayOut(source) ? 'positive onInvalid confidence' : 'confidence';
  assertOptions(metric, options, known);
  const result = namedShare(metric, 'positive', 'total', source, options);
  const { value: share, interval, count, n } = result;
  const value = interval ? interval.low : null;
  return { metric, unit: 'fraction', value, n, ...leftOutOf(result), positive: count, share, interval };
}
