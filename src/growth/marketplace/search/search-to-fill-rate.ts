// poured from src/catalog/records/marketplace.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../../kernels/proportion/proportion.js';

/**
 * Counts of {@link searchToFillRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SearchToFillCounts {
  /** Sessions that ended in a transaction: from 0 to `sessions`. */
  readonly filled: number | bigint;
  /** Sessions with intent, such as dates entered or a request sent. */
  readonly sessions: number | bigint;
}

/**
 * Search-to-fill rate (liquidity): share of the sessions with intent that ended in a transaction.
 *
 * value = filled / sessions; n = sessions. Wilson's interval unless another method is given.
 *
 * @remarks What shows intent is part of the definition. Seen from demand and from supply it is two metrics. A booking days
 * later needs a window. For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `filled` out of `sessions`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `sessions` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `filled` exceeds `sessions`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { searchToFillRate } from 'cx-metrics';
 * const rate = searchToFillRate({ filled: 540, sessions: 9000 });
 * rate.value; // => 0.06
 * rate.interval?.low; // ~> 0.05527874177
 * const sessions = [{ booked: false }, { booked: false }, { booked: false }, { booked: true }];
 * searchToFillRate(sessions, { filled: 'booked' }).value; // => 0.25
 * ```
 * @see https://www.fimacd.com/resource-hub/the-most-important-marketplace-metrics-to-track
 * @category Marketplace
 * @since 0.1.0
 */
export function searchToFillRate(
  counts: SearchToFillCounts,
  options?: ShareOptions,
): ShareResult<'search-to-fill-rate'>;
/**
 * The same for rows, one per session with intent: `filled` reads `true` or `false`, and rows without it are `missing`. See
 * {@link searchToFillRate}.
 *
 * @param rows any iterable
 */
export function searchToFillRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'filled'>,
): ShareResult<'search-to-fill-rate'>;
export function searchToFillRate(source: unknown, options?: object): ShareResult<'search-to-fill-rate'> {
  return namedShare('search-to-fill-rate', 'filled', 'sessions', source, options);
}
