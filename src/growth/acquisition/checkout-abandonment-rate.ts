// poured from src/catalog/records/acquisition.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link checkoutAbandonmentRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CheckoutAbandonmentCounts {
  /** Checkouts that were not completed: from 0 to `checkouts`. */
  readonly uncompleted: number | bigint;
  /** Checkouts that were started. */
  readonly checkouts: number | bigint;
}

/**
 * Checkout abandonment rate: share of the checkouts started that were not completed.
 *
 * value = uncompleted / checkouts; n = checkouts. Wilson's interval unless another method is given.
 *
 * @remarks It begins at the checkout, not at the cart: the two are not comparable. A time-out belongs to it, as to carts: a
 * younger checkout is still open. For segments, add up both counts and divide once; never average the shares. Cost: O(1); for
 * rows O(n).
 * @param counts `uncompleted` out of `checkouts`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `checkouts` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `uncompleted` exceeds `checkouts`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { checkoutAbandonmentRate } from 'cx-metrics';
 * const rate = checkoutAbandonmentRate({ uncompleted: 900, checkouts: 1500 });
 * rate.value; // => 0.6
 * rate.interval?.low; // ~> 0.57498312272
 * const checkouts = [{ givenUp: true }, { givenUp: false }, { givenUp: false }, { givenUp: true }];
 * checkoutAbandonmentRate(checkouts, { uncompleted: 'givenUp' }).value; // => 0.5
 * ```
 * @see https://nowdigital.lambac.org/en/support/solutions/articles/69000172380-what-are-key-success-metrics-to-review-for-my-online-shop-
 * @category Acquisition
 * @since 0.1.0
 */
export function checkoutAbandonmentRate(
  counts: CheckoutAbandonmentCounts,
  options?: ShareOptions,
): ShareResult<'checkout-abandonment-rate'>;
/**
 * The same for rows, one per checkout: `uncompleted` reads `true` or `false`, and rows without it are `missing`. See
 * {@link checkoutAbandonmentRate}.
 *
 * @param rows any iterable
 */
export function checkoutAbandonmentRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'uncompleted'>,
): ShareResult<'checkout-abandonment-rate'>;
export function checkoutAbandonmentRate(source: unknown, options?: object): ShareResult<'checkout-abandonment-rate'> {
  return namedShare('checkout-abandonment-rate', 'uncompleted', 'checkouts', source, options);
}
