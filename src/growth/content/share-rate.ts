// poured from src/catalog/records/content.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link shareRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ShareRateCounts {
  /** Viewers who shared, each once: from 0 to `viewers`. */
  readonly sharers: number | bigint;
  /** All viewers. */
  readonly viewers: number | bigint;
}

/**
 * Content sharing rate: share of viewers who shared.
 *
 * value = sharers / viewers; n = viewers. Wilson's interval unless another method is given.
 *
 * @remarks Shares over views counts one user many times. Sharing outside the site is not seen. For segments, add up both counts
 * and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `sharers` out of `viewers`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `viewers` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `sharers` exceeds `viewers`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { shareRate } from 'cx-metrics';
 * const rate = shareRate({ sharers: 260, viewers: 13_000 });
 * rate.value; // => 0.02
 * rate.interval?.low; // ~> 0.01773137478
 * const viewers = [{ hasShared: false }, { hasShared: true }, { hasShared: false }, { hasShared: false }];
 * shareRate(viewers, { sharers: 'hasShared' }).value; // => 0.25
 * ```
 * @see https://www.onetoonecf.com/part-vii-user-generated-content/
 * @category Content
 * @since 0.1.0
 */
export function shareRate(counts: ShareRateCounts, options?: ShareOptions): ShareResult<'share-rate'>;
/**
 * The same for rows, one per viewer: `sharers` reads `true` or `false`, and rows without it are `missing`. See
 * {@link shareRate}.
 *
 * @param rows any iterable
 */
export function shareRate<Row>(rows: Iterable<Row>, options: ShareRows<Row, 'sharers'>): ShareResult<'share-rate'>;
export function shareRate(source: unknown, options?: object): ShareResult<'share-rate'> {
  return namedShare('share-rate', 'sharers', 'viewers', source, options);
}
