// poured from src/catalog/records/customers.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link couponRedemptionRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CouponRedemptionCounts {
  /** Coupons that were used, each once: from 0 to `issued`. */
  readonly redeemed: number | bigint;
  /** Coupons that were issued and could be used. */
  readonly issued: number | bigint;
}

/**
 * Coupon (offer) redemption rate: share of the coupons or personal offers issued that were used.
 *
 * value = redeemed / issued; n = issued. Wilson's interval unless another method is given.
 *
 * @remarks One public code used by many has no number issued, so there is no share. Coupons that are still valid may yet be
 * used. Used is not caused: some would have bought anyway. For segments, add up both counts and divide once; never average the
 * shares. Cost: O(1); for rows O(n).
 * @param counts `redeemed` out of `issued`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `issued` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `redeemed` exceeds `issued`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { couponRedemptionRate } from 'cx-metrics';
 * const rate = couponRedemptionRate({ redeemed: 250, issued: 5000 });
 * rate.value; // => 0.05
 * rate.interval?.low; // ~> 0.0442968967
 * const coupons = [{ used: false }, { used: false }, { used: true }, { used: false }];
 * couponRedemptionRate(coupons, { redeemed: 'used' }).value; // => 0.25
 * ```
 * @see https://opsdog.com/products/coupon-redemption-rate
 * @category Customers
 * @since 0.1.0
 */
export function couponRedemptionRate(
  counts: CouponRedemptionCounts,
  options?: ShareOptions,
): ShareResult<'coupon-redemption-rate'>;
/**
 * The same for rows, one per coupon that was issued: `redeemed` reads `true` or `false`, and rows without it are `missing`. See
 * {@link couponRedemptionRate}.
 *
 * @param rows any iterable
 */
export function couponRedemptionRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'redeemed'>,
): ShareResult<'coupon-redemption-rate'>;
export function couponRedemptionRate(source: unknown, options?: object): ShareResult<'coupon-redemption-rate'> {
  return namedShare('coupon-redemption-rate', 'redeemed', 'issued', source, options);
}
