import { labelOfDay } from '../../calendar/periods/period-label.js';
import type { PeriodNumbers } from '../../calendar/periods/period-numbers.js';
import { leftOutOf } from '../../core/left-out.js';
import { byTypeThenValue } from '../../kernels/history/by-type-then-value.js';
import { refundScope } from '../../kernels/history/visit-spec.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from '../../kernels/orders/order-events.js';
import { type OrderHistories, refundPlaces } from '../../kernels/orders/order-histories.js';
import { ordersOf } from '../../kernels/orders/sound-orders.js';
import { ExactSum } from '../../stats/sums/sum.js';
import type {
  OpportunityConclusion,
  OpportunitySummary,
  PurchaseSummary,
  PurchaseSummaryConclusion,
} from './purchase-summary-result.js';
import { TIME_OPTIONS, timeOf } from './summary-time.js';

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
 * out. Plain JSON. Cost: O(n log n).
 *
 * With `period` time is counted in opportunities to buy, for {@link bgBb}: each whole calendar period after the one of a customer's first
 * purchase. frequency = opportunities with a purchase; recency = the number of the last one, 0 for none; opportunities = how many there
 * were up to `to` or `asOf`; monetary = mean amount of the opportunities with a purchase, whatever the number of their orders. The
 * period that is not over at `asOf` is none (`unfinished` counts its orders), and who came first in it is left out. Days of the zone decide.
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer`, `at` and perhaps `amount` and `refund`, zone and `asOf`, unit of time or `period`
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
 * @example
 * ```ts
 * import { purchaseSummary } from 'cx-metrics';
 * const gifts = { customer: ['an', 'an', 'an', 'binh'], at: ['2021-12-24', '2023-05-01', '2023-12-24', '2022-12-24'].map((day) => `${day}T00:00Z`) };
 * const { columns } = purchaseSummary(gifts, { timeZone: 'UTC', asOf: '2026-03-01T00:00Z', period: 'year' });
 * [columns.frequency, columns.recency, columns.opportunities]; // => [[1, 0], [2, 0], [4, 3]]
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
/**
 * The same in opportunities, for {@link bgBb}; see {@link purchaseSummary}.
 *
 * @param rows any iterable, one row per order, in any order
 * @param options readers, zone and `asOf`, and the calendar period
 * @returns customers side by side, and what they did in the holdout
 */
export function purchaseSummary<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & OpportunityConclusion,
): OpportunitySummary;
/**
 * The same in opportunities, for orders that have been counted; see {@link purchaseSummary}.
 *
 * @param orders what {@link countOrders} gave
 * @param options the calendar period
 * @returns the same
 */
export function purchaseSummary(orders: Orders, options: OpportunityConclusion): OpportunitySummary;
/**
 * The same in opportunities, for equally long columns; see {@link purchaseSummary}.
 *
 * @param columns equally long columns
 * @param options how to count, and the calendar period
 * @returns the same
 */
