// poured from src/catalog/records/acquisition.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../../kernels/proportion/proportion.js';

/**
 * Counts of {@link emailOpenRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface EmailOpenCounts {
  /** Mails that were opened: from 0 to `delivered`. */
  readonly opened: number | bigint;
  /** Mails that were delivered. */
  readonly delivered: number | bigint;
}

/**
 * Email open rate: share of the delivered mails that were opened.
 *
 * value = opened / delivered; n = delivered. Wilson's interval unless another method is given.
 *
 * @remarks Privacy features of mail programs load pictures by themselves and overstate it. Read clicks instead where you can.
 * For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `opened` out of `delivered`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `delivered` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `opened` exceeds `delivered`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { emailOpenRate } from 'cx-metrics';
 * const rate = emailOpenRate({ opened: 980, delivered: 2800 });
 * rate.value; // => 0.35
 * rate.interval?.low; // ~> 0.33254954437
 * const mails = [{ seen: true }, { seen: false }, { seen: true }, { seen: false }];
 * emailOpenRate(mails, { opened: 'seen' }).value; // => 0.5
 * ```
 * @see https://www.twilio.com/docs/glossary/open-rate.md
 * @category Acquisition
 * @since 0.1.0
 */
export function emailOpenRate(counts: EmailOpenCounts, options?: ShareOptions): ShareResult<'email-open-rate'>;
/**
 * The same for rows, one per mail delivered: `opened` reads `true` or `false`, and rows without it are `missing`. See
 * {@link emailOpenRate}.
 *
 * @param rows any iterable
 */
export function emailOpenRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'opened'>,
): ShareResult<'email-open-rate'>;
export function emailOpenRate(source: unknown, options?: object): ShareResult<'email-open-rate'> {
  return namedShare('email-open-rate', 'opened', 'delivered', source, options);
}
