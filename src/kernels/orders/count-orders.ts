import { fail, refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import { type InvalidPolicy, refuseRest } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import { bringsAmounts } from '../history/brings.js';
import type { CustomerEventColumns, CustomerEventReaders } from '../history/customer-events.js';
import { type Histories, historiesOf } from '../history/histories.js';
import { eventColumns } from '../history/read-columns.js';
import { cohortSpec, type VisitSpec, type VisitTotals } from '../history/visit-spec.js';
import { periodsOf } from '../history/visit-times.js';

/**
 * How the orders of customers are counted: by local day of one zone, up to `asOf`.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderCounting {
  /** Zone whose calendar decides the day of an order: an IANA name such as `'Asia/Ho_Chi_Minh'`. */
  readonly timeZone: string;
  /** Up to when things are known. Later orders are left out, and so is one at `asOf` where that is the start of a day. */
  readonly asOf: InstantInput;
  /** What to do with invalid orders. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Options of {@link countOrders} for columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderOptions extends OrderCounting {
  /** A number that stands for "none" in integer columns of this call, such as −1. */
  readonly missingValue?: number | undefined;
}

/**
 * Options of {@link countOrders} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderRowOptions<Row> extends OrderOptions, CustomerEventReaders<Row> {}

/**
 * Orders of customers, counted per customer and local day: what every conclusion about orders takes, made by
 * {@link countOrders} or by `OrderSummaryAggregator`. Not JSON: the state of the aggregator is what can be stored.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Orders {
  /** What this is. */
  readonly kind: 'orders';
  /** The zone whose days are counted. */
  readonly timeZone: string;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** The local day of `asOf`, in days since 1970-01-01. */
  readonly asOfDay: number;
  /**
   * The last day of which something was known: `asOfDay`, or the one before where `asOf` is the start of a day, or the one after
   * where clocks have just gone back over midnight.
   */
  readonly lastDay: number;
  /** Orders counted. */
  readonly n: number;
  /** Orders without customer, instant or (where they are read) amount. */
  readonly missing: number;
  /** Orders refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Orders after `asOf`, left out. */
  readonly afterAsOf: number;
  /** Every customer's days. */
  readonly histories: Histories;
}

/** What is counted, checked: the days of one zone up to `asOf`. */
export function orderSpec(metric: string, options: OrderCounting, amounts: 'none' | 'sum'): VisitSpec {
  const { timeZone, asOf, onInvalid, ...rest } = options;
  refuseRest(metric, rest);
  return cohortSpec(metric, { timeZone, asOf, onInvalid, period: 'day' }, amounts);
}

/** Counted histories as orders. */
export function asOrders(spec: VisitSpec, histories: Histories, totals: VisitTotals): Orders {
  const { timeZone, asOf, clock, last } = spec;
  const { n, missing, invalid, afterAsOf } = totals;
  return {
    kind: 'orders',
    timeZone,
    asOf,
    asOfDay: clock.indexOf(asOf),
    lastDay: last,
    n,
    missing,
    invalid,
    afterAsOf,
    histories,
  };
}

/**
 * The orders behind a source, and the options that are left for the conclusion: rows and columns are counted, and what
 * {@link countOrders} has counted is taken as it is.
 */
export function ordersOf(metric: string, source: unknown, options: object | undefined): [Orders, object] {
  const { timeZone, asOf, onInvalid, customer, at, amount, missingValue, ...rest } = (options ??
    {}) as OrderRowOptions<unknown>;
  const reading = { customer, at, amount, missingValue };
  if (!isRows(source) && (source as Partial<Orders> | null | undefined)?.kind === 'orders') {
    for (const [name, value] of Object.entries({ timeZone, asOf, onInvalid, ...reading })) {
      if (value !== undefined) refuse(metric, name, 'left out: the orders have been counted already', value);
    }
    return [soundOrders(metric, source as Orders), rest];
  }
  const spec = orderSpec(metric, { timeZone, asOf, onInvalid }, bringsAmounts(source, reading) ? 'sum' : 'none');
  const events = eventColumns(spec, source, reading);
  const found = periodsOf(spec, events);
  const { missing, invalid } = events;
  const totals = { n: events.at.length - found.afterAsOf, missing, invalid, afterAsOf: found.afterAsOf };
  return [asOrders(spec, historiesOf(events, found), totals), rest];
}

