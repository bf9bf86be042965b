import { assertOptions, type InvalidPolicy, type MissingValue, policyOf } from '../../core/options.js';
import { type AnswerReaders, countScale, SCORE_READING, type ScaleCounts } from '../../kernels/scale/scale.js';
import { classed } from './nps-class-counts.js';
import { NPS_CLASSES, type NpsClasses, type NpsLimits, npsLimits } from './nps-classes.js';
import { concludeNps, NPS_CONCLUSION, type NpsConclusion, type NpsResult } from './nps-from-counts.js';

/**
 * An answer; `null` or `undefined` when there is none.
 *
 * @category Options
 * @since 0.1.0
 */
export type Score = number | bigint | null | undefined;

/**
 * How {@link nps} and {@link NpsAggregator} count.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NpsCounting extends NpsClasses {
  /** What to do with answers off the scale. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Options of {@link nps}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NpsOptions extends NpsCounting, NpsConclusion {
  /** A number off the scale that stands for "not answered" in this call, such as 99, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link nps} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NpsRowOptions<Row> extends NpsOptions, AnswerReaders<Row> {}

/** Concludes from counts per level. */
export function npsOfScale<Id extends string>(
  metric: Id,
  counted: ScaleCounts,
  limits: NpsLimits,
  options: NpsConclusion,
): NpsResult<Id> {
  const { passiveFrom, promoterFrom, scale } = limits;
  const definition = `[${scale.min},${passiveFrom}) [${passiveFrom},${promoterFrom}) [${promoterFrom},${scale.max}]`;
  return concludeNps(metric, classed(counted, limits), counted, definition, options);
}

/**
 * Net Promoter Score: promoters (9–10) minus detractors (0–6), in points from −100 to 100.
 *
 * value = 100 · (promoters − detractors) / n; n counts the valid answers; the interval is Tango's score interval unless another
 * is given, and `null` when nobody answered. With `denominator: 'shown'`, n counts those who did not answer, too, as passives.
 *
 * @remarks Source of the definition: Reichheld 2003. Variants in use: other limits (`passiveFrom: 6, promoterFrom: 8` for Europe),
 * averages per customer (`classes: 'half-open'`), other scales (limits must be given: none are agreed). A question on 0–10 is not
 * an NPS question because of its scale: nothing here infers that. Below some 30 answers look at the interval first.
 * Some products divide by all who saw the question, dismissals among them: `denominator: 'shown'` does so with rows of those who
 * saw it, and moves the score towards 0; a question that everybody dismissed then has 0, not `null`.
 * Rows of `SELECT score, count(*) … GROUP BY score` are read with `count`: they stand for so many answers, and are no weights.
 * Numbers may be any iterable; typed arrays are the fast path (`Uint8Array` about half the time of a plain loop that sums it).
 * Cost: O(n) time, O(levels) memory.
 * @param scores whole numbers 0–10; `null`, `undefined` and holes (NaN in float arrays) are not answered
 * @param options how to count and how to conclude
 * @returns value in points, counts, interval; `value: null` when nobody answered
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `score` or `count`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { nps } from 'cx-metrics';
 * const result = nps([10, 9, 8, 3]);
 * result.value; // => 25
 * result.promoters; // => 2
 * result.interval?.low; // ~> -50.46872382421446
 * nps([10, null, 9, null], { denominator: 'shown' }).value; // => 50
 * nps([9, 11]); // throws INVALID_VALUE
 * nps([{ rating: 9 }, { rating: null }, { rating: 10 }], { score: 'rating' }).n; // => 2
 * const perScore = [{ score: 10, times: 5 }, { score: 3, times: 2 }];
 * nps(perScore, { score: 'score', count: 'times' }).value; // ~> 42.857142857142854
 * nps([9, 11, 12], { onInvalid: 'count' }).reasons; // => { 'score-off-scale': 2 }
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function nps(scores: readonly Score[] | Iterable<Score>, options?: NpsOptions): NpsResult;
/**
 * The same for rows: `score` says where the answer is, `count` how many answers a row stands for where it is not one. See {@link nps}.
 *
 * @param rows any iterable
 */
export function nps<Row>(rows: Iterable<Row>, options: NpsRowOptions<Row>): NpsResult;
export function nps(source: Iterable<unknown>, options?: NpsReading): NpsResult {
  return npsOf('nps', source, options);
}

/** Options of either form of input. */
export type NpsReading = NpsOptions & { readonly score?: unknown; readonly count?: unknown };

/** The batch function under the name of a metric. */
export function npsOf<Id extends string>(metric: Id, source: unknown, options: NpsReading | undefined): NpsResult<Id> {
  assertOptions(metric, options, `${SCORE_READING} ${NPS_CONCLUSION} ${NPS_CLASSES}`);
  const given = options ?? {};
  policyOf(metric, given.onInvalid);
  const limits = npsLimits(metric, given);
  return npsOfScale(metric, countScale(metric, limits, source, given), limits, given);
}
