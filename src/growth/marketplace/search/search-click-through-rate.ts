// poured from src/catalog/records/marketplace.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../../kernels/proportion/proportion.js';

/**
 * Counts of {@link searchClickThroughRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SearchClickThroughCounts {
  /** Tracked searches with at least one click: from 0 to `searches`. */
  readonly clicked: number | bigint;
  /** Tracked searches. */
  readonly searches: number | bigint;
}

/**
 * Search click-through rate: share of tracked searches with at least one click on a result.
 *
 * value = clicked / searches; n = searches. Wilson's interval unless another method is given.
 *
 * @remarks Clicks divided by results shown are another metric. Searches that nobody clicked give 0; no search at all gives no
 * number. For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `clicked` out of `searches`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `searches` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `clicked` exceeds `searches`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { searchClickThroughRate } from 'cx-metrics';
 * const rate = searchClickThroughRate({ clicked: 3600, searches: 9000 });
 * rate.value; // => 0.4
 * rate.interval?.low; // ~> 0.38992352355
 * const searches = [{ hasClick: true }, { hasClick: false }, { hasClick: false }, { hasClick: true }];
 * searchClickThroughRate(searches, { clicked: 'hasClick' }).value; // => 0.5
 * ```
 * @see https://www.algolia.com/doc/guides/search-analytics/concepts/metrics.md
 * @category Marketplace
 * @since 0.1.0
 */
export function searchClickThroughRate(
  counts: SearchClickThroughCounts,
  options?: ShareOptions,
): ShareResult<'search-click-through-rate'>;
/**
 * The same for rows, one per tracked search: `clicked` reads `true` or `false`, and rows without it are `missing`. See
 * {@link searchClickThroughRate}.
 *
 * @param rows any iterable
 */
export function searchClickThroughRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'clicked'>,
): ShareResult<'search-click-through-rate'>;
export function searchClickThroughRate(source: unknown, options?: object): ShareResult<'search-click-through-rate'> {
  return namedShare('search-click-through-rate', 'clicked', 'searches', source, options);
}
