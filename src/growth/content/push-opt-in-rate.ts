// poured from src/catalog/records/content.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link pushOptInRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PushOptInCounts {
  /** Users who allow notifications: from 0 to `users`. */
  readonly subscribed: number | bigint;
  /** All users. */
  readonly users: number | bigint;
}

/**
 * Notification opt-in rate: share of users who allow notifications.
 *
 * value = subscribed / users; n = users. Wilson's interval unless another method is given.
 *
 * @remarks Platforms that allow notifications by default inflate it. Allowed is not welcome: read it with
 * `notificationOpenRate`. For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows
 * O(n).
 * @param counts `subscribed` out of `users`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `users` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `subscribed` exceeds `users`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { pushOptInRate } from 'cx-metrics';
 * const rate = pushOptInRate({ subscribed: 9600, users: 15_000 });
 * rate.value; // => 0.64
 * rate.interval?.low; // ~> 0.63228359665
 * const users = [{ allowsPush: true }, { allowsPush: true }, { allowsPush: false }, { allowsPush: true }];
 * pushOptInRate(users, { subscribed: 'allowsPush' }).value; // => 0.75
 * ```
 * @see https://pubscale.com/glossary/app-metrics
 * @category Content
 * @since 0.1.0
 */
export function pushOptInRate(counts: PushOptInCounts, options?: ShareOptions): ShareResult<'push-opt-in-rate'>;
/**
 * The same for rows, one per user: `subscribed` reads `true` or `false`, and rows without it are `missing`. See
 * {@link pushOptInRate}.
 *
 * @param rows any iterable
 */
export function pushOptInRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'subscribed'>,
): ShareResult<'push-opt-in-rate'>;
export function pushOptInRate(source: unknown, options?: object): ShareResult<'push-opt-in-rate'> {
  return namedShare('push-opt-in-rate', 'subscribed', 'users', source, options);
}
