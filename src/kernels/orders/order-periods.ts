import { type PeriodGrain, type PeriodOptions, periodDays } from '../../calendar/periods/period-days.js';
import { labelOfDay } from '../../calendar/periods/period-label.js';
import { parseDay } from '../../calendar/zones/plain-date.js';
import { refuse } from '../../core/errors.js';
import { refuseRest } from '../../core/options.js';
import type { Histories } from '../history/histories.js';
import type { Orders } from './count-orders.js';

/**
 * What an order is: a distinct local day on which the customer ordered, or a row.
 *
 * @category Options
 * @since 0.1.0
 */
export type OrderUnit = 'day' | 'row';

/**
 * Which local days of the orders are looked at: those in `[from, to)`, in the zone of the orders.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderRangeOptions {
  /** First day, such as `'2026-01-01'`. @defaultValue the day of the first order */
  readonly from?: string | undefined;
  /** First day after the last one, not before `from`. @defaultValue the day after the last one that is known */
  readonly to?: string | undefined;
}

/**
 * Days of orders, as a whole and by calendar period.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderPeriodOptions extends OrderRangeOptions, PeriodOptions {
  /** Which calendar periods to list besides: whole ones, all that hold a day between `from` and `to`. @defaultValue none */
  readonly by?: PeriodGrain | undefined;
}

/**
 * Whether days are over: `'complete'`, all of them by `asOf`; `'partial'`, not all; `'unobserved'`, none has begun.
 *
 * @category Results
 * @since 0.1.0
 */
export type OrderPeriodStatus = 'complete' | 'partial' | 'unobserved';

/**
 * Local days that were looked at, `[from, to)`.
 *
 * @category Results
 * @since 0.1.0
 */
export interface OrderRange {
  /** First day. */
  readonly from: string;
  /** First day after the last one. */
  readonly to: string;
  /** Whether they are over at `asOf`. */
  readonly status: OrderPeriodStatus;
}

/**
 * A calendar period of orders.
 *
 * @category Results
 * @since 0.1.0
 */
export interface OrderPeriod extends OrderRange {
  /** Name of the period, such as `'2026-11'`. */
  readonly period: string;
}

/**
 * What every result about orders says of what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface OrderScope extends OrderRange {
  /** The zone whose days counted. */
  readonly timeZone: string;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** Orders counted, up to `asOf`. */
  readonly orders: number;
  /** Those on a local day on which their customer had ordered already: one with the first of it, unless `order: 'row'` was asked for. */
  readonly merged: number;
  /** Orders after `asOf`, left out. */
  readonly afterAsOf: number;
}

/** Days from `first` up to, not including, `end`, counted from 1970-01-01. */
export interface DayRange {
  readonly first: number;
  readonly end: number;
}

/** The days that options ask for, and the calendar periods, ascending and without gaps. */
export interface OrderDays {
  readonly range: DayRange;
  readonly periods: readonly (DayRange & { readonly period: string })[];
}

/** The local days that options ask for, and the options that are left. */
export function orderRange(metric: string, orders: Orders, options: object): [DayRange, object] {
  const { from, to, ...rest } = options as OrderRangeOptions;
  const end = dayOption(metric, 'to', to) ?? orders.lastDay + 1;
  const first = dayOption(metric, 'from', from) ?? Math.min(firstOrderDay(orders), end);
  if (first > end) {
    if (to === undefined) refuse(metric, 'from', 'a day that has begun by asOf, where to is left out', from);
    refuse(metric, 'to', 'not before from', to);
  }
  return [{ first, end }, rest];
}

/** The local days and calendar periods that options ask for, and the options that are left. */
export function orderDays(metric: string, orders: Orders, options: object): [OrderDays, object] {
  const [range, more] = orderRange(metric, orders, options);
  const { by, weekStart, anchorDay, anchorMonth, ...rest } = more as OrderPeriodOptions;
  const anchors = { weekStart, anchorDay, anchorMonth };
  if (by !== undefined) return [{ range, periods: periodsIn(orders, range, by, anchors) }, rest];
  for (const [name, value] of Object.entries(anchors)) if (value !== undefined) refuseRest(metric, { [name]: value });
  return [{ range, periods: [] }, rest];
}

