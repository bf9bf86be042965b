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
 * Repurchase intent: the share of those who say they are likely to buy or to use again, the top boxes of an intent scale.
 *
 * share = top / n; mean, index and net as in {@link scaleScore}. n counts valid answers only. Of counts of the classes alone, mean and
 * index are `null`.
 *
 * @remarks Stated intent, not behaviour: it doesn't belong in one series with a repeat-purchase rate. Length of the scale and
 * number of boxes are part of the definition (top-1 of five is usual for "definitely would buy"), so both must be given.
 * Intervals: Wilson for the share, the score interval for mean, index and net. Cost: O(n) time, O(levels) memory.
 * @param scores answers on the scale; `null`, `undefined` and holes (NaN in float arrays) are not answered
 * @param options definition (scale and `topFrom` must be given), how to count and how to conclude
 * @returns share, mean, index and net, each with its interval; values `null` when nobody answered
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale (unless `onInvalid: 'count'`) and for what is not a count; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { repurchaseIntent } from 'cx-metrics';
 * const definitely = repurchaseIntent([5, 5, 4, 2], { scale: { min: 1, max: 5 }, topFrom: 5 });
 * definitely.value; // => 0.5
 * definitely.mean.value; // => 4
 * const definition = { scale: { min: 1, max: 5 }, topFrom: 4 };
 * repurchaseIntent([{ answer: 5 }, { answer: 2 }], { ...definition, score: (row) => row.answer }).value; // => 0.5
 * repurchaseIntent({ top: 62, responses: 100 }, definition).value; // => 0.62
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function repurchaseIntent(
  scores: readonly Score[] | Iterable<Score>,
  options: ScaleScoreOptions,
): ScaleScoreResult<'repurchase-intent'>;
/**
 * The same for rows: `score` says where the answer is, `count` how many answers a row stands for where it is not one. See {@link repurchaseIntent}.
 *
 * @param rows any iterable
 */
export function repurchaseIntent<Row>(
  rows: Iterable<Row>,
  options: ScaleScoreRowOptions<Row>,
): ScaleScoreResult<'repurchase-intent'>;
/**
 * The same for counts, for callers who hold counts: `{ top, responses }`, with `bottom` for the net, or `{ counts }` per level. See
 * {@link repurchaseIntent}.
 *
 * @param counts whole numbers from 0
 */
export function repurchaseIntent(
  counts: ScaleClassCounts | LevelCounts,
  options: ScaleScoreCountsOptions,
): ScaleScoreResult<'repurchase-intent'>;
export function repurchaseIntent(source: unknown, options?: object): ScaleScoreResult<'repurchase-intent'> {
  return topBoxes('repurchase-intent', source, options);
}
