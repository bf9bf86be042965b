// poured from src/catalog/records/marketplace.ts: edit the record and run `npm run pour`
import { namedSummary, type SummaryOptions, type SummaryRows } from '../../../kernels/summary/named-summary.js';
import type { SummaryResult } from '../../../kernels/summary/summary-conclusion.js';

/**
 * Average click position: mean rank of the clicked results, 1 being the first.
 *
 * value = Σposition / n; n counts the numbers. The interval is Student's unless another method is given.
 *
 * @remarks Searches without a click are left out: read it with the click-through rate. A page with few results has low ranks
 * only. Median, total and percentiles are in the result too. Cost: O(n + k log k) time and O(k) memory for k distinct numbers.
 * @param values rank of each clicked result
 * @param options how to count and how to conclude
 * @returns mean with interval, and where the numbers lie; `value: null` without numbers, `interval: null` below two
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for anything but a number from 1 up (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { searchClickPosition } from 'cx-metrics';
 * const result = searchClickPosition([1, 1, 2, 4]);
 * result.value; // => 2
 * result.interval?.high; // ~> 4.25032936323
 * const clicks = [{ rank: 1 }, { rank: 2 }, { rank: 6 }];
 * searchClickPosition(clicks, { position: 'rank' }).value; // => 3
 * ```
 * @see https://meilisearch.com/docs/learn/analytics/analytics_metrics_reference
 * @category Marketplace
 * @since 0.1.0
 */
export function searchClickPosition(
  values: Iterable<number | bigint | null | undefined>,
  options?: SummaryOptions,
): SummaryResult<'search-click-position', 'count'>;
/**
 * The same for rows, one per click on a result: `position` reads its number, and rows without it are `missing`. See
 * {@link searchClickPosition}.
 *
 * @param rows any iterable
 */
export function searchClickPosition<Row>(
  rows: Iterable<Row>,
  options: SummaryRows<Row, 'position'>,
): SummaryResult<'search-click-position', 'count'>;
export function searchClickPosition(
  source: unknown,
  options?: object,
): SummaryResult<'search-click-position', 'count'> {
  return namedSummary({ metric: 'search-click-position', unit: 'count', value: 'position', least: 1 }, source, options);
}
