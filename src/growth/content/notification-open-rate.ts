// poured from src/catalog/records/content.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link notificationOpenRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NotificationOpenCounts {
  /** Notifications that were opened: from 0 to `delivered`. */
  readonly opened: number | bigint;
  /** Notifications that were delivered. */
  readonly delivered: number | bigint;
}

/**
 * Notification open rate: share of the delivered notifications that were opened.
 *
 * value = opened / delivered; n = delivered. Wilson's interval unless another method is given.
 *
 * @remarks Sent, accepted, delivered and displayed are four bases. A tap and an opening of the app soon after are two metrics.
 * Many notifications lower it: read the opt-outs too. For segments, add up both counts and divide once; never average the
 * shares. Cost: O(1); for rows O(n).
 * @param counts `opened` out of `delivered`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `delivered` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `opened` exceeds `delivered`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { notificationOpenRate } from 'cx-metrics';
 * const rate = notificationOpenRate({ opened: 720, delivered: 18_000 });
 * rate.value; // => 0.04
 * rate.interval?.low; // ~> 0.03723406222
 * const notifications = [{ tapped: true }, { tapped: false }, { tapped: false }, { tapped: false }];
 * notificationOpenRate(notifications, { opened: 'tapped' }).value; // => 0.25
 * ```
 * @see https://github.com/Appboy/braze-docs/blob/develop/_docs/_user_guide/data_and_analytics/report_metrics.md
 * @category Content
 * @since 0.1.0
 */
export function notificationOpenRate(
  counts: NotificationOpenCounts,
  options?: ShareOptions,
): ShareResult<'notification-open-rate'>;
/**
 * The same for rows, one per notification delivered: `opened` reads `true` or `false`, and rows without it are `missing`. See
 * {@link notificationOpenRate}.
 *
 * @param rows any iterable
 */
export function notificationOpenRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'opened'>,
): ShareResult<'notification-open-rate'>;
export function notificationOpenRate(source: unknown, options?: object): ShareResult<'notification-open-rate'> {
  return namedShare('notification-open-rate', 'opened', 'delivered', source, options);
}
