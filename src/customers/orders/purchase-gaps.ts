import { addDuration, type DurationTotals, noDurations } from '../../kernels/duration/duration-totals.js';
import type { CountedVisits } from '../../kernels/history/visits.js';
import { type DayRange, orderedDays } from '../../kernels/orders/order-periods.js';

/** A local day in milliseconds, as gaps count it: dates are subtracted, whatever the clocks did in between. */
export const DAY_MS = 86_400_000;

/** Takes a gap that begins with an order day, in days; one that is not over counts up to the last known day. */
type TakeGap = (days: number, isOver: boolean, customer: number) => void;

/** Hands every gap that begins in a range to `take`, customer by customer. */
export function eachGap({ histories, lastDay }: CountedVisits, { first, end }: DayRange, take: TakeGap): void {
  const { starts, times } = histories;
  for (let c = 0; c + 1 < starts.length; c++) {
    const last = (starts[c + 1] as number) - 1;
    for (let v = starts[c] as number; v <= last; v++) {
      const day = times[v] as number;
      if (day < first || day >= end) continue;
      // an order at asOf itself may lie on a day that only begins
      take((v < last ? (times[v + 1] as number) : Math.max(lastDay, day)) - day, v < last, c);
    }
  }
}

/** How long gaps take that begin in a range. */
export function gapDurations(orders: CountedVisits, range: DayRange): DurationTotals {
  const lengths = new GapLengths(orders);
  eachGap(orders, range, (days, isOver) => lengths.add(days, isOver));
  return lengths.totals();
}

/** How long customers whose first order day lies in a range took to the second one; open up to the last known day. */
export function secondPurchases(orders: CountedVisits, { first, end }: DayRange): DurationTotals {
  const { starts, times } = orders.histories;
  const lengths = new GapLengths(orders);
  for (let c = 0; c + 1 < starts.length; c++) {
    const [start, next] = [starts[c] as number, starts[c + 1] as number];
    // of a customer without orders there is none
    const day = start < next ? (times[start] as number) : Number.NaN;
    if (!(day >= first && day < end)) continue;
    const isOver = start + 1 < next;
    lengths.add((isOver ? (times[start + 1] as number) : Math.max(orders.lastDay, day)) - day, isOver);
  }
  return lengths.totals();
}

/** Counts gaps by their length in days: in arrays as long as the orders reach, many times as fast as a Map of milliseconds. */
class GapLengths {
  readonly #ended: Float64Array;
  readonly #open: Float64Array;

  constructor(orders: CountedVisits) {
    const { first, last } = orderedDays(orders);
    const room = first === Infinity ? 0 : Math.max(orders.lastDay, last) - first + 1;
    this.#ended = new Float64Array(room);
    this.#open = new Float64Array(room);
  }

  add(days: number, isOver: boolean): void {
    const counts = isOver ? this.#ended : this.#open;
    (counts[days] as number)++;
  }

  totals(): DurationTotals {
    const totals = noDurations();
    for (const [days, times] of this.#ended.entries()) {
      if (times > 0) addDuration(totals, totals.ended, days * DAY_MS, times);
    }
    for (const [days, times] of this.#open.entries()) {
      if (times > 0) addDuration(totals, totals.open, days * DAY_MS, times);
    }
    return totals;
  }
}

/** Sums per customer with a gap that is over. */
export interface CustomerGaps {
  /** How many gaps. */
  readonly counts: Float64Array;
  /** How many days they take together. */
  readonly days: Float64Array;
  /** How many of them take no more days than were asked for. */
  readonly short: Float64Array;
}

/** Sums of each customer's gaps, in which the customers without any have no place. */
export function gapsOfCustomers(orders: CountedVisits, range: DayRange, shortDays: number): CustomerGaps {
  const customers = orders.histories.starts.length - 1;
  const sums = [0, 1, 2].map(() => new Float64Array(customers)) as [Float64Array, Float64Array, Float64Array];
  const [counts, days, short] = sums;
  let [place, before] = [-1, -1];
  eachGap(orders, range, (gap, isOver, customer) => {
    if (!isOver) return;
    if (customer !== before) place++;
    before = customer;
    (counts[place] as number)++;
    days[place] = (days[place] as number) + gap;
    if (gap <= shortDays) (short[place] as number)++;
  });
  const [own, total, few] = sums.map((each) => each.subarray(0, place + 1)) as typeof sums;
  return { counts: own, days: total, short: few };
}
