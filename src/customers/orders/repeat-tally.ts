import type { CountedVisits } from '../../kernels/history/visits.js';
import { type DayRange, eachBuyer, type OrderUnit, ordersIn } from '../../kernels/orders/order-periods.js';
import type { PartOfWhole } from '../../kernels/orders/order-shares.js';

/** Who ordered in a period, and how often. */
export interface RepeatTally {
  /** Customers with an order in the period. */
  buyers: number;
  /** Those of them whose first order of all is in it. */
  newBuyers: number;
  /** Those with two orders or more in it. */
  repeaters: number;
  /** Those of `newBuyers` with two orders or more in it. */
  newRepeaters: number;
  /** CountedVisits in the period. */
  orders: number;
}

/** Counts buyers and orders per period, in one pass. */
export function tallyRepeats(orders: CountedVisits, periods: readonly DayRange[], order: OrderUnit): RepeatTally[] {
  const tallies = periods.map(() => ({ buyers: 0, newBuyers: 0, repeaters: 0, newRepeaters: 0, orders: 0 }));
  const { histories } = orders;
  eachBuyer(orders, periods, (period, customer, from, to) => {
    const tally = tallies[period] as RepeatTally;
    const own = ordersIn(histories, order, from, to);
    tally.buyers++;
    tally.orders += own;
    if (own > 1) tally.repeaters++;
    if (from !== histories.starts[customer]) return;
    tally.newBuyers++;
    if (own > 1) tally.newRepeaters++;
  });
  return tallies;
}

/** How many buyers of each period ordered how often. */
export function tallyFrequencies(
  orders: CountedVisits,
  periods: readonly DayRange[],
  order: OrderUnit,
): Map<number, number>[] {
  const tallies = periods.map(() => new Map<number, number>());
  eachBuyer(orders, periods, (period, _, from, to) => {
    const tally = tallies[period] as Map<number, number>;
    const own = ordersIn(orders.histories, order, from, to);
    tally.set(own, (tally.get(own) ?? 0) + 1);
  });
  return tallies;
}

/** Customers with a second order among all, up to the end of each period. */
export function tallyLifetimes(orders: CountedVisits, periods: readonly DayRange[], order: OrderUnit): PartOfWhole[] {
  const { histories } = orders;
  const { starts } = histories;
  const before = { first: -Infinity, end: periods[0]?.first ?? -Infinity };
  const gained = [before, ...periods].map(() => ({ firsts: 0, seconds: 0 }));
  eachBuyer(orders, [before, ...periods], (period, customer, from, to) => {
    const gain = gained[period] as { firsts: number; seconds: number };
    const start = starts[customer] as number;
    const second = secondDayAt(orders, order, customer);
    if (from === start) gain.firsts++;
    // -1 is in no period
    if (second >= from && second < to) gain.seconds++;
  });
  let [count, total] = [0, 0];
  const upTo = gained.map(({ firsts, seconds }) => {
    count += seconds;
    total += firsts;
    return { count, total };
  });
  return upTo.slice(1);
}

/**
 * Customers with a second order among those whose first one was in each period: up to `asOf`, or within so many days of the
 * first, of which only those count whose days are over.
 */
export function tallyCohorts(
  orders: CountedVisits,
  periods: readonly DayRange[],
  order: OrderUnit,
  withinDays: number | undefined,
): PartOfWhole[] {
  const { histories, asOfDay } = orders;
  const { starts, times } = histories;
  const tallies = periods.map(() => ({ count: 0, total: 0 }));
  eachBuyer(orders, periods, (period, customer, from) => {
    if (from !== starts[customer]) return;
    const first = times[from] as number;
    if (withinDays !== undefined && first + withinDays >= asOfDay) return;
    const tally = tallies[period] as { count: number; total: number };
    tally.total++;
    const second = secondDayAt(orders, order, customer);
    if (second < 0) return;
    if (withinDays === undefined || (times[second] as number) - first <= withinDays) tally.count++;
  });
  return tallies;
}

/** The place of the order day that holds a customer's second order; -1 for none. */
function secondDayAt({ histories }: CountedVisits, order: OrderUnit, customer: number): number {
  const { starts, events } = histories;
  const start = starts[customer] as number;
  if (order === 'row' && (events[start] as number) > 1) return start;
  return start + 1 < (starts[customer + 1] as number) ? start + 1 : -1;
}
