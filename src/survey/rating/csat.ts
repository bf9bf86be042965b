import type { GivenLeftOut } from '../../core/left-out.js';
import type { InvalidPolicy, MissingValue } from '../../core/options.js';
import type { RatingMeasure } from '../../kernels/rating/rating.js';
import type { RatingConclusion, RatingResult } from '../../kernels/rating/rating-conclusion.js';
import { rate, rateCounts } from '../../kernels/rating/rating-metric.js';
import type { LevelCounts } from '../../kernels/scale/level-counts.js';
import type { AnswerReaders, DefinitionOf, Scale } from '../../kernels/scale/scale.js';
import type { Score } from '../nps/nps.js';

/** The words and defaults of CSAT. */
export const csatKind = {
  metric: 'csat',
  top: 'satisfied',
  bottom: 'dissatisfied',
  scale: { min: 1, max: 5 },
  from: 4,
  measures: 'share mean index net',
  directions: 'high-is-good low-is-good',
} as const;

/**
 * What "satisfied" means: plain data, such as the definitions of `cx-metrics/presets`.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CsatDefinition extends DefinitionOf<'csat'> {
  /** The scale that was asked. Another one than 1–5 needs `satisfiedFrom`. @defaultValue 1 to 5 */
  readonly scale?: Scale | undefined;
  /** Lowest satisfied answer. @defaultValue 4 on 1–5 */
  readonly satisfiedFrom?: number | undefined;
  /** Highest dissatisfied answer; what lies between is neutral. @defaultValue the mirror of `satisfiedFrom`, 2 on 1–5 */
  readonly dissatisfiedTo?: number | undefined;
  /** Which end is good. With `'low-is-good'` (school grades) answers are turned, min + max − answer, before limits and mean apply. @defaultValue `'high-is-good'` */
  readonly direction?: 'high-is-good' | 'low-is-good' | undefined;
  /** Which result is `value`. @defaultValue `'share'` */
  readonly measure?: RatingMeasure | undefined;
}

/**
 * How {@link csat} and {@link CsatAggregator} count.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CsatCounting extends CsatDefinition {
  /** What to do with answers off the scale. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Options of {@link csat}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CsatOptions extends CsatCounting, RatingConclusion {
  /** Which result is `value`. @defaultValue `'share'` */
  readonly measure?: RatingMeasure | undefined;
  /** A number off the scale that stands for "not answered" in this call, such as 99, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link csat} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CsatRowOptions<Row> extends CsatOptions, AnswerReaders<Row> {}

/**
 * Options of {@link csatFromCounts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CsatCountsOptions extends CsatDefinition, RatingConclusion {
  /** Which result is `value`. @defaultValue `'share'` */
  readonly measure?: RatingMeasure | undefined;
}

/**
 * Customer satisfaction with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CsatResult extends RatingResult<'csat'> {
  /** Satisfied answers. */
  readonly satisfied: number;
  /** Dissatisfied answers; `null` when unknown. */
  readonly dissatisfied: number | null;
}

/**
 * Counts of satisfied answers as a dashboard holds them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CsatClassCounts extends GivenLeftOut {
  /** Satisfied answers. */
  readonly satisfied: number | bigint;
  /** All valid answers. */
  readonly responses: number | bigint;
  /** Dissatisfied answers. @defaultValue unknown; `net` is `null` then */
  readonly dissatisfied?: number | bigint | undefined;
}

/**
 * Customer satisfaction (CSAT): the share of satisfied answers, 4 or 5 of 1–5 unless told otherwise.
 *
 * share = satisfied / n; mean = Σ answers / n; index = (mean − min) / (max − min); net = 100 · (satisfied − dissatisfied) / n.
 * All four are called CSAT somewhere and all four are in the result, each with its interval; `measure` says which one is `value`.
 * n counts valid answers only. Nothing is rounded.
 *
 * @remarks Which answers are satisfied differs between vendors: `cx-metrics/presets` has their definitions, and the guide "Your
 * dashboard says 80 %, we say 72 %" compares them. Other scales than 1–5 have no agreed limit, so `satisfiedFrom` is asked for.
 * Intervals: Wilson for the share, the score interval for mean, index and net; `studentT` and others on request.
 * Cost: O(n) time, O(levels) memory; typed arrays are the fast path.
 * @param scores answers on the scale; `null`, `undefined` and holes (NaN in float arrays) are not answered
 * @param options definition, how to count and how to conclude
 * @returns share, mean, index and net, each with its interval; values `null` when nobody answered
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `score` or `count`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * const result = csat([5, 4, 3, 1, null]);
 * result.value; // => 0.5
 * result.missing; // => 1
 * result.share.interval?.low; // ~> 0.15003898915214947
 * result.mean.value; // => 3.25
 * result.index.value; // => 0.5625
 * result.net.value; // => 25
 * csat([0, 10, 9], { scale: { min: 0, max: 10 }, satisfiedFrom: 9 }).satisfied; // => 2
 * csat([6]); // throws INVALID_VALUE
 * csat([{ rating: 5 }, { rating: null }, { rating: 3 }], { score: (row) => row.rating }).value; // => 0.5
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function csat(scores: readonly Score[] | Iterable<Score>, options?: CsatOptions): CsatResult;
/**
 * The same for rows: `score` says where the answer is, `count` how many answers a row stands for where it is not one. See {@link csat}.
 *
 * @param rows any iterable
 */
export function csat<Row>(rows: Iterable<Row>, options: CsatRowOptions<Row>): CsatResult;
export function csat(source: unknown, options?: object): CsatResult {
  return rate(csatKind, source, options) as CsatResult;
}

/**
 * Customer satisfaction from counts, for callers who hold counts: dashboards, database rows.
 *
 * Counts per level give all that {@link csat} gives; `{ satisfied, responses }` gives the share, and with `dissatisfied` the net.
 *
 * @remarks Same conclusion as {@link csat}, bit for bit. The state of an aggregator will do as well. Cost: O(levels).
 * @param counts answers per level, lowest answer first, alone or as `{ counts, missing, invalid }`; or counts of the classes
 * @param options definition and how to conclude
 * @returns share, mean, index and net, each with its interval; what the counts do not tell is `null`
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for counts that are no whole numbers from 0, or do not fit the scale; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { csatFromCounts } from 'cx-metrics';
 * csatFromCounts([2, 1, 3, 10, 24]).mean.value; // => 4.325
 * csatFromCounts({ satisfied: 72, responses: 90 }).value; // => 0.8
 * csatFromCounts({ satisfied: 72, responses: 90 }).net.value; // => null
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function csatFromCounts(
  counts: readonly (number | bigint)[] | LevelCounts | CsatClassCounts,
  options?: CsatCountsOptions,
): CsatResult {
  return rateCounts(csatKind, 'csatFromCounts', counts, options) as CsatResult;
}
