import { refuse } from '../../core/errors.js';
import type { InvalidPolicy, MissingValue } from '../../core/options.js';
import type { RatingKind, RatingMeasure } from '../../kernels/rating/rating.js';
import type { RatingConclusion, RatingResult } from '../../kernels/rating/rating-conclusion.js';
import { rate, rateCounts } from '../../kernels/rating/rating-metric.js';
import type { LevelCounts } from '../../kernels/scale/level-counts.js';
import type { AnswerReaders, DefinitionOf, Scale } from '../../kernels/scale/scale.js';
import type { Score } from '../nps/nps.js';
import { rankStars, type StarRanking, type StarRankingOptions } from './star-ranking.js';

/** The words and defaults of star ratings. */
export const starKind: RatingKind = {
  metric: 'star-rating',
  top: 'positive',
  bottom: 'negative',
  scale: { min: 1, max: 5 },
  from: 4,
  measures: 'mean share index net',
  directions: 'high-is-good',
};

/**
 * Which stars can be given and which are positive: plain data.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StarRatingDefinition extends DefinitionOf<'star-rating'> {
  /** The stars that can be given; half stars are `{ min: 0.5, max: 5, step: 0.5 }`, or `min: 1` where one whole star is the least. @defaultValue 1 to 5 */
  readonly scale?: Scale | undefined;
  /** Least stars of a positive rating. @defaultValue 4 where 5 is the most */
  readonly positiveFrom?: number | undefined;
  /** Most stars of a negative rating; what lies between is neutral. @defaultValue the mirror of `positiveFrom`, 2 on 1–5 */
  readonly negativeTo?: number | undefined;
  /** Which result is `value`. @defaultValue `'mean'` */
  readonly measure?: RatingMeasure | undefined;
}

/**
 * How {@link starRating} and {@link StarRatingAggregator} count.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StarRatingCounting extends StarRatingDefinition {
  /** What to do with ratings off the scale. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * How {@link starRating} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StarRatingConclusion extends RatingConclusion, StarRankingOptions {
  /** Which result is `value`. @defaultValue `'mean'` */
  readonly measure?: RatingMeasure | undefined;
  /** Level of all intervals, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * Options of {@link starRating}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StarRatingOptions extends StarRatingCounting, StarRatingConclusion {
  /** Which result is `value`. @defaultValue `'mean'` */
  readonly measure?: RatingMeasure | undefined;
  /** A number off the scale that stands for "not rated" in this call, such as 0, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link starRating} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StarRatingRowOptions<Row> extends StarRatingOptions, AnswerReaders<Row> {}

/**
 * Options of {@link starRatingFromCounts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StarRatingCountsOptions extends StarRatingDefinition, StarRatingConclusion {
  /** Which result is `value`. @defaultValue `'mean'` */
  readonly measure?: RatingMeasure | undefined;
}

/**
 * Star ratings with what they rest on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface StarRatingResult extends RatingResult<'star-rating'>, StarRanking {
  /** Positive ratings. */
  readonly positive: number;
  /** Negative ratings. */
  readonly negative: number;
  /** Ratings per level, the fewest stars first. */
  readonly counts: readonly number[];
}

/**
 * Star ratings: the mean, the share of positive ratings, and two numbers to rank items by.
 *
 * mean = Σ stars / n; share = positive / n (4 and more of 5); index = (mean − min) / (max − min); bayesianAverage =
 * (weight · prior + Σ stars) / (weight + n); rankingLowerBound = a − z · √((b − a²) / (n + K + 1)), where a and b are the means of
 * stars and squared stars over all ratings and one more of each of the K levels.
 *
 * @remarks Ranking by the mean puts an item with one five-star rating first: rank by `bayesianAverage` (a `prior` is asked for),
 * by `rankingLowerBound` or by `share.interval.low`. Source of the lower bound: Evan Miller, Ranking Items With Star Ratings.
 * "Not rated" is `null`, never 0 stars; a column that uses 0 says `missingValue: 0`. Means of several items come from merged
 * aggregators, not from means of means. Intervals as in {@link scaleScore}.
 * Cost: O(n) time, O(levels) memory; whole stars in typed arrays are the fast path.
 * @param scores stars on the scale; `null`, `undefined` and holes (NaN in float arrays) are not rated
 * @param options definition, how to count and how to conclude
 * @returns mean, share, index and net with intervals, and what to rank by; values `null` when nobody rated
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a rating off the scale (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `score` or `count`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { starRating } from 'cx-metrics';
 * const result = starRating([5, 5, 4, 1], { prior: { mean: 3.5, weight: 10 } });
 * result.value; // => 3.75
 * result.share.value; // => 0.75
 * result.bayesianAverage; // ~> 3.5714285714
 * result.rankingLowerBound; // ~> 2.3643012042
 * starRating([0.5, 4.5], { scale: { min: 0.5, max: 5, step: 0.5 } }).value; // => 2.5
 * starRating([4.5]); // throws INVALID_VALUE
 * starRating([{ stars: 5 }, { stars: 3 }], { score: (row) => row.stars }).value; // => 4
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function starRating(scores: readonly Score[] | Iterable<Score>, options?: StarRatingOptions): StarRatingResult;
/**
 * The same for rows: `score` says where the stars are, `count` how many ratings a row stands for where it is not one. See {@link starRating}.
 *
 * @param rows any iterable
 */
export function starRating<Row>(rows: Iterable<Row>, options: StarRatingRowOptions<Row>): StarRatingResult;
export function starRating(source: unknown, options?: StarRatingOptions): StarRatingResult {
  const given = usualStars(options);
  return withRanking(rate(starKind, source, given, ' prior z'), given);
}

/**
 * Star ratings from counts per level, as shops and stores publish them.
 *
 * @remarks Same conclusion as {@link starRating}, bit for bit. Cost: O(levels).
 * @param counts ratings per level, the fewest stars first, alone or as `{ counts, missing, invalid }`
 * @param options definition and how to conclude
 * @returns mean, share, index and net with intervals, and what to rank by
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for counts that are no whole numbers from 0, or do not fit the scale; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { starRatingFromCounts } from 'cx-metrics';
 * const result = starRatingFromCounts([25, 20, 75, 80, 60], { z: 1.65 });
 * result.mean.value; // => 3.5
 * result.rankingLowerBound; // ~> 3.3684307456
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function starRatingFromCounts(
  counts: readonly (number | bigint)[] | LevelCounts,
  options?: StarRatingCountsOptions,
): StarRatingResult {
  const caller = 'starRatingFromCounts';
  const { counts: levels } = Object(counts) as LevelCounts;
  if (!Array.isArray(counts) && !Array.isArray(levels)) {
    refuse(caller, 'counts', 'an array, or { counts }', counts, 'INVALID_VALUE');
  }
  const given = usualStars(options);
  return withRanking(rateCounts(starKind, caller, counts, given, ' prior z'), given, caller);
}

/** Gives 4 stars their meaning wherever 5 are the most, with half stars too. */
export function usualStars<Options extends StarRatingDefinition>(options: Options | undefined): Options {
  const { scale, positiveFrom } = Object(options) as StarRatingDefinition;
  const isOfFive = positiveFrom === undefined && (Object(scale) as Scale).max === 5;
  return isOfFive ? { ...(options as Options), positiveFrom: 4 } : (options as Options);
}

/** Adds what to rank by. */
export function withRanking(
  rating: object,
  options: StarRatingConclusion | undefined,
  caller = starKind.metric,
): StarRatingResult {
  const result = rating as StarRatingResult;
  return { ...result, ...rankStars(caller, result.counts, result.scale, options ?? {}) };
}
