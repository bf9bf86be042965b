// poured from src/catalog/records/survey.ts: edit the record and run `npm run pour`
import { namedRate, type RateOptions, type RateResult, type RateRows } from '../../kernels/proportion/rate.js';

/**
 * Totals of {@link feedbackRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FeedbackTotals {
  /** Feedback items received: a whole number from 0. */
  readonly feedbackItems: number | bigint;
  /** Customers of the period: a number from 0. */
  readonly customers: number | bigint;
}

/**
 * Feedback rate: feedback items received per thousand customers, however they came.
 *
 * value = 1000 · feedbackItems / customers; n = customers. The interval is the score interval of a Poisson count unless another
 * method is given.
 *
 * @remarks One customer can send several items, so it is a rate and not a share, and may exceed a thousand. How much feedback
 * is good depends on what was asked: read it with `netSentiment`. The interval takes items as independent; where a few
 * customers send many, use the function quotient with a row per customer. For segments, add up both numbers and divide once, as
 * rows do; never average the rates. Cost: O(1); for rows O(n).
 * @param totals `feedbackItems`, a whole number, and `customers`, a number
 * @param options interval and its level
 * @returns feedbackItems per thousand with interval; `value: null` and `interval: null` when `customers` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `feedbackItems` is not a whole number or `customers` not a number, each from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { feedbackRate } from 'cx-metrics';
 * const rate = feedbackRate({ feedbackItems: 84, customers: 12_000 });
 * rate.value; // => 7
 * rate.interval?.low; // ~> 5.65458065036
 * const months = [{ items: 40, people: 6000 }, { items: 44, people: 6000 }];
 * feedbackRate(months, { feedbackItems: 'items', customers: 'people' }).value; // => 7
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function feedbackRate(totals: FeedbackTotals, options?: RateOptions): RateResult<'feedback-rate'>;
/**
 * The same for rows, one per segment or period: both numbers are added up, and rows that lack one are `missing`. See
 * {@link feedbackRate}.
 *
 * @param rows any iterable
 */
export function feedbackRate<Row>(
  rows: Iterable<Row>,
  options: RateRows<Row, keyof FeedbackTotals>,
): RateResult<'feedback-rate'>;
export function feedbackRate(source: unknown, options?: object): RateResult<'feedback-rate'> {
  return namedRate('feedback-rate', 'per-thousand', 'feedbackItems', 'customers', source, options);
}
