import type { PeriodGrain, PeriodOptions } from '../../calendar/periods/period-days.js';
import { labelOfDay } from '../../calendar/periods/period-label.js';
import { refuse } from '../../core/errors.js';
import { leftOutOf } from '../../core/left-out.js';
import type { MetricResult } from '../../core/result.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from '../../kernels/orders/order-events.js';
import { assertListable } from '../../kernels/orders/order-periods.js';
import { ordersOf } from '../../kernels/orders/sound-orders.js';
import { ability, type PredictionOptions, predictorOf } from './predict.js';
import type { PurchaseSummaryConclusion } from './purchase-summary-result.js';
import { TIME_OPTIONS, timeOf } from './summary-time.js';

/**
 * How {@link trackingCurve} concludes: `unitDays` or `period`, and `to`, as in {@link purchaseSummary}, from which the parameters came.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TrackingCurveConclusion
  extends Omit<PurchaseSummaryConclusion, 'period'>,
    PeriodOptions,
    Omit<PredictionOptions, 'onInvalid'> {
  /** Which calendar periods are opportunities to buy: for {@link bgBb}, and for no model of days. @defaultValue none */
  readonly period?: PeriodGrain | undefined;
}

/**
 * Repeat purchases up to a day; with `period`, opportunities with a purchase.
 *
 * @category Results
 * @since 0.1.0
 */
export interface TrackingPoint {
  /** The first day after those that are added up. */
  readonly to: string;
  /** Repeat purchases made since the last point. */
  readonly actual: number;
  /** Repeat purchases expected since the last point. */
  readonly expected: number;
  /** Repeat purchases made so far. */
  readonly cumulativeActual: number;
  /** Repeat purchases expected so far. */
  readonly cumulativeExpected: number;
  /** Whether any of these days lies in the holdout. */
  readonly holdout: boolean;
}

/**
 * Result of {@link trackingCurve}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface TrackingCurve extends MetricResult<'tracking-curve', 'ratio'> {
  /** Repeat purchases expected over those made, from the first day to the last; `null` where none was made. */
  readonly value: number | null;
  /** Customers who came before `to`. */
  readonly n: number;
  /** Name of the model. */
  readonly model: string;
  /** Days of the unit of time, and between points; `null` with `period`. */
  readonly unitDays: number | null;
  /** Which calendar periods are opportunities, one for each point; `null` where days are counted. */
  readonly period: PeriodGrain | null;
  /** The first day of the holdout, or after all that is known. */
  readonly to: string;
  /** A point after each unit of time, the last one after what is left; or after each whole period. */
  readonly points: readonly TrackingPoint[];
}

/**
 * Repeat purchases over time, made and expected by a model: the picture that shows whether a fit can be trusted.
 *
 * expected up to a day = Σ over customers who came before `to` of the purchases expected of a new customer in the time since they came.
 * value = expected / made, over all days. n = customers.
 *
 * @remarks The model knows nothing but its parameters and when customers came, so that the curve would follow the facts in the holdout
 * only if buying goes on as it was: seasons, campaigns and changes of price show as distance. Take the unit (or the
 * period) and `to` of the summary that was fitted. For single customers see {@link holdoutComparison}. Cost: O(n) and an expectation for each age in days that occurs.
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer` and `at`, zone and `asOf`, the model, its parameters, unit of time or period, and start of the holdout
 * @returns the curve
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer or instant (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options, a fit without a maximum among them
 * @example
 * ```ts
 * import { bgNbd, trackingCurve } from 'cx-metrics';
 *
 * const day = 864e5;
 * const orders = { customer: ['an', 'an', 'binh', 'an'], at: [0, 20 * day, 30 * day, 70 * day] };
 * const params = { r: 0.243, alpha: 1.03, a: 0.793, b: 2.426 };
 * const known = { timeZone: 'UTC', asOf: 90 * day, to: 60 * day, unitDays: 30 };
 * const { points } = trackingCurve(orders, { ...known, model: bgNbd, params });
 * points.map(({ cumulativeActual }) => cumulativeActual); // => [1, 1, 2]
 * points.map(({ holdout }) => holdout); // => [false, false, true]
 * ```
 * @category Models
 * @since 0.1.0
 */
