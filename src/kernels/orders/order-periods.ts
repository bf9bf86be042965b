import { type PeriodGrain, type PeriodOptions, periodDaysOf } from '../../calendar/periods/period-days.js';
import { labelOfDay } from '../../calendar/periods/period-label.js';
import { fail, refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import type { Histories } from '../history/histories.js';
import { dayOption, type RefundScope, refundScope } from '../history/visit-spec.js';
import type { CountedVisits, KnownVisits } from '../history/visits.js';

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
  /** First day, such as `'2026-01-01'`, or the instant at which it starts. @defaultValue the day of the first order */
  readonly from?: InstantInput | undefined;
  /** First day after the last one, not before `from`; or its first instant. @defaultValue the day after the last one that is known */
  readonly to?: InstantInput | undefined;
}

/**
 * Days of orders, as a whole and by calendar period.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderPeriodOptions extends OrderRangeOptions, PeriodOptions {
  /** Which calendar periods to list besides: whole ones, all that hold a day between `from` and `to`. @defaultValue none */
  readonly period?: PeriodGrain | undefined;
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
export interface OrderScope extends OrderRange, RefundScope {
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

/** The days of the first and the last event, counted from 1970-01-01; infinite where there is none. */
export interface SeenDays {
  readonly first: number;
  readonly last: number;
}

/** What conclusions take of orders, whoever has counted them. */
export interface OrderTotals extends KnownVisits {
  readonly seen: SeenDays;
  /** Distinct local days of each customer, added up. */
  readonly orderDays: number;
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

/** Options of the days that are looked at, alone and with calendar periods. */
export const RANGE_OPTIONS = 'from to';
export const PERIOD_OPTIONS = 'from to period weekStart anchorDay anchorMonth';

/** What conclusions take of orders that were counted. */
export function orderTotals(orders: CountedVisits): OrderTotals {
  return { ...orders, seen: orderedDays(orders), orderDays: orders.histories.times.length };
}

/** The local days that options ask for. */
export function orderRange(metric: string, orders: OrderTotals, options: OrderRangeOptions): DayRange {
  return rangeWithin(metric, orders, orders.seen, options);
}

/** The local days that options ask for, of events of which the days of the first and the last one are known. */
export function rangeWithin(
  metric: string,
  known: KnownVisits,
  { first: firstDay, last }: SeenDays,
  { from, to }: OrderRangeOptions,
): DayRange {
  const end = dayOption(metric, 'to', to, known) ?? Math.max(known.lastDay, last) + 1;
  const first = dayOption(metric, 'from', from, known) ?? Math.min(firstDay, end);
  if (first > end) {
    if (to === undefined) refuse(metric, 'from', 'a day that has begun by asOf, where to is left out', from);
    refuse(metric, 'to', 'not before from', to);
  }
  return { first, end };
}

/** The local days and calendar periods that options ask for. */
export function orderDays(metric: string, orders: OrderTotals, options: OrderPeriodOptions): OrderDays {
  return daysWithin(metric, orders, orderRange(metric, orders, options), options);
}

/** A range of days with the calendar periods that options ask for in it. */
export function daysWithin(
  metric: string,
  known: KnownVisits,
  range: DayRange,
  options: OrderPeriodOptions,
): OrderDays {
  const { period } = options;
  if (period !== undefined) return { range, periods: periodsIn(metric, known, range, period, options) };
  for (const name of ['weekStart', 'anchorDay', 'anchorMonth'] as const) {
    if (options[name] !== undefined) refuse(metric, name, 'left out unless period is given', options[name]);
  }
  return { range, periods: [] };
}

/** Periods beyond which a list of them is refused: 270 years of days. */
const PERIOD_LIMIT = 100_000;

/** Refuses a list of so many periods, from one day to another. */
export function assertListable(metric: string, length: number, first: number, last: number): void {
  if (length <= PERIOD_LIMIT) return;
  const days = `from ${labelOfDay(first)} to ${labelOfDay(last)}`;
  const why = `there must be at most ${PERIOD_LIMIT} periods; got ${length}, ${days}`;
  fail('INVALID_OPTION', metric, `${why}: take a longer period, or leave out earlier events`, { periods: length });
}

/** Whole calendar periods that hold a day of a range and have begun. */
export function periodsIn(
  metric: string,
  { lastDay }: Pick<KnownVisits, 'lastDay'>,
  { first, end }: DayRange,
  period: PeriodGrain,
  { weekStart, anchorDay, anchorMonth }: PeriodOptions,
): OrderDays['periods'] {
  const anchors = { weekStart, anchorDay, anchorMonth };
  const { indexOfDay, firstDayOf, labelOf } = periodDaysOf(metric, period, anchors);
  // a day that only begins at asOf may lie in a period that has begun long before
  const last = Math.min(end - 1, Math.max(first, lastDay));
  const from = indexOfDay(first);
  const length = first >= end || firstDayOf(from) > lastDay ? 0 : indexOfDay(last) - from + 1;
  assertListable(metric, length, first, last);
  return Array.from({ length }, (_, k) => ({
    period: labelOf(from + k),
    first: firstDayOf(from + k),
    end: firstDayOf(from + k + 1),
  }));
}

/**
 * Days as results show them; `later` is how many days after the last one must be over too for them to be complete. The day that
 * holds `asOf` is not over, unless it has just begun.
 */
export function shownRange({ asOfDay, lastDay }: KnownVisits, { first, end }: DayRange, later = 0): OrderRange {
  const over = end + later;
  const status = over <= asOfDay ? 'complete' : first > lastDay && first < over ? 'unobserved' : 'partial';
  return { from: labelOfDay(first), to: labelOfDay(end), status };
}

/** What a result rests on. */
export function scopeOf(orders: OrderTotals, range: DayRange, later = 0): OrderScope {
  const { timeZone, asOf, n, orderDays, afterAsOf } = orders;
  const merged = n - orderDays;
  const counts = { orders: n, merged, afterAsOf, ...refundScope(orders) };
  return { ...shownRange(orders, range, later), timeZone, asOf, ...counts };
}

/** The days of the first and the last order of all; infinite where there is none. */
export function orderedDays({ histories: { starts, times } }: CountedVisits): SeenDays {
  let [first, last] = [Infinity, -Infinity];
  for (let c = 0; c + 1 < starts.length; c++) {
    const [start, end] = [starts[c] as number, starts[c + 1] as number];
    if (start === end) continue;
    first = Math.min(first, times[start] as number);
    last = Math.max(last, times[end - 1] as number);
  }
  return { first, last };
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
export function eachBuyer(orders: CountedVisits, periods: readonly DayRange[], take: TakeBuyer): void {
  const { starts, times } = orders.histories;
  const { first: firstDay, last: lastDay } = orderedDays(orders);
  const start = Math.max(periods[0]?.first ?? Infinity, firstDay);
  const end = Math.min(periods.at(-1)?.end ?? -Infinity, lastDay + 1);
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
