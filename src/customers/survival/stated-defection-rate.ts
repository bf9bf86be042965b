// poured from src/catalog/records/customers.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link statedDefectionRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StatedDefectionCounts {
  /** Respondents who say that they would leave: from 0 to `respondents`. */
  readonly leaving: number | bigint;
  /** All who were asked and answered. */
  readonly respondents: number | bigint;
}

/**
 * Stated defection after a bad experience: share of respondents who say that they would leave the brand after a given number of
 * bad experiences.
 *
 * value = leaving / respondents; n = respondents. Wilson's interval unless another method is given.
 *
 * @remarks Stated, not observed: never compare it with churn. The number of bad experiences is part of the question. For
 * segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `leaving` out of `respondents`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `respondents` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `leaving` exceeds `respondents`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { statedDefectionRate } from 'cx-metrics';
 * const rate = statedDefectionRate({ leaving: 5000, respondents: 15_000 });
 * rate.value; // ~> 0.33333333333
 * rate.interval?.low; // ~> 0.32583294549
 * const answers = [{ wouldLeave: false }, { wouldLeave: true }, { wouldLeave: false }, { wouldLeave: true }];
 * statedDefectionRate(answers, { leaving: 'wouldLeave' }).value; // => 0.5
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function statedDefectionRate(
  counts: StatedDefectionCounts,
  options?: ShareOptions,
): ShareResult<'stated-defection-rate'>;
/**
 * The same for rows, one per respondent: `leaving` reads `true` or `false`, and rows without it are `missing`. See
 * {@link statedDefectionRate}.
 *
 * @param rows any iterable
 */
export function statedDefectionRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'leaving'>,
): ShareResult<'stated-defection-rate'>;
export function statedDefectionRate(source: unknown, options?: object): ShareResult<'stated-defection-rate'> {
  return namedShare('stated-defection-rate', 'leaving', 'respondents', source, options);
}
