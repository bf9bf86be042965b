// poured from src/catalog/records/media.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link audienceChurnRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AudienceChurnCounts {
  /** Visitors of the previous period who did not come back: from 0 to `previousVisitors`. */
  readonly lost: number | bigint;
  /** Visitors of the previous period. */
  readonly previousVisitors: number | bigint;
}

/**
 * Audience churn rate: share of the previous period's visitors who did not come back in this one.
 *
 * value = lost / previousVisitors; n = previousVisitors. Wilson's interval unless another method is given.
 *
 * @remarks Both periods must be complete and equally long. A deleted cookie looks like a lost visitor. For segments, add up
 * both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `lost` out of `previousVisitors`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `previousVisitors` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `lost` exceeds `previousVisitors`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { audienceChurnRate } from 'cx-metrics';
 * const rate = audienceChurnRate({ lost: 18_000, previousVisitors: 48_000 });
 * rate.value; // => 0.375
 * rate.interval?.low; // ~> 0.37067921529
 * const visitors = [{ stayedAway: false }, { stayedAway: true }, { stayedAway: true }, { stayedAway: false }];
 * audienceChurnRate(visitors, { lost: 'stayedAway' }).value; // => 0.5
 * ```
 * @see https://www.oreilly.com/library/view/lean-analytics/9781449335687/ch11.html
 * @category Media
 * @since 0.1.0
 */
export function audienceChurnRate(
  counts: AudienceChurnCounts,
  options?: ShareOptions,
): ShareResult<'audience-churn-rate'>;
/**
 * The same for rows, one per visitor of the previous period: `lost` reads `true` or `false`, and rows without it are `missing`.
 * See {@link audienceChurnRate}.
 *
 * @param rows any iterable
 */
export function audienceChurnRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'lost'>,
): ShareResult<'audience-churn-rate'>;
export function audienceChurnRate(source: unknown, options?: object): ShareResult<'audience-churn-rate'> {
  return namedShare('audience-churn-rate', 'lost', 'previousVisitors', source, options);
}
