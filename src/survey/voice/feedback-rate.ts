import { namedRate, type RateOptions, type RateResult, type RateRows } from '../../kernels/proportion/rate.js';

/**
 * Counts of {@link feedbackRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FeedbackCounts {
  /** Feedback received: a whole number from 0. */
  readonly feedbackItems: number;
  /** Customers (or orders) in the same period: a number from 0. */
  readonly customers: number;
}

/**
 * Feedback rate: feedback items per thousand customers, however they came.
 *
 * value = 1000 · feedbackItems / customers; n = customers. The interval is the score interval of a Poisson count unless another
 * method is given, and `null` without customers.
 *
 * @remarks One customer can send several items, so this is a rate and no share, and may exceed a thousand. The interval takes
 * items for independent of each other; where a few customers send many, `quotient` with a row per customer gives the right one.
 * Of segments, add up both numbers and divide once, as rows do; never average the rates. How much feedback is good depends on
 * what was asked. Cost: O(1), of rows O(n).
 * @param counts a whole number from 0, and a number from 0
 * @param options interval and its level
 * @returns items per thousand with interval; `value: null` and `interval: null` when `customers` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `feedbackItems` is no whole number from 0, `customers` no number from 0, or there are feedbackItems without customers; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { feedbackRate } from 'cx-metrics';
 * const rate = feedbackRate({ feedbackItems: 84, customers: 12_000 });
 * rate.value; // => 7
 * rate.interval?.low; // ~> 5.65458065036
 * rate.interval?.high; // ~> 8.66554091803
 * const months = [{ items: 40, people: 6000 }, { items: 44, people: 6000 }];
 * feedbackRate(months, { feedbackItems: (row) => row.items, customers: (row) => row.people }).value; // => 7
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function feedbackRate(counts: FeedbackCounts, options?: RateOptions): RateResult<'feedback-rate'>;
/**
 * The same of rows, such as segments or periods, whose parts are added up; those that lack one are `missing`. See {@link feedbackRate}.
 *
 * @param rows any iterable
 */
export function feedbackRate<Row>(
  rows: Iterable<Row>,
  options: RateRows<Row, keyof FeedbackCounts>,
): RateResult<'feedback-rate'>;
export function feedbackRate(source: unknown, options?: object): RateResult<'feedback-rate'> {
  return namedRate('feedback-rate', 'per-thousand', 'feedbackItems', 'customers', source, options);
}
