// poured from src/catalog/records/marketplace.ts: edit the record and run `npm run pour`
import { namedTotal, type TotalOptions, type TotalRows } from '../../kernels/summary/named-total.js';
import type { SummaryResult } from '../../kernels/summary/summary-conclusion.js';

/**
 * Gross merchandise value (GMV): value of the goods and services transacted in the period.
 *
 * value = Σvalue; n counts the numbers. A total is no sample, so there is no interval.
 *
 * @remarks Say whether cancelled, returned and unpaid orders are in. It is not revenue: most of it belongs to the sellers.
 * Convert to one currency first. Mean and percentiles are in the result too. Cost: O(n + k log k) time and O(k) memory for k
 * distinct numbers.
 * @param values value of each transaction
 * @param options how to count and how to conclude
 * @returns total in the currency of the values, and where the numbers lie; `value: null` without numbers
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for anything but a number from 0 up (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { gmv } from 'cx-metrics';
 * gmv([60_000, 25_000, 15_000]).value; // => 100_000
 * const sales = [{ price: 60 }, { price: 25 }];
 * gmv(sales, { value: 'price' }).value; // => 85
 * ```
 * @see https://www.fimacd.com/resource-hub/the-most-important-marketplace-metrics-to-track
 * @category Marketplace
 * @since 0.1.0
 */
export function gmv(
  values: Iterable<number | bigint | null | undefined>,
  options?: TotalOptions,
): SummaryResult<'gmv', 'money'>;
/**
 * The same for rows, one per transaction: `value` reads its number, and rows without it are `missing`. See {@link gmv}.
 *
 * @param rows any iterable
 */
export function gmv<Row>(rows: Iterable<Row>, options: TotalRows<Row, 'value'>): SummaryResult<'gmv', 'money'>;
export function gmv(source: unknown, options?: object): SummaryResult<'gmv', 'money'> {
  return namedTotal({ metric: 'gmv', unit: 'money', value: 'value' }, source, options);
}
