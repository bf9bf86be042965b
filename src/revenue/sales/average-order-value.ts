// poured from src/catalog/records/revenue.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link averageOrderValue}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AverageOrderValueTotals {
  /** Net revenue of the orders: a number from 0. */
  readonly revenue: number | bigint;
  /** How many orders there were: a number from 0. */
  readonly orders: number | bigint;
}

/**
 * Average order value (AOV): net revenue per order.
 *
 * value = revenue / orders; n = orders. Rows give an interval, that of `quotient` (delta method, Student's t); totals alone do
 * not.
 *
 * @remarks State whether discounts, tax, shipping and returns are in. Say whether orders of 0 count. A few large orders pull it
 * up: look at the median too. Convert to one currency first. For segments, add up both totals and divide once; never average
 * the averages. Cost: O(1); for rows O(n).
 * @param totals `revenue` and `orders`
 * @returns amount in the currency of `revenue`; `value: null` when `orders` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `revenue` or `orders` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { averageOrderValue } from 'cx-metrics';
 * averageOrderValue({ revenue: 54_000, orders: 1200 }).value; // => 45
 * const orders = [{ net: 30 }, { net: 42 }, { net: 63 }, { net: 45 }];
 * const result = averageOrderValue(orders, { revenue: 'net' });
 * result.value; // => 45
 * result.interval?.low; // ~> 23.29860952382
 * ```
 * @see https://googleapis.dev/dotnet/Google.Apis.ShoppingContent.v2_1/latest/api/Google.Apis.ShoppingContent.v2_1.Data.Metrics.html
 * @category Revenue
 * @since 0.1.0
 */
export function averageOrderValue(totals: AverageOrderValueTotals): RatioResult<'average-order-value', 'money'>;
/**
 * The same for rows, one per order: `revenue` reads its number, and rows without it are `missing`. See
 * {@link averageOrderValue}.
 *
 * @param rows any iterable
 * @param options reader, how to count and how to conclude
 */
export function averageOrderValue<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, 'revenue'>,
): RatioResult<'average-order-value', 'money'>;
export function averageOrderValue(source: unknown, options?: object): RatioResult<'average-order-value', 'money'> {
  return namedRatio(
    { metric: 'average-order-value', unit: 'money', part: 'revenue', whole: 'orders', rows: 'whole' },
    source,
    options,
  );
}
