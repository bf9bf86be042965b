// poured from src/catalog/records/survey.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link brandAwareness}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BrandAwarenessCounts {
  /** Respondents who know the brand: from 0 to `respondents`. */
  readonly aware: number | bigint;
  /** People of the target market who answered. */
  readonly respondents: number | bigint;
}

/**
 * Brand awareness: share of the surveyed target market that knows the brand.
 *
 * value = aware / respondents; n = respondents. Wilson's interval unless another method is given.
 *
 * @remarks Unaided (named without help) and aided (picked from a list) are two metrics. The sample must stand for the target
 * market; your own customers do not. Survey weights change the share and its interval. For segments, add up both counts and
 * divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `aware` out of `respondents`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `respondents` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `aware` exceeds `respondents`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { brandAwareness } from 'cx-metrics';
 * const awareness = brandAwareness({ aware: 40, respondents: 100 });
 * awareness.value; // => 0.4
 * awareness.interval?.low; // ~> 0.30940128643
 * const answers = [{ knowsBrand: true }, { knowsBrand: false }, { knowsBrand: false }, { knowsBrand: true }];
 * brandAwareness(answers, { aware: 'knowsBrand' }).value; // => 0.5
 * ```
 * @see https://www.marketingstudyguide.com/brand-awareness-metrics/
 * @category Survey
 * @since 0.1.0
 */
export function brandAwareness(counts: BrandAwarenessCounts, options?: ShareOptions): ShareResult<'brand-awareness'>;
/**
 * The same for rows, one per respondent: `aware` reads `true` or `false`, and rows without it are `missing`. See
 * {@link brandAwareness}.
 *
 * @param rows any iterable
 */
export function brandAwareness<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'aware'>,
): ShareResult<'brand-awareness'>;
export function brandAwareness(source: unknown, options?: object): ShareResult<'brand-awareness'> {
  return namedShare('brand-awareness', 'aware', 'respondents', source, options);
}
