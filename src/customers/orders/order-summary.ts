import { labelOfDay } from '../../calendar/periods/period-label.js';
import { leftOutOf } from '../../core/left-out.js';
import { chosen } from '../../core/options.js';
import type { MetricResult } from '../../core/result.js';
import { byTypeThenValue } from '../../kernels/history/by-type-then-value.js';
import { type RefundScope, refundScope } from '../../kernels/history/visit-spec.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from '../../kernels/orders/order-events.js';
import { refundPlaces } from '../../kernels/orders/order-histories.js';
import { ordersIn } from '../../kernels/orders/order-periods.js';
import { ordersOf } from '../../kernels/orders/sound-orders.js';
import { ExactSum } from '../../stats/sums/sum.js';

/**
 * How {@link orderSummary} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderSummaryConclusion {
  /** Whether the result lists every customer. @defaultValue `'none'` */
  readonly perCustomer?: 'none' | 'full' | undefined;
}

/**
 * The orders of one customer. Days are local dates, subtracted.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CustomerOrders {
  /** Who it is. */
  readonly customer: string | number;
  /** Orders. */
  readonly orders: number;
  /** Distinct days with an order. */
  readonly orderDays: number;
  /** The first day with an order. */
  readonly firstDay: string;
  /** The last day with an order. */
  readonly lastDay: string;
  /** Days from the first order to the last; 0 with orders on one day only. What value models call recency. */
  readonly daysFirstToLast: number;
  /** Age of the customer: days from the first order to the day of `asOf`. What value models call T. */
  readonly daysSinceFirst: number;
  /** Days from the last order to the day of `asOf`. What RFM calls recency. */
  readonly daysSinceLast: number;
  /** Exact sum of the amounts less refunds, rounded once; `null` when none were given. */
  readonly amount: number | null;
}

/**
 * What {@link orderSummary} says about orders.
 *
 * @category Results
 * @since 0.1.0
 */
export interface OrderSummaryResult extends MetricResult<'order-summary', 'count'>, RefundScope {
  /** Customers with an order; `null` when there are none. */
  readonly value: number | null;
  /** Orders counted. */
  readonly n: number;
  /** Orders after `asOf`, left out. */
  readonly afterAsOf: number;
  /** What counts as one order where days are asked for: all of a customer's orders on one local day. */
  readonly definition: 'order-day';
  /** Customers with an order. */
  readonly customers: number;
  /** Distinct days per customer, over all customers. */
  readonly orderDays: number;
  /** Orders that fell on a day on which their customer had one already: `n` − `orderDays`. */
  readonly merged: number;
  /** Customers with orders on two days or more. */
  readonly repeatCustomers: number;
  /** Customers with two orders or more, on whatever days. */
  readonly repeatCustomersByRow: number;
  /** The first local day with an order; `null` when there is none. */
  readonly firstDay: string | null;
  /** The last local day with an order; `null` when there is none. */
  readonly lastDay: string | null;
  /** Exact sum of the amounts less refunds, rounded once; `null` when none were given. */
  readonly amount: number | null;
  /** Every customer with an order, numbers before texts, ascending; `null` unless `perCustomer: 'full'` was asked for. */
  readonly perCustomer: readonly CustomerOrders[] | null;
  /** The zone whose days are counted. */
  readonly timeZone: string;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
}

/** The one conclusion behind every way of counting. */
export function concludeOrderSummary(orders: Orders, options: OrderSummaryConclusion | undefined): OrderSummaryResult {
  const listed = chosen('orderSummary', 'perCustomer', options?.perCustomer, 'none full');
  const { histories, n, afterAsOf, timeZone, asOf } = orders;
  const { starts, times, events, amounts, refunds } = histories;
  let [customers, repeatCustomers, repeatCustomersByRow] = [0, 0, 0];
  let [first, last] = [Infinity, -Infinity];
  for (let c = 0; c + 1 < starts.length; c++) {
    const [from, to] = [starts[c] as number, starts[c + 1] as number];
    if (from === to) continue;
    customers++;
    if (to - from > 1) repeatCustomers++;
    if (to - from > 1 || (events[from] as number) > 1) repeatCustomersByRow++;
    first = Math.min(first, times[from] as number);
    last = Math.max(last, times[to - 1] as number);
  }
  return {
    metric: 'order-summary',
    unit: 'count',
    value: customers === 0 ? null : customers,
    n,
    ...leftOutOf(orders),
    afterAsOf,
    definition: 'order-day',
    customers,
    orderDays: times.length,
    merged: n - times.length,
    repeatCustomers,
    repeatCustomersByRow,
    firstDay: customers === 0 ? null : labelOfDay(first),
    lastDay: customers === 0 ? null : labelOfDay(last),
    amount: amounts && new ExactSum().addAll(amounts).addAll(refunds?.amounts ?? []).value,
    perCustomer: listed === 'full' ? eachCustomer(orders) : null,
    ...refundScope(orders),
    timeZone,
    asOf,
  };
}

