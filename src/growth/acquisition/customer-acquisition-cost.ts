// poured from src/catalog/records/acquisition.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link customerAcquisitionCost}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CustomerAcquisitionCostTotals {
  /** Sales and marketing cost of the period: a number from 0. */
  readonly cost: number | bigint;
  /** New customers won: a number from 0. */
  readonly newCustomers: number | bigint;
}

/**
 * Customer acquisition cost (CAC): sales and marketing cost per new customer won.
 *
 * value = cost / newCustomers; n counts rows; totals count as one. Rows give an interval, that of `quotient` (delta method,
 * Student's t); totals alone do not.
 *
 * @remarks All new customers, or only those of paid channels: say which. Cost comes before customers: a lag of one sales cycle
 * may be right. Say whether salaries and tools are in the cost. Without new customers there is no number; the cost remains. For
 * segments, add up both totals and divide once; never average the averages. Cost: O(1); for rows O(n).
 * @param totals `cost` and `newCustomers`
 * @returns amount in the currency of `cost`; `value: null` when `newCustomers` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `cost` or `newCustomers` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { customerAcquisitionCost } from 'cx-metrics';
 * customerAcquisitionCost({ cost: 50_000, newCustomers: 400 }).value; // => 125
 * const campaigns = [{ spent: 20_000, won: 170 }, { spent: 18_000, won: 140 }, { spent: 12_000, won: 90 }];
 * const cost = customerAcquisitionCost(campaigns, { cost: 'spent', newCustomers: 'won' });
 * cost.value; // => 125
 * cost.interval?.low; // ~> 104.6973026612
 * ```
 * @see http://www.forentrepreneurs.com/saas-metrics-2-definitions-2/
 * @category Acquisition
 * @since 0.1.0
 */
export function customerAcquisitionCost(
  totals: CustomerAcquisitionCostTotals,
): RatioResult<'customer-acquisition-cost', 'money'>;
/**
 * The same for rows, one per campaign or period: both numbers are added up, and rows that lack one are `missing`. See
 * {@link customerAcquisitionCost}.
 *
 * @param rows any iterable
 * @param options readers, how to count and how to conclude
 */
export function customerAcquisitionCost<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, keyof CustomerAcquisitionCostTotals>,
): RatioResult<'customer-acquisition-cost', 'money'>;
export function customerAcquisitionCost(
  source: unknown,
  options?: object,
): RatioResult<'customer-acquisition-cost', 'money'> {
  return namedRatio(
    { metric: 'customer-acquisition-cost', unit: 'money', part: 'cost', whole: 'newCustomers' },
    source,
    options,
  );
}
