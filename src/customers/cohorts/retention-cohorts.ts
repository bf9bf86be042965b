import type { MissingValue } from '../../core/options.js';
import type { Interval } from '../../core/result.js';
import { type CohortDefinition, tableOfSource } from '../../kernels/cohort/cohort-definition.js';
import {
  askedQuestion,
  type CohortBirths,
  type CohortBounds,
  type CohortMode,
  type OffsetRange,
} from '../../kernels/cohort/cohort-question.js';
import { type CohortTableResult, tableResult } from '../../kernels/cohort/cohort-result.js';
import type { CohortCounting, StartsByCustomer } from '../../kernels/cohort/cohort-spec.js';
import { type Cohort, type CohortAverage, cohortTable, laterOf } from '../../kernels/cohort/cohort-table.js';
import { type CohortTally, tallyColumns } from '../../kernels/cohort/cohort-tally.js';
import type { ShareOptions } from '../../kernels/proportion/proportion.js';
import type { CohortEventColumns, CohortEventReaders } from './cohort-events.js';

/**
 * How {@link retentionCohorts} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RetentionCohortsConclusion extends ShareOptions, CohortBounds {
  /** Who counts at an offset. @defaultValue `'on'` */
  readonly mode?: CohortMode | undefined;
  /** First and last offsets of the cells of `mode: 'bracket'`, ascending and apart, such as `[[1, 3], [4, 12]]`. */
  readonly brackets?: readonly OffsetRange[] | undefined;
  /** What makes a customer a member of a cohort. @defaultValue `'first-ever'` */
  readonly births?: CohortBirths | undefined;
}

/**
 * Options of {@link retentionCohorts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RetentionCohortsOptions extends CohortCounting, RetentionCohortsConclusion {
  /** A number that stands for "none" in integer columns of this call, such as -1, or several. */
  readonly missingValue?: MissingValue | undefined;
  /** When each customer started, such as the sign-up, where that is apart from events: a Map of customers and instants, or an object. */
  readonly bornAt?: StartsByCustomer | undefined;
}

/**
 * Options of {@link retentionCohorts} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RetentionCohortsRowOptions<Row>
  extends Omit<RetentionCohortsOptions, 'bornAt'>,
    CohortEventReaders<Row> {}

/**
 * A retention table.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RetentionCohortsResult extends CohortTableResult<'retention-cohorts', 'fraction'> {
  /**
   * Retention one period or window after the first, all cohorts together: the rate of `average[1]` or, where offsets or
   * brackets are asked for, of the first one shown that begins after 0; `null` when there is none.
   */
  readonly value: number | null;
  /** Interval of `value`. */
  readonly interval: Interval | null;
  /** Who counts at an offset. */
  readonly mode: CohortMode;
  /** The brackets of `mode: 'bracket'`; else `null`. */
  readonly brackets: readonly OffsetRange[] | null;
  /** What makes a customer a member of a cohort. */
  readonly births: CohortBirths;
  /** Cohorts that have customers: oldest first or, by attribute, numbers before texts, ascending. */
  readonly cohorts: readonly Cohort[];
  /** The average row: all cohorts, weighted by eligible customers; cohorts nobody of whom returned count too. */
  readonly average: readonly CohortAverage[];
}

/** What makes a retention table. */
export const RETENTION: CohortDefinition<RetentionCohortsConclusion, CohortTally, RetentionCohortsResult> = {
  caller: 'retentionCohorts',
  concluding: 'mode brackets births offsets from to confidence interval',
  question: (options) => askedQuestion('retentionCohorts', options),
  conclude(spec, tally, question, options) {
    const { births, brackets } = question;
    const mode = question.mode as CohortMode;
    const { cohorts, average } = cohortTable(spec, tally.rows, question, options);
    const later = laterOf(average);
    const named = { metric: 'retention-cohorts', unit: 'fraction', value: later?.rate ?? null } as const;
    const asked = { mode, brackets: brackets?.map(([from, to]): OffsetRange => [from, to]) ?? null, births };
    const head = { interval: later?.interval ?? null, ...asked };
    return tableResult(named, spec, tally, question, [births, mode], head, { cohorts, average });
  },
};

