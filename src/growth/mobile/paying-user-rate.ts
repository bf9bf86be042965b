// poured from src/catalog/records/mobile.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link payingUserRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PayingUserCounts {
  /** Users who paid in the window: from 0 to `users`. */
  readonly payers: number | bigint;
  /** Users active in the window. */
  readonly users: number | bigint;
}

/**
 * Percentage of users who pay: share of the users of the window who paid at least once.
 *
 * value = payers / users; n = users. Wilson's interval unless another method is given.
 *
 * @remarks Active users of a window and installs of a cohort are two bases. Refunded purchases are not payments. For segments,
 * add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `payers` out of `users`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `users` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `payers` exceeds `users`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { payingUserRate } from 'cx-metrics';
 * const rate = payingUserRate({ payers: 105, users: 2100 });
 * rate.value; // => 0.05
 * rate.interval?.low; // ~> 0.04147251587
 * const users = [{ hasPaid: false }, { hasPaid: false }, { hasPaid: false }, { hasPaid: true }];
 * payingUserRate(users, { payers: 'hasPaid' }).value; // => 0.25
 * ```
 * @see https://bango.ai/resources/essential-mobile-app-metrics-install-to-payer-conversion
 * @category Mobile
 * @since 0.1.0
 */
export function payingUserRate(counts: PayingUserCounts, options?: ShareOptions): ShareResult<'paying-user-rate'>;
/**
 * The same for rows, one per user active in the window: `payers` reads `true` or `false`, and rows without it are `missing`.
 * See {@link payingUserRate}.
 *
 * @param rows any iterable
 */
export function payingUserRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'payers'>,
): ShareResult<'paying-user-rate'>;
export function payingUserRate(source: unknown, options?: object): ShareResult<'paying-user-rate'> {
  return namedShare('paying-user-rate', 'payers', 'users', source, options);
}
