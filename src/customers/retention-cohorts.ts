import type { PeriodGrain } from '../calendar/period.js';
import type { InstantInput } from '../core/instant.js';
import { chosen, type InvalidPolicy, type Read, refuseRest } from '../core/options.js';
import type { Interval, MetricResult } from '../core/result.js';
import { type CohortSpec, type CohortTally, cohortSpec } from '../kernels/cohort.js';
import { bringsAmounts, eventColumns } from '../kernels/cohort-columns.js';
import { type Cohort, type CohortAverage, cohortTable } from '../kernels/cohort-table.js';
import { tallyEvents } from '../kernels/cohort-tally.js';

/**
 * How {@link retentionCohorts} and {@link RetentionCohortsAggregator} count.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RetentionCohortsCounting {
  /** Zone whose calendar decides the period of an event: an IANA name such as `'Asia/Ho_Chi_Minh'`. */
  readonly timeZone: string;
  /** Up to when things are known. Later events are left out; the period that holds it is partial. */
  readonly asOf: InstantInput;
  /** What a period is. @defaultValue `'month'` */
  readonly period?: PeriodGrain | undefined;
  /** What to do with invalid events. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * How {@link retentionCohorts} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RetentionCohortsConclusion {
  /** Who counts in a period: customers active in it (`'on'`, bounded), or in it or any later one (`'on-or-after'`, unbounded, rolling). @defaultValue `'on'` */
  readonly mode?: 'on' | 'on-or-after' | undefined;
  /** Level of the intervals, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * Options of {@link retentionCohorts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RetentionCohortsOptions extends RetentionCohortsCounting, RetentionCohortsConclusion {
  /** A number that stands for "none" in integer columns of this call, such as −1. */
  readonly missingValue?: number | undefined;
}

/**
 * Options of {@link retentionCohorts} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RetentionCohortsRowOptions<Row> extends RetentionCohortsOptions {
  /** Who it was: a text that is not empty, or a number. `1` and `'1'` are two customers. */
  readonly customer: Read<Row, string | number>;
  /** When it was. */
  readonly at: Read<Row, InstantInput>;
  /** What it was worth, in one currency. Left out: presence only. */
  readonly amount?: Read<Row, number> | undefined;
}

/**
 * Events as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RetentionCohortsColumns {
  /** Who it was; whole numbers from 0 in an `Int32Array` are the fast path. */
  readonly customer: ArrayLike<string | number | null | undefined>;
  /** When it was; epoch milliseconds in a `Float64Array` are the fast path. */
  readonly at: ArrayLike<InstantInput | null | undefined>;
  /** What it was worth, in one currency; a `Float64Array` is the fast path. Left out: presence only. */
  readonly amount?: ArrayLike<number | null | undefined> | undefined;
}

/**
 * A retention table.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RetentionCohortsResult extends MetricResult<'retention-cohorts', 'fraction'> {
  /** Retention one period after the first, all complete cohorts together: the rate of `average[1]`; `null` when there is none. */
  readonly value: number | null;
  /** Interval of `value`. */
  readonly interval: Interval | null;
  /** Events counted. */
  readonly n: number;
  /** Events after `asOf`, left out. */
  readonly afterAsOf: number;
  /** Customers with a counted event. */
  readonly customers: number;
  /** Births, mode and clock by name, such as `'first-ever/on/calendar'`. */
  readonly definition: string;
  /** Who counts in a period. */
  readonly mode: 'on' | 'on-or-after';
  /** How periods run: by the calendar, not from each customer's first event. */
  readonly clock: 'calendar';
  /** What a period is. */
  readonly period: PeriodGrain;
  /** The zone of the calendar. */
  readonly timeZone: string;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** Cohorts that have customers, oldest first. */
  readonly cohorts: readonly Cohort[];
  /** The average row: complete cells of all cohorts, weighted by eligible customers; cohorts nobody of whom returned count too. */
  readonly average: readonly CohortAverage[];
}

