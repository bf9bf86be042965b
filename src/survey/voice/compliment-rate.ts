// poured from src/catalog/records/survey.ts: edit the record and run `npm run pour`
import { namedRate, type RateOptions, type RateResult, type RateRows } from '../../kernels/proportion/rate.js';

/**
 * Totals of {@link complimentRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ComplimentTotals {
  /** Unprompted compliments: a whole number from 0. */
  readonly compliments: number | bigint;
  /** Customers (or orders, or contacts) of the same period: a number from 0. */
  readonly customers: number | bigint;
}

/**
 * Compliment rate: unprompted praise per thousand customers.
 *
 * value = 1000 · compliments / customers; n = customers. The interval is the score interval of a Poisson count unless another
 * method is given.
 *
 * @remarks Only praise that nobody asked for counts; a good survey answer is not a compliment. Choose what the rate is per
 * (customers, orders or contacts) and keep it, or rates cannot be compared. Praise now says little about revenue now; it is
 * read as a sign for later. The interval takes compliments as independent; where a few customers send many, use the function
 * quotient with a row per customer. For segments, add up both numbers and divide once, as rows do; never average the rates.
 * Cost: O(1); for rows O(n).
 * @param totals `compliments`, a whole number, and `customers`, a number
 * @param options interval and its level
 * @returns compliments per thousand with interval; `value: null` and `interval: null` when `customers` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `compliments` is not a whole number or `customers` not a number, each from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { complimentRate } from 'cx-metrics';
 * const rate = complimentRate({ compliments: 42, customers: 12_000 });
 * rate.value; // => 3.5
 * rate.interval?.low; // ~> 2.58952589733
 * const shops = [{ praise: 30, people: 4000 }, { praise: 12, people: 8000 }];
 * complimentRate(shops, { compliments: 'praise', customers: 'people' }).value; // => 3.5
 * ```
 * @see https://costcalculator.calculator.city/?p=35478
 * @category Survey
 * @since 0.1.0
 */
export function complimentRate(totals: ComplimentTotals, options?: RateOptions): RateResult<'compliment-rate'>;
/**
 * The same for rows, one per segment or period: both numbers are added up, and rows that lack one are `missing`. See
 * {@link complimentRate}.
 *
 * @param rows any iterable
 */
export function complimentRate<Row>(
  rows: Iterable<Row>,
  options: RateRows<Row, keyof ComplimentTotals>,
): RateResult<'compliment-rate'>;
export function complimentRate(source: unknown, options?: object): RateResult<'compliment-rate'> {
  return namedRate('compliment-rate', 'per-thousand', 'compliments', 'customers', source, options);
}
