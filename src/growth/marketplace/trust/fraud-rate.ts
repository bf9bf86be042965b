// poured from src/catalog/records/marketplace.ts: edit the record and run `npm run pour`
import { namedRate, type RateOptions, type RateResult, type RateRows } from '../../../kernels/proportion/rate.js';

/**
 * Totals of {@link fraudRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FraudTotals {
  /** Transactions confirmed or reported as fraud: a whole number from 0. */
  readonly fraudulent: number | bigint;
  /** Transactions that were settled: a number from 0. */
  readonly settled: number | bigint;
}

/**
 * Fraud rate: confirmed or reported fraudulent transactions over settled ones.
 *
 * value = fraudulent / settled; n = settled. The interval is the score interval of a Poisson count unless another method is
 * given.
 *
 * @remarks By count and by value are two metrics. Reports come weeks later: match them to the month of the sale, or say that
 * they are not. Flagged is not confirmed: see `fraudFlagRate`. The interval takes cases as independent; where one attack brings
 * many, it is too narrow. For segments, add up both numbers and divide once, as rows do; never average the rates. Cost: O(1);
 * for rows O(n).
 * @param totals `fraudulent`, a whole number, and `settled`, a number
 * @param options interval and its level
 * @returns ratio with interval; `value: null` and `interval: null` when `settled` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `fraudulent` is not a whole number or `settled` not a number, each from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { fraudRate } from 'cx-metrics';
 * const rate = fraudRate({ fraudulent: 18, settled: 12_000 });
 * rate.value; // => 0.0015
 * rate.interval?.low; // ~> 0.00094886334
 * const months = [{ fraud: 8, sales: 5000 }, { fraud: 10, sales: 7000 }];
 * fraudRate(months, { fraudulent: 'fraud', settled: 'sales' }).value; // => 0.0015
 * ```
 * @see https://vampwatch.com/guides/visa-vamp-ratio/
 * @category Marketplace
 * @since 0.1.0
 */
export function fraudRate(totals: FraudTotals, options?: RateOptions): RateResult<'fraud-rate', 'ratio'>;
/**
 * The same for rows, one per month or payment method: both numbers are added up, and rows that lack one are `missing`. See
 * {@link fraudRate}.
 *
 * @param rows any iterable
 */
export function fraudRate<Row>(
  rows: Iterable<Row>,
  options: RateRows<Row, keyof FraudTotals>,
): RateResult<'fraud-rate', 'ratio'>;
export function fraudRate(source: unknown, options?: object): RateResult<'fraud-rate', 'ratio'> {
  return namedRate('fraud-rate', 'ratio', 'fraudulent', 'settled', source, options);
}
