import { rate, rateCounts } from '../../kernels/rating/rating-metric.js';
import type { LevelCounts } from '../../kernels/scale/level-counts.js';
import type { Score } from '../nps/nps.js';
import {
  type ScaleClassCounts,
  type ScaleScoreCountsOptions,
  type ScaleScoreOptions,
  type ScaleScoreResult,
  type ScaleScoreRowOptions,
  scaleScoreKind,
} from './scale-score.js';

/**
 * Trust score of rows: `score` says where the answer is.
 *
 * @param rows any iterable
 * @param options reader, definition, how to count and how to conclude
 * @returns share, mean, index and net, each with its interval
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { trustScore } from 'cx-metrics';
 * const options = { scale: { min: 1, max: 5 }, topFrom: 4, score: (row: { answer: number }) => row.answer };
 * trustScore([{ answer: 5 }, { answer: 2 }], options).value; // => 0.5
 * ```
 */
export function trustScore<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: ScaleScoreRowOptions<Row>,
): ScaleScoreResult<'trust-score'>;
/**
 * Trust score: the share of those who trust, the top boxes of a trust question.
 *
 * share = top / n; mean, index and net as in {@link scaleScore}. n counts valid answers only.
 *
 * @remarks No field standard: length of the scale and number of boxes are part of the definition, so both must be given and are
 * echoed. `measure: 'mean'` makes the mean answer the value.
 * Intervals: Wilson for the share, the score interval for mean, index and net. Cost: O(n) time, O(levels) memory.
 * @param scores answers on the scale; `null`, `undefined` and holes (NaN in float arrays) are not answered
 * @param options definition (scale and `topFrom` must be given), how to count and how to conclude
 * @returns share, mean, index and net, each with its interval; values `null` when nobody answered
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { trustScore } from 'cx-metrics';
 * const result = trustScore([5, 4, 4, 2], { scale: { min: 1, max: 5 }, topFrom: 4 });
 * result.value; // => 0.75
 * result.definition; // => '[1,2] (2,4) [4,5]'
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function trustScore(
  scores: readonly Score[] | Iterable<Score>,
  options: ScaleScoreOptions,
): ScaleScoreResult<'trust-score'>;
export function trustScore(source: unknown, options?: object): ScaleScoreResult<'trust-score'> {
  return rate(
    scaleScoreKind('trust-score', 'share mean index net'),
    source,
    options,
  ) as ScaleScoreResult<'trust-score'>;
}

/**
 * Trust score from counts, for callers who hold counts: dashboards, database rows.
 *
 * Counts per level give all that {@link trustScore} gives; `{ top, responses }` gives the share, and with `bottom` the net.
 *
 * @remarks Same conclusion as {@link trustScore}, bit for bit. Cost: O(levels).
 * @param counts answers per level, lowest answer first, alone or as `{ counts, missing, invalid }`; or counts of the classes
 * @param options definition and how to conclude
 * @returns share, mean, index and net, each with its interval; what the counts do not tell is `null`
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for counts that are no whole numbers from 0, or do not fit the scale; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { trustScoreFromCounts } from 'cx-metrics';
 * const definition = { scale: { min: 1, max: 5 }, topFrom: 4 };
 * trustScoreFromCounts({ top: 71, responses: 100 }, definition).value; // => 0.71
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function trustScoreFromCounts(
  counts: readonly number[] | LevelCounts | ScaleClassCounts,
  options: ScaleScoreCountsOptions,
): ScaleScoreResult<'trust-score'> {
  return rateCounts(
    scaleScoreKind('trust-score', 'share mean index net'),
    counts,
    options,
  ) as ScaleScoreResult<'trust-score'>;
}
