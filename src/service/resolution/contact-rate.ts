// poured from src/catalog/records/service.ts: edit the record and run `npm run pour`
import { namedRate, type RateOptions, type RateResult, type RateRows } from '../../kernels/proportion/rate.js';

/**
 * Totals of {@link contactRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ContactTotals {
  /** Support contacts received: a whole number from 0. */
  readonly contacts: number | bigint;
  /** Orders (or customers) of the same period: a number from 0. */
  readonly orders: number | bigint;
}

/**
 * Contact rate: support contacts per thousand orders.
 *
 * value = 1000 · contacts / orders; n = orders. The interval is the score interval of a Poisson count unless another method is
 * given.
 *
 * @remarks A rate, not a share: one order can cause several contacts. Calls that you make and problems that customers bring are
 * two series; do not add them up. Several contacts about one case are several contacts; say so, or count cases. The interval
 * takes contacts as independent; where a few customers cause many, use the function quotient with a row per customer. For
 * segments, add up both numbers and divide once, as rows do; never average the rates. Cost: O(1); for rows O(n).
 * @param totals `contacts`, a whole number, and `orders`, a number
 * @param options interval and its level
 * @returns contacts per thousand with interval; `value: null` and `interval: null` when `orders` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `contacts` is not a whole number or `orders` not a number, each from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { contactRate } from 'cx-metrics';
 * const rate = contactRate({ contacts: 260, orders: 8000 });
 * rate.value; // => 32.5
 * rate.interval?.low; // ~> 28.78236831687
 * const months = [{ tickets: 110, sold: 3000 }, { tickets: 150, sold: 5000 }];
 * contactRate(months, { contacts: 'tickets', orders: 'sold' }).value; // => 32.5
 * ```
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/metrics-definitions.html
 * @category Service
 * @since 0.1.0
 */
export function contactRate(totals: ContactTotals, options?: RateOptions): RateResult<'contact-rate'>;
/**
 * The same for rows, one per segment or period: both numbers are added up, and rows that lack one are `missing`. See
 * {@link contactRate}.
 *
 * @param rows any iterable
 */
export function contactRate<Row>(
  rows: Iterable<Row>,
  options: RateRows<Row, keyof ContactTotals>,
): RateResult<'contact-rate'>;
export function contactRate(source: unknown, options?: object): RateResult<'contact-rate'> {
  return namedRate('contact-rate', 'per-thousand', 'contacts', 'orders', source, options);
}
