import type { RefundList } from '../../kernels/history/visit-spec.js';
import type { CountedVisits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderHistories } from '../../kernels/orders/order-histories.js';
import { type DayRange, eachBuyer } from '../../kernels/orders/order-periods.js';
import { countPairs, partsOf } from '../../kernels/quotient/quotient-sums.js';
import { concludeRatio } from '../../kernels/quotient/ratio-conclusion.js';
import { ExactSum, ExactSums } from '../../stats/sums/sum.js';

/** Revenue of a period. */
export interface RevenueTally {
  /** All of it, rounded once. */
  readonly revenue: number;
  /** Of returning customers or orders, rounded once. */
  readonly returning: number;
  /** The rest, rounded once. */
  readonly fresh: number;
  /** Customers with an order. */
  readonly buyers: number;
  /** Standard error of returning ÷ revenue, buyers being the pairs; `null` where one of them has less than 0. */
  readonly se: number | null;
}

/**
 * Revenue per period: that of customers whose first order was before the period, or that of all days after a customer's first
 * one. Sums are exact; the same orders in any order give the same bits.
 */
export function tallyRevenue(
  orders: Orders,
  amounts: Float64Array,
  periods: readonly DayRange[],
  definition: 'acquired-before' | 'after-first-day',
): RevenueTally[] {
  const { histories } = orders;
  const { starts } = histories;
  const places = buyersBefore(orders, periods);
  const next = places.slice();
  const sums = new ExactSums(2 * periods.length);
  const pairs = places[periods.length] as number;
  const [returning, revenue] = [new Float64Array(pairs), new Float64Array(pairs)];
  const refunds = refundsWithin(orders, periods, definition);
  eachBuyer(orders, periods, (period, customer, from, to) => {
    const isNew = from === starts[customer];
    const rest = !isNew ? from : definition === 'after-first-day' ? from + 1 : to;
    const lowered = refunds.get(customer)?.get(period);
    const fresh = addAmounts(histories, amounts, from, rest, sums, 2 * period, lowered?.fresh);
    const old = addAmounts(histories, amounts, rest, to, sums, 2 * period + 1, lowered?.returning);
    refunds.get(customer)?.delete(period);
    const pair = next[period] as number;
    next[period] = pair + 1;
    returning[pair] = old;
    // a pair with a number below 0 is refused
    revenue[pair] = fresh < 0 ? -1 : fresh + old;
  });
  // of customers who gave back in a period and bought nothing
  const bare = new Set<number>();
  for (const own of refunds.values()) {
    for (const [period, { fresh, returning: old }] of own) {
      bare.add(period);
      for (const amount of fresh) sums.add(2 * period, amount);
      for (const amount of old) sums.add(2 * period + 1, amount);
    }
  }
  return periods.map((_, period) => {
    const whole = new ExactSums(1);
    for (const slot of [2 * period, 2 * period + 1]) whole.addParts(0, sums.parts(slot));
    const [from, to] = [places[period] as number, places[period + 1] as number];
    return {
      revenue: whole.value(0),
      fresh: sums.value(2 * period),
      returning: sums.value(2 * period + 1),
      buyers: to - from,
      se: bare.has(period) ? null : errorOf(returning.subarray(from, to), revenue.subarray(from, to)),
    };
  });
}

/** What one customer was given back in one period. */
interface Lowered {
  readonly fresh: number[];
  readonly returning: number[];
}

/** Refunds by customer and period: each lowers the revenue that an order of its day would raise. */
function refundsWithin(
  { histories }: Orders,
  periods: readonly DayRange[],
  definition: 'acquired-before' | 'after-first-day',
): Map<number, Map<number, Lowered>> {
  const { starts, times, refunds } = histories;
  const found = new Map<number, Map<number, Lowered>>();
  for (const [place, customer] of (refunds?.subjects ?? []).entries()) {
    const { times: days, amounts } = refunds as RefundList;
    const day = days[place] as number;
    const first = times[starts[customer] as number] as number;
    const period = periodOfDay(periods, day);
    if (period < 0) continue;
    const own = found.get(customer) ?? new Map<number, Lowered>();
    const lowered = own.get(period) ?? { fresh: [], returning: [] };
    const isReturning = first < (definition === 'after-first-day' ? day : (periods[period] as DayRange).first);
    lowered[isReturning ? 'returning' : 'fresh'].push(amounts[place] as number);
    found.set(customer, own.set(period, lowered));
  }
  return found;
}

/** The period that holds a day, of periods that ascend without gaps; -1 for none. */
function periodOfDay(periods: readonly DayRange[], day: number): number {
  let [low, high] = [0, periods.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle] as DayRange).end <= day) low = middle + 1;
    else high = middle;
  }
  return low < periods.length && (periods[low] as DayRange).first <= day ? low : -1;
}

/** How many buyers there are in all periods before each one, and in all. */
function buyersBefore(orders: CountedVisits, periods: readonly DayRange[]): Int32Array {
  const before = new Int32Array(periods.length + 1);
  eachBuyer(orders, periods, (period) => {
    (before[period + 1] as number)++;
  });
  for (let p = 0; p < periods.length; p++) (before[p + 1] as number) += before[p] as number;
  return before;
}

/**
 * Adds the amounts of some order days, and refunds, to a sum, and gives what they are together, rounded once. Two numbers have one sum in
 * either order, so that only three and more need exact ones of their own.
 */
function addAmounts(
  { amountStarts }: OrderHistories,
  amounts: Float64Array,
  fromDay: number,
  toDay: number,
  sums: ExactSums,
  slot: number,
  refunds: readonly number[] = [],
): number {
  const [from, to] = [amountStarts[fromDay] as number, amountStarts[toDay] as number];
  let total = 0;
  for (let i = from; i < to; i++) {
    sums.add(slot, amounts[i] as number);
    total += amounts[i] as number;
  }
  for (const amount of refunds) {
    sums.add(slot, amount);
    total += amount;
  }
  if (to - from + refunds.length <= 2) return total;
  return new ExactSum().addAll(amounts.subarray(from, to)).addAll(refunds).value;
}

/** Buyers whom refunds leave below 0, and amounts that cannot be squared, leave no error. */
function errorOf(returning: Float64Array, revenue: Float64Array): number | null {
  const spec = {
    metric: 'returningCustomerRevenueShare',
    part: 'returning',
    whole: 'revenue',
    onInvalid: 'count',
  } as const;
  const totals = countPairs(spec, { returning, revenue }, {});
  const { se } = concludeRatio(spec, totals, partsOf(totals), undefined);
  return totals.invalid > 0 ? null : se;
}
