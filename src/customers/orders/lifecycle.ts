import { type PeriodGrain, type PeriodOptions, periodDaysOf } from '../../calendar/periods/period-days.js';
import { leftOutOf } from '../../core/left-out.js';
import type { Estimate, MetricResult } from '../../core/result.js';
import { visitsOf } from '../../kernels/history/sound-visits.js';
import type { Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import { type LifecycleCounts, tallyLifecycle } from '../../kernels/orders/lifecycle-tally.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from '../../kernels/orders/order-events.js';
import {
  type DayRange,
  type OrderPeriod,
  type OrderScope,
  type OrderTotals,
  orderRange,
  orderTotals,
  periodsIn,
  scopeOf,
  shownRange,
} from '../../kernels/orders/order-periods.js';
import { type ShareOptions, shareOf } from '../../kernels/proportion/proportion.js';

/**
 * How {@link lifecycle} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LifecycleConclusion extends PeriodOptions, ShareOptions {
  /** What a period is. @defaultValue `'month'` */
  readonly period?: PeriodGrain | undefined;
}

/**
 * Who was active in one period, and who was not.
 *
 * @category Results
 * @since 0.1.0
 */
export interface LifecyclePeriod extends OrderPeriod {
  /** Customers active in the period: `new` + `retained` + `resurrected`. */
  readonly active: number;
  /** Active for the first time ever. */
  readonly new: number;
  /** Active in the period before too. */
  readonly retained: number;
  /** Active before, but not in the period before. */
  readonly resurrected: number;
  /** Active in the period before, but not in this one; `null` while the period is not over. */
  readonly churned: number | null;
  /** Seen before, but neither in this period nor in the one before; `null` while the period is not over. */
  readonly dormant: number | null;
  /** (`new` + `resurrected`) ÷ `churned`; `null` while the period is not over, and where nobody churned. */
  readonly quickRatio: number | null;
  /** `retained` ÷ active in the period before, 0…1, with its interval; nothing while the period is not over, or of nobody. */
  readonly retention: Estimate;
}

/**
 * Lifecycle of customers, period by period.
 *
 * @category Results
 * @since 0.1.0
 */
export interface LifecycleResult extends MetricResult<'lifecycle', 'ratio'>, OrderScope {
  /** Quick ratio of the last period that is over; `null` when there is none, or nobody churned in it. */
  readonly value: number | null;
  /** Customers seen. */
  readonly n: number;
  /** The formula of the quick ratio by name. */
  readonly definition: 'new-and-resurrected-over-churned';
  /** What a period is. */
  readonly period: PeriodGrain;
  /** One entry per period from that of the first order to that of `asOf`, ascending. */
  readonly periods: readonly LifecyclePeriod[];
}

