// poured from src/catalog/records/content.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link contentCreationRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ContentCreationCounts {
  /** Users who created content, each once: from 0 to `activeUsers`. */
  readonly creators: number | bigint;
  /** Users active in the window. */
  readonly activeUsers: number | bigint;
}

/**
 * Content creation rate: share of active users who created content in the window.
 *
 * value = creators / activeUsers; n = activeUsers. Wilson's interval unless another method is given.
 *
 * @remarks Whether votes and comments are creations is part of the definition. Leave out spam and content that was removed. For
 * segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `creators` out of `activeUsers`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `activeUsers` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `creators` exceeds `activeUsers`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { contentCreationRate } from 'cx-metrics';
 * const rate = contentCreationRate({ creators: 150, activeUsers: 15_000 });
 * rate.value; // => 0.01
 * rate.interval?.low; // ~> 0.00852844182
 * const users = [{ hasPosted: false }, { hasPosted: false }, { hasPosted: false }, { hasPosted: true }];
 * contentCreationRate(users, { creators: 'hasPosted' }).value; // => 0.25
 * ```
 * @see https://www.onetoonecf.com/part-vii-user-generated-content/
 * @category Content
 * @since 0.1.0
 */
export function contentCreationRate(
  counts: ContentCreationCounts,
  options?: ShareOptions,
): ShareResult<'content-creation-rate'>;
/**
 * The same for rows, one per active user: `creators` reads `true` or `false`, and rows without it are `missing`. See
 * {@link contentCreationRate}.
 *
 * @param rows any iterable
 */
export function contentCreationRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'creators'>,
): ShareResult<'content-creation-rate'>;
export function contentCreationRate(source: unknown, options?: object): ShareResult<'content-creation-rate'> {
  return namedShare('content-creation-rate', 'creators', 'activeUsers', source, options);
}
