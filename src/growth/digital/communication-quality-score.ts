// poured from src/catalog/records/digital.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link communicationQualityScore}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CommunicationQualityScoreTotals {
  /** Points earned in the reviews: a number from 0 to `possible`. */
  readonly earned: number | bigint;
  /** Points that could have been earned: a number from 0. */
  readonly possible: number | bigint;
}

/**
 * Communication quality score: points earned over points possible in reviewed conversations of digital channels.
 *
 * value = earned / possible; n counts rows; totals count as one. Rows give an interval, that of `quotient` (delta method,
 * Student's t); totals alone do not.
 *
 * @remarks Reviewed conversations are a sample: give the interval. Some checklists zero a review after one grave fault: say so.
 * Reviewers differ: let two of them judge the same conversations. For segments, add up both totals and divide once; never
 * average the shares. Cost: O(1); for rows O(n).
 * @param totals `earned` and `possible`
 * @returns share 0…1; `value: null` when `possible` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `earned` or `possible` is not a number from 0 up, or `earned` exceeds `possible`, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { communicationQualityScore } from 'cx-metrics';
 * communicationQualityScore({ earned: 30, possible: 40 }).value; // => 0.75
 * const reviews = [{ points: 9, most: 10 }, { points: 16, most: 20 }, { points: 5, most: 10 }];
 * const score = communicationQualityScore(reviews, { earned: 'points', possible: 'most' });
 * score.value; // => 0.75
 * score.interval?.low; // ~> 0.34394605322
 * ```
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/metrics-definitions.html
 * @category Digital
 * @since 0.1.0
 */
export function communicationQualityScore(
  totals: CommunicationQualityScoreTotals,
): RatioResult<'communication-quality-score', 'fraction'>;
/**
 * The same for rows, one per reviewed conversation: both numbers are added up, and rows that lack one are `missing`. See
 * {@link communicationQualityScore}.
 *
 * @param rows any iterable
 * @param options readers, how to count and how to conclude
 */
export function communicationQualityScore<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, keyof CommunicationQualityScoreTotals>,
): RatioResult<'communication-quality-score', 'fraction'>;
export function communicationQualityScore(
  source: unknown,
  options?: object,
): RatioResult<'communication-quality-score', 'fraction'> {
  return namedRatio(
    { metric: 'communication-quality-score', unit: 'fraction', part: 'earned', whole: 'possible', range: [0, 1] },
    source,
    options,
  );
}
