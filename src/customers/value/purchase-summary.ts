import { labelOfDay } from '../../calendar/periods/period-label.js';
import { refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import { leftOutOf } from '../../core/left-out.js';
import type { MetricResult } from '../../core/result.js';
import { byTypeThenValue } from '../../kernels/history/by-type-then-value.js';
import { type RefundScope, refundScope } from '../../kernels/history/visit-spec.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from '../../kernels/orders/order-events.js';
import { type OrderHistories, refundPlaces } from '../../kernels/orders/order-histories.js';
import { orderRange } from '../../kernels/orders/order-periods.js';
import { ordersOf } from '../../kernels/orders/sound-orders.js';
import { ExactSum } from '../../stats/sums/sum.js';

/**
 * How {@link purchaseSummary} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PurchaseSummaryConclusion {
  /** Days of the unit of time, such as 7 for weeks; models fit alike in any. @defaultValue 1 */
  readonly unitDays?: number | undefined;
  /** The first day that is not summed up: the days from it on are the holdout. @defaultValue the day after the last one that is known */
  readonly to?: InstantInput | undefined;
}

/**
 * Customers as models describe them, side by side.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PurchaseSummaryColumns {
  /** Who it is: numbers before texts, ascending. */
  readonly customer: readonly (string | number)[];
  /** Repeat purchases: days with an order, but the first. */
  readonly frequency: readonly number[];
  /** Time from the first purchase to the last. */
  readonly recency: readonly number[];
  /** Time from the first purchase to the last day that is summed up. */
  readonly age: readonly number[];
  /** Mean amount of the repeat purchases; `null` where there are none, or no amounts. */
  readonly monetary: readonly (number | null)[];
}

/**
 * What the same customers did afterwards.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PurchaseHoldout {
  /** The first day of it. */
  readonly from: string;
  /** The first day after it. */
  readonly to: string;
  /** How long it is, in the unit of time. */
  readonly length: number;
  /** Days with an order in it, for each customer. */
  readonly frequency: readonly number[];
  /** Mean amount of these; `null` where there are none, or no amounts. */
  readonly monetary: readonly (number | null)[];
}

/**
 * Result of {@link purchaseSummary}; what {@link fitModel} and the functions that predict take.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PurchaseSummary extends MetricResult<'purchase-summary', 'count'>, RefundScope {
  /** Customers; `null` when there are none. */
  readonly value: number | null;
  /** Orders that are summed up. */
  readonly n: number;
  /** Orders that fell on a day on which their customer had one already: one purchase with it. */
  readonly merged: number;
  /** Repeat purchases of all. */
  readonly repeatPurchases: number;
  /** Customers with a repeat purchase. */
  readonly repeatCustomers: number;
  /** The first day with an order; `null` when there is none. */
  readonly from: string | null;
  /** The first day that is not summed up. */
  readonly to: string;
  /** Days of the unit of time. */
  readonly unitDays: number;
  /** Customers, side by side. */
  readonly columns: PurchaseSummaryColumns;
  /** What they did from `to` on; `null` where nothing is known of it. */
  readonly holdout: PurchaseHoldout | null;
  /** The zone whose days are counted. */
  readonly timeZone: string;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** Orders after `asOf`, left out. */
  readonly afterAsOf: number;
}

/** Days of the unit of time, checked. */
export function unitOf(metric: string, unitDays: unknown = 1): number {
  if (typeof unitDays === 'number' && unitDays > 0 && unitDays <= 1e6) return unitDays;
  return refuse(metric, 'unitDays', 'a number of days above 0', unitDays);
}

/** The first day that is not summed up, and the first that is not known. */
export function splitOf(
  metric: string,
  orders: Orders,
  to: InstantInput | undefined,
): { readonly end: number; readonly known: number } {
  const { end } = orderRange(metric, orders, { to });
  const known = Math.max(orders.lastDay, lastOrder(orders)) + 1;
  return { end: Math.min(end, known), known };
}

function lastOrder({ histories: { times } }: Orders): number {
  let last = -Infinity;
  for (let v = 0; v < times.length; v++) last = Math.max(last, times[v] as number);
  return last;
}