export function purchaseSummary(
  columns: OrderColumns,
  options: OrderOptions & OpportunityConclusion,
): OpportunitySummary;
export function purchaseSummary(source: unknown, options?: object): PurchaseSummary | OpportunitySummary {
  const metric = 'purchaseSummary';
  const orders = ordersOf(metric, source, options, TIME_OPTIONS);
  const { numbers, isByPeriod, end, known, unit } = timeOf(metric, orders, { ...options });
  const { histories, timeZone, asOf, afterAsOf } = orders;
  const { ids, starts, times, events } = histories;
  const [endDay, knownDay] = [numbers.firstDayOf(end), numbers.firstDayOf(known)];
  // what happened in the instant of asOf is known, whatever day that is; of a period it is the first sign only
  const openDay = isByPeriod ? knownDay : Infinity;
  const worth = meanWorth(histories);
  const purchases = purchasesIn(numbers, times);
  const customers = Array.from({ length: starts.length - 1 }, (_, c) => c)
    .filter((c) => (starts[c] as number) < (starts[c + 1] as number) && (times[starts[c] as number] as number) < endDay)
    .map((c) => ({
      c,
      customer: ids ? (ids[c] as string | number) : c,
      first: starts[c] as number,
      last: starts[c + 1] as number,
    }))
    .sort((a, b) => byTypeThenValue(a.customer, b.customer));
  const [customer, frequency, recency, age] = [
    [] as (string | number)[],
    [] as number[],
    [] as number[],
    [] as number[],
  ];
  const monetary: (number | null)[] = [];
  const later = { frequency: [] as number[], monetary: [] as (number | null)[] };
  let [n, repeatPurchases, repeatCustomers, from] = [0, 0, 0, Infinity];
  for (const { c, customer: id, first, last } of customers) {
    const born = numbers.indexOfDay(times[first] as number);
    const { place: second } = purchases(first, last, numbers.firstDayOf(born + 1));
    const repeats = purchases(second, last, endDay);
    const holdout = purchases(repeats.place, last, openDay);
    for (let v = first; v < repeats.place; v++) n += events[v] as number;
    repeatPurchases += repeats.count;
    if (repeats.count > 0) repeatCustomers++;
    from = Math.min(from, times[first] as number);
    customer.push(id);
    frequency.push(repeats.count);
    recency.push(repeats.count > 0 ? (repeats.latest - born) / unit : 0);
    age.push((end - 1 - born) / unit);
    monetary.push(worth(c, second, repeats, endDay));
    later.frequency.push(holdout.count);
    later.monetary.push(worth(c, repeats.place, holdout, openDay));
  }
  const { length } = customers;
  const summary = {
    metric: 'purchase-summary',
    unit: 'count',
    value: length > 0 ? length : null,
    n,
    ...leftOutOf(orders),
    merged: n - repeatPurchases - length,
    repeatPurchases,
    repeatCustomers,
    from: length > 0 ? labelOfDay(from) : null,
    to: labelOfDay(endDay),
    holdout:
      end < known
        ? { from: labelOfDay(endDay), to: labelOfDay(knownDay), length: (known - end) / unit, ...later }
        : null,
    ...refundScope(orders),
    timeZone,
    asOf,
    afterAsOf,
  } as const;
  if (!isByPeriod) return { ...summary, unitDays: unit, columns: { customer, frequency, recency, age, monetary } };
  const { period, weekStart, anchorDay, anchorMonth } = numbers;
  const columns = { customer, frequency, recency, opportunities: age, monetary };
  const unfinished = events.reduce((sum, each, v) => sum + ((times[v] as number) < knownDay ? 0 : each), 0);
  return { ...summary, period, weekStart, anchorDay, anchorMonth, columns, unfinished };
}

/** Purchases of one customer, at most one for each number. */
interface Purchases {
  /** The place after them. */
  readonly place: number;
  readonly count: number;
  /** The number of the last one. */
  readonly latest: number;
}

/** The purchases of a customer from one place up to, not including, another, as far as they come before the day `end`. */
function purchasesIn(
  numbers: PeriodNumbers,
  times: Float64Array,
): (from: number, to: number, end: number) => Purchases {
  return (from, to, end) => {
    let [place, count, latest, next] = [from, 0, -Infinity, -Infinity];
    for (; place < to && (times[place] as number) < end; place++) {
      if ((times[place] as number) < next) continue;
      count++;
      latest = numbers.indexOfDay(times[place] as number);
      next = numbers.firstDayOf(latest + 1);
    }
    return { place, count, latest };
  };
}

/**
 * The mean amount of some of a customer's purchases, from one place on, less refunds from the day of that place
 * up to, not including, the day `end`.
 */
function meanWorth(
  histories: OrderHistories,
): (customer: number, from: number, purchases: Purchases, end: number) => number | null {
  const { times, amounts, amountStarts, refunds } = histories;
  const places = refundPlaces(histories);
  return (customer, from, { place: to, count }, end) => {
    if (!amounts || count === 0) return null;
    const sum = new ExactSum().addAll(amounts.subarray(amountStarts[from], amountStarts[to]));
    for (const place of places.get(customer) ?? []) {
      const day = refunds?.times[place] as number;
      if (day >= (times[from] as number) && day < end) sum.add(refunds?.amounts[place] as number);
    }
    return sum.value / count;
  };
}
