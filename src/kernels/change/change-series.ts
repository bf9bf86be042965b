import type { InstantInput } from '../../core/instant.js';
import type { Read } from '../../core/options.js';
import { AMOUNT } from './relative-change.js';
import { type ChangeMeasure, type ChangeSeriesResult, namedChangeSeries } from './series-changes.js';
import type { ChangeSeriesCounting } from './series-totals.js';

/**
 * Options of {@link changeSeries}, and of every growth rate of a series.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChangeSeriesOptions extends ChangeSeriesCounting {
  /** Which change is the `value`; the others are in the result too. @defaultValue `'period-over-period'` */
  readonly measure?: ChangeMeasure | undefined;
}

/**
 * The same for rows of totals, one for each period.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChangeTotalRowOptions<Row> extends ChangeSeriesOptions {
  /** The first local date of the period, such as `'2026-11-01'`, or the instant at which it starts. */
  readonly first: Read<Row, InstantInput>;
  /** The total of the period. */
  readonly total: Read<Row, number | bigint>;
}

/**
 * The same for rows of amounts, which are added up by period.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChangeAmountRowOptions<Row> extends ChangeSeriesOptions {
  /** When it happened. */
  readonly at: Read<Row, InstantInput>;
  /** How much it adds; below 0 for refunds. */
  readonly amount: Read<Row, number | bigint>;
}

/**
 * Totals as equally long columns, one entry for each period.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChangeTotalColumns {
  /** The first local date of each period, or the instant at which it starts. */
  readonly first: ArrayLike<InstantInput | null | undefined>;
  /** Its total. */
  readonly total: ArrayLike<number | bigint | null | undefined>;
}

/**
 * Amounts as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChangeAmountColumns {
  /** When each happened. */
  readonly at: ArrayLike<InstantInput | null | undefined>;
  /** How much each adds. */
  readonly amount: ArrayLike<number | bigint | null | undefined>;
}

/**
 * Changes from period to period: absolute, relative, year over year, and the compound rate per period.
 *
 * Per period: absolute = total − total before, relative = absolute / total before, yearOverYear the same against the period a year
 * before. compound = (last / first)^(1 / compoundPeriods) − 1. `value` is the relative change of the last complete period, or what
 * `measure` asks for; n counts the amounts, or the totals, that were read.
 *
 * @remarks Only complete periods are compared: one that is not over at `asOf`, or began before `from`, is `'partial'` and has a
 * total, but no change. Give `from` where the records begin in the middle of a period. A relative change is `null` where the base
 * is 0 or negative, a compound rate where its first total is not above 0 or its last is negative. Compound growth is a root, not
 * a mean of rates. Months differ in days: compare with the same month a year before (`yearOverYear`); of a week that is the 52nd
 * before it, of a day the same date. Amounts add up exactly, so the same in any order; a period without any has 0. Of given
 * totals, such as customers, which do not add up, a period that is left out is not known and has `null`. Amounts and totals are
 * 0 or of size 2^-400 to 2^400. Cost: O(n) time, O(periods) memory; at most 100,000 periods.
 * @param rows any iterable, in any order: amounts with `at` and `amount`, or totals with `first` and `total`
 * @param options readers, period, zone and `asOf`
 * @returns every period with its changes, and the compound rate; `value: null` without two complete periods
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or not such a number and for two totals of one period (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { changeSeries } from 'cx-metrics';
 *
 * const months = [
 *   { start: '2026-01-01', visits: 1000 },
 *   { start: '2026-02-01', visits: 1100 },
 *   { start: '2026-03-01', visits: 1210 },
 *   { start: '2026-04-01', visits: 640 }, // not over yet
 * ];
 * const series = changeSeries(months, {
 *   first: (row) => row.start,
 *   total: (row) => row.visits,
 *   period: 'month',
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   asOf: '2026-04-17T12:00:00+07:00',
 * });
 * [series.latest, series.value, series.absolute]; // => ['2026-03', 0.1, 110]
 * series.compound; // ~> 0.1
 * series.periods.map((month) => [month.period, month.relative, month.status]);
 * // => [['2026-01', null, 'complete'], ['2026-02', 0.1, 'complete'], ['2026-03', 0.1, 'complete'], ['2026-04', null, 'partial']]
 * ```
 * @example
 * ```ts
 * import { changeSeries } from 'cx-metrics';
 *
 * const orders = { at: ['2025-11-03T02:00Z', '2026-10-05T02:00Z', '2026-11-09T02:00Z'], amount: [80, 60, 100] };
 * const options = { period: 'month', timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-12-01T00:00+07:00' } as const;
 * changeSeries(orders, { ...options, measure: 'year-over-year' }).value; // => 0.25
 * ```
 * @category Kernels
 * @since 0.1.0
 */
export function changeSeries<Row>(
  rows: Iterable<Row>,
  options: ChangeTotalRowOptions<Row> | ChangeAmountRowOptions<Row>,
): ChangeSeriesResult;
/**
 * The same for equally long columns; see {@link changeSeries}.
 *
 * @param columns `at` and `amount`, or `first` and `total`
 */
export function changeSeries(
  columns: ChangeTotalColumns | ChangeAmountColumns,
  options: ChangeSeriesOptions,
): ChangeSeriesResult;
export function changeSeries(source: unknown, options?: object): ChangeSeriesResult {
  return namedChangeSeries('change-series', { kind: AMOUNT, least: -1 / 0, isFlow: true }, source, options);
}