/** Every customer with an order, in the order of ids. */
function eachCustomer({ histories, asOfDay }: Orders): CustomerOrders[] {
  const { ids, starts, times, amounts, amountStarts, refunds } = histories;
  const places = refundPlaces(histories);
  const customers: CustomerOrders[] = [];
  for (let c = 0; c + 1 < starts.length; c++) {
    const [from, to] = [starts[c] as number, starts[c + 1] as number];
    if (from === to) continue;
    const [first, last] = [times[from] as number, times[to - 1] as number];
    let sum: ExactSum | null = null;
    if (amounts) {
      sum = new ExactSum().addAll(amounts.subarray(amountStarts[from], amountStarts[to]));
      for (const place of places.get(c) ?? []) sum.add(refunds?.amounts[place] as number);
    }
    customers.push({
      customer: ids ? (ids[c] as string | number) : c,
      orders: ordersIn(histories, 'row', from, to),
      orderDays: to - from,
      firstDay: labelOfDay(first),
      lastDay: labelOfDay(last),
      daysFirstToLast: last - first,
      daysSinceFirst: asOfDay - first,
      daysSinceLast: asOfDay - last,
      amount: sum?.value ?? null,
    });
  }
  return customers.sort((a, b) => byTypeThenValue(a.customer, b.customer));
}

/**
 * What there is in orders, before anything is concluded from them: customers, orders, order days, how many orders were merged
 * into a day, and who counts as a repeat customer. value = customers with an order.
 *
 * @remarks Metrics of orders count a customer's orders of one local day once, unless told `order: 'row'`: `merged` says how many
 * that concerns. No first order is left out anywhere. Refunds are no orders: a negative amount is one, or what `refund` says, and then
 * whatever its sign. One in the instant of an order, or later, lowers `amount` and is in `refunded`; one before the customer's
 * first order, or of somebody without any, is in `refundsApart` only. An amount of 0 is an order. `perCustomer: 'full'` lists every
 * customer with first and last day, age and amount. Cost: O(n).
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer`, `at` and perhaps `amount`, zone and `asOf`
 * @returns customers, orders, days and amounts
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { orderSummary } from 'cx-metrics';
 *
 * const rows = [
 *   { who: 'an', day: '2026-01-05T10:00:00+07:00' },
 *   { who: 'an', day: '2026-01-05T19:00:00+07:00' },
 *   { who: 'an', day: '2026-01-09T10:00:00+07:00' },
 * ];
 * const summary = orderSummary(rows, {
 *   customer: (row) => row.who,
 *   at: (row) => row.day,
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   asOf: '2026-02-01T00:00:00+07:00',
 * });
 * [summary.n, summary.orderDays, summary.merged]; // => [3, 2, 1]
 * ```
 * @example
 * ```ts
 * import { countOrders, orderSummary } from 'cx-metrics';
 * const orders = countOrders({ customer: ['an'], at: [0] }, { timeZone: 'UTC', asOf: '1970-02-01T00:00:00Z' });
 * orderSummary(orders).firstDay; // => '1970-01-01'
 * ```
 * @example
 * ```ts
 * import { orderSummary } from 'cx-metrics';
 *
 * const columns = { customer: ['an', 'an', 'binh'], at: [0, 3_600_000, 86_400_000], amount: [5, 2.5, 4] };
 * const summary = orderSummary(columns, { timeZone: 'UTC', asOf: '1970-02-01T00:00:00Z' });
 * [summary.value, summary.orderDays, summary.merged]; // => [2, 2, 1]
 * [summary.repeatCustomers, summary.repeatCustomersByRow]; // => [0, 1]
 * [summary.firstDay, summary.lastDay, summary.amount]; // => ['1970-01-01', '1970-01-02', 11.5]
 * ```
 * @example
 * ```ts
 * import { orderSummary } from 'cx-metrics';
 *
 * const columns = { customer: ['an', 'an', 'binh'], at: [0, 864e5 * 9, 864e5], amount: [100, -100, -5] };
 * const known = { timeZone: 'UTC', asOf: '1970-02-01T00:00:00Z' };
 * const { n, refunded, refundsApart, amount, perCustomer } = orderSummary(columns, { ...known, perCustomer: 'full' });
 * [n, refunded, refundsApart, amount]; // => [1, 1, 1, 0]
 * perCustomer?.map((each) => [each.customer, each.orders, each.daysFirstToLast, each.daysSinceFirst]); // => [['an', 1, 0, 31]]
 * orderSummary(columns, { ...known, refunds: 'as-orders' }).n; // => 3
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function orderSummary<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & OrderSummaryConclusion,
): OrderSummaryResult;
/**
 * The same for visits or orders that have been counted; see {@link orderSummary}.
 *
 * @param orders what {@link countVisits} or {@link countOrders} gave
 * @param options how to conclude
 * @returns the same
 */
export function orderSummary(orders: Orders, options?: OrderSummaryConclusion): OrderSummaryResult;
/**
 * The same for equally long columns; see {@link orderSummary}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function orderSummary(columns: OrderColumns, options: OrderOptions & OrderSummaryConclusion): OrderSummaryResult;
export function orderSummary(source: unknown, options?: object): OrderSummaryResult {
  const orders = ordersOf('orderSummary', source, options, 'perCustomer');
  return concludeOrderSummary(orders, options as OrderSummaryConclusion | undefined);
}
