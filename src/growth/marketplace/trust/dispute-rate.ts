// poured from src/catalog/records/marketplace.ts: edit the record and run `npm run pour`
import { namedRate, type RateOptions, type RateResult, type RateRows } from '../../../kernels/proportion/rate.js';

/**
 * Totals of {@link disputeRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DisputeTotals {
  /** Disputes, or fraud reports plus disputes, as the programme says: a whole number from 0. */
  readonly disputes: number | bigint;
  /** Transactions that were settled: a number from 0. */
  readonly settled: number | bigint;
}

/**
 * Dispute (chargeback) rate: disputes of the month over settled transactions of the month.
 *
 * value = disputes / settled; n = settled. The interval is the score interval of a Poisson count unless another method is
 * given.
 *
 * @remarks Sources disagree whether a fraud report that becomes a dispute counts twice. The disputes of a month belong to
 * earlier sales, so it is a ratio and not a share. Card networks publish it in basis points: 0.005 is 50. The interval takes
 * disputes as independent; where one cause brings many, it is too narrow. For segments, add up both numbers and divide once, as
 * rows do; never average the rates. Cost: O(1); for rows O(n).
 * @param totals `disputes`, a whole number, and `settled`, a number
 * @param options interval and its level
 * @returns ratio with interval; `value: null` and `interval: null` when `settled` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `disputes` is not a whole number or `settled` not a number, each from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { disputeRate } from 'cx-metrics';
 * const rate = disputeRate({ disputes: 60, settled: 12_000 });
 * rate.value; // => 0.005
 * rate.interval?.low; // ~> 0.00388482461
 * const months = [{ disputed: 25, sales: 5000 }, { disputed: 35, sales: 7000 }];
 * disputeRate(months, { disputes: 'disputed', settled: 'sales' }).value; // => 0.005
 * ```
 * @see https://vampwatch.com/guides/visa-vamp-ratio/
 * @category Marketplace
 * @since 0.1.0
 */
export function disputeRate(totals: DisputeTotals, options?: RateOptions): RateResult<'dispute-rate', 'ratio'>;
/**
 * The same for rows, one per month or payment method: both numbers are added up, and rows that lack one are `missing`. See
 * {@link disputeRate}.
 *
 * @param rows any iterable
 */
export function disputeRate<Row>(
  rows: Iterable<Row>,
  options: RateRows<Row, keyof DisputeTotals>,
): RateResult<'dispute-rate', 'ratio'>;
export function disputeRate(source: unknown, options?: object): RateResult<'dispute-rate', 'ratio'> {
  return namedRate('dispute-rate', 'ratio', 'disputes', 'settled', source, options);
}