/**
 * Lifecycle of customers, or growth accounting: of those active in each period, who is new, retained or resurrected, and who of
 * the period before has churned; with the quick ratio.
 *
 * active = new + retained + resurrected; retained + churned = active in the period before; active + churned + dormant =
 * customers seen so far; quick ratio = (new + resurrected) ÷ churned. n = customers seen.
 *
 * @remarks An event is an order, a visit or whatever counts as being active; several in a period count once. In the first period
 * everybody looks new. In the period that holds `asOf` nobody has churned yet: `churned`, `dormant`, the quick ratio and
 * retention are `null` until it is over, never a number that will fall. Retention is on the base of the period before, so
 * churn is 1 − retention, and the interval is Wilson's unless another method is given. The first period has no retention. Cost:
 * O(n) time, O(periods) memory beside the events.
 * @param rows any iterable, one row per event, in any order
 * @param options readers `customer` and `at`, zone and `asOf`, period
 * @returns who was new, retained, resurrected and churned in each period
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer or instant (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { lifecycle } from 'cx-metrics';
 *
 * const rows = [
 *   { who: 'an', day: '2026-01-05T10:00:00Z' },
 *   { who: 'an', day: '2026-02-05T10:00:00Z' },
 *   { who: 'binh', day: '2026-02-09T10:00:00Z' },
 * ];
 * const result = lifecycle(rows, {
 *   customer: (row) => row.who,
 *   at: (row) => row.day,
 *   timeZone: 'UTC',
 *   asOf: '2026-03-01T00:00:00Z',
 * });
 * result.periods.map((each) => [each.period, each.new, each.retained]); // => [['2026-01', 1, 0], ['2026-02', 1, 1]]
 * ```
 * @example
 * ```ts
 * import { lifecycle } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const columns = { customer: ['an', 'binh', 'an', 'chi', 'binh'], at: [0, day, 40 * day, 41 * day, 70 * day] };
 * const { periods } = lifecycle(columns, { timeZone: 'UTC', asOf: 91 * day });
 * periods.map((each) => [each.period, each.new, each.retained, each.resurrected, each.churned, each.dormant]);
 * // => [['1970-01', 2, 0, 0, 0, 0], ['1970-02', 1, 1, 0, 1, 0], ['1970-03', 0, 0, 1, 2, 0], ['1970-04', 0, 0, 0, null, null]]
 * periods[1]?.quickRatio; // => 1
 * periods[1]?.retention.value; // => 0.5
 * ```
 * @example
 * ```ts
 * import { countOrders, lifecycle } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const orders = countOrders({ customer: ['an', 'an'], at: [0, 7 * day] }, { timeZone: 'UTC', asOf: 30 * day });
 * lifecycle(orders, { period: 'week' }).periods[1]?.retained; // => 1
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function lifecycle<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & LifecycleConclusion,
): LifecycleResult;
/**
 * The same for equally long columns; see {@link lifecycle}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function lifecycle(columns: OrderColumns, options: OrderOptions & LifecycleConclusion): LifecycleResult;
/**
 * The same for visits or orders that have been counted; see {@link lifecycle}.
 *
 * @param orders what {@link countVisits} or {@link countOrders} gave
 * @param options how to conclude
 * @returns the same
 */
export function lifecycle(orders: Visits | Orders, options?: LifecycleConclusion): LifecycleResult;
export function lifecycle(source: unknown, options?: object): LifecycleResult {
  const orders = visitsOf('lifecycle', source, options, LIFECYCLE_OPTIONS);
  return concludeLifecycle(orderTotals(orders), options, (periods) => tallyLifecycle(orders, periods));
}

/** Options of the conclusion. */
export const LIFECYCLE_OPTIONS = 'period weekStart anchorDay anchorMonth confidence interval';

/** The one conclusion behind every way of counting. */
export function concludeLifecycle(
  orders: OrderTotals,
  options: object | undefined,
  countIn: (periods: readonly DayRange[]) => readonly LifecycleCounts[],
): LifecycleResult {
  const {
    period: grain = 'month',
    weekStart,
    anchorDay,
    anchorMonth,
    confidence,
    interval,
  } = {
    ...options,
  } as LifecycleConclusion;
  const range = orderRange('lifecycle', orders, {});
  const anchors = { weekStart, anchorDay, anchorMonth };
  const days = periodsIn('lifecycle', orders, range, grain, anchors);
  // refused although there may be no period to show
  if (days.length === 0) {
    periodDaysOf('lifecycle', grain, anchors);
    shareOf('lifecycle', 0, 0, confidence, interval);
  }
  const counts = countIn(days);
  const periods = days.map((each, p): LifecyclePeriod => {
    const { known, ...own } = counts[p] as LifecycleCounts;
    const before = counts[p - 1]?.active ?? 0;
    const shown = shownRange(orders, each);
    const isOver = shown.status === 'complete';
    const churned = before - own.retained;
    return {
      period: each.period,
      ...shown,
      ...own,
      churned: isOver ? churned : null,
      dormant: isOver ? known - own.active - churned : null,
      quickRatio: isOver && churned > 0 ? (own.new + own.resurrected) / churned : null,
      retention: shareOf('lifecycle', isOver ? own.retained : 0, isOver ? before : 0, confidence, interval),
    };
  });
  return {
    metric: 'lifecycle',
    unit: 'ratio',
    value: periods.filter(({ status }) => status === 'complete').at(-1)?.quickRatio ?? null,
    n: counts.at(-1)?.known ?? 0,
    ...leftOutOf(orders),
    definition: 'new-and-resurrected-over-churned',
    period: grain,
    ...scopeOf(orders, range),
    periods,
  };
}
