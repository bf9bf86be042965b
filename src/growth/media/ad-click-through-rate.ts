// poured from src/catalog/records/media.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link adClickThroughRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AdClickThroughCounts {
  /** Impressions with at least one click: from 0 to `impressions`. */
  readonly clicked: number | bigint;
  /** All ad impressions. */
  readonly impressions: number | bigint;
}

/**
 * Ad click-through rate: share of ad impressions that were clicked.
 *
 * value = clicked / impressions; n = impressions. Wilson's interval unless another method is given.
 *
 * @remarks Several clicks on one impression count once in a share. Leave out invalid clicks. Per impression, per viewed
 * impression and per user are three metrics. For segments, add up both counts and divide once; never average the shares. Cost:
 * O(1); for rows O(n).
 * @param counts `clicked` out of `impressions`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `impressions` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `clicked` exceeds `impressions`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { adClickThroughRate } from 'cx-metrics';
 * const rate = adClickThroughRate({ clicked: 150, impressions: 60_000 });
 * rate.value; // => 0.0025
 * rate.interval?.low; // ~> 0.00213101987
 * const impressions = [{ hasClick: false }, { hasClick: false }, { hasClick: false }, { hasClick: true }];
 * adClickThroughRate(impressions, { clicked: 'hasClick' }).value; // => 0.25
 * ```
 * @see https://googleapis.dev/dotnet/Google.Apis.Adsense.v2/latest/api/Google.Apis.Adsense.v2.AccountsResource.ReportsResource.GenerateRequest.MetricsEnum.html
 * @category Media
 * @since 0.1.0
 */
export function adClickThroughRate(
  counts: AdClickThroughCounts,
  options?: ShareOptions,
): ShareResult<'ad-click-through-rate'>;
/**
 * The same for rows, one per impression: `clicked` reads `true` or `false`, and rows without it are `missing`. See
 * {@link adClickThroughRate}.
 *
 * @param rows any iterable
 */
export function adClickThroughRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'clicked'>,
): ShareResult<'ad-click-through-rate'>;
export function adClickThroughRate(source: unknown, options?: object): ShareResult<'ad-click-through-rate'> {
  return namedShare('ad-click-through-rate', 'clicked', 'impressions', source, options);
}
