import { refuse } from '../../core/errors.js';
import { leftOutOf } from '../../core/left-out.js';
import { chosen } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { visitsOf } from '../../kernels/history/sound-visits.js';
import { type RefundScope, refundScope } from '../../kernels/history/visit-spec.js';
import type { CountedVisits, KnownVisits, Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from '../../kernels/orders/order-events.js';
import { namedProportion, type ShareOptions, type ShareResult } from '../../kernels/proportion/proportion.js';

/**
 * How {@link lapsedCustomerRate} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LapsedCustomerRateConclusion extends ShareOptions {
  /** The threshold in whole days since the last order: a whole number from 0. */
  readonly lapsedDays: number;
  /** Whether the threshold itself has lapsed: `'more-than'` it, or `'at-least'` it. @defaultValue `'more-than'` */
  readonly rule?: 'more-than' | 'at-least' | undefined;
  /** The denominator: customers who are `'old-enough'` to have lapsed, or `'all'`. @defaultValue `'old-enough'` */
  readonly base?: 'old-enough' | 'all' | undefined;
}

/**
 * Share of lapsed customers with its parts.
 *
 * @category Results
 * @since 0.1.0
 */
export interface LapsedCustomerRateResult extends ShareResult<'lapsed-customer-rate'>, RefundScope {
  /** Base, rule and threshold by name, such as `'old-enough/more-than-90-days'`. */
  readonly definition: string;
  /** The threshold in whole days. */
  readonly lapsedDays: number;
  /** Whether the threshold itself has lapsed. */
  readonly rule: 'more-than' | 'at-least';
  /** Who is in the denominator. */
  readonly base: 'old-enough' | 'all';
  /** Customers with an order. */
  readonly customers: number;
  /** Of these, too recently acquired to have lapsed, however they behave. */
  readonly tooYoung: number;
  /** The zone whose days counted. */
  readonly timeZone: string;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** Orders after `asOf`, left out. */
  readonly afterAsOf: number;
}

/**
 * Share of customers whose last order is long ago.
 *
 * value = customers with more than (or at least) `lapsedDays` local days from the day of the last order to the day of `asOf` ÷ customers
 * who could have as many; n = the denominator.
 *
 * @remarks Customers whose first order is too recent cannot have lapsed: with `base: 'all'` they make a growing shop look loyal,
 * so they are left out by default, and counted in `tooYoung`. The threshold is best taken from the gaps between orders (see
 * {@link timeBetweenPurchases}), such as their 90th percentile. Wilson's interval unless another method is given. Cost: O(n).
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer` and `at`, zone and `asOf`, threshold
 * @returns share 0…1 with interval and parts; `value: null` and `interval: null` when nobody could have lapsed
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer or instant (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { lapsedCustomerRate } from 'cx-metrics';
 *
 * const rows = [{ who: 'an', day: '2026-01-05T10:00:00Z' }, { who: 'binh', day: '2026-01-09T10:00:00Z' }];
 * const lapsed = lapsedCustomerRate(rows, {
 *   customer: (row) => row.who,
 *   at: (row) => row.day,
 *   timeZone: 'UTC',
 *   asOf: '2026-02-06T00:00:00Z',
 *   lapsedDays: 30,
 * });
 * [lapsed.count, lapsed.n, lapsed.tooYoung]; // => [1, 1, 1]
 *
 *
 * const day = 86_400_000;
 * const columns = { customer: ['an', 'binh', 'chi'], at: [0, 10 * day, 30 * day] };
 * const options = { timeZone: 'UTC', asOf: 40 * day, lapsedDays: 30 };
 * lapsedCustomerRate(columns, options).value; // => 1
 * lapsedCustomerRate(columns, { ...options, rule: 'at-least' }).count; // => 2
 * lapsedCustomerRate(columns, { ...options, base: 'all' }).n; // => 3
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function lapsedCustomerRate<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & LapsedCustomerRateConclusion,
): LapsedCustomerRateResult;
/**
 * The same for equally long columns. See {@link lapsedCustomerRate}.
 *
 * @param columns `customer` and `at`
 * @param options how to count and how to conclude
 * @returns share 0…1 with interval and parts
 */
