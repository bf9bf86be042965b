import type { CountedVisits } from '../history/visits.js';
import { type DayRange, eachBuyer } from './order-periods.js';

/** How many customers of one period were in which phase; `known` were seen up to its end. */
export interface LifecycleCounts {
  active: number;
  new: number;
  retained: number;
  resurrected: number;
  known: number;
}

/** Counts who was active in each of some periods: new, active in the one before too, or seen earlier than that. */
export function tallyLifecycle(orders: CountedVisits, periods: readonly DayRange[]): LifecycleCounts[] {
  const counts = periods.map((): LifecycleCounts => ({ active: 0, new: 0, retained: 0, resurrected: 0, known: 0 }));
  const { starts, times } = orders.histories;
  let [of, latest] = [-1, -1];
  eachBuyer(orders, periods, (period, customer, from) => {
    const own = counts[period] as LifecycleCounts;
    if (customer !== of) [of, latest] = [customer, -1];
    own.active++;
    if (from === starts[customer]) own.new++;
    else if (latest === period - 1 && latest >= 0) own.retained++;
    else own.resurrected++;
    latest = period;
  });
  // customers seen by the end of each period: those first seen in it, or before all of them
  const first = periods[0]?.first ?? Infinity;
  let known = 0;
  for (let c = 0; c + 1 < starts.length; c++) {
    const start = starts[c] as number;
    if (start < (starts[c + 1] as number) && (times[start] as number) < first) known++;
  }
  for (const own of counts) {
    known += own.new;
    own.known = known;
  }
  return counts;
}
