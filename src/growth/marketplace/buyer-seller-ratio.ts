// poured from src/catalog/records/marketplace.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link buyerSellerRatio}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BuyerSellerRatioTotals {
  /** Buyers who were active: a number from 0. */
  readonly buyers: number | bigint;
  /** Sellers who were active: a number from 0. */
  readonly sellers: number | bigint;
}

/**
 * Buyer-to-seller ratio: active buyers per active seller.
 *
 * value = buyers / sellers; n counts rows; totals count as one. Rows give an interval, that of `quotient` (delta method,
 * Student's t); totals alone do not.
 *
 * @remarks One person can be both. No value is right in itself: look for the one at which both sides are served. For segments,
 * add up both totals and divide once; never average the ratios. Cost: O(1); for rows O(n).
 * @param totals `buyers` and `sellers`
 * @returns ratio; `value: null` when `sellers` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `buyers` or `sellers` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { buyerSellerRatio } from 'cx-metrics';
 * buyerSellerRatio({ buyers: 1150, sellers: 210 }).value; // ~> 5.47619047619
 * const regions = [{ buying: 480, selling: 85 }, { buying: 370, selling: 70 }, { buying: 300, selling: 55 }];
 * const ratio = buyerSellerRatio(regions, { buyers: 'buying', sellers: 'selling' });
 * ratio.value; // ~> 5.47619047619
 * ratio.interval?.low; // ~> 4.98054553967
 * ```
 * @see https://medium.com/early-money/metrics-for-a-two-sided-marketplace-product-3715bba51aa3
 * @category Marketplace
 * @since 0.1.0
 */
export function buyerSellerRatio(totals: BuyerSellerRatioTotals): RatioResult<'buyer-seller-ratio', 'ratio'>;
/**
 * The same for rows, one per category or region: both numbers are added up, and rows that lack one are `missing`. See
 * {@link buyerSellerRatio}.
 *
 * @param rows any iterable
 * @param options readers, how to count and how to conclude
 */
export function buyerSellerRatio<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, keyof BuyerSellerRatioTotals>,
): RatioResult<'buyer-seller-ratio', 'ratio'>;
export function buyerSellerRatio(source: unknown, options?: object): RatioResult<'buyer-seller-ratio', 'ratio'> {
  return namedRatio({ metric: 'buyer-seller-ratio', unit: 'ratio', part: 'buyers', whole: 'sellers' }, source, options);
}
