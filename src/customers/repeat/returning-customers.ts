import { leftOutOf } from '../../core/left-out.js';
import { chosen } from '../../core/options.js';
import type { Estimate, MetricResult } from '../../core/result.js';
import { visitsOf } from '../../kernels/history/sound-visits.js';
import type { Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from '../../kernels/orders/order-events.js';
import {
  type DayRange,
  type OrderPeriod,
  type OrderPeriodOptions,
  type OrderScope,
  type OrderTotals,
  type OrderUnit,
  orderDays,
  orderTotals,
  scopeOf,
  shownRange,
} from '../../kernels/orders/order-periods.js';
import { type ShareOptions, shareOf } from '../../kernels/proportion/proportion.js';
import { type RepeatTally, tallyRepeats } from '../orders/repeat-tally.js';

/**
 * Who returns: `'acquired-before'`, whose first order was before the period; `'earlier-order'`, also a new customer who came back
 * within the period.
 *
 * @category Options
 * @since 0.1.0
 */
export type ReturningDefinition = 'acquired-before' | 'earlier-order';

/**
 * How {@link returningCustomers} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReturningCustomersConclusion extends OrderPeriodOptions, ShareOptions {
  /** Who returns. @defaultValue `'acquired-before'` */
  readonly definition?: ReturningDefinition | undefined;
}

/**
 * Returning customers of some days.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ReturningCount {
  /** Returning customers; `null` when the days had not begun. */
  readonly value: number | null;
  /** Customers with an order in the period. */
  readonly n: number;
  /** Buyers that the period gained: whose first order was in it. */
  readonly newCustomers: number;
  /** Returning customers among all buyers, with its interval. */
  readonly share: Estimate;
}

/**
 * Returning customers of a calendar period.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ReturningPeriod extends OrderPeriod, ReturningCount {}

/**
 * Returning customers with what they rest on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ReturningCustomersResult
  extends MetricResult<'returning-customers', 'count'>,
    OrderScope,
    ReturningCount {
  /** Returning customers; `null` when the days had not begun. */
  readonly value: number | null;
  /** Customers with an order in the period. */
  readonly n: number;
  /** Who returns. */
  readonly definition: ReturningDefinition;
  /** The same for each calendar period that was asked for. */
  readonly periods: readonly ReturningPeriod[];
}

/** What an order is here: rows of one day cannot tell a second visit from a split order. */
const UNIT: OrderUnit = 'day';

/**
 * Returning customers: how many buyers of a period the shop knew before, and their share.
 *
 * value = buyers in the period whose first order was before it (or, by `'earlier-order'`, who had an order day before one in it);
 * share = value ÷ buyers; n = buyers. By `'acquired-before'` n = value + newCustomers.
 *
 * @remarks Say which period: over all days nobody was acquired before. The full history is needed: a customer whose first order
 * predates the data looks new. 0 where the days have begun and nobody returned, `null` where they have not. The counts of months
 * do not add up to that of their year, since a customer counts once in each. An order is a local day with one order or more. As a
 * rate with all its rivals: {@link repeatPurchaseRate}. Cost: O(n) time, O(periods) memory beside the orders.
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer` and `at`, zone and `asOf`, definition and period
 * @returns how many customers returned and their share among buyers; `value: null` for days that have not begun
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer or instant (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { returningCustomers } from 'cx-metrics';
 *
 * const rows = [
 *   { who: 'an', at: '2026-01-05T10:00:00+07:00' },
 *   { who: 'an', at: '2026-02-20T10:00:00+07:00' },
 *   { who: 'binh', at: '2026-02-09T10:00:00+07:00' },
 * ];
 * const february = returningCustomers(rows, {
 *   customer: (row) => row.who,
 *   at: (row) => row.at,
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   asOf: '2026-03-01T00:00:00+07:00',
 *   from: '2026-02-01',
 * });
 * [february.value, february.newCustomers, february.share.value]; // => [1, 1, 0.5]
 * ```
 * @example
 * ```ts
 * import { returningCustomers } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const columns = { customer: ['an', 'binh', 'an', 'binh', 'chi'], at: [0, day, 32 * day, 60 * day, 61 * day] };
 * const { periods } = returningCustomers(columns, { timeZone: 'UTC', asOf: 90 * day, period: 'month' });
 * periods.map((each) => [each.period, each.value, each.n]); // => [['1970-01', 0, 2], ['1970-02', 1, 1], ['1970-03', 1, 2]]
 * ```
 * @example
 * ```ts
 * import { countOrders, returningCustomers } from 'cx-metrics';
 *
 * const orders = countOrders({ customer: ['an', 'an'], at: [0, 86_400_000] }, { timeZone: 'UTC', asOf: 864e6 });
 * returningCustomers(orders).value; // => 0
 * returningCustomers(orders, { definition: 'earlier-order' }).value; // => 1
 * returningCustomers(orders, { from: '1970-01-02' }).value; // => 1
 * ```
 * @see https://ecommercedb.com./glossary/repeat-customer-rate
 * @category Customers
 * @since 0.1.0
 */
