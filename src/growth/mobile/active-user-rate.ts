// poured from src/catalog/records/mobile.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link activeUserRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ActiveUserCounts {
  /** Users active in the window: from 0 to `registered`. */
  readonly active: number | bigint;
  /** Users who ever registered and have not left. */
  readonly registered: number | bigint;
}

/**
 * Percent of active users: share of all registered users who were active in the window.
 *
 * value = active / registered; n = registered. Wilson's interval unless another method is given.
 *
 * @remarks The base only grows, so the share falls with age: judge by cohorts. What makes a user active is part of the
 * definition. For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `active` out of `registered`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `registered` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `active` exceeds `registered`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { activeUserRate } from 'cx-metrics';
 * const rate = activeUserRate({ active: 2100, registered: 15_000 });
 * rate.value; // => 0.14
 * rate.interval?.low; // ~> 0.13453927032
 * const users = [{ seenThisMonth: false }, { seenThisMonth: true }, { seenThisMonth: false }, { seenThisMonth: false }];
 * activeUserRate(users, { active: 'seenThisMonth' }).value; // => 0.25
 * ```
 * @see https://docs.unity.com/ugs/en-us/manual/analytics/manual/data-explorer-v1
 * @category Mobile
 * @since 0.1.0
 */
export function activeUserRate(counts: ActiveUserCounts, options?: ShareOptions): ShareResult<'active-user-rate'>;
/**
 * The same for rows, one per registered user: `active` reads `true` or `false`, and rows without it are `missing`. See
 * {@link activeUserRate}.
 *
 * @param rows any iterable
 */
export function activeUserRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'active'>,
): ShareResult<'active-user-rate'>;
export function activeUserRate(source: unknown, options?: object): ShareResult<'active-user-rate'> {
  return namedShare('active-user-rate', 'active', 'registered', source, options);
}
