// poured from src/catalog/records/acquisition.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../../kernels/proportion/proportion.js';

/**
 * Counts of {@link unsubscribeRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface UnsubscribeCounts {
  /** Mails that led to an unsubscription: from 0 to `delivered`. */
  readonly unsubscribed: number | bigint;
  /** Mails that were delivered. */
  readonly delivered: number | bigint;
}

/**
 * Unsubscribe rate: share of the delivered mails that led to an unsubscription.
 *
 * value = unsubscribed / delivered; n = delivered. Wilson's interval unless another method is given.
 *
 * @remarks Complaints about spam are counted apart. Readers who have lost interest rarely unsubscribe: they just stop opening.
 * For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `unsubscribed` out of `delivered`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `delivered` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `unsubscribed` exceeds `delivered`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { unsubscribeRate } from 'cx-metrics';
 * const rate = unsubscribeRate({ unsubscribed: 14, delivered: 2800 });
 * rate.value; // => 0.005
 * rate.interval?.low; // ~> 0.00298077248
 * const mails = [{ endedIt: false }, { endedIt: true }, { endedIt: false }, { endedIt: false }];
 * unsubscribeRate(mails, { unsubscribed: 'endedIt' }).value; // => 0.25
 * ```
 * @see https://github.com/Appboy/braze-docs/blob/develop/_docs/_user_guide/data_and_analytics/report_metrics.md
 * @category Acquisition
 * @since 0.1.0
 */
export function unsubscribeRate(counts: UnsubscribeCounts, options?: ShareOptions): ShareResult<'unsubscribe-rate'>;
/**
 * The same for rows, one per mail delivered: `unsubscribed` reads `true` or `false`, and rows without it are `missing`. See
 * {@link unsubscribeRate}.
 *
 * @param rows any iterable
 */
export function unsubscribeRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'unsubscribed'>,
): ShareResult<'unsubscribe-rate'>;
export function unsubscribeRate(source: unknown, options?: object): ShareResult<'unsubscribe-rate'> {
  return namedShare('unsubscribe-rate', 'unsubscribed', 'delivered', source, options);
}
