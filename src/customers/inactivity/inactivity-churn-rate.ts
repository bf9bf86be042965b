import { labelOfDay } from '../../calendar/periods/period-label.js';
import { refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import { leftOutOf } from '../../core/left-out.js';
import { visitsOf } from '../../kernels/history/sound-visits.js';
import { dayOption, type RefundScope, refundScope } from '../../kernels/history/visit-spec.js';
import type { CountedVisits, KnownVisits, Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from '../../kernels/orders/order-events.js';
import type { OrderPeriodStatus } from '../../kernels/orders/order-periods.js';
import { namedProportion, type ShareOptions, type ShareResult } from '../../kernels/proportion/proportion.js';

/** Longer than any history of customers, and short enough for every day to have a name. */
const MOST_DAYS = 1_000_000;

/**
 * How {@link inactivityChurnRate} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface InactivityChurnRateConclusion extends ShareOptions {
  /** How many days back an order keeps its customer active: a whole number from 1 to 1,000,000. */
  readonly windowDays: number;
  /** First day after the window at the start, before `to`: a local date such as `'2026-01-01'`, or the instant at which one starts. @defaultValue `windowDays` before `to` */
  readonly from?: InstantInput | undefined;
  /** First day after the window at the end, likewise. @defaultValue the first day that was not over at `asOf` */
  readonly to?: InstantInput | undefined;
}

/**
 * Churn between two windows with its parts: `activeStart` − `churned` + `new` + `reactivated` = `activeEnd`.
 *
 * @category Results
 * @since 0.1.0
 */
export interface InactivityChurnRateResult extends ShareResult<'inactivity-churn-rate'>, RefundScope {
  /** The rule by name, such as `'active-within-90-days'`. */
  readonly definition: string;
  /** How many days back an order keeps its customer active. */
  readonly windowDays: number;
  /** First day after the window at the start. */
  readonly from: string;
  /** First day after the window at the end. */
  readonly to: string;
  /** Whether the window at the end was over at `asOf`. */
  readonly status: OrderPeriodStatus;
  /** Customers active at the start: the denominator. */
  readonly activeStart: number;
  /** Of these, no longer active at the end. */
  readonly churned: number;
  /** Of these, still active at the end. */
  readonly retained: number;
  /** Active at the end, and first seen after the start. */
  readonly new: number;
  /** Active at the end but not at the start, though seen before it. */
  readonly reactivated: number;
  /** Customers active at the end. */
  readonly activeEnd: number;
  /** The zone whose days counted. */
  readonly timeZone: string;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** Orders after `asOf`, left out. */
  readonly afterAsOf: number;
}

/**
 * Churn where nobody cancels: customers are active while their last order is recent, and churned once it is not.
 *
 * Active before day t: an order on one of the `windowDays` local days before it. value = active before `from` and not before `to` ÷
 * active before `from`; n = the latter.
 *
 * @remarks With `from` one window before `to` the two do not overlap: each customer of the start must order anew to be
 * retained. The shorter the window, the higher the churn, by construction: take a window that most gaps between orders fit
 * into (see {@link timeBetweenPurchases}) and keep it. `status` is `'partial'` where the last day of the end holds `asOf` and
 * `'unobserved'` where it lies later; then value and parts would only be guesses, and `value` and `interval` are `null`. Wilson's
 * interval unless another method is given. Cost: O(n).
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer` and `at`, zone and `asOf`, window and days
 * @returns share 0…1 with interval and parts; `value: null` when nobody was active at the start, or the end is not over
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer or instant (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { inactivityChurnRate } from 'cx-metrics';
 *
 * const rows = [
 *   { who: 'an', day: '2026-01-05T10:00:00Z' },
 *   { who: 'binh', day: '2026-01-09T10:00:00Z' },
 *   { who: 'binh', day: '2026-02-20T10:00:00Z' },
 * ];
 * const churn = inactivityChurnRate(rows, {
 *   customer: (row) => row.who,
 *   at: (row) => row.day,
 *   timeZone: 'UTC',
 *   asOf: '2026-03-01T00:00:00Z',
 *   windowDays: 30,
 * });
 * [churn.from, churn.to, churn.value]; // => ['2026-01-30', '2026-03-01', 0.5]
 *
 *
 * const day = 86_400_000;
 * const columns = { customer: ['an', 'binh', 'chi', 'binh'], at: [0, day, 20 * day, 40 * day] };
 * const again = inactivityChurnRate(columns, { timeZone: 'UTC', asOf: 60 * day, windowDays: 30 });
 * [again.from, again.to]; // => ['1970-01-31', '1970-03-02']
 * [again.activeStart, again.churned, again.retained, again.new, again.reactivated]; // => [3, 2, 1, 0, 0]
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function inactivityChurnRate<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & InactivityChurnRateConclusion,
): InactivityChurnRateResult;
/**
 * The same for equally long columns. See {@link inactivityChurnRate}.
 *
 * @param columns `customer` and `at`
 * @param options how to count and how to conclude
 * @returns share 0…1 with interval and parts
 */
export function inactivityChurnRate(
  columns: OrderColumns,
  options: OrderOptions & InactivityChurnRateConclusion,
): InactivityChurnRateResult;
/**
 * Churn between two windows of orders that have been counted. See {@link inactivityChurnRate}.
 *
 * @param orders what {@link countOrders} gave
 * @param options window and days
 * @returns share 0…1 with interval and parts
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { countOrders, inactivityChurnRate } from 'cx-metrics';
 *
 * const orders = countOrders({ customer: ['an'], at: [0] }, { timeZone: 'UTC', asOf: '1970-02-01T00:00:00Z' });
 * inactivityChurnRate(orders, { windowDays: 7, from: '1970-01-06', to: '1970-02-01' }).value; // => 1
 * ```
 */
export function inactivityChurnRate(
  orders: Visits | Orders,
  options: InactivityChurnRateConclusion,
): InactivityChurnRateResult;
export function inactivityChurnRate(source: unknown, options: object): InactivityChurnRateResult {
  const orders = visitsOf('inactivityChurnRate', source, options, INACTIVITY_CHURN_RATE_OPTIONS);
  return concludeInactivityChurn(orders, options, (...asked) => countWindows(orders, ...asked));
}

/** Options of the conclusion. */
export const INACTIVITY_CHURN_RATE_OPTIONS = 'windowDays from to confidence interval';

/** Customers by whether they were active at the start and at the end. */
export type InactivityParts = ReturnType<typeof countWindows>;

/** The one conclusion behind every way of counting. */
export function concludeInactivityChurn(
  orders: KnownVisits,
  options: object,
  partsOf: (from: number, to: number, windowDays: number) => InactivityParts,
): InactivityChurnRateResult {
  const given = { ...options } as InactivityChurnRateConclusion;
  const { windowDays, from, to, confidence, interval } = given;
  if (!(Number.isInteger(windowDays) && windowDays >= 1 && windowDays <= MOST_DAYS)) {
    refuse('inactivityChurnRate', 'windowDays', 'a whole number from 1 to 1000000', windowDays);
  }
  const after = dayOption('inactivityChurnRate', 'to', to, orders) ?? orders.asOfDay;
  const first = dayOption('inactivityChurnRate', 'from', from, orders) ?? after - windowDays;
  if (!(first < after)) refuse('inactivityChurnRate', 'from', 'before to', from);
  const parts = partsOf(first, after, windowDays);
  const status = after <= orders.asOfDay ? 'complete' : after <= orders.lastDay + 1 ? 'partial' : 'unobserved';
  const { activeStart, churned } = parts;
  const share = namedProportion('inactivity-churn-rate', churned, activeStart, { confidence, interval });
  const isOver = status === 'complete';
  return {
    ...share,
    value: isOver ? share.value : null,
    interval: isOver ? share.interval : null,
    ...leftOutOf(orders),
    definition: `active-within-${windowDays}-days`,
    windowDays,
    from: labelOfDay(first),
    to: labelOfDay(after),
    status,
    ...parts,
    timeZone: orders.timeZone,
    asOf: orders.asOf,
    afterAsOf: orders.afterAsOf,
    ...refundScope(orders),
  };
}

function countWindows({ histories: { starts, times } }: CountedVisits, from: number, to: number, windowDays: number) {
  const parts = { activeStart: 0, churned: 0, retained: 0, new: 0, reactivated: 0, activeEnd: 0 };
  for (let c = 0; c + 1 < starts.length; c++) {
    const first = starts[c] as number;
    let [lastOfStart, lastOfEnd] = [-Infinity, -Infinity];
    for (let v = first; v < (starts[c + 1] as number); v++) {
      const day = times[v] as number;
      if (day < from) lastOfStart = day;
      if (day < to) lastOfEnd = day;
    }
    const wasActive = lastOfStart >= from - windowDays;
    const isActive = lastOfEnd >= to - windowDays;
    if (wasActive) parts.activeStart++;
    if (isActive) parts.activeEnd++;
    if (wasActive && isActive) parts.retained++;
    else if (wasActive) parts.churned++;
    else if (isActive && (times[first] as number) >= from) parts.new++;
    else if (isActive) parts.reactivated++;
  }
  return parts;
}
