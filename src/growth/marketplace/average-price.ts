// poured from src/catalog/records/marketplace.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link averagePrice}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AveragePriceTotals {
  /** Value of the units sold: a number from 0. */
  readonly salesValue: number | bigint;
  /** Units sold: a number from 0. */
  readonly units: number | bigint;
}

/**
 * Average price: revenue per unit sold.
 *
 * value = salesValue / units; n counts rows; totals count as one. Rows give an interval, that of `quotient` (delta method,
 * Student's t); totals alone do not.
 *
 * @remarks Prices of units sold, not the mean of list prices. A change of the assortment moves it without any change of price.
 * For segments, add up both totals and divide once; never average the averages. Cost: O(1); for rows O(n).
 * @param totals `salesValue` and `units`
 * @returns amount in the currency of `salesValue`; `value: null` when `units` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `salesValue` or `units` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { averagePrice } from 'cx-metrics';
 * averagePrice({ salesValue: 54_000, units: 3000 }).value; // => 18
 * const lines = [{ amount: 18_000, pieces: 1000 }, { amount: 17_000, pieces: 900 }, { amount: 19_000, pieces: 1100 }];
 * const price = averagePrice(lines, { salesValue: 'amount', units: 'pieces' });
 * price.value; // => 18
 * price.interval?.low; // ~> 16.0126898306
 * ```
 * @see https://help.bdsa.com/how-is-arp-calculated
 * @category Marketplace
 * @since 0.1.0
 */
export function averagePrice(totals: AveragePriceTotals): RatioResult<'average-price', 'money'>;
/**
 * The same for rows, one per order line: both numbers are added up, and rows that lack one are `missing`. See
 * {@link averagePrice}.
 *
 * @param rows any iterable
 * @param options readers, how to count and how to conclude
 */
export function averagePrice<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, keyof AveragePriceTotals>,
): RatioResult<'average-price', 'money'>;
export function averagePrice(source: unknown, options?: object): RatioResult<'average-price', 'money'> {
  return namedRatio({ metric: 'average-price', unit: 'money', part: 'salesValue', whole: 'units' }, source, options);
}