/** Whole calendar periods that hold a day of a range and have begun. */
export function periodsIn(
  { lastDay }: Orders,
  { first, end }: DayRange,
  by: PeriodGrain,
  anchors: PeriodOptions,
): OrderDays['periods'] {
  const { indexOfDay, firstDayOf, labelOf } = periodDays(by, anchors);
  const last = Math.min(end - 1, lastDay);
  const from = indexOfDay(first);
  const length = first > last ? 0 : indexOfDay(last) - from + 1;
  return Array.from({ length }, (_, k) => ({
    period: labelOf(from + k),
    first: firstDayOf(from + k),
    end: firstDayOf(from + k + 1),
  }));
}

/** Whether days are over: the day that holds `asOf` is not, unless it has just begun. */
function statusOf({ asOfDay, lastDay }: Orders, { first, end }: DayRange): OrderPeriodStatus {
  if (end <= asOfDay) return 'complete';
  return first > lastDay && first < end ? 'unobserved' : 'partial';
}

/** Days as results show them; `later` is how many days after the last one must be over too for them to be complete. */
export function shownRange(orders: Orders, { first, end }: DayRange, later = 0): OrderRange {
  return { from: labelOfDay(first), to: labelOfDay(end), status: statusOf(orders, { first, end: end + later }) };
}

/** What a result rests on. */
export function scopeOf(orders: Orders, range: DayRange, later = 0): OrderScope {
  const { timeZone, asOf, n, histories, afterAsOf } = orders;
  const merged = n - histories.times.length;
  return { ...shownRange(orders, range, later), timeZone, asOf, orders: n, merged, afterAsOf };
}

/** The day of the first order of all; infinite where there is none. */
export function firstOrderDay({ histories: { starts, times } }: Orders): number {
  let first = Infinity;
  for (let c = 0; c + 1 < starts.length; c++) {
    const start = starts[c] as number;
    if (start < (starts[c + 1] as number)) first = Math.min(first, times[start] as number);
  }
  return first;
}

/** The day that an option names, in days since 1970-01-01; `null` where it is left out. */
export function dayOption(metric: string, name: string, date: string | undefined): number | null {
  if (date === undefined) return null;
  return parseDay(date) ?? refuse(metric, name, 'a date such as "2026-11-21"', date);
}

/** How many orders the order days from place `from` up to, not including, `to` hold. */
export function ordersIn({ events }: Histories, order: OrderUnit, from: number, to: number): number {
  if (order === 'day') return to - from;
  let rows = 0;
  for (let v = from; v < to; v++) rows += events[v] as number;
  return rows;
}

/** Takes what one customer did in one period: the order days from place `from` up to, not including, `to`. */
export type TakeBuyer = (period: number, customer: number, from: number, to: number) => void;

/**
 * Hands every customer's stretch of order days in every period to `take`: customer by customer, periods ascending. Periods
 * ascend without gaps. A table leads from a day to its period; it is no longer than the orders reach.
 */
export function eachBuyer(orders: Orders, periods: readonly DayRange[], take: TakeBuyer): void {
  const { starts, times } = orders.histories;
  const start = Math.max(periods[0]?.first ?? Infinity, firstOrderDay(orders));
  const end = Math.min(periods.at(-1)?.end ?? -Infinity, orders.lastDay + 1);
  if (!(start < end)) return;
  const table = new Int32Array(end - start);
  for (const [p, { first, end: next }] of periods.entries()) {
    if (next > start && first < end) table.fill(p, Math.max(first, start) - start, next - start);
  }
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const last = starts[customer + 1] as number;
    let from = starts[customer] as number;
    while (from < last && (times[from] as number) < start) from++;
    while (from < last && (times[from] as number) < end) {
      const period = table[(times[from] as number) - start] as number;
      const next = (periods[period] as DayRange).end;
      let to = from + 1;
      while (to < last && (times[to] as number) < next) to++;
      take(period, customer, from, to);
      from = to;
    }
  }
}