/**
 * Retention table: customers grouped by the period of their first event (or by an `attribute` of it), and how many of each group are
 * active so many periods or windows later. What they spent is the table of {@link revenueCohorts}.
 *
 * rate = active ÷ eligible, per cell; value = Σ active ÷ Σ eligible one offset after the first, all cohorts together. n counts
 * events.
 *
 * @remarks Births are first-ever unless asked otherwise: an event before the data begins cannot be known, so the oldest cohorts
 * may hold old customers. Periods are those of `timeZone`, whatever zone the host has. A cell is `complete`, `partial` or
 * `unobserved` (`null`, never 0); an event at `asOf` itself is known, but a period that would begin at it is unobserved. By the
 * calendar all customers of a cohort share periods and are eligible together, and the average row takes complete cells only. With
 * `clock: 'elapsed'`, or cohorts by attribute, each customer is eligible once their own window is over, and the average row takes
 * everyone eligible. Instants count in whole milliseconds, as the calendar takes them. With `births: 'every-occurrence'` a
 * customer is a member of several cohorts. Repeated events change no count of customers. A missing customer, instant or (where it is read) attribute makes the row `missing`. Events and `asOf` lie before the year 10000. Cost: O(n) time, and cohorts × offsets up to `asOf` (refused above 10,000 offsets and 2,097,152 cells); columns of codes take a few bytes per event, other input is numbered first
 * through a Map.
 *
 * Starts apart from events (a sign-up before any activity) are given as `bornAt`: a reader, a column, or a Map of customers and
 * instants. Then everybody who had started is in the denominators, also who never was active; of several starts of a customer the
 * earliest counts; a row without `at` is a start alone, and `attribute` is what the start says. Events before the period (day or
 * instant) of the start and events of customers without one are left out, and counted in `starts`. `offsets: { last: 30 }` shows
 * the offsets 0 to 30, and bounds the size of a table. `from` and `to` show
 * the cohorts of the periods that hold a day of a range, and the average of these; `n` and `starts` are of all. Refunds (`refund`, or an `amount` below 0) are no events.
 * @param rows any iterable, one row per event, in any order
 * @param options readers `customer`, `at` and perhaps `attribute`, `bornAt`, `refund` or `amount`, how to count and how to conclude
 * @returns cohorts with their cells, and the average row
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or attribute (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { retentionCohorts } from 'cx-metrics';
 *
 * const orders = [
 *   { who: 'an', day: '2026-01-05T10:00:00+07:00' },
 *   { who: 'an', day: '2026-02-01T00:30:00+07:00' },
 *   { who: 'binh', day: '2026-01-31T23:30:00+07:00' },
 * ];
 * const table = retentionCohorts(orders, {
 *   customer: (row) => row.who,
 *   at: (row) => row.day,
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   asOf: '2026-03-01T00:00:00+07:00',
 * });
 * table.cohorts[0]?.cells.map((cell) => cell.active); // => [2, 1]
 * table.value; // => 0.5
 * ```
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
 * @example
 * ```ts
 * import { retentionCohorts } from 'cx-metrics';
 *
 * const bornAt = new Map([['an', '2026-01-02T08:00Z'], ['binh', '2026-01-20T08:00Z'], ['chi', '2026-01-31T08:00Z']]);
 * const events = [{ who: 'an', on: '2026-01-05T10:00Z' }];
 * const known = { timeZone: 'UTC', asOf: '2026-02-01T00:00Z' };
 * const { cohorts, starts } = retentionCohorts(events, { customer: 'who', at: 'on', bornAt, ...known });
 * cohorts[0]?.cells.map((cell) => [cell.active, cell.eligible]); // => [[1, 3]]
 * starts?.neverActive; // => 2
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function retentionCohorts<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: RetentionCohortsRowOptions<Row>,
): RetentionCohortsResult;
/**
 * The same for equally long columns; see {@link retentionCohorts}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function retentionCohorts(columns: CohortEventColumns, options: RetentionCohortsOptions): RetentionCohortsResult;
export function retentionCohorts(source: unknown, options: object): RetentionCohortsResult {
  return tableOfSource(RETENTION, source, options, tallyColumns);
}
