import type { PeriodGrain, PeriodOptions } from '../../calendar/periods/period-days.js';
import { periodDaysOf } from '../../calendar/periods/period-days.js';
import { labelOfDay } from '../../calendar/periods/period-label.js';
import { leftOutOf } from '../../core/left-out.js';
import { type DayRange, periodsIn, rangeWithin, shownRange } from '../orders/order-periods.js';
import { type ActiveCount, type ActiveOptions, type ActivePeriod, activeScope, meanOf } from './active-count.js';
import { type ActivityTotals, minimumOf } from './activity.js';

/** Counts who is active in each of some periods, with so many events. */
export type CountPeriods = (periods: readonly DayRange[], minimum: number) => readonly number[];

/** Active users of calendar periods. */
export interface PeriodCounts {
  /** Of the last period that is over; `null` when none is, or no event is known. */
  readonly value: number | null;
  /** The last local day of that period. */
  readonly day: string | null;
  readonly full: boolean;
  readonly mean: number | null;
  readonly periods: readonly ActivePeriod[];
}

/** Active users of the calendar periods that hold a day asked for and have begun: without a range, from that of the first event on. */
export function countPeriods(
  metric: string,
  activity: ActivityTotals,
  grain: PeriodGrain,
  anchors: PeriodOptions,
  options: ActiveOptions,
  countIn: CountPeriods,
): PeriodCounts {
  const minimum = minimumOf(metric, options.minimumEvents);
  const { seen } = activity;
  const days = periodsIn(metric, activity, rangeWithin(metric, activity, seen, options), grain, anchors);
  // refused although there may be no period to show
  if (days.length === 0) periodDaysOf(metric, grain, anchors);
  const counts = countIn(days, minimum);
  const periods = days.map(
    (each, p): ActivePeriod => ({
      period: each.period,
      ...shownRange(activity, each),
      active: counts[p] as number,
      full: each.first >= seen.first,
    }),
  );
  const over = activity.n > 0 ? periods.filter(({ status }) => status === 'complete') : [];
  const last = over.at(-1);
  return {
    value: last?.active ?? null,
    day: last ? labelOfDay((days[over.length - 1]?.end as number) - 1) : null,
    full: last?.full ?? false,
    mean: meanOf(over.map(({ active }) => active)),
    periods,
  };
}

/** A whole metric: active users of calendar periods. */
export function calendarCount<Id extends string>(
  id: Id,
  activity: ActivityTotals,
  grain: PeriodGrain,
  anchors: PeriodOptions,
  definition: string,
  options: ActiveOptions,
  countIn: CountPeriods,
): ActiveCount<Id> {
  const { value, day, full, mean, periods } = countPeriods(id, activity, grain, anchors, options, countIn);
  const { n, ...scope } = activeScope(activity);
  return {
    metric: id,
    unit: 'count',
    value,
    n,
    ...leftOutOf(activity),
    definition,
    day,
    full,
    mean,
    minimumEvents: options.minimumEvents ?? 1,
    ...scope,
    days: [],
    periods,
  };
}
