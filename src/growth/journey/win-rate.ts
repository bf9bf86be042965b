// poured from src/catalog/records/journey.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link winRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface WinRateCounts {
  /** Considerations that this brand won: from 0 to `decided`. */
  readonly won: number | bigint;
  /** Considerations that were decided. */
  readonly decided: number | bigint;
}

/**
 * Choice share (win rate): share of the decided considerations in which the customer chose this brand.
 *
 * value = won / decided; n = decided. Wilson's interval unless another method is given.
 *
 * @remarks Those still open are not lost. Lost without a reason is half a number: ask why. For segments, add up both counts and
 * divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `won` out of `decided`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `decided` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `won` exceeds `decided`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { winRate } from 'cx-metrics';
 * const rate = winRate({ won: 90, decided: 250 });
 * rate.value; // => 0.36
 * rate.interval?.low; // ~> 0.30303227659
 * const deals = [{ choseUs: true }, { choseUs: false }, { choseUs: false }, { choseUs: true }];
 * winRate(deals, { won: 'choseUs' }).value; // => 0.5
 * ```
 * @category Journey
 * @since 0.1.0
 */
export function winRate(counts: WinRateCounts, options?: ShareOptions): ShareResult<'win-rate'>;
/**
 * The same for rows, one per decided consideration: `won` reads `true` or `false`, and rows without it are `missing`. See
 * {@link winRate}.
 *
 * @param rows any iterable
 */
export function winRate<Row>(rows: Iterable<Row>, options: ShareRows<Row, 'won'>): ShareResult<'win-rate'>;
export function winRate(source: unknown, options?: object): ShareResult<'win-rate'> {
  return namedShare('win-rate', 'won', 'decided', source, options);
}
