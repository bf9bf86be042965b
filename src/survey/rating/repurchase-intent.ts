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
 * Repurchase intent of rows: `score` says where the answer is.
 *
 * @param rows any iterable
 * @param options reader, definition, how to count and how to conclude
 * @returns share, mean, index and net, each with its interval
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { repurchaseIntent } from 'cx-metrics';
 * const options = { scale: { min: 1, max: 5 }, topFrom: 4, score: (row: { answer: number }) => row.answer };
 * repurchaseIntent([{ answer: 5 }, { answer: 2 }], options).value; // => 0.5
 * ```
 */
export function repurchaseIntent<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: ScaleScoreRowOptions<Row>,
): ScaleScoreResult<'repurchase-intent'>;
/**
 * Repurchase intent: the share of those who say they are likely to buy or to use again, the top boxes of an intent scale.
 *
 * share = top / n; mean, index and net as in {@link scaleScore}. n counts valid answers only.
 *
 * @remarks Stated intent, not behaviour: it doesn't belong in one series with a repeat-purchase rate. Length of the scale and
 * number of boxes are part of the definition (top-1 of five is usual for "definitely would buy"), so both must be given.
 * Intervals: Wilson for the share, the score interval for mean, index and net. Cost: O(n) time, O(levels) memory.
 * @param scores answers on the scale; `null`, `undefined` and holes (NaN in float arrays) are not answered
 * @param options definition (scale and `topFrom` must be given), how to count and how to conclude
 * @returns share, mean, index and net, each with its interval; values `null` when nobody answered
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { repurchaseIntent } from 'cx-metrics';
 * const definitely = repurchaseIntent([5, 5, 4, 2], { scale: { min: 1, max: 5 }, topFrom: 5 });
 * definitely.value; // => 0.5
 * definitely.mean.value; // => 4
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function repurchaseIntent(
  scores: readonly Score[] | Iterable<Score>,
  options: ScaleScoreOptions,
): ScaleScoreResult<'repurchase-intent'>;
export function repurchaseIntent(source: unknown, options?: object): ScaleScoreResult<'repurchase-intent'> {
  return rate(
    scaleScoreKind('repurchase-intent', 'share mean index net'),
    source,
    options,
  ) as ScaleScoreResult<'repurchase-intent'>;
}

/**
 * Repurchase intent from counts, for callers who hold counts: dashboards, database rows.
 *
 * Counts per level give all that {@link repurchaseIntent} gives; `{ top, responses }` gives the share, and with `bottom` the net.
 *
 * @remarks Same conclusion as {@link repurchaseIntent}, bit for bit. Cost: O(levels).
 * @param counts answers per level, lowest answer first, alone or as `{ counts, missing, invalid }`; or counts of the classes
 * @param options definition and how to conclude
 * @returns share, mean, index and net, each with its interval; what the counts do not tell is `null`
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for counts that are no whole numbers from 0, or do not fit the scale; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { repurchaseIntentFromCounts } from 'cx-metrics';
 * const definition = { scale: { min: 1, max: 5 }, topFrom: 4 };
 * repurchaseIntentFromCounts({ top: 62, responses: 100 }, definition).value; // => 0.62
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function repurchaseIntentFromCounts(
  counts: readonly number[] | LevelCounts | ScaleClassCounts,
  options: ScaleScoreCountsOptions,
): ScaleScoreResult<'repurchase-intent'> {
  return rateCounts(
    scaleScoreKind('repurchase-intent', 'share mean index net'),
    counts,
    options,
  ) as ScaleScoreResult<'repurchase-intent'>;
}
