import { assertOptions } from '../../core/options.js';
import { bringsAmounts } from '../history/brings.js';
import { readAllVisits } from '../history/read-visits.js';
import { refundPart, refundsIn } from '../history/refunds.js';
import { AMOUNT } from '../history/visit-amounts.js';
import { daySpec } from '../history/visit-spec.js';
import { timesOf } from '../history/visit-times.js';
import { type CountedVisits, countedVisits, totalsOf } from '../history/visits.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from './order-events.js';
import { type OrderHistories, orderHistories } from './order-histories.js';

/**
 * Orders of customers, counted per customer and local day: what every conclusion about orders takes, made by
 * {@link countOrders} or by `OrderSummaryAggregator`. Not JSON: the state of the aggregator is what can be stored.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Orders extends CountedVisits {
  /** What this is. */
  readonly kind: 'orders';
  /** Every customer's days, and what their orders were worth. */
  readonly histories: OrderHistories;
}

/** Counts what a source holds, with amounts where it brings them. */
export function ordersIn(metric: string, source: unknown, options: object | undefined): Orders {
  const given = { ...options };
  const amount = bringsAmounts(source, given) ? AMOUNT : null;
  const spec = daySpec(metric, given, 'customer', amount, refundPart(metric, source, given, amount !== null));
  const columns = readAllVisits(spec, source, given);
  const found = timesOf(spec, columns);
  const refunds = refundsIn(spec, columns);
  const histories = { ...orderHistories(columns, found), refunds: refunds.refunds };
  return { kind: 'orders', ...countedVisits(spec, histories, totalsOf(columns, found, refunds)) };
}

/**
 * Counts orders per customer and local day, once, for several conclusions from the same orders.
 *
 * An order is a row; an order day is a distinct local day with one order or more, whatever their number. A refund is no order.
 *
 * @remarks Refunds are told by `refund` (true, false, 1 or 0) or, where that is not read, by an amount below 0; `refunds: 'as-orders'`
 * makes orders of them. With `refund` a flagged amount lowers revenue by its size, whatever its sign. A refund counts for its customer
 * (`refunded`) when an order lies before it or in its millisecond; others are in `refundsApart` and in no other number. An amount of 0
 * is an order. Every metric of orders takes the result in place of rows or columns, and the zone and `asOf` with it. Where nothing
 * is paid, {@link countVisits} does the same without money. Cost: O(n) time for columns of codes in time order, O(n log n) at
 * worst; memory 24 bytes per order and 4 per customer, and 12 more per order for amounts.
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer`, `at` and perhaps `amount` and `refund`, zone and `asOf`
 * @returns the orders
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { countOrders } from 'cx-metrics';
 *
 * const rows = [{ who: 'an', day: '2026-01-05T10:00:00+07:00' }];
 * const known = { timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-02-01T00:00:00+07:00' };
 * countOrders(rows, { customer: 'who', at: 'day', ...known }).n; // => 1
 * ```
 * @example
 * ```ts
 * import { countOrders, repeatPurchaseRate } from 'cx-metrics';
 *
 * const columns = {
 *   customer: ['an', 'an', 'binh', 'binh'],
 *   at: ['2026-01-05T00:00Z', '2026-01-25T00:00Z', '2026-01-07T00:00Z', '2026-01-09T00:00Z'],
 *   amount: [100, -100, 50, 20],
 * };
 * const orders = countOrders(columns, { timeZone: 'UTC', asOf: '2026-02-01T00:00Z' });
 * [orders.n, orders.refunds, orders.refunded]; // => [3, 'negative-amounts', 1]
 * repeatPurchaseRate(orders).value; // => 0.5
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function countOrders<Row>(rows: readonly Row[] | Iterable<Row>, options: OrderRowOptions<Row>): Orders;
/**
 * The same for equally long columns; see {@link countOrders}.
 *
 * @param columns equally long columns
 * @param options zone and `asOf`
 * @returns the same
 */
export function countOrders(columns: OrderColumns, options: OrderOptions): Orders;
export function countOrders(source: unknown, options: OrderOptions): Orders {
  assertOptions('countOrders', options, 'timeZone asOf onInvalid customer at amount refund refunds missingValue');
  return ordersIn('countOrders', source, options);
}
