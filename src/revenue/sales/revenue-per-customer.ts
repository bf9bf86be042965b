// poured from src/catalog/records/revenue.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link revenuePerCustomer}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RevenuePerCustomerTotals {
  /** Net revenue of the period: a number from 0. */
  readonly revenue: number | bigint;
  /** Customers of the period: buyers, or paying accounts. A number from 0. */
  readonly customers: number | bigint;
}

/**
 * Revenue per customer: net revenue of the period per customer.
 *
 * value = revenue / customers; n = customers. Rows give an interval, that of `quotient` (delta method, Student's t); totals
 * alone do not.
 *
 * @remarks Buyers, all active customers and paying accounts are three bases. Recurring revenue only, or everything: say which.
 * For segments, add up both totals and divide once; never average the averages. Cost: O(1); for rows O(n).
 * @param totals `revenue` and `customers`
 * @returns amount in the currency of `revenue`; `value: null` when `customers` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `revenue` or `customers` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { revenuePerCustomer } from 'cx-metrics';
 * revenuePerCustomer({ revenue: 120_000, customers: 1000 }).value; // => 120
 * const customers = [{ spent: 80 }, { spent: 120 }, { spent: 160 }, { spent: 120 }];
 * const result = revenuePerCustomer(customers, { revenue: 'spent' });
 * result.value; // => 120
 * result.interval?.low; // ~> 68.030869455
 * ```
 * @see https://gaspwiki.pages.dev/v1/definitions
 * @category Revenue
 * @since 0.1.0
 */
export function revenuePerCustomer(totals: RevenuePerCustomerTotals): RatioResult<'revenue-per-customer', 'money'>;
/**
 * The same for rows, one per customer: `revenue` reads its number, and rows without it are `missing`. See
 * {@link revenuePerCustomer}.
 *
 * @param rows any iterable
 * @param options reader, how to count and how to conclude
 */
export function revenuePerCustomer<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, 'revenue'>,
): RatioResult<'revenue-per-customer', 'money'>;
export function revenuePerCustomer(source: unknown, options?: object): RatioResult<'revenue-per-customer', 'money'> {
  return namedRatio(
    { metric: 'revenue-per-customer', unit: 'money', part: 'revenue', whole: 'customers', rows: 'whole' },
    source,
    options,
  );
}
