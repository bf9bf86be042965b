// poured from src/catalog/records/mobile.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link ratingClickThroughRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RatingClickThroughCounts {
  /** Users who went on to rate: from 0 to `prompted`. */
  readonly rated: number | bigint;
  /** Users who were asked. */
  readonly prompted: number | bigint;
}

/**
 * Rating click-through rate: share of the users who were asked to rate the app that went on to do so.
 *
 * value = rated / prompted; n = prompted. Wilson's interval unless another method is given.
 *
 * @remarks Stores do not tell who rated; count the clicks on your own question. Users and questions are two bases. For
 * segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `rated` out of `prompted`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `prompted` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `rated` exceeds `prompted`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { ratingClickThroughRate } from 'cx-metrics';
 * const rate = ratingClickThroughRate({ rated: 48, prompted: 1600 });
 * rate.value; // => 0.03
 * rate.interval?.low; // ~> 0.0227015671
 * const users = [{ wentToStore: false }, { wentToStore: false }, { wentToStore: true }, { wentToStore: false }];
 * ratingClickThroughRate(users, { rated: 'wentToStore' }).value; // => 0.25
 * ```
 * @see https://asotxt.com/wiki/rating-prompt
 * @category Mobile
 * @since 0.1.0
 */
export function ratingClickThroughRate(
  counts: RatingClickThroughCounts,
  options?: ShareOptions,
): ShareResult<'rating-click-through-rate'>;
/**
 * The same for rows, one per user who was asked: `rated` reads `true` or `false`, and rows without it are `missing`. See
 * {@link ratingClickThroughRate}.
 *
 * @param rows any iterable
 */
export function ratingClickThroughRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'rated'>,
): ShareResult<'rating-click-through-rate'>;
export function ratingClickThroughRate(source: unknown, options?: object): ShareResult<'rating-click-through-rate'> {
  return namedShare('rating-click-through-rate', 'rated', 'prompted', source, options);
}
