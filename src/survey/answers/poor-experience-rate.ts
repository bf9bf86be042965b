// poured from src/catalog/records/survey.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link poorExperienceRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PoorExperienceCounts {
  /** Answers in the bottom boxes: from 0 to `responses`. */
  readonly dissatisfied: number | bigint;
  /** All valid answers. */
  readonly responses: number | bigint;
}

/**
 * Poor-experience rate: share of respondents in the bottom boxes of a question on their experience.
 *
 * value = dissatisfied / responses; n = responses. Wilson's interval unless another method is given.
 *
 * @remarks It is not 1 minus CSAT: neutral answers belong to neither. Only people who answered are counted; those who left
 * rarely answer. For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `dissatisfied` out of `responses`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `responses` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `dissatisfied` exceeds `responses`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { poorExperienceRate } from 'cx-metrics';
 * const rate = poorExperienceRate({ dissatisfied: 90, responses: 100 });
 * rate.value; // => 0.9
 * rate.interval?.low; // ~> 0.8256343385
 * const answers = [{ isLow: false }, { isLow: true }, { isLow: false }, { isLow: false }];
 * poorExperienceRate(answers, { dissatisfied: 'isLow' }).value; // => 0.25
 * ```
 * @see https://help.zencity.io/hc/en-us/articles/28113655280529-How-are-the-Experience-Surveys-CX-scores-calculated
 * @category Survey
 * @since 0.1.0
 */
export function poorExperienceRate(
  counts: PoorExperienceCounts,
  options?: ShareOptions,
): ShareResult<'poor-experience-rate'>;
/**
 * The same for rows, one per response: `dissatisfied` reads `true` or `false`, and rows without it are `missing`. See
 * {@link poorExperienceRate}.
 *
 * @param rows any iterable
 */
export function poorExperienceRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'dissatisfied'>,
): ShareResult<'poor-experience-rate'>;
export function poorExperienceRate(source: unknown, options?: object): ShareResult<'poor-experience-rate'> {
  return namedShare('poor-experience-rate', 'dissatisfied', 'responses', source, options);
}
