import { refuse } from '../../core/errors.js';
import type { MissingValue } from '../../core/options.js';
import type { Interval } from '../../core/result.js';
import { type CohortDefinition, tableOfSource } from '../../kernels/cohort/cohort-definition.js';
import { type CohortBounds, plainQuestion, shownOf } from '../../kernels/cohort/cohort-question.js';
import { type CohortTableResult, tableResult } from '../../kernels/cohort/cohort-result.js';
import type { CohortRow } from '../../kernels/cohort/cohort-row.js';
import type { CohortCounting, StartsByCustomer } from '../../kernels/cohort/cohort-spec.js';
import { type Cohort, type CohortCellPlace, laterOf, tableFrame } from '../../kernels/cohort/cohort-table.js';
import { type CohortTally, tallyColumns } from '../../kernels/cohort/cohort-tally.js';
import { type ShareOptions, shareOf } from '../../kernels/proportion/proportion.js';
import type { CohortEventColumns, CohortEventReaders } from './cohort-events.js';

/**
 * How {@link churnCohorts} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnCohortsConclusion extends ShareOptions, CohortBounds {
  /** For how many whole periods or windows in a row a customer must be unseen to be lost: a whole number from 1. @defaultValue 1 */
  readonly churnedAfter?: number | undefined;
}

/**
 * Options of {@link churnCohorts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnCohortsOptions extends CohortCounting, ChurnCohortsConclusion {
  /** A number that stands for "none" in integer columns of this call, such as -1, or several. */
  readonly missingValue?: MissingValue | undefined;
  /** When each customer started, such as the sign-up, where that is apart from events: a Map of customers and instants, or an object. */
  readonly bornAt?: StartsByCustomer | undefined;
}

/**
 * Options of {@link churnCohorts} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnCohortsRowOptions<Row> extends Omit<ChurnCohortsOptions, 'bornAt'>, CohortEventReaders<Row> {}

/**
 * Churn of some customers at one offset, among those of whom it is decided.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChurnCohortCounts {
  /** Customers of whom it is decided whether they were lost by then. */
  readonly eligible: number;
  /** Those of them who were lost by then: not seen in this offset or later. */
  readonly lost: number;
  /** `lost` by the name that every share has for it: a cell compares like any other share. */
  readonly count: number;
  /** `eligible` by the name that every share has for it. */
  readonly n: number;
  /** lost ÷ eligible: churn so far, 0…1; `null` when it is decided of nobody. */
  readonly rate: number | null;
  /** Interval of the rate. */
  readonly interval: Interval | null;
  /** Eligible customers who were not lost before this offset. */
  readonly atRisk: number;
  /** Those of them who were lost in it: last seen in the offset before. */
  readonly churned: number;
  /** churned ÷ atRisk: churn in this offset of those who could still be lost; `null` when there are none. */
  readonly hazard: number | null;
  /** Interval of the hazard. */
  readonly hazardInterval: Interval | null;
}

/**
 * Churn of one cohort at one offset.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChurnCohortCell extends CohortCellPlace, ChurnCohortCounts {
  /** Whether it is decided of all customers, of some or of none who was lost; a customer seen lately may come back. */
  readonly status: 'complete' | 'partial' | 'undecided';
}

/**
 * Churn of all cohorts together at one offset.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChurnCohortAverage extends ChurnCohortCounts {
  /** Periods or windows since the first. */
  readonly offset: number;
}

/**
 * A churn table.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChurnCohortsResult extends CohortTableResult<'churn-cohorts', 'fraction'> {
  /** Churn so far one period or window after the first, all cohorts together: the rate of `average[1]`, or of the first offset shown after 0. */
  readonly value: number | null;
  /** Interval of `value`. */
  readonly interval: Interval | null;
  /** For how many whole periods or windows in a row a customer must be unseen to be lost. */
  readonly churnedAfter: number;
  /** Cohorts that have customers: oldest first or, by attribute, numbers before texts, ascending. */
  readonly cohorts: readonly Cohort<ChurnCohortCell>[];
  /** All cohorts together, weighted by eligible customers. */
  readonly average: readonly ChurnCohortAverage[];
}

