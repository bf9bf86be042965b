import { namedRate, type RateOptions, type RateResult, type RateRows } from '../../kernels/proportion/rate.js';

/**
 * Counts of {@link complimentRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ComplimentCounts {
  /** How many: a whole number from 0. */
  readonly compliments: number;
  /** Customers (or orders, or contacts) in the same period: a number from 0. */
  readonly customers: number;
}

/**
 * Compliment rate: unprompted praise per thousand customers.
 *
 * value = 1000 · compliments / customers; n = customers. The interval is the score interval of a Poisson count unless another
 * method is given, and `null` without customers.
 *
 * @remarks Count unprompted praise only: answers to a survey question are no compliments. Choose what the rate is per (customers,
 * orders or contacts) and keep it, or rates cannot be compared. The interval takes compliments for independent of each other;
 * where a few customers send many, `quotient` with a row per customer gives the right one. Of segments, add up both numbers and
 * divide once, as rows do; never average the rates. Cost: O(1), of rows O(n).
 * @param counts a whole number from 0, and a number from 0
 * @param options interval and its level
 * @returns compliments per thousand with interval; `value: null` and `interval: null` when `customers` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `compliments` is no whole number from 0, `customers` no number from 0, or there are compliments without customers; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { complimentRate } from 'cx-metrics';
 * complimentRate({ compliments: 42, customers: 12_000 }).value; // => 3.5
 * complimentRate({ compliments: 0, customers: 0 }).value; // => null
 * const shops = [{ praise: 30, people: 4000 }, { praise: 12, people: 8000 }];
 * complimentRate(shops, { compliments: (row) => row.praise, customers: (row) => row.people }).value; // => 3.5
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function complimentRate(counts: ComplimentCounts, options?: RateOptions): RateResult<'compliment-rate'>;
/**
 * The same of rows, such as segments or periods, whose parts are added up; those that lack one are `missing`. See {@link complimentRate}.
 *
 * @param rows any iterable
 */
export function complimentRate<Row>(
  rows: Iterable<Row>,
  options: RateRows<Row, keyof ComplimentCounts>,
): RateResult<'compliment-rate'>;
export function complimentRate(source: unknown, options?: object): RateResult<'compliment-rate'> {
  return namedRate('compliment-rate', 'per-thousand', 'compliments', 'customers', source, options);
}
