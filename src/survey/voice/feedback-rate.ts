import { type RateOptions, type RateResult, ratePerThousand } from '../../kernels/proportion/rate.js';

/**
 * Feedback rate: pieces of feedback received per thousand customers (or orders).
 *
 * value = 1000 · items / customers; n = customers. The interval is the score interval of a Poisson count unless another method is
 * given, and `null` without customers.
 *
 * @remarks A rate, not a share: one customer can give several items, so it may exceed 1000. The interval takes items for
 * independent of each other; where a few customers send many, it is too short, and `quotient` with a row per customer gives the
 * right one. Of segments, add up items and customers and divide once; never average the rates. How much feedback is good depends
 * on what was asked. Cost: O(1).
 * @param items feedback received: a whole number from 0
 * @param customers customers, or orders, in the same period: a number from 0
 * @param options interval and its level
 * @returns items per thousand with interval; `value: null` and `interval: null` when `customers` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `items` is no whole number from 0, `customers` no number from 0, or there are items without customers; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { feedbackRate } from 'cx-metrics';
 * const rate = feedbackRate(84, 12_000);
 * rate.value; // => 7
 * rate.interval?.low; // ~> 5.65458065036
 * rate.interval?.high; // ~> 8.66554091803
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function feedbackRate(items: number, customers: number, options?: RateOptions): RateResult<'feedback-rate'> {
  return ratePerThousand('feedback-rate', ['items', 'customers'], items, customers, options);
}
