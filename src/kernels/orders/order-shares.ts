import { leftOutOf } from '../../core/left-out.js';
import type { Estimate } from '../../core/result.js';
import { type ShareOptions, type ShareResult, shareOf } from '../proportion/proportion.js';
import {
  type DayRange,
  type OrderDays,
  type OrderPeriod,
  type OrderScope,
  type OrderTotals,
  scopeOf,
  shownRange,
} from './order-periods.js';

/** A part of a whole. */
export interface PartOfWhole {
  readonly count: number;
  readonly total: number;
}

/**
 * A share in a calendar period.
 *
 * @category Results
 * @since 0.1.0
 */
export interface OrderPeriodShare extends OrderPeriod, Estimate {
  /** How many have the property. */
  readonly count: number;
  /** Out of how many. */
  readonly n: number;
}

/**
 * A share of customers or orders in the days that were looked at, and in each calendar period that was asked for.
 *
 * @category Results
 * @since 0.1.0
 */
export interface OrderShares<Id extends string> extends ShareResult<Id>, OrderScope {
  /** The same for each calendar period that was asked for; none unless `period` was given. */
  readonly periods: readonly OrderPeriodShare[];
}

/** The share in a range of days and in each period, counted by `partsOf`; days are over once `later` more are. */
export function orderShares<Id extends string>(
  metric: string,
  id: Id,
  orders: OrderTotals,
  { range, periods }: OrderDays,
  partsOf: (periods: readonly DayRange[]) => readonly PartOfWhole[],
  options: ShareOptions,
  later = 0,
): OrderShares<Id> {
  const { confidence, interval } = options;
  const share = ({ count, total }: PartOfWhole): Estimate & { n: number; count: number } => {
    const { value, interval: limits } = shareOf(metric, count, total, confidence, interval);
    return { value, n: total, count, interval: limits };
  };
  const [whole] = partsOf([range]) as [PartOfWhole];
  const parts = periods.length > 0 ? partsOf(periods) : [];
  const { value, n, ...more } = share(whole);
  return {
    metric: id,
    unit: 'fraction',
    value,
    n,
    ...leftOutOf(orders),
    ...more,
    ...scopeOf(orders, range, later),
    periods: periods.map((each, p) => ({
      period: each.period,
      ...shownRange(orders, each, later),
      ...share(parts[p] as PartOfWhole),
    })),
  };
}
