import { refuse } from '../core/errors.js';
import { assertOptions } from '../core/options.js';
import type { PeriodColumn, PeriodReader } from './by-period.js';
import { cellsOf, partsOf } from './group-cells.js';
import type { CodedKey } from './key-values.js';
import type { AnyAggregator, GroupCounting, PerGroup } from './per-group.js';
import { assertMeasured, type Measured } from './table-result.js';
import { tableOf } from './table-source.js';

/**
 * Options of {@link rollingOf}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RollingOptions<Over, Metric> {
  /** The steps: {@link byPeriod} of rows, or of a column where columns are given. */
  readonly over: Over;
  /** How many periods a window holds, its own among them: a whole number from 1. */
  readonly window: number;
  /** What is measured: {@link perGroup} of an aggregator that can take values back (`remove`). */
  readonly metric: Metric;
}

/**
 * A window, and what was measured in it.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RollingWindow<Result> {
  /** The last period of the window, by its label. */
  readonly period: string;
  /** `'partial'` where the window begins before the first period, or holds one that is itself partial. */
  readonly status: 'complete' | 'partial';
  /** What the metric gave for the rows of the window. */
  readonly result: Result;
}

/**
 * A metric over a window that moves on period by period.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Rolling<Result> {
  /** One window for each period, in order. */
  readonly windows: readonly RollingWindow<Result>[];
  /** How many periods a window holds. */
  readonly window: number;
  /** Rows without an instant: in no window. */
  readonly undated: number;
  /** Rows after `asOf`: in no window. */
  readonly afterAsOf: number;
  /** Rows before `from`: in no window. */
  readonly beforeFrom: number;
}

const CALLER = 'rollingOf';

/**
 * A metric of the last k periods, period by period: the NPS of the last 28 days on each day, the resolution time of the last four weeks.
 *
 * The window of the period t holds the rows of the periods t − k + 1 to t: (t − k, t].
 *
 * @remarks Every row is added once and taken back once, exactly, so that a step costs what its own rows cost, however long the window. Windows that begin before the
 * first row (or `from`) are there, and `'partial'`. Neighbours share all but one of their periods: they are no independent
 * points, and {@link trendOf} of them would claim too much. Cost: O(n) time, and a conclusion for each period.
 * @param rows any iterable
 * @param options steps, length of the window and what is measured
 * @returns a window for each period from the first row (or `from`) to `asOf`
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options, an aggregator without `remove` among them; what {@link byPeriod} and the aggregator throw
 * @example
 * ```ts
 * import { byPeriod, NpsAggregator, perGroup, rollingOf } from 'cx-metrics';
 *
 * const answers = [
 *   { at: '2026-01-01T05:00Z', rating: 9 },
 *   { at: '2026-01-02T05:00Z', rating: 3 },
 *   { at: '2026-01-04T05:00Z', rating: 10 },
 * ];
 * const { windows } = rollingOf(answers, {
 *   over: byPeriod('day', 'at', { timeZone: 'UTC', asOf: '2026-01-05T00:00Z' }),
 *   window: 2,
 *   metric: perGroup(() => new NpsAggregator(), 'rating'),
 * });
 * windows.map(({ period, status, result }) => [period.slice(5), status, result.value]);
 * // => [['01-01', 'partial', 100], ['01-02', 'complete', 0], ['01-03', 'complete', -100], ['01-04', 'complete', 100]]
 * ```
 * @category Groups and time
 * @since 0.1.0
 */
export function rollingOf<Row, Result extends Measured>(
  rows: readonly Row[] | Iterable<Row>,
  options: RollingOptions<
    PeriodReader<Row>,
    ((part: readonly Row[]) => Result) & Pick<PerGroup<Row, Result>, 'counting'>
  >,
): Rolling<Result>;
/**
 * The same for equally long columns. See {@link rollingOf}.
 *
 * @param columns what is measured
 */
export function rollingOf<
  Columns extends Readonly<Record<keyof Columns, ArrayLike<unknown>>> & {
    /** Never there: what has it is rows. */
    readonly [Symbol.iterator]?: never;
  },
  Result extends Measured,
>(
  columns: Columns,
  options: RollingOptions<PeriodColumn, ((part: Columns) => Result) & Pick<PerGroup<Columns, Result>, 'counting'>>,
): Rolling<Result>;
export function rollingOf(source: unknown, options: object): Rolling<Measured> {
  assertOptions(CALLER, options, 'over window metric');
  const { over, window, metric } = Object(options) as Partial<RollingOptions<object, { counting?: GroupCounting }>>;
  const { coder, statuses: known } = Object(over) as { coder?: unknown; statuses?: unknown };
  if (!coder && !known) refuse(CALLER, 'over', 'what byPeriod gives', over);
  if (!(Number.isSafeInteger(window) && (window as number) > 0)) {
    refuse(CALLER, 'window', 'a whole number of periods from 1', window);
  }
  const width = window as number;
  const { counting } = Object(metric) as { counting?: GroupCounting };
  if (!counting) refuse(CALLER, 'metric', 'what perGroup gives', metric);
  const { of, conclusion } = counting;
  const moving = of() as AnyAggregator<never, never, Measured> & { remove?: (value: never) => unknown };
  if (typeof moving.remove !== 'function') refuse(CALLER, 'metric', 'of an aggregator that has remove', moving);

  const { keys, columns, afterAsOf = 0, beforeFrom = 0 } = tableOf(CALLER, source, [['over', over]], counting);
  const [key] = keys as [CodedKey];
  // also for the place of what is invalid among all
  counting.measure(columns[0]);
  const { resultOf: partOf } = partsOf(columns, cellsOf(CALLER, keys), ([values]) => values as ArrayLike<unknown>);
  const statuses = key.statuses as readonly ('complete' | 'partial')[];
  const windows = statuses.map((status, period) => {
    // places begin with that of rows without an instant
    moving.addAll(partOf(period + 1) as never[]);
    const old = partOf(period < width ? undefined : period + 1 - width);
    for (let i = 0; i < old.length; i++) moving.remove?.(old[i] as never);
    const isPartial = status === 'partial' || period + 1 < width || (period + 1 === width && statuses[0] === 'partial');
    const result = moving.result(conclusion as never);
    assertMeasured(CALLER, result);
    return {
      period: String(key.ids[period]),
      status: isPartial ? ('partial' as const) : ('complete' as const),
      result,
    };
  });
  return { windows, window: width, undated: partOf(0).length, afterAsOf, beforeFrom };
}
