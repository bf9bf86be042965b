import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type MissingValue, policyOf } from '../../core/options.js';
import { type AnswerReaders, countScale, SCORE_READING, type Scale } from './scale.js';
import { scaleOf } from './scale-of.js';

/**
 * Answers counted per level: what every conclusion from counts takes.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ScoreCounts extends LeftOut {
  /** The scale that was counted on. */
  readonly scale: Scale;
  /** Answers per level, the lowest answer first. */
  readonly counts: readonly number[];
  /** Valid answers. */
  readonly n: number;
}

/**
 * Options of {@link countScores}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CountScoresOptions {
  /** The scale that was asked. */
  readonly scale: Scale;
  /** What to do with answers off the scale. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number off the scale that stands for "not answered" in this call, such as 99, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link countScores} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CountScoresRowOptions<Row> extends CountScoresOptions, AnswerReaders<Row> {}

/**
 * Counts answers per level, once, for several conclusions from the same answers.
 *
 * counts[j] is how many gave the answer min + j · step; n is their sum.
 *
 * @remarks `csatFromCounts`, `cesFromCounts`, `scaleScoreFromCounts` and `starRatingFromCounts` take the result as it is,
 * `npsFromCounts` through `npsClassCounts`. Cost: O(n) time, O(levels) memory; typed arrays are the fast path.
 * @param scores answers on the scale; `null`, `undefined` and holes (NaN in float arrays) are not answered
 * @param options scale and what to do with invalid answers
 * @returns counts per level
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `score` or `count`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { countScores, csatFromCounts, npsClassCounts, npsFromCounts } from 'cx-metrics';
 * const scale = { min: 0, max: 10 };
 * const answers = countScores([10, 9, 8, 3], { scale });
 * npsFromCounts(npsClassCounts(answers)).value; // => 25
 * csatFromCounts(answers, { scale, satisfiedFrom: 8 }).value; // => 0.75
 * const rows = [{ stars: 2, times: 7 }, { stars: 3, times: 1 }];
 * countScores(rows, { scale: { min: 1, max: 3 }, score: 'stars', count: 'times' }).counts; // => [0, 7, 1]
 * ```
 * @category Kernels
 * @since 0.1.0
 */
export function countScores(
  scores: readonly (number | bigint | null | undefined)[] | Iterable<number | bigint | null | undefined>,
  options: CountScoresOptions,
): ScoreCounts;
/**
 * The same for rows: `score` says where the answer is, `count` how many answers a row stands for where it is not one. See {@link countScores}.
 *
 * @param rows any iterable
 */
export function countScores<Row>(rows: Iterable<Row>, options: CountScoresRowOptions<Row>): ScoreCounts;
export function countScores(
  source: unknown,
  options?: CountScoresOptions & { score?: unknown; count?: unknown },
): ScoreCounts {
  const caller = 'countScores';
  assertOptions(caller, options, `scale ${SCORE_READING}`);
  policyOf(caller, options?.onInvalid);
  const scale = scaleOf(caller, options?.scale);
  const counted = countScale(caller, { scale }, source, options ?? {});
  const { counts } = counted;
  return { scale, counts, n: counts.reduce((sum, count) => sum + count, 0), ...leftOutOf(counted) };
}
