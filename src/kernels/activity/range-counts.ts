import { leftOutOf } from '../../core/left-out.js';
import type { MetricResult } from '../../core/result.js';
import {
  type DayRange,
  daysWithin,
  type OrderPeriod,
  type OrderPeriodOptions,
  type OrderRange,
  rangeWithin,
  shownRange,
} from '../orders/order-periods.js';
import { type ActiveScope, activeScope } from './active-count.js';
import type { ActivityTotals } from './activity.js';

/**
 * Users of a calendar period.
 *
 * @category Results
 * @since 0.1.0
 */
export interface UserPeriod extends OrderPeriod {
  /** How many they are; those known so far while the period is not over. */
  readonly value: number;
}

/**
 * Users of a range of local days, and of each calendar period that was asked for.
 *
 * @category Results
 * @since 0.1.0
 */
export interface UserCount<Id extends string> extends MetricResult<Id, 'count'>, ActiveScope, OrderRange {
  /** How many they are; those known so far while the days are not over. `null` when no event is known, or the days have not begun. */
  readonly value: number | null;
  /** Events counted, up to `asOf`. */
  readonly n: number;
  /** Events without user or instant. */
  readonly missing: number;
  /** Events refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** The same for each calendar period that was asked for; none unless `period` was given. */
  readonly periods: readonly UserPeriod[];
}

/** A whole metric: users of a range of days, counted by `countIn`. */
export function userCount<Id extends string>(
  id: Id,
  activity: ActivityTotals,
  options: OrderPeriodOptions,
  countIn: (periods: readonly DayRange[]) => readonly number[],
): UserCount<Id> {
  const whole = rangeWithin(id, activity, activity.seen, options);
  const { range, periods } = daysWithin(id, activity, whole, options);
  const shown = shownRange(activity, range);
  const { n, ...scope } = activeScope(activity);
  const [value] = countIn([range]) as [number];
  const counts = countIn(periods);
  return {
    metric: id,
    unit: 'count',
    value: n === 0 || shown.status === 'unobserved' ? null : value,
    n,
    ...leftOutOf(activity),
    ...shown,
    periods: periods.map((each, p) => ({
      period: each.period,
      ...shownRange(activity, each),
      value: counts[p] as number,
    })),
    ...scope,
  };
}