/** The one conclusion behind every way of counting. */
export function concludeRetention(
  spec: CohortSpec,
  tally: CohortTally,
  options: RetentionCohortsConclusion | undefined,
): RetentionCohortsResult {
  const { mode: asked, confidence, ...rest } = options ?? {};
  refuseRest('retentionCohorts', rest);
  const mode = chosen('retentionCohorts', 'mode', asked, 'on on-or-after');
  const { cohorts, average } = cohortTable(spec, tally, mode, confidence);
  return {
    metric: 'retention-cohorts',
    unit: 'fraction',
    value: average[1]?.rate ?? null,
    n: tally.n,
    missing: tally.missing,
    invalid: tally.invalid,
    interval: average[1]?.interval ?? null,
    afterAsOf: tally.afterAsOf,
    customers: cohorts.reduce((total, { size }) => total + size, 0),
    definition: `first-ever/${mode}/calendar`,
    mode,
    clock: 'calendar',
    period: spec.period,
    timeZone: spec.timeZone,
    asOf: spec.asOf,
    cohorts,
    average,
  };
}

/**
 * Retention table of events in rows.
 *
 * @param rows any iterable, one row per event, in any order
 * @param options readers `customer`, `at` and perhaps `amount`, how to count and how to conclude
 * @returns cohorts with their cells, and the average row
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { retentionCohorts } from 'cx-metrics';
 *
 * const orders = [
 *   { who: 'an', day: '2026-01-05T10:00:00+07:00', vnd: 250_000 },
 *   { who: 'an', day: '2026-02-01T00:30:00+07:00', vnd: 120_000 },
 *   { who: 'binh', day: '2026-01-31T23:30:00+07:00', vnd: 90_000 },
 * ];
 * const table = retentionCohorts(orders, {
 *   customer: (row) => row.who,
 *   at: (row) => row.day,
 *   amount: (row) => row.vnd,
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   asOf: '2026-03-01T00:00:00+07:00',
 * });
 * table.cohorts[0]?.cells.map((cell) => cell.active); // => [2, 1]
 * table.cohorts[0]?.cells.map((cell) => cell.amount); // => [340_000, 120_000]
 * table.value; // => 0.5
 * ```
 */
export function retentionCohorts<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: RetentionCohortsRowOptions<Row>,
): RetentionCohortsResult;
/**
 * Retention table: customers grouped by the calendar month of their first event, and how many of each group are active so many
 * months later; with the amounts of each cell when they are given.
 *
 * rate = active ÷ size of the cohort, per cell; value = Σ active ÷ Σ size one month after the first, over cohorts whose cell
 * is complete. n counts events.
 *
 * @remarks Births are first-ever: an event before the data begins cannot be known, so the oldest cohorts may hold old customers.
 * Months are those of `timeZone`, whatever zone the host has. A cell is `complete`, `partial` (its month holds `asOf`) or
 * `unobserved` (later: `null`, never 0); an event at `asOf` itself is known, but a month that would begin at it is unobserved.
 * The average row takes complete cells only, weighted by eligible customers. Repeated events change no count of customers.
 * Amounts are summed exactly: any order and any split give the same bits. A missing customer, instant or (where they are read)
 * amount makes the row `missing`. Events and `asOf` lie before the year 10000. Cost: O(n) time, and cohorts × months up to `asOf`; columns of codes take a few bytes per event, other input is numbered first
 * through a Map.
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns cohorts with their cells, and the average row
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { retentionCohorts } from 'cx-metrics';
 *
 * const columns = {
 *   customer: Int32Array.of(0, 0, 1),
 *   at: Float64Array.of(Date.UTC(2026, 0, 5), Date.UTC(2026, 1, 1), Date.UTC(2026, 0, 31)),
 * };
 * const table = retentionCohorts(columns, { timeZone: 'UTC', asOf: '2026-02-15T00:00:00Z' });
 * table.cohorts[0]?.cells.map((cell) => [cell.period, cell.status, cell.active]);
 * // => [['2026-01', 'complete', 2], ['2026-02', 'partial', 1]]
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function retentionCohorts(
  columns: RetentionCohortsColumns,
  options: RetentionCohortsOptions,
): RetentionCohortsResult;
export function retentionCohorts(source: unknown, options: RetentionCohortsOptions): RetentionCohortsResult {
  const { missingValue, mode, confidence, ...more } = options ?? {};
  const { customer, at, amount, ...counting } = more as RetentionCohortsRowOptions<unknown>;
  const reading = { customer, at, amount, missingValue };
  const spec = cohortSpec('retentionCohorts', counting, bringsAmounts(source, reading) ? 'sum' : 'none');
  return concludeRetention(spec, tallyEvents(spec, eventColumns(spec, source, reading)), { mode, confidence });
}