/** Columns that do not fit together would give numbers without sense. */
function soundOrders(metric: string, orders: Orders): Orders {
  if (!isSound(orders)) {
    fail('INVALID_VALUE', metric, `orders must be what countOrders returns; got damaged ones`);
  }
  return orders;
}

function isSound({ histories, asOfDay, lastDay, n }: Orders): boolean {
  const { ids, starts, times, events, amounts, amountStarts } = Object(histories) as Histories;
  const areColumns =
    starts instanceof Int32Array &&
    times instanceof Float64Array &&
    events instanceof Int32Array &&
    amountStarts instanceof Int32Array &&
    (amounts === null || amounts instanceof Float64Array);
  if (!areColumns || starts.length === 0 || events.length !== times.length || amountStarts.length !== times.length + 1)
    return false;
  if (ids !== null && !(Array.isArray(ids) && ids.length === starts.length - 1)) return false;
  if (!Number.isInteger(asOfDay) || !Number.isInteger(lastDay) || Math.abs(lastDay - asOfDay) > 1) return false;
  let total = 0;
  for (const count of events) total += count > 0 ? count : Number.NaN;
  if (total !== n || !isAscending(starts, times.length)) return false;
  if (amounts && !isAscending(amountStarts, amounts.length)) return false;
  for (let c = 0; c + 1 < starts.length; c++) {
    const [from, to] = [starts[c] as number, starts[c + 1] as number];
    for (let v = from; v < to; v++) {
      const next = v + 1 < to ? (times[v + 1] as number) : lastDay + 1;
      if (!(Number.isInteger(times[v]) && (times[v] as number) < next)) return false;
    }
  }
  return true;
}

/** Whether places go up from 0 to the end of what they point into. */
function isAscending(places: Int32Array, end: number): boolean {
  for (let i = 1; i < places.length; i++) if ((places[i] as number) < (places[i - 1] as number)) return false;
  return places[0] === 0 && places[places.length - 1] === end;
}

/**
 * Counts the orders in rows per customer and day.
 *
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer`, `at` and perhaps `amount`, zone and `asOf`
 * @returns the orders
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { countOrders } from 'cx-metrics';
 *
 * const rows = [{ who: 'an', day: '2026-01-05T10:00:00+07:00' }];
 * const known = { timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-02-01T00:00:00+07:00' };
 * countOrders(rows, { customer: (row) => row.who, at: (row) => row.day, ...known }).n; // => 1
 * ```
 */
export function countOrders<Row>(rows: readonly Row[] | Iterable<Row>, options: OrderRowOptions<Row>): Orders;
/**
 * Counts orders per customer and local day, once, for several conclusions from the same orders. Visits, payments or any
 * other events will do as well.
 *
 * An order is a row; an order day is a distinct local day with one order or more, whatever their number.
 *
 * @remarks Every metric of orders takes the result in place of rows or columns, and the zone and `asOf` with it. Cost: O(n)
 * time for columns of codes in time order, O(n log n) at worst; memory 20 bytes per order and 4 per customer, and 8 more per order for amounts.
 * @param columns equally long columns
 * @param options zone, `asOf` and what to do with invalid orders
 * @returns the orders
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { countOrders } from 'cx-metrics';
 *
 * const columns = { customer: ['an', 'an', 'binh'], at: [0, 3_600_000, 86_400_000] };
 * const orders = countOrders(columns, { timeZone: 'UTC', asOf: '1970-02-01T00:00:00Z' });
 * [orders.n, orders.histories.times.length]; // => [3, 2]
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function countOrders(columns: CustomerEventColumns, options: OrderOptions): Orders;
export function countOrders(source: unknown, options: OrderOptions): Orders {
  const [orders, rest] = ordersOf('countOrders', source, options);
  refuseRest('countOrders', rest);
  return orders;
}
