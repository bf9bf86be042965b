// poured from src/catalog/records/survey.ts: edit the record and run `npm run pour`
import { namedRate, type RateOptions, type RateResult, type RateRows } from '../../kernels/proportion/rate.js';

/**
 * Totals of {@link complaintRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ComplaintTotals {
  /** Complaints received, one a case: a whole number from 0. */
  readonly complaints: number | bigint;
  /** Orders (or customers, or contacts) of the same period: a number from 0. */
  readonly orders: number | bigint;
}

/**
 * Complaint rate: complaints per thousand orders.
 *
 * value = 1000 · complaints / orders; n = orders. The interval is the score interval of a Poisson count unless another method
 * is given.
 *
 * @remarks Count cases: a customer who writes three times about one parcel has one complaint. If only contacts are at hand, say
 * that contacts were counted. Few complaints do not mean satisfied customers, since most who are unhappy never complain: see
 * `silentDissatisfactionRate`. Complaints arrive after the order; match the periods. The interval takes complaints as
 * independent; where a few customers send many, use the function quotient with a row per customer. For segments, add up both
 * numbers and divide once, as rows do; never average the rates. Cost: O(1); for rows O(n).
 * @param totals `complaints`, a whole number, and `orders`, a number
 * @param options interval and its level
 * @returns complaints per thousand with interval; `value: null` and `interval: null` when `orders` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `complaints` is not a whole number or `orders` not a number, each from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { complaintRate } from 'cx-metrics';
 * const rate = complaintRate({ complaints: 28, orders: 8000 });
 * rate.value; // => 3.5
 * rate.interval?.low; // ~> 2.42165194486
 * const months = [{ cases: 9, sold: 3000 }, { cases: 19, sold: 5000 }];
 * complaintRate(months, { complaints: 'cases', orders: 'sold' }).value; // => 3.5
 * ```
 * @see https://kpidepot.com/kpi/customer-complaint-rate
 * @category Survey
 * @since 0.1.0
 */
export function complaintRate(totals: ComplaintTotals, options?: RateOptions): RateResult<'complaint-rate'>;
/**
 * The same for rows, one per segment or period: both numbers are added up, and rows that lack one are `missing`. See
 * {@link complaintRate}.
 *
 * @param rows any iterable
 */
export function complaintRate<Row>(
  rows: Iterable<Row>,
  options: RateRows<Row, keyof ComplaintTotals>,
): RateResult<'complaint-rate'>;
export function complaintRate(source: unknown, options?: object): RateResult<'complaint-rate'> {
  return namedRate('complaint-rate', 'per-thousand', 'complaints', 'orders', source, options);
}
