// poured from src/catalog/records/acquisition.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link conversionRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ConversionCounts {
  /** Visitors who reached the goal, each once: from 0 to `visitors`. */
  readonly converted: number | bigint;
  /** All visitors. */
  readonly visitors: number | bigint;
}

/**
 * Conversion rate: share of visitors who reached the goal within the window.
 *
 * value = converted / visitors; n = visitors. Wilson's interval unless another method is given.
 *
 * @remarks Visitors and sessions are two bases with different numbers. Orders per session can exceed 1: that is a ratio and not
 * this share. The goal must fall into a stated window after the visit. A visitor counts once, however often the goal is
 * reached. For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `converted` out of `visitors`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `visitors` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `converted` exceeds `visitors`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { conversionRate } from 'cx-metrics';
 * const rate = conversionRate({ converted: 230, visitors: 9200 });
 * rate.value; // => 0.025
 * rate.interval?.low; // ~> 0.02200250082
 * const visitors = [{ bought: false }, { bought: false }, { bought: true }, { bought: false }];
 * conversionRate(visitors, { converted: 'bought' }).value; // => 0.25
 * ```
 * @see https://developers.google.com/analytics/devguides/config/admin/v1/rest/v1alpha/properties.keyEvents
 * @category Acquisition
 * @since 0.1.0
 */
export function conversionRate(counts: ConversionCounts, options?: ShareOptions): ShareResult<'conversion-rate'>;
/**
 * The same for rows, one per visitor: `converted` reads `true` or `false`, and rows without it are `missing`. See
 * {@link conversionRate}.
 *
 * @param rows any iterable
 */
export function conversionRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'converted'>,
): ShareResult<'conversion-rate'>;
export function conversionRate(source: unknown, options?: object): ShareResult<'conversion-rate'> {
  return namedShare('conversion-rate', 'converted', 'visitors', source, options);
}
