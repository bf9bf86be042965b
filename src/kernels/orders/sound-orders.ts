import { assertOptions } from '../../core/options.js';
import { CUSTOMER_OPTIONS, isAscending, isCounted, takenVisits } from '../history/sound-visits.js';
import { AMOUNT } from '../history/visit-amounts.js';
import type { RefundList } from '../history/visit-spec.js';
import type { CountedVisits } from '../history/visits.js';
import { type Orders, ordersIn } from './count-orders.js';
import type { OrderHistories } from './order-histories.js';

/**
 * The orders behind a source: rows and columns are counted, what {@link countOrders} has counted is taken as it is. Options are
 * those of counting and the ones that are named.
 */
export function ordersOf(metric: string, source: unknown, options: object | undefined, concluding: string): Orders {
  assertOptions(metric, options, `${CUSTOMER_OPTIONS} ${concluding}`.trim());
  if (!isCounted(source)) return ordersIn(metric, source, options);
  const { histories, ...known } = takenVisits(metric, source, options, areSoundAmounts);
  const { amounts = null, amountStarts, refunds = null } = histories as Partial<OrderHistories>;
  const places = amountStarts ?? new Int32Array(histories.times.length + 1);
  return { ...known, kind: 'orders', histories: { ...histories, amounts, amountStarts: places, refunds } };
}

/** Amounts that do not fit to their orders would give sums without sense. Visits have none. */
function areSoundAmounts(orders: CountedVisits & { readonly kind: string }): boolean {
  const { kind, histories } = orders;
  if (kind === 'visits') return true;
  const { amounts, amountStarts, times, refunds } = histories as OrderHistories;
  if (!(amountStarts instanceof Int32Array) || amountStarts.length !== times.length + 1) return false;
  if (amounts === null) return refunds === null;
  return !!AMOUNT.rangeIn(amounts) && isAscending(amountStarts, amounts.length) && areSoundRefunds(orders as Orders);
}

/** Whether refunds follow an order of theirs, and lower revenue. */
function areSoundRefunds({ histories, asOfDay, lastDay }: Orders): boolean {
  const { starts, times: days, refunds } = histories;
  if (refunds === null) return true;
  const { subjects, times, amounts } = Object(refunds) as RefundList;
  if (!(subjects instanceof Int32Array && times instanceof Float64Array && subjects.length === times.length))
    return false;
  const worth = AMOUNT.rangeIn(amounts);
  if (!worth || amounts.length !== times.length) return false;
  return times.every((time, i) => {
    const start = starts[subjects[i] as number] as number;
    // where clocks go back over midnight, what comes after an order may be of the day before it
    const isAfter = start < (starts[(subjects[i] as number) + 1] as number) && time + 1 >= (days[start] as number);
    // a sum that no double holds is several parts, largest first: those behind the first may be above 0
    const isPart = time === times[i - 1] && subjects[i] === subjects[i - 1];
    const lowers = (amounts[i] as number) <= (isPart ? Math.abs(amounts[i - 1] as number) : 0);
    return isAfter && lowers && Number.isInteger(time) && time <= Math.max(asOfDay, lastDay);
  });
}
