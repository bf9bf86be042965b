import { chosen } from '../../core/options.js';
import { visitsOf } from '../../kernels/history/sound-visits.js';
import type { Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from '../../kernels/orders/order-events.js';
import {
  type DayRange,
  type OrderPeriodOptions,
  type OrderTotals,
  type OrderUnit,
  orderDays,
  orderTotals,
} from '../../kernels/orders/order-periods.js';
import { type OrderShares, orderShares } from '../../kernels/orders/order-shares.js';
import type { ShareOptions } from '../../kernels/proportion/proportion.js';
import { type RepeatTally, tallyRepeats } from '../orders/repeat-tally.js';

/**
 * How {@link repeatOrderShare} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RepeatOrderShareConclusion extends OrderPeriodOptions, ShareOptions {
  /** What an order is. @defaultValue `'day'` */
  readonly order?: OrderUnit | undefined;
}

/**
 * Repeat order share with what it rests on. `count` is orders that are not their customer's first, `n` is orders.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RepeatOrderShareResult extends OrderShares<'repeat-order-share'> {
  /** What was counted, such as `'not-first/day'`. */
  readonly definition: string;
  /** What an order is. */
  readonly order: OrderUnit;
}

/**
 * Repeat order share: the share of orders that are not their customer's first.
 *
 * value = repeat orders ÷ orders, n = orders; first orders + repeat orders = orders. Wilson's interval unless another method is
 * given.
 *
 * @remarks A share of orders, higher than any share of customers: see {@link repeatPurchaseRate} for these. The first order is the
 * first of all, also where it lies before the period; a customer whose first order predates the data looks new. Orders without a
 * customer (guests) are `missing` and in no share. The interval takes orders as independent of each other: where a few customers
 * order very often it is too short. Cost: O(n) time, O(periods) memory beside the orders.
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer` and `at`, zone and `asOf`, period
 * @returns share 0…1 with interval; `value: null` and `interval: null` without orders
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer or instant (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { repeatOrderShare } from 'cx-metrics';
 *
 * const rows = [
 *   { who: 'an', at: '2026-01-05T10:00:00+07:00' },
 *   { who: 'an', at: '2026-01-20T10:00:00+07:00' },
 *   { who: 'binh', at: '2026-01-09T10:00:00+07:00' },
 * ];
 * const options = { timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-02-01T00:00:00+07:00' };
 * repeatOrderShare(rows, { customer: (row) => row.who, at: (row) => row.at, ...options }).count; // => 1
 * ```
 * @example
 * ```ts
 * import { repeatOrderShare } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const columns = { customer: ['an', 'an', 'an', 'binh'], at: [0, 1000, 40 * day, 41 * day] };
 * const share = repeatOrderShare(columns, { timeZone: 'UTC', asOf: 60 * day });
 * [share.count, share.n, share.merged]; // => [1, 3, 1]
 * repeatOrderShare(columns, { timeZone: 'UTC', asOf: 60 * day, order: 'row' }).value; // => 0.5
 * ```
 * @example
 * ```ts
 * import { countOrders, repeatOrderShare } from 'cx-metrics';
 *
 * const columns = { customer: ['an', 'an'], at: [0, 86_400_000] };
 * repeatOrderShare(countOrders(columns, { timeZone: 'UTC', asOf: 864e6 }), { from: '1970-01-02' }).value; // => 1
 * ```
 * @see https://metrilo.com/glossary/purchase-frequency
 * @category Customers
 * @since 0.1.0
 */
export function repeatOrderShare<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & RepeatOrderShareConclusion,
): RepeatOrderShareResult;
/**
 * The same for equally long columns; see {@link repeatOrderShare}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function repeatOrderShare(
  columns: OrderColumns,
  options: OrderOptions & RepeatOrderShareConclusion,
): RepeatOrderShareResult;
/**
 * The same for visits or orders that have been counted; see {@link repeatOrderShare}.
 *
 * @param orders what {@link countVisits} or {@link countOrders} gave
 * @param options how to conclude
 * @returns the same
 */
export function repeatOrderShare(orders: Visits | Orders, options?: RepeatOrderShareConclusion): RepeatOrderShareResult;
export function repeatOrderShare(source: unknown, options?: object): RepeatOrderShareResult {
  const orders = visitsOf('repeatOrderShare', source, options, REPEAT_ORDER_SHARE_OPTIONS);
  return concludeRepeatOrderShare(orderTotals(orders), options, (periods, order) =>
    tallyRepeats(orders, periods, order),
  );
}

/** Options of the conclusion. */
export const REPEAT_ORDER_SHARE_OPTIONS = 'from to period weekStart anchorDay anchorMonth order confidence interval';

/** The one conclusion behind every way of counting. */
export function concludeRepeatOrderShare(
  orders: OrderTotals,
  options: object | undefined,
  countIn: (periods: readonly DayRange[], order: OrderUnit) => readonly RepeatTally[],
): RepeatOrderShareResult {
  const metric = 'repeatOrderShare';
  const given = { ...options } as RepeatOrderShareConclusion;
  const order = chosen(metric, 'order', given.order, 'day row');
  const days = orderDays(metric, orders, given);
  const shares = orderShares(
    metric,
    'repeat-order-share',
    orders,
    days,
    (periods) => countIn(periods, order).map((each) => ({ count: each.orders - each.newBuyers, total: each.orders })),
    given,
  );
  return { ...shares, definition: `not-first/${order}`, order };
}
