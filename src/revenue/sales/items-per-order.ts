// poured from src/catalog/records/revenue.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link itemsPerOrder}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ItemsPerOrderTotals {
  /** Units sold: a number from 0. */
  readonly units: number | bigint;
  /** How many orders there were: a number from 0. */
  readonly orders: number | bigint;
}

/**
 * Items per order: units sold per order, the size of the cart in items.
 *
 * value = units / orders; n = orders. Rows give an interval, that of `quotient` (delta method, Student's t); totals alone do
 * not.
 *
 * @remarks Open carts are another base. Lines and units are two counts. For segments, add up both totals and divide once; never
 * average the ratios. Cost: O(1); for rows O(n).
 * @param totals `units` and `orders`
 * @returns ratio; `value: null` when `orders` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `units` or `orders` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { itemsPerOrder } from 'cx-metrics';
 * itemsPerOrder({ units: 3000, orders: 1200 }).value; // => 2.5
 * const orders = [{ pieces: 1 }, { pieces: 4 }, { pieces: 2 }, { pieces: 3 }];
 * const result = itemsPerOrder(orders, { units: 'pieces' });
 * result.value; // => 2.5
 * result.interval?.low; // ~> 0.44573974324
 * ```
 * @see https://googleapis.dev/dotnet/Google.Apis.ShoppingContent.v2_1/latest/api/Google.Apis.ShoppingContent.v2_1.Data.Metrics.html
 * @category Revenue
 * @since 0.1.0
 */
export function itemsPerOrder(totals: ItemsPerOrderTotals): RatioResult<'items-per-order', 'ratio'>;
/**
 * The same for rows, one per order: `units` reads its number, and rows without it are `missing`. See {@link itemsPerOrder}.
 *
 * @param rows any iterable
 * @param options reader, how to count and how to conclude
 */
export function itemsPerOrder<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, 'units'>,
): RatioResult<'items-per-order', 'ratio'>;
export function itemsPerOrder(source: unknown, options?: object): RatioResult<'items-per-order', 'ratio'> {
  return namedRatio(
    { metric: 'items-per-order', unit: 'ratio', part: 'units', whole: 'orders', rows: 'whole' },
    source,
    options,
  );
}
