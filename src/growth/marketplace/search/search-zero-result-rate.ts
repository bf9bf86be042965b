// poured from src/catalog/records/marketplace.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../../kernels/proportion/proportion.js';

/**
 * Counts of {@link searchZeroResultRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SearchZeroResultCounts {
  /** Searches that returned nothing: from 0 to `searches`. */
  readonly zeroResult: number | bigint;
  /** All searches. */
  readonly searches: number | bigint;
}

/**
 * Zero-result search rate: share of searches that returned nothing.
 *
 * value = zeroResult / searches; n = searches. Wilson's interval unless another method is given.
 *
 * @remarks Search while typing sends a request for each key: count the last one. Results that do not fit are not counted here.
 * For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `zeroResult` out of `searches`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `searches` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `zeroResult` exceeds `searches`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { searchZeroResultRate } from 'cx-metrics';
 * const rate = searchZeroResultRate({ zeroResult: 450, searches: 9000 });
 * rate.value; // => 0.05
 * rate.interval?.low; // ~> 0.04568615294
 * const searches = [{ empty: false }, { empty: false }, { empty: true }, { empty: false }];
 * searchZeroResultRate(searches, { zeroResult: 'empty' }).value; // => 0.25
 * ```
 * @see https://www.algolia.com/doc/guides/search-analytics/concepts/metrics.md
 * @category Marketplace
 * @since 0.1.0
 */
export function searchZeroResultRate(
  counts: SearchZeroResultCounts,
  options?: ShareOptions,
): ShareResult<'search-zero-result-rate'>;
/**
 * The same for rows, one per search: `zeroResult` reads `true` or `false`, and rows without it are `missing`. See
 * {@link searchZeroResultRate}.
 *
 * @param rows any iterable
 */
export function searchZeroResultRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'zeroResult'>,
): ShareResult<'search-zero-result-rate'>;
export function searchZeroResultRate(source: unknown, options?: object): ShareResult<'search-zero-result-rate'> {
  return namedShare('search-zero-result-rate', 'zeroResult', 'searches', source, options);
}
