// poured from src/catalog/records/marketplace.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../../kernels/proportion/proportion.js';

/**
 * Counts of {@link fraudFlagRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FraudFlagCounts {
  /** Items that were flagged: from 0 to `items`. */
  readonly flagged: number | bigint;
  /** Items that were checked. */
  readonly items: number | bigint;
}

/**
 * Fraud flag rate (signs of fraud): share of transactions, listings or ratings that were flagged as suspicious.
 *
 * value = flagged / items; n = items. Wilson's interval unless another method is given.
 *
 * @remarks A flag is a suspicion: rules that change move the rate without any more fraud. Say which kind of item is checked.
 * For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `flagged` out of `items`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `items` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `flagged` exceeds `items`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { fraudFlagRate } from 'cx-metrics';
 * const rate = fraudFlagRate({ flagged: 360, items: 12_000 });
 * rate.value; // => 0.03
 * rate.interval?.low; // ~> 0.02709505641
 * const payments = [{ suspicious: false }, { suspicious: false }, { suspicious: true }, { suspicious: false }];
 * fraudFlagRate(payments, { flagged: 'suspicious' }).value; // => 0.25
 * ```
 * @category Marketplace
 * @since 0.1.0
 */
export function fraudFlagRate(counts: FraudFlagCounts, options?: ShareOptions): ShareResult<'fraud-flag-rate'>;
/**
 * The same for rows, one per transaction, listing or rating that was checked: `flagged` reads `true` or `false`, and rows
 * without it are `missing`. See {@link fraudFlagRate}.
 *
 * @param rows any iterable
 */
export function fraudFlagRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'flagged'>,
): ShareResult<'fraud-flag-rate'>;
export function fraudFlagRate(source: unknown, options?: object): ShareResult<'fraud-flag-rate'> {
  return namedShare('fraud-flag-rate', 'flagged', 'items', source, options);
}
