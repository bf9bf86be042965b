// poured from src/catalog/records/survey.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link responseShare}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ResponseShareCounts {
  /** Respondents who gave the answer: from 0 to `respondents`. */
  readonly choosing: number | bigint;
  /** All who were asked and answered. */
  readonly respondents: number | bigint;
}

/**
 * Share of respondents choosing an answer: share of a sample that gave a certain answer, the plain form of every survey
 * percentage.
 *
 * value = choosing / respondents; n = respondents. Wilson's interval unless another method is given.
 *
 * @remarks Where several answers are allowed, shares may add up to more than 1. A percentage without its number of respondents
 * cannot be judged. For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `choosing` out of `respondents`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `respondents` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `choosing` exceeds `respondents`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { responseShare } from 'cx-metrics';
 * const share = responseShare({ choosing: 84, respondents: 100 });
 * share.value; // => 0.84
 * share.interval?.low; // ~> 0.75579730611
 * const answers = [{ saidYes: true }, { saidYes: true }, { saidYes: true }, { saidYes: false }];
 * responseShare(answers, { choosing: 'saidYes' }).value; // => 0.75
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function responseShare(counts: ResponseShareCounts, options?: ShareOptions): ShareResult<'response-share'>;
/**
 * The same for rows, one per respondent: `choosing` reads `true` or `false`, and rows without it are `missing`. See
 * {@link responseShare}.
 *
 * @param rows any iterable
 */
export function responseShare<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'choosing'>,
): ShareResult<'response-share'>;
export function responseShare(source: unknown, options?: object): ShareResult<'response-share'> {
  return namedShare('response-share', 'choosing', 'respondents', source, options);
}
