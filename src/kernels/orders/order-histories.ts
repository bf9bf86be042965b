import { type Histories, laidOut, mergedTimes, sortedTo } from '../history/histories.js';
import type { VisitColumns } from '../history/visit-columns.js';
import type { RefundList } from '../history/visit-spec.js';
import type { VisitTimes } from '../history/visit-times.js';

/**
 * The orders of customers, side by side, with what they were worth.
 *
 * @category Results
 * @since 0.1.0
 */
export interface OrderHistories extends Histories {
  /** Numbers whose exact sum over `amountStarts[v]` … `amountStarts[v + 1] - 1` is the amount of time `v`; `null` without amounts. */
  readonly amounts: Float64Array | null;
  /** Where the amounts of each time start, and where the last one's end. */
  readonly amountStarts: Int32Array;
  /** Refunds that follow an order of their customer; `null` where there are none, or no amounts. */
  readonly refunds: RefundList | null;
}

/** Lays columns of orders out by customer and time, each with its amount. The slow twin is `HistoryStore`. */
export function orderHistories(columns: VisitColumns, found: VisitTimes): Omit<OrderHistories, 'refunds'> {
  const { ids, amounts: given } = columns;
  const { starts, times, places } = laidOut(columns, found, given !== null);
  const amounts = given && new Float64Array(times.length);
  if (amounts && places) {
    for (let i = 0; i < places.length; i++)
      if ((found.times[i] as number) >= 0) amounts[places[i] as number] = given[i] as number;
  }
  for (let c = 0; c + 1 < starts.length; c++) sortStretch(times, amounts, starts[c] as number, starts[c + 1] as number);
  const { runs, ...merged } = mergedTimes(starts, times);
  return { ids, ...merged, amounts, amountStarts: amounts ? runs : new Int32Array(runs.length) };
}

/** Where the refunds of each customer stand, of those who have some. */
export function refundPlaces({ refunds }: OrderHistories): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [place, customer] of (refunds?.subjects ?? []).entries()) {
    const own = places.get(customer);
    if (own) own.push(place);
    else places.set(customer, [place]);
  }
  return places;
}

/** Up to this many, moving neighbours beats sorting an index. */
const FEW = 32;

/** Sorts times from one place to another, each with its amount. */
function sortStretch(times: Float64Array, values: Float64Array | null, from: number, to: number): void {
  const sorted = sortedTo(times, from, to);
  if (sorted >= to) return;
  if (!values) times.subarray(from, to).sort();
  else if (to - from <= FEW) insertEach(times, values, from, sorted, to);
  else {
    const [before, amounts] = [times.slice(from, to), values.slice(from, to)];
    const order = Array.from(before.keys()).sort((a, b) => (before[a] as number) - (before[b] as number));
    for (const [k, i] of order.entries()) {
      times[from + k] = before[i] as number;
      values[from + k] = amounts[i] as number;
    }
  }
}

function insertEach(times: Float64Array, values: Float64Array, from: number, sorted: number, to: number): void {
  for (let i = sorted; i < to; i++) {
    const [time, value] = [times[i] as number, values[i] as number];
    let k = i;
    for (; k > from && (times[k - 1] as number) > time; k--) {
      times[k] = times[k - 1] as number;
      values[k] = values[k - 1] as number;
    }
    times[k] = time;
    values[k] = value;
  }
}
