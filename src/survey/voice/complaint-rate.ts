import { namedRate, type RateOptions, type RateResult, type RateRows } from '../../kernels/proportion/rate.js';

/**
 * Counts of {@link complaintRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ComplaintCounts {
  /** How many cases: a whole number from 0. */
  readonly complaints: number;
  /** Orders (or customers, or contacts) in the same period: a number from 0. */
  readonly orders: number;
}

/**
 * Complaint rate: complaints per thousand orders.
 *
 * value = 1000 · complaints / orders; n = orders. The interval is the score interval of a Poisson count unless another
 * method is given, and `null` without orders.
 *
 * @remarks Count cases: a customer who writes three times about one parcel has one complaint. If only contacts are at hand, say
 * that contacts were counted. Few complaints do not mean content customers, since most who are unhappy never complain. The
 * interval takes complaints for independent of each other; where a few customers send many, `quotient` with a row per customer
 * gives the right one. Of segments, add up both numbers and divide once, as rows do; never average the rates. Cost: O(1), of
 * rows O(n).
 * @param counts a whole number from 0, and a number from 0
 * @param options interval and its level
 * @returns complaints per thousand with interval; `value: null` and `interval: null` when `orders` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `complaints` is no whole number from 0, `orders` no number from 0, or there are complaints without orders; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { complaintRate } from 'cx-metrics';
 * const rate = complaintRate({ complaints: 28, orders: 8000 });
 * rate.value; // => 3.5
 * rate.interval?.high; // ~> 5.05853040773
 * const months = [{ cases: 9, sold: 3000 }, { cases: 19, sold: 5000 }];
 * complaintRate(months, { complaints: (row) => row.cases, orders: (row) => row.sold }).value; // => 3.5
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function complaintRate(counts: ComplaintCounts, options?: RateOptions): RateResult<'complaint-rate'>;
/**
 * The same of rows, such as segments or periods, whose parts are added up; those that lack one are `missing`. See {@link complaintRate}.
 *
 * @param rows any iterable
 */
export function complaintRate<Row>(
  rows: Iterable<Row>,
  options: RateRows<Row, keyof ComplaintCounts>,
): RateResult<'complaint-rate'>;
export function complaintRate(source: unknown, options?: object): RateResult<'complaint-rate'> {
  return namedRate('complaint-rate', 'per-thousand', 'complaints', 'orders', source, options);
}
