import type { PeriodGrain, PeriodOptions } from '../../calendar/periods/period-days.js';
import { leftOutOf } from '../../core/left-out.js';
import { chosen } from '../../core/options.js';
import type { Estimate, MetricResult } from '../../core/result.js';
import { visitsOf } from '../../kernels/history/sound-visits.js';
import { type RefundScope, refundScope } from '../../kernels/history/visit-spec.js';
import type { Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from '../../kernels/orders/order-events.js';
import {
  eachBuyer,
  type OrderPeriodStatus,
  orderRange,
  orderTotals,
  periodsIn,
  shownRange,
} from '../../kernels/orders/order-periods.js';
import { type ShareOptions, shareOf } from '../../kernels/proportion/proportion.js';

/**
 * How {@link annualRepurchaseRate} concludes. `anchorMonth` and `anchorDay` say where fiscal years start.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AnnualRepurchaseRateConclusion extends ShareOptions, PeriodOptions {
  /** What a period is: year on year, or a shorter one on the next one. @defaultValue `'year'` */
  readonly period?: PeriodGrain | undefined;
}

/**
 * What kind of shop a yearly rate stands for: below 40 % `'acquisition'`, from 40 to 60 % `'hybrid'`, above 60 % `'loyalty'`.
 *
 * @category Results
 * @since 0.1.0
 */
export type RepurchaseMode = 'acquisition' | 'hybrid' | 'loyalty';

/**
 * The buyers of a period in the next one.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RepurchasePeriod extends Estimate {
  /** The period whose buyers are looked at, such as `'2025'`. */
  readonly period: string;
  /** The next one, in which they buy again or not. */
  readonly next: string;
  /** First day of the next period. */
  readonly from: string;
  /** First day after it. */
  readonly to: string;
  /** Whether the next period is over at `asOf`: until then its rate still rises. */
  readonly status: OrderPeriodStatus;
  /** Buyers of the period: the denominator. */
  readonly n: number;
  /** Those of them who bought in the next period too. */
  readonly count: number;
}

/**
 * Annual repurchase rate with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface AnnualRepurchaseRateResult
  extends MetricResult<'annual-repurchase-rate', 'fraction'>,
    Estimate,
    RefundScope {
  /** The rate of the latest pair of periods that is complete; `null` without one. */
  readonly value: number | null;
  /** Buyers of its first period. */
  readonly n: number;
  /** Those of them who bought in its second period too. */
  readonly count: number;
  /** The pair behind `value`; `null` without one. */
  readonly latest: string | null;
  /** What was divided, such as `'year-on-year'`. */
  readonly definition: string;
  /** What a period is. */
  readonly period: PeriodGrain;
  /** What kind of shop a yearly rate stands for; `null` without a rate and for other periods. */
  readonly mode: RepurchaseMode | null;
  /** The zone whose days counted. */
  readonly timeZone: string;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** Orders counted. */
  readonly orders: number;
  /** Orders after `asOf`, left out. */
  readonly afterAsOf: number;
  /** Every period whose next one has begun, oldest first. */
  readonly periods: readonly RepurchasePeriod[];
}

