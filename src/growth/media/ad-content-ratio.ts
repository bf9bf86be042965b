// poured from src/catalog/records/media.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link adContentRatio}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AdContentRatioTotals {
  /** Space or time taken by ads: a number from 0 to `contentSpace`. */
  readonly adSpace: number | bigint;
  /** Space or time of the main content, ads included: a number from 0. */
  readonly contentSpace: number | bigint;
}

/**
 * Content/advertising balance: share of the content space, or time, that ads take.
 *
 * value = adSpace / contentSpace; n counts rows; totals count as one. Rows give an interval, that of `quotient` (delta method,
 * Student's t); totals alone do not.
 *
 * @remarks Headers, footers and related links are not main content. A sticky ad counts once. No value is right in itself: more
 * ads bring revenue and drive visitors away. For segments, add up both totals and divide once; never average the shares. Cost:
 * O(1); for rows O(n).
 * @param totals `adSpace` and `contentSpace`
 * @returns share 0…1; `value: null` when `contentSpace` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `adSpace` or `contentSpace` is not a number from 0 up, or `adSpace` exceeds `contentSpace`, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { adContentRatio } from 'cx-metrics';
 * adContentRatio({ adSpace: 240, contentSpace: 1200 }).value; // => 0.2
 * const pages = [{ adHeight: 80, height: 400 }, { adHeight: 92, height: 420 }, { adHeight: 68, height: 380 }];
 * const ratio = adContentRatio(pages, { adSpace: 'adHeight', contentSpace: 'height' });
 * ratio.value; // => 0.2
 * ratio.interval?.low; // ~> 0.15031724576
 * ```
 * @see https://www.betterads.org/mobile-ad-density-higher-than-30/
 * @category Media
 * @since 0.1.0
 */
export function adContentRatio(totals: AdContentRatioTotals): RatioResult<'ad-content-ratio', 'fraction'>;
/**
 * The same for rows, one per page: both numbers are added up, and rows that lack one are `missing`. See {@link adContentRatio}.
 *
 * @param rows any iterable
 * @param options readers, how to count and how to conclude
 */
export function adContentRatio<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, keyof AdContentRatioTotals>,
): RatioResult<'ad-content-ratio', 'fraction'>;
export function adContentRatio(source: unknown, options?: object): RatioResult<'ad-content-ratio', 'fraction'> {
  return namedRatio(
    { metric: 'ad-content-ratio', unit: 'fraction', part: 'adSpace', whole: 'contentSpace', range: [0, 1] },
    source,
    options,
  );
}
