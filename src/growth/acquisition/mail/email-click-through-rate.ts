// poured from src/catalog/records/acquisition.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../../kernels/proportion/proportion.js';

/**
 * Counts of {@link emailClickThroughRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface EmailClickThroughCounts {
  /** Mails with at least one click: from 0 to `delivered`. */
  readonly clicked: number | bigint;
  /** Mails that were delivered. */
  readonly delivered: number | bigint;
}

/**
 * Mailing-list click-through rate: share of the delivered mails in which at least one link was clicked.
 *
 * value = clicked / delivered; n = delivered. Wilson's interval unless another method is given.
 *
 * @remarks Vendors differ in the base: some divide by mails sent, this by mails delivered. All clicks over delivered mails can
 * exceed 1; this counts a mail once. Security scanners click links too. For segments, add up both counts and divide once; never
 * average the shares. Cost: O(1); for rows O(n).
 * @param counts `clicked` out of `delivered`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `delivered` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `clicked` exceeds `delivered`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { emailClickThroughRate } from 'cx-metrics';
 * const rate = emailClickThroughRate({ clicked: 84, delivered: 2800 });
 * rate.value; // => 0.03
 * rate.interval?.low; // ~> 0.02429698998
 * const mails = [{ hasClick: false }, { hasClick: false }, { hasClick: false }, { hasClick: true }];
 * emailClickThroughRate(mails, { clicked: 'hasClick' }).value; // => 0.25
 * ```
 * @see https://www.cnsg.com/category/emails/
 * @category Acquisition
 * @since 0.1.0
 */
export function emailClickThroughRate(
  counts: EmailClickThroughCounts,
  options?: ShareOptions,
): ShareResult<'email-click-through-rate'>;
/**
 * The same for rows, one per mail delivered: `clicked` reads `true` or `false`, and rows without it are `missing`. See
 * {@link emailClickThroughRate}.
 *
 * @param rows any iterable
 */
export function emailClickThroughRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'clicked'>,
): ShareResult<'email-click-through-rate'>;
export function emailClickThroughRate(source: unknown, options?: object): ShareResult<'email-click-through-rate'> {
  return namedShare('email-click-through-rate', 'clicked', 'delivered', source, options);
}
