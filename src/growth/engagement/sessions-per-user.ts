// poured from src/catalog/records/engagement.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link sessionsPerUser}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SessionsPerUserTotals {
  /** Sessions of the window: a number from 0. */
  readonly sessions: number | bigint;
  /** Users active in the window: a number from 0. */
  readonly activeUsers: number | bigint;
}

/**
 * Sessions per user: sessions per active user in the window.
 *
 * value = sessions / activeUsers; n = activeUsers. Rows give an interval, that of `quotient` (delta method, Student's t);
 * totals alone do not.
 *
 * @remarks The time without activity that ends a session, often 30 minutes, is part of the definition. A few heavy users pull
 * it up. For segments, add up both totals and divide once; never average the ratios. Cost: O(1); for rows O(n).
 * @param totals `sessions` and `activeUsers`
 * @returns ratio; `value: null` when `activeUsers` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `sessions` or `activeUsers` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { sessionsPerUser } from 'cx-metrics';
 * sessionsPerUser({ sessions: 9300, activeUsers: 2100 }).value; // ~> 4.42857142857
 * const users = [{ visits: 2 }, { visits: 9 }, { visits: 1 }, { visits: 4 }];
 * const result = sessionsPerUser(users, { sessions: 'visits' });
 * result.value; // => 4
 * result.interval?.high; // ~> 9.66320470573
 * ```
 * @see https://support.google.com/admob/answer/9281746
 * @category Engagement
 * @since 0.1.0
 */
export function sessionsPerUser(totals: SessionsPerUserTotals): RatioResult<'sessions-per-user', 'ratio'>;
/**
 * The same for rows, one per active user: `sessions` reads its number, and rows without it are `missing`. See
 * {@link sessionsPerUser}.
 *
 * @param rows any iterable
 * @param options reader, how to count and how to conclude
 */
export function sessionsPerUser<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, 'sessions'>,
): RatioResult<'sessions-per-user', 'ratio'>;
export function sessionsPerUser(source: unknown, options?: object): RatioResult<'sessions-per-user', 'ratio'> {
  return namedRatio(
    { metric: 'sessions-per-user', unit: 'ratio', part: 'sessions', whole: 'activeUsers', rows: 'whole' },
    source,
    options,
  );
}
