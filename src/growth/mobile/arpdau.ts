// poured from src/catalog/records/mobile.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link arpdau}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ArpdauTotals {
  /** Revenue of the day or days: a number from 0. */
  readonly revenue: number | bigint;
  /** Daily active users, added up over the days: a number from 0. */
  readonly dau: number | bigint;
}

/**
 * Average revenue per daily active user (ARPDAU): revenue of a day per active user of that day.
 *
 * value = revenue / dau; n counts rows; totals count as one. Rows give an interval, that of `quotient` (delta method, Student's
 * t); totals alone do not.
 *
 * @remarks Add up the daily active users of the days: a user counts on each day. Over several days divide the sums; the mean of
 * the daily numbers is another number. For segments, add up both totals and divide once; never average the averages. Cost:
 * O(1); for rows O(n).
 * @param totals `revenue` and `dau`
 * @returns amount in the currency of `revenue`; `value: null` when `dau` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `revenue` or `dau` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { arpdau } from 'cx-metrics';
 * arpdau({ revenue: 140, dau: 700 }).value; // => 0.2
 * const days = [{ earned: 50, users: 240 }, { earned: 46, users: 235 }, { earned: 44, users: 225 }];
 * const result = arpdau(days, { revenue: 'earned', dau: 'users' });
 * result.value; // => 0.2
 * result.interval?.low; // ~> 0.18156005973
 * ```
 * @see https://docs.unity.com/ugs/en-us/manual/analytics/manual/data-explorer-v1
 * @category Mobile
 * @since 0.1.0
 */
export function arpdau(totals: ArpdauTotals): RatioResult<'arpdau', 'money'>;
/**
 * The same for rows, one per day: both numbers are added up, and rows that lack one are `missing`. See {@link arpdau}.
 *
 * @param rows any iterable
 * @param options readers, how to count and how to conclude
 */
export function arpdau<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, keyof ArpdauTotals>,
): RatioResult<'arpdau', 'money'>;
export function arpdau(source: unknown, options?: object): RatioResult<'arpdau', 'money'> {
  return namedRatio({ metric: 'arpdau', unit: 'money', part: 'revenue', whole: 'dau' }, source, options);
}
