import type { CountedVisits } from '../../kernels/history/visits.js';
import type { DayRange, OrderUnit } from '../../kernels/orders/order-periods.js';
import type { PartOfWhole } from '../../kernels/orders/order-shares.js';

/** A step from one order to the next; who cannot be told yet is in neither part. */
export interface StepTally extends PartOfWhole {
  readonly undecided: number;
}

/**
 * Steps from the first order to the second, from the second to the third, and so on up to the n-th, of customers whose first
 * order day lies in a range. A step is made at any time, or within so many days, which must be over for all who count.
 */
export function tallyOrderSteps(
  { histories, asOfDay }: CountedVisits,
  { first, end }: DayRange,
  order: OrderUnit,
  n: number,
  withinDays: number | undefined,
): StepTally[] {
  const { starts, times, events } = histories;
  const tallies = Array.from({ length: n - 1 }, () => ({ count: 0, total: 0, undecided: 0 }));
  for (let c = 0; c + 1 < starts.length; c++) {
    const last = starts[c + 1] as number;
    let v = starts[c] as number;
    if (v === last || (times[v] as number) < first || (times[v] as number) >= end) continue;
    // orders of the day at `v` that are still to come
    let left = order === 'row' ? (events[v] as number) : 1;
    for (const tally of tallies) {
      if (v === last) break;
      const day = times[v] as number;
      left--;
      if (left === 0) {
        v++;
        if (v < last) left = order === 'row' ? (events[v] as number) : 1;
      }
      if (withinDays !== undefined && day + withinDays >= asOfDay) {
        tally.undecided++;
        continue;
      }
      tally.total++;
      if (v < last && (withinDays === undefined || (times[v] as number) - day <= withinDays)) tally.count++;
    }
  }
  return tallies;
}