/**
 * Annual repurchase rate: the share of a year's buyers who buy again in the next year.
 *
 * value = customers with an order in both years ÷ customers with one in the first; n = the latter. Wilson's interval unless another
 * method is given.
 *
 * @remarks `value` is that of the latest pair whose second year is over at `asOf`; `periods` has every pair, also one that is partial. A
 * year of which the data hold only a part counts as it is: leave it out where the shop is older than the data. The thresholds of
 * `mode` are those of yearly rates (Lean Analytics, chapter 8, after K. Hillstrom). With `period`, quarters on quarters or months on
 * months: much lower, and without a mode. Cost: O(n) time, O(periods) memory beside the orders.
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer` and `at`, zone and `asOf`, what a year is
 * @returns share 0…1 with interval, and that of every period; `value: null` and `interval: null` before two periods are over
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer or instant (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { annualRepurchaseRate } from 'cx-metrics';
 *
 * const rows = [
 *   { who: 'an', at: '2024-03-05T10:00:00+07:00' },
 *   { who: 'an', at: '2025-11-20T10:00:00+07:00' },
 *   { who: 'binh', at: '2024-07-09T10:00:00+07:00' },
 * ];
 * const options = { timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-02-01T00:00:00+07:00' };
 * const rate = annualRepurchaseRate(rows, { customer: (row) => row.who, at: (row) => row.at, ...options });
 * [rate.latest, rate.value, rate.mode]; // => ['2024', 0.5, 'hybrid']
 * ```
 * @example
 * ```ts
 * import { annualRepurchaseRate } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const columns = { customer: ['an', 'binh', 'an', 'an', 'chi'], at: [0, 9, 365, 730, 740].map((each) => each * day) };
 * const rate = annualRepurchaseRate(columns, { timeZone: 'UTC', asOf: 800 * day });
 * rate.value; // => 0.5
 * rate.periods.map((each) => [each.period, each.next, each.status, each.value]);
 * // => [['1970', '1971', 'complete', 0.5], ['1971', '1972', 'partial', 1]]
 * ```
 * @example
 * ```ts
 * import { annualRepurchaseRate, countOrders } from 'cx-metrics';
 *
 * const orders = countOrders({ customer: ['an', 'an'], at: [0, 35 * 864e5] }, { timeZone: 'UTC', asOf: 60 * 864e5 });
 * annualRepurchaseRate(orders, { period: 'month' }).value; // => 1
 * ```
 * @see https://www.dawurobo.com/blog/what-mode-of-ecommerce-are-you
 * @category Customers
 * @since 0.1.0
 */
export function annualRepurchaseRate<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & AnnualRepurchaseRateConclusion,
): AnnualRepurchaseRateResult;
/**
 * The same for equally long columns; see {@link annualRepurchaseRate}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function annualRepurchaseRate(
  columns: OrderColumns,
  options: OrderOptions & AnnualRepurchaseRateConclusion,
): AnnualRepurchaseRateResult;
/**
 * The same for visits or orders that have been counted; see {@link annualRepurchaseRate}.
 *
 * @param orders what {@link countVisits} or {@link countOrders} gave
 * @param options how to conclude
 * @returns the same
 */
export function annualRepurchaseRate(
  orders: Visits | Orders,
  options?: AnnualRepurchaseRateConclusion,
): AnnualRepurchaseRateResult;
export function annualRepurchaseRate(source: unknown, options?: object): AnnualRepurchaseRateResult {
  const metric = 'annualRepurchaseRate';
  const orders = visitsOf(metric, source, options, 'period weekStart anchorDay anchorMonth confidence interval');
  const given = { ...options } as AnnualRepurchaseRateConclusion;
  const { confidence, interval } = given;
  const grain = chosen(metric, 'period', given.period, 'year half-year quarter month week day');
  const range = orderRange(metric, orderTotals(orders), {});
  const periods = periodsIn(metric, orders, range, grain, given);
  const buyers = new Float64Array(periods.length);
  const again = new Float64Array(periods.length);
  let [before, latest] = [-1, -1];
  eachBuyer(orders, periods, (period, customer) => {
    (buyers[period] as number)++;
    if (customer === before && period === latest + 1) (again[latest] as number)++;
    [before, latest] = [customer, period];
  });
  const pairs = periods.slice(1).map((next, p): RepurchasePeriod => {
    const [n, count] = [buyers[p] as number, again[p] as number];
    const share = shareOf(metric, count, n, confidence, interval);
    const { period } = periods[p] as { readonly period: string };
    return { period, next: next.period, ...shownRange(orders, next), n, count, ...share };
  });
  const last = pairs.filter(({ status }) => status === 'complete').at(-1);
  const share = shareOf(metric, last?.count ?? 0, last?.n ?? 0, confidence, interval);
  const { timeZone, asOf, n, afterAsOf } = orders;
  return {
    metric: 'annual-repurchase-rate',
    unit: 'fraction',
    value: share.value,
    n: last?.n ?? 0,
    ...leftOutOf(orders),
    count: last?.count ?? 0,
    interval: share.interval,
    latest: last?.period ?? null,
    definition: `${grain}-on-${grain}`,
    period: grain,
    mode: grain === 'year' ? modeOf(share.value) : null,
    timeZone,
    asOf,
    orders: n,
    afterAsOf,
    ...refundScope(orders),
    periods: pairs,
  };
}

function modeOf(rate: number | null): RepurchaseMode | null {
  if (rate === null) return null;
  return rate < 0.4 ? 'acquisition' : rate > 0.6 ? 'loyalty' : 'hybrid';
}
