// poured from src/catalog/records/media.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link adFillRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AdFillCounts {
  /** Requests that were filled: from 0 to `requests`. */
  readonly filled: number | bigint;
  /** All ad requests. */
  readonly requests: number | bigint;
}

/**
 * Ad fill rate: share of the ad requests that were filled.
 *
 * value = filled / requests; n = requests. Wilson's interval unless another method is given.
 *
 * @remarks Served, matched and viewed impressions are three numerators. Where one request gives several impressions,
 * impressions over requests exceed 1: count filled requests. For segments, add up both counts and divide once; never average
 * the shares. Cost: O(1); for rows O(n).
 * @param counts `filled` out of `requests`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `requests` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `filled` exceeds `requests`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { adFillRate } from 'cx-metrics';
 * const rate = adFillRate({ filled: 480_000, requests: 600_000 });
 * rate.value; // => 0.8
 * rate.interval?.low; // ~> 0.79898595965
 * const requests = [{ hasAd: true }, { hasAd: true }, { hasAd: false }, { hasAd: true }];
 * adFillRate(requests, { filled: 'hasAd' }).value; // => 0.75
 * ```
 * @see https://clearcode.cc/glossary/fill-rate/
 * @category Media
 * @since 0.1.0
 */
export function adFillRate(counts: AdFillCounts, options?: ShareOptions): ShareResult<'ad-fill-rate'>;
/**
 * The same for rows, one per ad request: `filled` reads `true` or `false`, and rows without it are `missing`. See
 * {@link adFillRate}.
 *
 * @param rows any iterable
 */
export function adFillRate<Row>(rows: Iterable<Row>, options: ShareRows<Row, 'filled'>): ShareResult<'ad-fill-rate'>;
export function adFillRate(source: unknown, options?: object): ShareResult<'ad-fill-rate'> {
  return namedShare('ad-fill-rate', 'filled', 'requests', source, options);
}
