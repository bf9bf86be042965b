import type { GivenLeftOut } from '../../core/left-out.js';
import type { InvalidPolicy, MissingValue } from '../../core/options.js';
import type { RatingMeasure } from '../../kernels/rating/rating.js';
import type { RatingConclusion, RatingResult } from '../../kernels/rating/rating-conclusion.js';
import { rate, rateCounts } from '../../kernels/rating/rating-metric.js';
import type { LevelCounts } from '../../kernels/scale/level-counts.js';
import type { AnswerReaders, DefinitionOf, Scale } from '../../kernels/scale/scale.js';
import type { Score } from '../nps/nps.js';

/** The words and defaults of CES. */
export const cesKind = {
  metric: 'ces',
  top: 'easy',
  bottom: 'hard',
  scale: { min: 1, max: 7 },
  from: 5,
  measures: 'mean share index net',
  directions: 'high-is-easy low-is-easy',
  mustDirect: true,
} as const;

/**
 * What was asked and what "easy" means: plain data, such as the definitions of `cx-metrics/presets`.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CesDefinition extends DefinitionOf<'ces'> {
  /** The scale that was asked. Another one than 1–7 needs `easyFrom`. @defaultValue 1 to 7 */
  readonly scale?: Scale | undefined;
  /** Lowest easy answer, on the turned scale where low is easy. @defaultValue 5 on 1–7 */
  readonly easyFrom?: number | undefined;
  /** Highest hard answer, on the turned scale where low is easy; what lies between is neutral. @defaultValue the mirror of `easyFrom`, 3 on 1–7 */
  readonly hardTo?: number | undefined;
  /** Which end is easy: `'high-is-easy'` where one agrees that it was made easy (CES 2.0), `'low-is-easy'` where one says how much effort it took (CES 1.0). Low answers are turned, min + max − answer, before limits and mean apply. */
  readonly direction: 'high-is-easy' | 'low-is-easy';
  /** Which result is `value`. @defaultValue `'mean'` */
  readonly measure?: RatingMeasure | undefined;
}

/**
 * How {@link ces} and {@link CesAggregator} count.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CesCounting extends CesDefinition {
  /** What to do with answers off the scale. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Options of {@link ces}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CesOptions extends CesCounting, RatingConclusion {
  /** Which result is `value`. @defaultValue `'mean'` */
  readonly measure?: RatingMeasure | undefined;
  /** A number off the scale that stands for "not answered" in this call, such as 99, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link ces} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CesRowOptions<Row> extends CesOptions, AnswerReaders<Row> {}

/**
 * Options of {@link cesFromCounts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CesCountsOptions extends CesDefinition, RatingConclusion {
  /** Which result is `value`. @defaultValue `'mean'` */
  readonly measure?: RatingMeasure | undefined;
}

/**
 * Customer effort with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CesResult extends RatingResult<'ces'> {
  /** Easy answers. */
  readonly easy: number;
  /** Hard answers; `null` when unknown. */
  readonly hard: number | null;
}

/**
 * Counts of easy answers as a dashboard holds them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CesClassCounts extends GivenLeftOut {
  /** Easy answers. */
  readonly easy: number | bigint;
  /** All valid answers. */
  readonly responses: number | bigint;
  /** Hard answers. @defaultValue unknown; `net` is `null` then */
  readonly hard?: number | bigint | undefined;
}

/**
 * Customer Effort Score (CES): how easy it was, as the mean answer unless told otherwise.
 *
 * mean = Σ answers / n; share = easy / n; index = (mean − min) / (max − min); net = 100 · (easy − hard) / n. All four are called CES
 * somewhere and all four are in the result, each with its interval; `measure` says which one is `value`. n counts valid answers
 * only. Where low is easy, answers are turned first (min + max − answer), so that high is always good in the result.
 *
 * @remarks `direction` must be given: the question of 2010 asked for effort on 1–5 (low is easy), that of 2013, CES 2.0, for
 * agreement on 1–7 (high is easy), and the numbers look alike. Vendors differ on which answers are easy (5–7 or 6–7 of 1–7, 4–5 of
 * 1–5): `cx-metrics/presets` has their definitions. Answers on different scales are never averaged together.
 * Intervals: the score interval for mean, index and net, Wilson for the share; `studentT` and others on request.
 * Cost: O(n) time, O(levels) memory; typed arrays are the fast path.
 * @param scores answers on the scale; `null`, `undefined` and holes (NaN in float arrays) are not answered
 * @param options definition, how to count and how to conclude
 * @returns share, mean, index and net, each with its interval; values `null` when nobody answered
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `score` or `count`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { ces } from 'cx-metrics';
 * const result = ces([7, 6, 5, 2, null], { direction: 'high-is-easy' });
 * result.value; // => 5
 * result.missing; // => 1
 * result.share.value; // => 0.75
 * result.net.value; // => 50
 * const effort = { scale: { min: 1, max: 5 }, easyFrom: 4, direction: 'low-is-easy' } as const;
 * ces([1, 2, 5], effort).value; // ~> 3.3333333333
 * ces([8], { direction: 'high-is-easy' }); // throws INVALID_VALUE
 * ces([7], {} as never); // throws INVALID_OPTION
 * ces([{ rating: 5 }, { rating: null }, { rating: 3 }], { direction: 'high-is-easy', score: (row) => row.rating }).value; // => 4
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function ces(scores: readonly Score[] | Iterable<Score>, options: CesOptions): CesResult;
/**
 * The same for rows: `score` says where the answer is, `count` how many answers a row stands for where it is not one. See {@link ces}.
 *
 * @param rows any iterable
 */
export function ces<Row>(rows: Iterable<Row>, options: CesRowOptions<Row>): CesResult;
export function ces(source: unknown, options?: object): CesResult {
  return rate(cesKind, source, options) as CesResult;
}

/**
 * Customer effort from counts, for callers who hold counts: dashboards, database rows.
 *
 * Counts per level give all that {@link ces} gives; `{ easy, responses }` gives the share, and with `hard` the net.
 *
 * @remarks Same conclusion as {@link ces}, bit for bit. The state of an aggregator will do as well. Cost: O(levels).
 * @param counts answers per level, lowest answer first, alone or as `{ counts, missing, invalid }`; or counts of the classes
 * @param options definition and how to conclude
 * @returns share, mean, index and net, each with its interval; what the counts do not tell is `null`
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for counts that are no whole numbers from 0, or do not fit the scale; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { cesFromCounts } from 'cx-metrics';
 * const direction = 'high-is-easy';
 * cesFromCounts([80, 210, 140, 110, 160, 180, 120], { direction }).value; // => 4.08
 * cesFromCounts({ easy: 72, responses: 90 }, { direction, measure: 'share' }).value; // => 0.8
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function cesFromCounts(
  counts: readonly (number | bigint)[] | LevelCounts | CesClassCounts,
  options: CesCountsOptions,
): CesResult {
  return rateCounts(cesKind, 'cesFromCounts', counts, options) as CesResult;
}