export function trackingCurve<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & TrackingCurveConclusion,
): TrackingCurve;
/**
 * The same for orders that have been counted; see {@link trackingCurve}.
 *
 * @param orders what {@link countOrders} gave
 * @param options how to conclude
 * @returns the same
 */
export function trackingCurve(orders: Orders, options: TrackingCurveConclusion): TrackingCurve;
/**
 * The same for equally long columns; see {@link trackingCurve}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function trackingCurve(columns: OrderColumns, options: OrderOptions & TrackingCurveConclusion): TrackingCurve;
export function trackingCurve(source: unknown, options?: object): TrackingCurve {
  const metric = 'trackingCurve';
  const orders = ordersOf(metric, source, options, `model params ${TIME_OPTIONS}`);
  const { model: given, params: of, ...asked } = { ...options } as TrackingCurveConclusion;
  const { model, params } = predictorOf(metric, { model: given, params: of }, '');
  const expectation = ability(metric, model, 'expectedPurchases');
  // orders are no terms of a contract
  const isOfTurns = model.parts.includes('opportunities');
  if (model.discrete && !isOfTurns) refuse(metric, 'model', 'one of purchases, such as bgNbd or bgBb', model.model);
  const { numbers, isByPeriod, end, known, unit } = timeOf(metric, orders, asked);
  if (isByPeriod !== isOfTurns) {
    refuse(metric, 'period', isByPeriod ? `left out for ${model.model}` : `given for ${model.model}`, asked.period);
  }
  const { starts, times } = orders.histories;
  const births = new Map<number, number>();
  const repeats = new Map<number, number>();
  const add = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);
  let [n, start] = [0, known];
  for (let c = 0; c + 1 < starts.length; c++) {
    const [first, last] = [starts[c] as number, starts[c + 1] as number];
    let latest = numbers.indexOfDay(times[first] as number);
    if (first === last || latest >= end) continue;
    n++;
    start = Math.min(start, latest);
    add(births, latest);
    for (let v = first + 1; v < last; v++) {
      const number = numbers.indexOfDay(times[v] as number);
      if (number > latest) add(repeats, number);
      latest = number;
    }
  }
  const length = Math.ceil((known - start) / unit);
  assertListable(metric, length, numbers.firstDayOf(start), numbers.firstDayOf(known));
  const nobody = model.parts.map(() => 0);
  const newcomers = new Map<number, number>();
  const expectedAt = (age: number) => {
    const found = newcomers.get(age) ?? expectation(params, nobody, age / unit);
    newcomers.set(age, found);
    return found;
  };
  let [cumulativeActual, before, next] = [0, 0, 0];
  const bought = [...repeats].sort(([a], [b]) => a - b);
  const born = [...births].sort(([a], [b]) => a - b);
  const points = Array.from({ length }, (_, k): TrackingPoint => {
    const until = Math.min(known, start + Math.ceil((k + 1) * unit));
    let [actual, cumulativeExpected] = [0, 0];
    for (; next < bought.length && (bought[next]?.[0] as number) < until; next++) actual += bought[next]?.[1] as number;
    for (const [number, count] of born) {
      if (number < until) cumulativeExpected += count * expectedAt(until - 1 - number);
    }
    cumulativeActual += actual;
    const expected = cumulativeExpected - before;
    before = cumulativeExpected;
    const to = labelOfDay(numbers.firstDayOf(until));
    return { to, actual, expected, cumulativeActual, cumulativeExpected, holdout: until > end };
  });
  return {
    metric: 'tracking-curve',
    unit: 'ratio',
    value: cumulativeActual > 0 ? before / cumulativeActual : null,
    n,
    ...leftOutOf(orders),
    model: model.model,
    unitDays: isByPeriod ? null : unit,
    period: isByPeriod ? numbers.period : null,
    to: labelOfDay(numbers.firstDayOf(end)),
    points,
  };
}
