import type { CountedVisits } from '../../kernels/history/visits.js';
import { type DayRange, eachBuyer, type OrderUnit, ordersIn } from '../../kernels/orders/order-periods.js';
import type { PartOfWhole } from '../../kernels/orders/order-shares.js';

/**
 * Who repeats, out of whom: four measures that go by the name of repeat purchase rate.
 *
 * `'in-period'`: buyers with two orders or more in the period ÷ buyers in the period. `'returning'`: buyers in the period with an
 * order in it that is not their first ÷ buyers in the period; the first one may be in it or before it. `'lifetime'`: customers with
 * two orders or more up to the end of the period ÷ all customers up to then. `'cohort'`: those with a second order among the
 * customers whose first one was in the period, whenever it came up to `asOf`, or within `withinDays`.
 *
 * @category Options
 * @since 0.1.0
 */
export type RepeatMeasure = 'in-period' | 'returning' | 'lifetime' | 'cohort';

/** Who ordered in a period, and how often. */
export interface RepeatTally {
  /** Customers with an order in the period. */
  buyers: number;
  /** Those of them whose first order of all is in it. */
  newBuyers: number;
  /** Those of them with two orders or more in it. */
  newRepeaters: number;
  /** CountedVisits in the period. */
  orders: number;
}

/** Counts buyers and orders per period, in one pass. */
export function tallyRepeats(orders: CountedVisits, periods: readonly DayRange[], order: OrderUnit): RepeatTally[] {
  const tallies = periods.map(() => ({ buyers: 0, newBuyers: 0, newRepeaters: 0, orders: 0 }));
  const { histories } = orders;
  eachBuyer(orders, periods, (period, customer, from, to) => {
    const tally = tallies[period] as RepeatTally;
    const own = ordersIn(histories, order, from, to);
    tally.buyers++;
    tally.orders += own;
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

/**
 * Who repeats, out of whom, in each period. For `'cohort'`, customers with a second order among those whose first one was in the
 * period: up to `asOf`, or within so many days of the first, of which only those count whose days are over.
 */
export function tallyMeasure(
  orders: CountedVisits,
  periods: readonly DayRange[],
  measure: RepeatMeasure,
  order: OrderUnit,
  withinDays: number | undefined,
): PartOfWhole[] {
  const { histories, asOfDay } = orders;
  const { starts, times, events } = histories;
  const before = { first: -Infinity, end: periods[0]?.first ?? -Infinity };
  // a lifetime is all there was up to the end of a period
  const all = measure === 'lifetime' ? [before, ...periods] : periods;
  const tallies = all.map(() => ({ count: 0, total: 0 }));
  eachBuyer(orders, all, (period, customer, from, to) => {
    const tally = tallies[period] as { count: number; total: number };
    const start = starts[customer] as number;
    const isFirst = from === start;
    // the order day that holds the second order of all, if there is one
    const second = order === 'row' && (events[start] as number) > 1 ? start : start + 1;
    const repeats = second < (starts[customer + 1] as number);
    if (measure === 'in-period' || measure === 'returning') {
      tally.total++;
      if (ordersIn(histories, order, from, to) > 1 || (measure === 'returning' && !isFirst)) tally.count++;
    } else if (measure === 'lifetime') {
      if (isFirst) tally.total++;
      if (repeats && second >= from && second < to) tally.count++;
    } else if (isFirst) {
      const first = times[from] as number;
      if (withinDays !== undefined && first + withinDays >= asOfDay) return;
      tally.total++;
      if (repeats && (times[second] as number) - first <= (withinDays ?? Infinity)) tally.count++;
    }
  });
  if (measure !== 'lifetime') return tallies;
  let [count, total] = [0, 0];
  const upTo = tallies.map((gained) => {
    count += gained.count;
    total += gained.total;
    return { count, total };
  });
  return upTo.slice(1);
}
