// poured from src/catalog/records/marketplace.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../../kernels/proportion/proportion.js';

/**
 * Counts of {@link fraudFlagPrecision}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FraudFlagPrecisionCounts {
  /** Flagged items confirmed as fraud: from 0 to `flagged`. */
  readonly confirmed: number | bigint;
  /** Flagged items that were decided. */
  readonly flagged: number | bigint;
}

/**
 * Fraud flag precision: share of the flagged items that turned out to be fraud.
 *
 * value = confirmed / flagged; n = flagged. Wilson's interval unless another method is given.
 *
 * @remarks Items not decided yet are in neither count. It says nothing about the fraud that no flag caught. One minus it is the
 * share of flags that troubled somebody for nothing. For segments, add up both counts and divide once; never average the
 * shares. Cost: O(1); for rows O(n).
 * @param counts `confirmed` out of `flagged`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `flagged` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `confirmed` exceeds `flagged`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { fraudFlagPrecision } from 'cx-metrics';
 * const precision = fraudFlagPrecision({ confirmed: 18, flagged: 360 });
 * precision.value; // => 0.05
 * precision.interval?.low; // ~> 0.03185831239
 * const flags = [{ wasFraud: false }, { wasFraud: true }, { wasFraud: false }, { wasFraud: false }];
 * fraudFlagPrecision(flags, { confirmed: 'wasFraud' }).value; // => 0.25
 * ```
 * @see https://sdk.amazonaws.com/kotlin/api/1.0.65/frauddetector/aws.sdk.kotlin.services.frauddetector.model/-ofi-metric-data-point/index.html
 * @category Marketplace
 * @since 0.1.0
 */
export function fraudFlagPrecision(
  counts: FraudFlagPrecisionCounts,
  options?: ShareOptions,
): ShareResult<'fraud-flag-precision'>;
/**
 * The same for rows, one per flagged item that was decided: `confirmed` reads `true` or `false`, and rows without it are
 * `missing`. See {@link fraudFlagPrecision}.
 *
 * @param rows any iterable
 */
export function fraudFlagPrecision<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'confirmed'>,
): ShareResult<'fraud-flag-precision'>;
export function fraudFlagPrecision(source: unknown, options?: object): ShareResult<'fraud-flag-precision'> {
  return namedShare('fraud-flag-precision', 'confirmed', 'flagged', source, options);
}
