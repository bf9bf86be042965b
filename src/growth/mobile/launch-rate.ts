// poured from src/catalog/records/mobile.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link launchRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LaunchCounts {
  /** Downloads that led to a first launch: from 0 to `downloads`. */
  readonly launched: number | bigint;
  /** All downloads. */
  readonly downloads: number | bigint;
}

/**
 * Launch rate: share of downloads that led to a first launch.
 *
 * value = launched / downloads; n = downloads. Wilson's interval unless another method is given.
 *
 * @remarks Repeated launches do not count, or it exceeds 1. Counts of the store and of the app differ in time zone and
 * identity. A window from download to launch belongs to it. For segments, add up both counts and divide once; never average the
 * shares. Cost: O(1); for rows O(n).
 * @param counts `launched` out of `downloads`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `downloads` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `launched` exceeds `downloads`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { launchRate } from 'cx-metrics';
 * const rate = launchRate({ launched: 6560, downloads: 8200 });
 * rate.value; // => 0.8
 * rate.interval?.low; // ~> 0.79120273946
 * const downloads = [{ wasOpened: true }, { wasOpened: true }, { wasOpened: false }, { wasOpened: true }];
 * launchRate(downloads, { launched: 'wasOpened' }).value; // => 0.75
 * ```
 * @see https://pubscale.com/glossary/app-metrics
 * @category Mobile
 * @since 0.1.0
 */
export function launchRate(counts: LaunchCounts, options?: ShareOptions): ShareResult<'launch-rate'>;
/**
 * The same for rows, one per download: `launched` reads `true` or `false`, and rows without it are `missing`. See
 * {@link launchRate}.
 *
 * @param rows any iterable
 */
export function launchRate<Row>(rows: Iterable<Row>, options: ShareRows<Row, 'launched'>): ShareResult<'launch-rate'>;
export function launchRate(source: unknown, options?: object): ShareResult<'launch-rate'> {
  return namedShare('launch-rate', 'launched', 'downloads', source, options);
}
