// poured from src/catalog/records/content.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link notificationOptOutRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NotificationOptOutCounts {
  /** Notifications after which they were switched off: from 0 to `delivered`. */
  readonly optedOut: number | bigint;
  /** Notifications that were delivered. */
  readonly delivered: number | bigint;
}

/**
 * Notification opt-out rate: share of the delivered notifications after which they were switched off.
 *
 * value = optedOut / delivered; n = delivered. Wilson's interval unless another method is given.
 *
 * @remarks On some platforms uninstalling looks the same. For segments, add up both counts and divide once; never average the
 * shares. Cost: O(1); for rows O(n).
 * @param counts `optedOut` out of `delivered`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `delivered` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `optedOut` exceeds `delivered`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { notificationOptOutRate } from 'cx-metrics';
 * const rate = notificationOptOutRate({ optedOut: 36, delivered: 18_000 });
 * rate.value; // => 0.002
 * rate.interval?.low; // ~> 0.00144506565
 * const notifications = [{ switchedOff: false }, { switchedOff: false }, { switchedOff: false }, { switchedOff: true }];
 * notificationOptOutRate(notifications, { optedOut: 'switchedOff' }).value; // => 0.25
 * ```
 * @see https://documentation.onesignal.com/docs/cn/analytics-metrics-glossary
 * @category Content
 * @since 0.1.0
 */
export function notificationOptOutRate(
  counts: NotificationOptOutCounts,
  options?: ShareOptions,
): ShareResult<'notification-opt-out-rate'>;
/**
 * The same for rows, one per notification delivered: `optedOut` reads `true` or `false`, and rows without it are `missing`. See
 * {@link notificationOptOutRate}.
 *
 * @param rows any iterable
 */
export function notificationOptOutRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'optedOut'>,
): ShareResult<'notification-opt-out-rate'>;
export function notificationOptOutRate(source: unknown, options?: object): ShareResult<'notification-opt-out-rate'> {
  return namedShare('notification-opt-out-rate', 'optedOut', 'delivered', source, options);
}
