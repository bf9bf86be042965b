// poured from src/catalog/records/acquisition.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link recommendationAcceptanceRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RecommendationAcceptanceCounts {
  /** Recommendations that were taken up, each once: from 0 to `shown`. */
  readonly accepted: number | bigint;
  /** Recommendations that were shown. */
  readonly shown: number | bigint;
}

/**
 * Recommendation acceptance rate: share of the recommendations shown that were taken up.
 *
 * value = accepted / shown; n = shown. Wilson's interval unless another method is given.
 *
 * @remarks Click, cart and purchase are three meanings of "taken up": say which. Per impression and per session are two bases.
 * It says nothing about what people would have bought anyway. For segments, add up both counts and divide once; never average
 * the shares. Cost: O(1); for rows O(n).
 * @param counts `accepted` out of `shown`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `shown` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `accepted` exceeds `shown`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { recommendationAcceptanceRate } from 'cx-metrics';
 * const rate = recommendationAcceptanceRate({ accepted: 720, shown: 9000 });
 * rate.value; // => 0.08
 * rate.interval?.low; // ~> 0.07457265048
 * const recommendations = [{ taken: false }, { taken: true }, { taken: false }, { taken: false }];
 * recommendationAcceptanceRate(recommendations, { accepted: 'taken' }).value; // => 0.25
 * ```
 * @see https://www.algolia.com/doc/guides/algolia-recommend/analytics/metrics
 * @category Acquisition
 * @since 0.1.0
 */
export function recommendationAcceptanceRate(
  counts: RecommendationAcceptanceCounts,
  options?: ShareOptions,
): ShareResult<'recommendation-acceptance-rate'>;
/**
 * The same for rows, one per recommendation shown: `accepted` reads `true` or `false`, and rows without it are `missing`. See
 * {@link recommendationAcceptanceRate}.
 *
 * @param rows any iterable
 */
export function recommendationAcceptanceRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'accepted'>,
): ShareResult<'recommendation-acceptance-rate'>;
export function recommendationAcceptanceRate(
  source: unknown,
  options?: object,
): ShareResult<'recommendation-acceptance-rate'> {
  return namedShare('recommendation-acceptance-rate', 'accepted', 'shown', source, options);
}