export function returningCustomers<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & ReturningCustomersConclusion,
): ReturningCustomersResult;
/**
 * The same for equally long columns; see {@link returningCustomers}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function returningCustomers(
  columns: OrderColumns,
  options: OrderOptions & ReturningCustomersConclusion,
): ReturningCustomersResult;
/**
 * The same for visits or orders that have been counted; see {@link returningCustomers}.
 *
 * @param orders what {@link countVisits} or {@link countOrders} gave
 * @param options how to conclude
 * @returns the same
 */
export function returningCustomers(
  orders: Visits | Orders,
  options?: ReturningCustomersConclusion,
): ReturningCustomersResult;
export function returningCustomers(source: unknown, options?: object): ReturningCustomersResult {
  const orders = visitsOf('returningCustomers', source, options, RETURNING_CUSTOMERS_OPTIONS);
  return concludeReturningCustomers(orderTotals(orders), options, (periods) => tallyRepeats(orders, periods, UNIT));
}

/** Options of the conclusion. */
export const RETURNING_CUSTOMERS_OPTIONS =
  'from to period weekStart anchorDay anchorMonth definition confidence interval';

/** The one conclusion behind every way of counting. */
export function concludeReturningCustomers(
  orders: OrderTotals,
  options: object | undefined,
  countIn: (periods: readonly DayRange[]) => readonly RepeatTally[],
): ReturningCustomersResult {
  const metric = 'returningCustomers';
  const given = { ...options } as ReturningCustomersConclusion;
  const { definition: asked, confidence, interval } = given;
  const definition = chosen(metric, 'definition', asked, 'acquired-before earlier-order');
  const { range, periods } = orderDays(metric, orders, given);
  const returning = (tally: RepeatTally, status: string): ReturningCount => {
    const { buyers, newBuyers, newRepeaters } = tally;
    const count = buyers - newBuyers + (definition === 'earlier-order' ? newRepeaters : 0);
    const share = shareOf(metric, count, buyers, confidence, interval);
    return { value: status === 'unobserved' ? null : count, n: buyers, newCustomers: newBuyers, share };
  };
  const [whole] = countIn([range]) as [RepeatTally];
  const tallies = countIn(periods);
  const scope = scopeOf(orders, range);
  const { value, n, ...parts } = returning(whole, scope.status);
  return {
    metric: 'returning-customers',
    unit: 'count',
    value,
    n,
    ...leftOutOf(orders),
    ...parts,
    definition,
    ...scope,
    periods: periods.map((each, p) => {
      const shown = shownRange(orders, each);
      return { period: each.period, ...shown, ...returning(tallies[p] as RepeatTally, shown.status) };
    }),
  };
}
