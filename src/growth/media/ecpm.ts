// poured from src/catalog/records/media.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link ecpm}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface EcpmTotals {
  /** Advertising revenue: a number from 0. */
  readonly adRevenue: number | bigint;
  /** Impressions, page views or requests: name which. A number from 0. */
  readonly impressions: number | bigint;
}

/**
 * Effective revenue per thousand impressions (eCPM, RPM): advertising revenue for every thousand impressions.
 *
 * value = 1000 · adRevenue / impressions; n counts rows; totals count as one. Rows give an interval, that of `quotient` (delta
 * method, Student's t); totals alone do not.
 *
 * @remarks The base must be in the name: impressions, page views or requests. Estimated and settled revenue differ. For
 * segments, add up both totals and divide once; never average the averages. Cost: O(1); for rows O(n).
 * @param totals `adRevenue` and `impressions`
 * @returns amount in the currency of `adRevenue`; `value: null` when `impressions` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `adRevenue` or `impressions` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { ecpm } from 'cx-metrics';
 * ecpm({ adRevenue: 60, impressions: 15_000 }).value; // => 4
 * const adUnits = [{ earned: 30, shown: 7000 }, { earned: 17, shown: 4500 }, { earned: 13, shown: 3500 }];
 * const result = ecpm(adUnits, { adRevenue: 'earned', impressions: 'shown' });
 * result.value; // => 4
 * result.interval?.low; // ~> 3.13946945405
 * ```
 * @see https://support.google.com/adsense/answer/1082522
 * @category Media
 * @since 0.1.0
 */
export function ecpm(totals: EcpmTotals): RatioResult<'ecpm', 'money'>;
/**
 * The same for rows, one per ad unit: both numbers are added up, and rows that lack one are `missing`. See {@link ecpm}.
 *
 * @param rows any iterable
 * @param options readers, how to count and how to conclude
 */
export function ecpm<Row>(rows: Iterable<Row>, options: RatioRows<Row, keyof EcpmTotals>): RatioResult<'ecpm', 'money'>;
export function ecpm(source: unknown, options?: object): RatioResult<'ecpm', 'money'> {
  return namedRatio(
    { metric: 'ecpm', unit: 'money', part: 'adRevenue', whole: 'impressions', per: 1000 },
    source,
    options,
  );
}
