// poured from src/catalog/records/revenue.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link discountRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DiscountTotals {
  /** Discounts given, as an amount: a number from 0 to `grossSales`. */
  readonly discounts: number | bigint;
  /** Sales before discounts: a number from 0. */
  readonly grossSales: number | bigint;
}

/**
 * Discount rate: discounts as a share of gross sales.
 *
 * value = discounts / grossSales; n counts rows; totals count as one. Rows give an interval, that of `quotient` (delta method,
 * Student's t); totals alone do not.
 *
 * @remarks Before or after returns gives two numbers. In finance the same words mean the rate of interest. For segments, add up
 * both totals and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param totals `discounts` and `grossSales`
 * @returns share 0…1; `value: null` when `grossSales` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `discounts` or `grossSales` is not a number from 0 up, or `discounts` exceeds `grossSales`, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { discountRate } from 'cx-metrics';
 * discountRate({ discounts: 6000, grossSales: 120_000 }).value; // => 0.05
 * const orders = [{ off: 6, before: 100 }, { off: 0, before: 90 }, { off: 9, before: 110 }];
 * const rate = discountRate(orders, { discounts: 'off', grossSales: 'before' });
 * rate.value; // => 0.05
 * rate.interval?.high; // ~> 0.15166771752
 * ```
 * @see https://shopify.dev/docs/api/shopifyql/latest/schemas/sales_revenue/sales.md
 * @category Revenue
 * @since 0.1.0
 */
export function discountRate(totals: DiscountTotals): RatioResult<'discount-rate', 'fraction'>;
/**
 * The same for rows, one per order: both numbers are added up, and rows that lack one are `missing`. See {@link discountRate}.
 *
 * @param rows any iterable
 * @param options readers, how to count and how to conclude
 */
export function discountRate<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, keyof DiscountTotals>,
): RatioResult<'discount-rate', 'fraction'>;
export function discountRate(source: unknown, options?: object): RatioResult<'discount-rate', 'fraction'> {
  return namedRatio(
    { metric: 'discount-rate', unit: 'fraction', part: 'discounts', whole: 'grossSales', range: [0, 1] },
    source,
    options,
  );
}
