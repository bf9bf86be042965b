// poured from src/catalog/records/content.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link contentValue}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ContentValueTotals {
  /** Business value of the items: a number from 0. */
  readonly contentValue: number | bigint;
  /** Items of content: a number from 0. */
  readonly items: number | bigint;
}

/**
 * Value of created content: business value, such as advertising or sales, per item of content.
 *
 * value = contentValue / items; n = items. Rows give an interval, that of `quotient` (delta method, Student's t); totals alone
 * do not.
 *
 * @remarks Value arrives over time: compare items of one age. Few items earn most: look at the median and the top share. For
 * segments, add up both totals and divide once; never average the averages. Cost: O(1); for rows O(n).
 * @param totals `contentValue` and `items`
 * @returns amount in the currency of `contentValue`; `value: null` when `items` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `contentValue` or `items` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { contentValue } from 'cx-metrics';
 * contentValue({ contentValue: 5400, items: 1800 }).value; // => 3
 * const articles = [{ earned: 1 }, { earned: 0 }, { earned: 8 }, { earned: 3 }];
 * const result = contentValue(articles, { contentValue: 'earned' });
 * result.value; // => 3
 * result.interval?.high; // ~> 8.66320470573
 * ```
 * @see https://www.onetoonecf.com/part-vii-user-generated-content/
 * @category Content
 * @since 0.1.0
 */
export function contentValue(totals: ContentValueTotals): RatioResult<'content-value', 'money'>;
/**
 * The same for rows, one per item: `contentValue` reads its number, and rows without it are `missing`. See
 * {@link contentValue}.
 *
 * @param rows any iterable
 * @param options reader, how to count and how to conclude
 */
export function contentValue<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, 'contentValue'>,
): RatioResult<'content-value', 'money'>;
export function contentValue(source: unknown, options?: object): RatioResult<'content-value', 'money'> {
  return namedRatio(
    { metric: 'content-value', unit: 'money', part: 'contentValue', whole: 'items', rows: 'whole' },
    source,
    options,
  );
}