/**
 * Sums orders up per customer as models of customer value take them: repeat purchases, time from the first to the last, time since the
 * first, and what repeat purchases are worth.
 *
 * frequency = order days − 1; recency = last − first order day; age = last day looked at − first order day; monetary = mean amount of the
 * repeat order days. value = customers, n = orders.
 *
 * @remarks A purchase is a local day with an order: `merged` says how many orders were put into one with another. The first purchase
 * is in no mean, since it is often of another kind. Refunds are no purchases; those from a customer's second order day on lower the
 * mean. With `to`, the days from it on are kept apart as a holdout for {@link holdoutComparison}, and customers who came first in it are left
 * out. Plain JSON. For yearly or monthly opportunities ({@link bgBb}) count periods yourself. Cost: O(n log n).
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer`, `at` and perhaps `amount` and `refund`, zone and `asOf`, unit of time
 * @returns customers side by side, and what they did in the holdout
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { purchaseSummary } from 'cx-metrics';
 *
 * const rows = [
 *   { who: 'an', on: '2026-01-01T10:00:00Z', paid: 20 },
 *   { who: 'an', on: '2026-01-08T10:00:00Z', paid: 30 },
 *   { who: 'an', on: '2026-01-08T19:00:00Z', paid: 12 },
 *   { who: 'binh', on: '2026-01-15T10:00:00Z', paid: 9 },
 *   { who: 'an', on: '2026-02-20T10:00:00Z', paid: 50 },
 * ];
 * const { columns, merged, holdout } = purchaseSummary(rows, {
 *   customer: 'who',
 *   at: 'on',
 *   amount: 'paid',
 *   timeZone: 'UTC',
 *   asOf: '2026-03-01T00:00:00Z',
 *   to: '2026-02-01',
 *   unitDays: 7,
 * });
 * columns.frequency; // => [1, 0]
 * columns.recency; // => [1, 0]
 * columns.age[1]; // ~> 2.2857142857143
 * columns.monetary; // => [42, null]
 * [merged, holdout?.length, holdout?.frequency]; // => [1, 4, [1, 0]]
 * ```
 * @example
 * ```ts
 * import { countOrders, purchaseSummary } from 'cx-metrics';
 * const orders = countOrders({ customer: ['an', 'an'], at: [0, 864e5] }, { timeZone: 'UTC', asOf: 10 * 864e5 });
 * purchaseSummary(orders).columns.age; // => [9]
 * ```
 * @category Models
 * @since 0.1.0
 */
export function purchaseSummary<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & PurchaseSummaryConclusion,
): PurchaseSummary;
/**
 * The same for orders that have been counted; see {@link purchaseSummary}.
 *
 * @param orders what {@link countOrders} gave
 * @param options how to conclude
 * @returns the same
 */
export function purchaseSummary(orders: Orders, options?: PurchaseSummaryConclusion): PurchaseSummary;
/**
 * The same for equally long columns; see {@link purchaseSummary}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function purchaseSummary(
  columns: OrderColumns,
  options: OrderOptions & PurchaseSummaryConclusion,
): PurchaseSummary;
export function purchaseSummary(source: unknown, options?: object): PurchaseSummary {
  const metric = 'purchaseSummary';
  const orders = ordersOf(metric, source, options, 'unitDays to');
  const given = { ...options } as PurchaseSummaryConclusion;
  const unitDays = unitOf(metric, given.unitDays);
  const { end, known } = splitOf(metric, orders, given.to);
  const { histories, timeZone, asOf, afterAsOf } = orders;
  const { ids, starts, times, events } = histories;
  const worth = meanWorth(histories);
  const customers = Array.from({ length: starts.length - 1 }, (_, c) => c)
    .filter((c) => (starts[c] as number) < (starts[c + 1] as number) && (times[starts[c] as number] as number) < end)
    .map((c) => ({
      c,
      customer: ids ? (ids[c] as string | number) : c,
      first: starts[c] as number,
      last: starts[c + 1] as number,
    }))
    .sort((a, b) => byTypeThenValue(a.customer, b.customer));
  const columns = {
    customer: [],
    frequency: [],
    recency: [],
    age: [],
    monetary: [],
  } as Writable<PurchaseSummaryColumns>;
  const later = { frequency: [] as number[], monetary: [] as (number | null)[] };
  let [n, days, repeatCustomers, from] = [0, 0, 0, Infinity];
  for (const { c, customer, first, last } of customers) {
    const born = times[first] as number;
    let split = first;
    for (; split < last && (times[split] as number) < end; split++) n += events[split] as number;
    const frequency = split - first - 1;
    days += split - first;
    from = Math.min(from, born);
    if (frequency > 0) repeatCustomers++;
    columns.customer.push(customer);
    columns.frequency.push(frequency);
    columns.recency.push(((times[split - 1] as number) - born) / unitDays);
    columns.age.push((end - 1 - born) / unitDays);
    columns.monetary.push(worth(c, first + 1, split, end));
    later.frequency.push(last - split);
    later.monetary.push(worth(c, split, last, Infinity));
  }
  const { length } = customers;
  return {
    metric: 'purchase-summary',
    unit: 'count',
    value: length > 0 ? length : null,
    n,
    ...leftOutOf(orders),
    merged: n - days,
    repeatPurchases: days - length,
    repeatCustomers,
    from: length > 0 ? labelOfDay(from) : null,
    to: labelOfDay(end),
    unitDays,
    columns,
    holdout:
      end < known ? { from: labelOfDay(end), to: labelOfDay(known), length: (known - end) / unitDays, ...later } : null,
    ...refundScope(orders),
    timeZone,
    asOf,
    afterAsOf,
  };
}

type Writable<Columns> = { [Name in keyof Columns]: Columns[Name] extends readonly (infer Each)[] ? Each[] : never };

/**
 * The mean amount of a customer's order days from one place up to, not including, another, less refunds from the first of these days up
 * to, not including, the day `end`.
 */
function meanWorth(
  histories: OrderHistories,
): (customer: number, from: number, to: number, end: number) => number | null {
  const { times, amounts, amountStarts, refunds } = histories;
  const places = refundPlaces(histories);
  return (customer, from, to, end) => {
    if (!amounts || from >= to) return null;
    const sum = new ExactSum().addAll(amounts.subarray(amountStarts[from], amountStarts[to]));
    for (const place of places.get(customer) ?? []) {
      const day = refunds?.times[place] as number;
      if (day >= (times[from] as number) && day < end) sum.add(refunds?.amounts[place] as number);
    }
    return sum.value / (to - from);
  };
}
