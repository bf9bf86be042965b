import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';
import { COST_FORM, type LaggedCostOptions, type LaggedCostResult, laggedCost } from './lagged-cost.js';

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
 * @remarks All new customers, or only those of paid channels: say which. Cost comes before customers: rows of periods take a `lag`
 * of one sales cycle, and divide the cost of the period that lies `lag` periods earlier by the new customers of the period; as a
 * whole, both are added up over the periods of which the earlier cost is known, and n counts these. Rows of one period are added up.
 * Say whether salaries and tools are in the cost. Without new customers there is no number; the cost remains.
 * For segments, add up both totals and divide once; never average the averages. Cost: O(1); for rows O(n).
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
 * The same for rows of calendar periods, with a lag, for all channels and for those that are paid for. See
 * {@link customerAcquisitionCost}.
 *
 * @param rows any iterable, in any order
 * @param options readers `first`, `cost`, `newCustomers` and perhaps `paidCost` and `paidCustomers`, the period and the lag
 * @returns the cost by `measure`, and both measures with their periods
 * @example
 * ```ts
 * import { customerAcquisitionCost } from 'cx-metrics';
 * const months = [
 *   { start: '2026-01-01', spent: 50_000, won: 400 },
 *   { start: '2026-02-01', spent: 64_000, won: 380 },
 *   { start: '2026-03-01', spent: 48_000, won: 500 },
 * ];
 * const readers = { first: 'start', cost: 'spent', newCustomers: 'won' } as const;
 * const cost = customerAcquisitionCost(months, { ...readers, period: 'month', lag: 1 });
 * cost.value; // ~> 129.5454545455
 * cost.blended.periods.map((each) => [each.period, each.cost, each.newCustomers]);
 * // => [['2026-01', null, 400], ['2026-02', 50_000, 380], ['2026-03', 64_000, 500]]
 * ```
 */
export function customerAcquisitionCost<Row>(rows: Iterable<Row>, options: LaggedCostOptions<Row>): LaggedCostResult;
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
  const given = Object(options);
  const isOfPeriods = given.first !== undefined || given.period !== undefined || given.lag !== undefined;
  return isOfPeriods ? laggedCost(source, given) : namedRatio(COST_FORM, source, options);
}
