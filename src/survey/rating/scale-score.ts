import { wayOut } from '../../core/errors.js';
import type { GivenLeftOut } from '../../core/left-out.js';
import type { InvalidPolicy, MissingValue } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import type { RatingKind, RatingMeasure } from '../../kernels/rating/rating.js';
import type { RatingConclusion, RatingResult } from '../../kernels/rating/rating-conclusion.js';
import { rate, rateCounts } from '../../kernels/rating/rating-metric.js';
import type { LevelCounts } from '../../kernels/scale/level-counts.js';
import type { AnswerReaders, DefinitionOf, Scale } from '../../kernels/scale/scale.js';
import type { Score } from '../nps/nps.js';

/** The words of ratings that have no other ones, under the name of a metric. */
export function scaleScoreKind(metric: string, measures: string): RatingKind {
  return { metric, top: 'top', bottom: 'bottom', measures, directions: 'high-is-good low-is-good' };
}

/** The kind behind {@link scaleScore}: no scale is usual. */
export function plainScaleScore(): RatingKind {
  return scaleScoreKind('scale-score', 'mean share index net');
}

/** A metric that is the share of the top boxes of one question, of answers, rows or counts. */
export function topBoxes<Id extends string>(
  metric: Id,
  source: unknown,
  options: object | undefined,
): ScaleScoreResult<Id> {
  const kind = scaleScoreKind(metric, 'share mean index net');
  return (
    isRows(source) || wayOut(source) ? rate(kind, source, options) : rateCounts(kind, metric, source, options)
  ) as never;
}

/**
 * What was asked and which answers make the classes: plain data.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ScaleScoreDefinition extends DefinitionOf<'scale-score'> {
  /** The scale that was asked. */
  readonly scale: Scale;
  /** Lowest answer of the top class. */
  readonly topFrom: number;
  /** Highest answer of the bottom class; what lies between is neutral. @defaultValue the mirror of `topFrom` */
  readonly bottomTo?: number | undefined;
  /** Which end is good. With `'low-is-good'` answers are turned, min + max − answer, before limits and mean apply. @defaultValue `'high-is-good'` */
  readonly direction?: 'high-is-good' | 'low-is-good' | undefined;
  /** Which result is `value`. @defaultValue the first one that the metric names */
  readonly measure?: RatingMeasure | undefined;
}

/**
 * How {@link scaleScore} and {@link ScaleScoreAggregator} count.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ScaleScoreCounting extends ScaleScoreDefinition {
  /** What to do with answers off the scale. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Options of {@link scaleScore}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ScaleScoreOptions extends ScaleScoreCounting, RatingConclusion {
  /** Which result is `value`. @defaultValue the first one that the metric names */
  readonly measure?: RatingMeasure | undefined;
  /** A number off the scale that stands for "not answered" in this call, such as 99, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link scaleScore} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ScaleScoreRowOptions<Row> extends ScaleScoreOptions, AnswerReaders<Row> {}

/**
 * Options of {@link scaleScoreFromCounts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ScaleScoreCountsOptions extends ScaleScoreDefinition, RatingConclusion {
  /** Which result is `value`. @defaultValue the first one that the metric names */
  readonly measure?: RatingMeasure | undefined;
}

/**
 * A rating with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ScaleScoreResult<Id extends string = 'scale-score'> extends RatingResult<Id> {
  /** Answers of the top class. */
  readonly top: number;
  /** Answers of the bottom class; `null` when unknown. */
  readonly bottom: number | null;
}

/**
 * Counts of the top class of a rating.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ScaleClassCounts extends GivenLeftOut {
  /** Answers of the top class. */
  readonly top: number | bigint;
  /** All valid answers. */
  readonly responses: number | bigint;
  /** Answers of the bottom class. @defaultValue unknown; `net` is `null` then */
  readonly bottom?: number | bigint | undefined;
}

/**
 * Score of any question with a scale: mean, top-box share, 0–1 index and net, for questions that have no metric of their own.
 *
 * mean = Σ answers / n; share = top / n; index = (mean − min) / (max − min); net = 100 · (top − bottom) / n. n counts valid answers
 * only. Nothing is rounded.
 *
 * @remarks Scale and `topFrom` must be given: top-1, top-2 and top-3 boxes are different numbers. `direction: 'low-is-good'` turns
 * the answers first. Intervals: the score interval for mean, index and net, Wilson for the share.
 * Cost: O(n) time, O(levels) memory; typed arrays are the fast path.
 * @param scores answers on the scale; `null`, `undefined` and holes (NaN in float arrays) are not answered
 * @param options definition, how to count and how to conclude
 * @returns mean, share, index and net, each with its interval; values `null` when nobody answered
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `score` or `count`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { scaleScore } from 'cx-metrics';
 * const grades = { scale: { min: 1, max: 6 }, topFrom: 5, direction: 'low-is-good' } as const;
 * const result = scaleScore([1, 2, 2, 6], grades);
 * result.share.value; // => 0.75
 * result.mean.value; // => 4.25
 * result.index.value; // => 0.65
 * const rows = [{ ease: 6 }, { ease: 7 }];
 * scaleScore(rows, { scale: { min: 1, max: 7 }, topFrom: 6, score: (row) => row.ease }).value; // => 6.5
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function scaleScore(scores: readonly Score[] | Iterable<Score>, options: ScaleScoreOptions): ScaleScoreResult;
/**
 * The same for rows: `score` says where the answer is, `count` how many answers a row stands for where it is not one. See {@link scaleScore}.
 *
 * @param rows any iterable
 */
export function scaleScore<Row>(rows: Iterable<Row>, options: ScaleScoreRowOptions<Row>): ScaleScoreResult;
export function scaleScore(source: unknown, options?: object): ScaleScoreResult {
  return rate(plainScaleScore(), source, options) as ScaleScoreResult;
}

/**
 * Score of any question with a scale from counts, for callers who hold counts: dashboards, database rows.
 *
 * Counts per level give all that {@link scaleScore} gives; `{ top, responses }` gives the share, and with `bottom` the net.
 *
 * @remarks Same conclusion as {@link scaleScore}, bit for bit. Cost: O(levels).
 * @param counts answers per level, lowest answer first, alone or as `{ counts, missing, invalid }`; or counts of the classes
 * @param options definition and how to conclude
 * @returns mean, share, index and net, each with its interval; what the counts do not tell is `null`
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for counts that are no whole numbers from 0, or do not fit the scale; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { scaleScoreFromCounts } from 'cx-metrics';
 * scaleScoreFromCounts([3, 1, 6], { scale: { min: 1, max: 3 }, topFrom: 3 }).value; // => 2.3
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function scaleScoreFromCounts(
  counts: readonly (number | bigint)[] | LevelCounts | ScaleClassCounts,
  options: ScaleScoreCountsOptions,
): ScaleScoreResult {
  return rateCounts(plainScaleScore(), 'scaleScoreFromCounts', counts, options) as ScaleScoreResult;
}
