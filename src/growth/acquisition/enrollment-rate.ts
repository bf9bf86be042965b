// poured from src/catalog/records/acquisition.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link enrollmentRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface EnrollmentCounts {
  /** Visitors who signed up, each once: from 0 to `visitors`. */
  readonly enrolled: number | bigint;
  /** All visitors. */
  readonly visitors: number | bigint;
}

/**
 * Enrollment rate: share of visitors who become free or trial users.
 *
 * value = enrolled / visitors; n = visitors. Wilson's interval unless another method is given.
 *
 * @remarks One person with two accounts counts once. Count trials and free plans apart. For segments, add up both counts and
 * divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `enrolled` out of `visitors`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `visitors` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `enrolled` exceeds `visitors`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { enrollmentRate } from 'cx-metrics';
 * const rate = enrollmentRate({ enrolled: 300, visitors: 12_000 });
 * rate.value; // => 0.025
 * rate.interval?.low; // ~> 0.02235494403
 * const visitors = [{ signedUp: false }, { signedUp: true }, { signedUp: false }, { signedUp: false }];
 * enrollmentRate(visitors, { enrolled: 'signedUp' }).value; // => 0.25
 * ```
 * @see https://gsong.pe.kr/startup/2014/10/01/saas-business-model-and-key-metrics.html
 * @category Acquisition
 * @since 0.1.0
 */
export function enrollmentRate(counts: EnrollmentCounts, options?: ShareOptions): ShareResult<'enrollment-rate'>;
/**
 * The same for rows, one per visitor: `enrolled` reads `true` or `false`, and rows without it are `missing`. See
 * {@link enrollmentRate}.
 *
 * @param rows any iterable
 */
export function enrollmentRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'enrolled'>,
): ShareResult<'enrollment-rate'>;
export function enrollmentRate(source: unknown, options?: object): ShareResult<'enrollment-rate'> {
  return namedShare('enrollment-rate', 'enrolled', 'visitors', source, options);
}
