import type { LevelCounts } from '../../kernels/scale/level-counts.js';
import type { Score } from '../nps/nps.js';
import {
  type ScaleClassCounts,
  type ScaleScoreCountsOptions,
  type ScaleScoreOptions,
  type ScaleScoreResult,
  type ScaleScoreRowOptions,
  topBoxes,
} from './scale-score.js';

/**
 * Trust score: the share of those who trust, the top boxes of a trust question.
 *
 * share = top / n; mean, index and net as in {@link scaleScore}. n counts valid answers only. Of counts of the classes alone, mean and
 * index are `null`.
 *
 * @remarks No field standard: length of the scale and number of boxes are part of the definition, so both must be given and are
 * echoed. `measure: 'mean'` makes the mean answer the value.
 * Intervals: Wilson for the share, the score interval for mean, index and net. Cost: O(n) time, O(levels) memory.
 * @param scores answers on the scale; `null`, `undefined` and holes (NaN in float arrays) are not answered
 * @param options definition (scale and `topFrom` must be given), how to count and how to conclude
 * @returns share, mean, index and net, each with its interval; values `null` when nobody answered
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale (unless `onInvalid: 'count'`) and for what is not a count; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { trustScore } from 'cx-metrics';
 * const definition = { scale: { min: 1, max: 5 }, topFrom: 4 };
 * const result = trustScore([5, 4, 4, 2], definition);
 * result.value; // => 0.75
 * result.definition; // => '[1,2] (2,4) [4,5]'
 * trustScore([{ answer: 5 }, { answer: 2 }], { ...definition, score: (row) => row.answer }).value; // => 0.5
 * trustScore({ top: 71, responses: 100 }, definition).value; // => 0.71
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function trustScore(
  scores: readonly Score[] | Iterable<Score>,
  options: ScaleScoreOptions,
): ScaleScoreResult<'trust-score'>;
/**
 * The same for rows: `score` says where the answer is, `count` how many answers a row stands for where it is not one. See {@link trustScore}.
 *
 * @param rows any iterable
 */
export function trustScore<Row>(
  rows: Iterable<Row>,
  options: ScaleScoreRowOptions<Row>,
): ScaleScoreResult<'trust-score'>;
/**
 * The same for counts, for callers who hold counts: `{ top, responses }`, with `bottom` for the net, or `{ counts }` per level. See
 * {@link trustScore}.
 *
 * @param counts whole numbers from 0
 */
export function trustScore(
  counts: ScaleClassCounts | LevelCounts,
  options: ScaleScoreCountsOptions,
): ScaleScoreResult<'trust-score'>;
export function trustScore(source: unknown, options?: object): ScaleScoreResult<'trust-score'> {
  return topBoxes('trust-score', source, options);
}