export function lapsedCustomerRate(
  columns: OrderColumns,
  options: OrderOptions & LapsedCustomerRateConclusion,
): LapsedCustomerRateResult;
/**
 * Share of lapsed customers of orders that have been counted. See {@link lapsedCustomerRate}.
 *
 * @param orders what {@link countOrders} gave
 * @param options threshold
 * @returns share 0…1 with interval and parts
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { countOrders, lapsedCustomerRate } from 'cx-metrics';
 *
 * const orders = countOrders({ customer: ['an'], at: [0] }, { timeZone: 'UTC', asOf: '1970-02-01T00:00:00Z' });
 * [30, 31].map((lapsedDays) => lapsedCustomerRate(orders, { lapsedDays, base: 'all' }).count); // => [1, 0]
 * ```
 */
export function lapsedCustomerRate(
  orders: Visits | Orders,
  options: LapsedCustomerRateConclusion,
): LapsedCustomerRateResult;
export function lapsedCustomerRate(source: unknown, options: object): LapsedCustomerRateResult {
  const orders = visitsOf('lapsedCustomerRate', source, options, LAPSED_CUSTOMER_RATE_OPTIONS);
  return concludeLapsedCustomers(orders, options, (limit) => tallyLapsed(orders, limit));
}

/** Options of the conclusion. */
export const LAPSED_CUSTOMER_RATE_OPTIONS = 'lapsedDays rule base confidence interval';

/** Customers whose first order, and whose last one, is not after the last day that has lapsed. */
export interface LapsedTally {
  customers: number;
  tooYoung: number;
  lapsed: number;
}

function tallyLapsed({ histories: { starts, times } }: CountedVisits, limit: number): LapsedTally {
  const tally = { customers: 0, tooYoung: 0, lapsed: 0 };
  for (let c = 0; c + 1 < starts.length; c++) {
    const [from, to] = [starts[c] as number, starts[c + 1] as number];
    if (from === to) continue;
    tally.customers++;
    if ((times[from] as number) > limit) tally.tooYoung++;
    else if ((times[to - 1] as number) <= limit) tally.lapsed++;
  }
  return tally;
}

/** The one conclusion behind every way of counting. */
export function concludeLapsedCustomers(
  orders: KnownVisits,
  options: object,
  tallyOf: (limit: number) => LapsedTally,
): LapsedCustomerRateResult {
  const given = { ...options } as LapsedCustomerRateConclusion;
  const { lapsedDays, rule: asked, base: among, confidence, interval } = given;
  if (!isCount(lapsedDays)) refuse('lapsedCustomerRate', 'lapsedDays', 'a whole number from 0', lapsedDays);
  const rule = chosen('lapsedCustomerRate', 'rule', asked, 'more-than at-least');
  const base = chosen('lapsedCustomerRate', 'base', among, 'old-enough all');
  // the last day of an order that has lapsed
  const limit = orders.asOfDay - lapsedDays - (rule === 'more-than' ? 1 : 0);
  const { customers, tooYoung, lapsed } = tallyOf(limit);
  const total = base === 'all' ? customers : customers - tooYoung;
  return {
    ...namedProportion('lapsed-customer-rate', lapsed, total, { confidence, interval }),
    ...leftOutOf(orders),
    definition: `${base}/${rule}-${lapsedDays}-days`,
    // "+ 0" turns -0 into 0
    lapsedDays: lapsedDays + 0,
    rule,
    base,
    customers,
    tooYoung,
    timeZone: orders.timeZone,
    asOf: orders.asOf,
    afterAsOf: orders.afterAsOf,
    ...refundScope(orders),
  };
}
