// poured from src/catalog/records/acquisition.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link cartAbandonmentRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CartAbandonmentCounts {
  /** Carts without an order at the end of the time-out: from 0 to `carts`. */
  readonly abandoned: number | bigint;
  /** Carts that are old enough to judge. */
  readonly carts: number | bigint;
}

/**
 * Cart abandonment rate: share of the carts created that did not become an order within the time-out.
 *
 * value = abandoned / carts; n = carts. Wilson's interval unless another method is given.
 *
 * @remarks The time-out is part of the definition; a younger cart is open, not abandoned. 1 − orders / carts goes wrong where
 * orders come without a cart. Abandonment in the sense of leaving the product or brand is `churnRate`. For segments, add up
 * both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `abandoned` out of `carts`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `carts` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `abandoned` exceeds `carts`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { cartAbandonmentRate } from 'cx-metrics';
 * const rate = cartAbandonmentRate({ abandoned: 2500, carts: 3150 });
 * rate.value; // ~> 0.79365079365
 * rate.interval?.low; // ~> 0.77916502765
 * const carts = [{ leftBehind: true }, { leftBehind: true }, { leftBehind: false }, { leftBehind: true }];
 * cartAbandonmentRate(carts, { abandoned: 'leftBehind' }).value; // => 0.75
 * ```
 * @see https://help.nosto.com/en/articles/610545-what-is-an-abandoned-cart-rate
 * @category Acquisition
 * @since 0.1.0
 */
export function cartAbandonmentRate(
  counts: CartAbandonmentCounts,
  options?: ShareOptions,
): ShareResult<'cart-abandonment-rate'>;
/**
 * The same for rows, one per cart that is older than the time-out: `abandoned` reads `true` or `false`, and rows without it are
 * `missing`. See {@link cartAbandonmentRate}.
 *
 * @param rows any iterable
 */
export function cartAbandonmentRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'abandoned'>,
): ShareResult<'cart-abandonment-rate'>;
export function cartAbandonmentRate(source: unknown, options?: object): ShareResult<'cart-abandonment-rate'> {
  return namedShare('cart-abandonment-rate', 'abandoned', 'carts', source, options);
}