/** What makes a churn table. */
export const CHURN: CohortDefinition<ChurnCohortsConclusion, CohortTally, ChurnCohortsResult> = {
  caller: 'churnCohorts',
  concluding: 'churnedAfter offsets from to confidence interval',
  question({ churnedAfter = 1, ...bounds }) {
    if (!(Number.isSafeInteger(churnedAfter) && churnedAfter > 0)) {
      refuse('churnCohorts', 'churnedAfter', 'a whole number of periods or windows, from 1', churnedAfter);
    }
    const shown = shownOf('churnCohorts', bounds);
    return plainQuestion({ mode: 'churn', strict: true, idle: churnedAfter - 1, shown });
  },
  conclude(spec, tally, question, options) {
    const { rows } = tally;
    const frame = tableFrame(spec, rows, question);
    const cohorts = rows.map((row): Cohort<ChurnCohortCell> => {
      const cells = frame.cells.map((_, k): ChurnCohortCell => {
        const eligible = row.ended[k] as number;
        const status = eligible === row.size ? 'complete' : eligible > 0 ? 'partial' : 'undecided';
        return { ...frame.placeOf(row.cohort, k), status, ...countsOf([row], k, options) };
      });
      return { cohort: frame.nameOf(row.cohort), size: row.size, cells };
    });
    const average = frame.cells.map(([offset], k): ChurnCohortAverage => ({ offset, ...countsOf(rows, k, options) }));
    const churnedAfter = question.idle + 1;
    const later = laterOf(average);
    const named = { metric: 'churn-cohorts', unit: 'fraction', value: later?.rate ?? null } as const;
    const head = { interval: later?.interval ?? null, churnedAfter };
    return tableResult(named, spec, tally, question, [`churned-after-${churnedAfter}`], head, { cohorts, average });
  },
};

/** Churn of the customers of some rows, at one cell. */
function countsOf(
  rows: readonly CohortRow[],
  cell: number,
  { confidence, interval: method }: ShareOptions,
): ChurnCohortCounts {
  let [eligible, kept, atRisk] = [0, 0, 0];
  for (const row of rows) {
    eligible += row.ended[cell] as number;
    kept += row.active[cell] as number;
    atRisk += (row.atRisk as readonly number[])[cell] as number;
  }
  const [lost, churned] = [eligible - kept, atRisk - kept];
  const { value: rate, interval } = shareOf('churnCohorts', lost, eligible, confidence, method);
  const { value: hazard, interval: hazardInterval } = shareOf('churnCohorts', churned, atRisk, confidence, method);
  return { eligible, lost, count: lost, n: eligible, rate, interval, atRisk, churned, hazard, hazardInterval };
}

/**
 * Churn table: customers grouped by the period of their first event (or by what it says), and how many of each group were lost
 * by an offset: so far, and in that offset.
 *
 * lost(k) = eligible customers last seen before offset k; rate = lost ÷ eligible = 1 − retention on or after k, over the same
 * customers; churned(k) = those last seen in k − 1; hazard = churned(k) ÷ those seen in k − 1 or later. value = the rate one
 * offset after the first, all cohorts together. n counts events.
 *
 * @remarks Without a contract nobody says goodbye: a customer is lost at the first offset of a silence that goes on up to
 * `asOf` and has lasted for `churnedAfter` whole periods or windows. So a customer last seen in the last whole period is not
 * lost yet, and a cell is decided once its own period and the `churnedAfter − 1` after it are over: before that it is
 * `undecided`, `null` and in no denominator. Any event up to `asOf`, also in a period that is not over, shows that a customer
 * was not lost. A later event takes a loss back: lost customers may return, and the table counts what is known at `asOf`.
 * From starts that are given (`bornAt`) who never was active is lost at offset 0. Starts, refunds and bounds of offsets: as in
 * {@link retentionCohorts}. Cost: as there.
 * @param rows any iterable, one row per event, in any order
 * @param options readers `customer`, `at` and perhaps `attribute`, `bornAt`, `refund` or `amount`, how to count and how to conclude
 * @returns cohorts with their cells, and the average row
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or attribute (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { churnCohorts } from 'cx-metrics';
 *
 * const visits = [
 *   { who: 'an', day: '2026-01-05T10:00:00Z' },
 *   { who: 'an', day: '2026-03-02T10:00:00Z' },
 *   { who: 'binh', day: '2026-01-31T10:00:00Z' },
 * ];
 * const known = { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' };
 * const table = churnCohorts(visits, { customer: (row) => row.who, at: (row) => row.day, ...known });
 * table.cohorts[0]?.cells.map((cell) => [cell.period, cell.lost, cell.churned, cell.atRisk]);
 * // => [['2026-01', 0, 0, 2], ['2026-02', 1, 1, 2], ['2026-03', 1, 0, 1]]
 * ```
 * @example
 * ```ts
 * import { churnCohorts } from 'cx-metrics';
 *
 * const day = (text: string) => Date.parse(`${text}T12:00:00Z`);
 * const columns = {
 *   customer: Int32Array.of(0, 0, 1),
 *   at: Float64Array.of(day('2026-01-05'), day('2026-02-01'), day('2026-01-31')),
 * };
 * const options = { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' };
 * churnCohorts(columns, options).average.map((cell) => cell.rate); // => [0, 0.5, 1]
 * churnCohorts(columns, { ...options, churnedAfter: 2 }).average.map((cell) => cell.rate); // => [0, 0.5, null]
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function churnCohorts<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: ChurnCohortsRowOptions<Row>,
): ChurnCohortsResult;
/**
 * The same for equally long columns; see {@link churnCohorts}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function churnCohorts(columns: CohortEventColumns, options: ChurnCohortsOptions): ChurnCohortsResult;
export function churnCohorts(source: unknown, options: object): ChurnCohortsResult {
  return tableOfSource(CHURN, source, options, tallyColumns);
}
