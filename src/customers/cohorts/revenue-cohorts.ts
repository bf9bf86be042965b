import { refuse } from '../../core/errors.js';
import type { MissingValue, Read } from '../../core/options.js';
import { type AmountTally, tallyAmounts } from '../../kernels/cohort/cohort-amounts.js';
import { type CohortDefinition, tableOfSource } from '../../kernels/cohort/cohort-definition.js';
import { type CohortBounds, plainQuestion, shownOf } from '../../kernels/cohort/cohort-question.js';
import { type CohortTableResult, tableResult } from '../../kernels/cohort/cohort-result.js';
import type { CohortCounting, StartsByCustomer } from '../../kernels/cohort/cohort-spec.js';
import {
  type Cohort,
  type CohortCellPlace,
  type CohortCellStatus,
  eligibleOf,
  laterOf,
  statusOf,
  tableFrame,
} from '../../kernels/cohort/cohort-table.js';
import { brings } from '../../kernels/history/brings.js';
import { AMOUNT } from '../../kernels/history/visit-amounts.js';
import { ExactSum } from '../../stats/sums/sum.js';
import type { CohortEventColumns, CohortEventReaders } from './cohort-events.js';

/**
 * How {@link revenueCohorts} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RevenueCohortsConclusion extends CohortBounds {}

/**
 * Options of {@link revenueCohorts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RevenueCohortsOptions extends CohortCounting, RevenueCohortsConclusion {
  /** A number that stands for "none" in integer columns of this call, such as -1, or several. */
  readonly missingValue?: MissingValue | undefined;
  /** When each customer started, such as the sign-up, where that is apart from events: a Map of customers and instants, or an object. */
  readonly bornAt?: StartsByCustomer | undefined;
}

/**
 * Columns of {@link revenueCohorts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RevenueCohortsColumns extends CohortEventColumns {
  /** What each event was worth, in one currency; a `Float64Array` is the fast path. */
  readonly amount: ArrayLike<number | null | undefined>;
}

/**
 * Options of {@link revenueCohorts} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RevenueCohortsRowOptions<Row> extends Omit<RevenueCohortsOptions, 'bornAt'>, CohortEventReaders<Row> {
  /** What an event was worth, in one currency. */
  readonly amount: Read<Row, number>;
}

/**
 * Revenue of some customers at one offset. All amounts but `amount` are those of the eligible customers.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RevenueCohortCounts {
  /** Customers whose cell can be spoken of: see the cells of {@link retentionCohorts}. */
  readonly eligible: number;
  /** Exact sum in the cell; `null` when nobody is eligible. */
  readonly eligibleAmount: number | null;
  /** eligibleAmount ÷ eligible. */
  readonly perCustomer: number | null;
  /** Exact sum from the first cell to the end of this one. */
  readonly cumulative: number | null;
  /** cumulative ÷ eligible: what a customer has been worth so far, the curve of lifetime value. */
  readonly cumulativePerCustomer: number | null;
  /** Exact sum in the first cell, of the customers who are eligible in this one. */
  readonly firstAmount: number | null;
  /** eligibleAmount ÷ firstAmount: revenue retention, may exceed 1; `null` unless firstAmount is positive. */
  readonly retention: number | null;
}

/**
 * Revenue of one cohort at one offset.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RevenueCohortCell extends CohortCellPlace, RevenueCohortCounts {
  /** How far the cell had passed at `asOf`. */
  readonly status: CohortCellStatus;
  /** Exact sum of the amounts of the whole cohort, rounded once; `null` while unobserved. The cells add up to all revenue. */
  readonly amount: number | null;
}

/**
 * Revenue of all cohorts together at one offset.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RevenueCohortAverage extends RevenueCohortCounts {
  /** Periods or windows since the first. */
  readonly offset: number;
}

/**
 * A revenue table.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RevenueCohortsResult extends CohortTableResult<'revenue-cohorts', 'ratio'> {
  /** Revenue retention one period or window after the first, all cohorts together: the retention of `average[1]`, or of the first offset shown after 0. */
  readonly value: number | null;
  /** Exact sum of all amounts of the cohorts that are shown, rounded once. */
  readonly total: number;
  /** Cohorts that have customers: oldest first or, by attribute, numbers before texts, ascending. */
  readonly cohorts: readonly Cohort<RevenueCohortCell>[];
  /** All cohorts together: complete cells or, where customers have offsets of their own, eligible customers. */
  readonly average: readonly RevenueCohortAverage[];
}

/** What makes a revenue table. */
export const REVENUE: CohortDefinition<RevenueCohortsConclusion, AmountTally, RevenueCohortsResult> = {
  caller: 'revenueCohorts',
  concluding: 'offsets from to',
  question: (options) => plainQuestion({ shown: shownOf('revenueCohorts', options) }),
  conclude(spec, tally, question) {
    const { rows, places, sums } = tally;
    const frame = tableFrame(spec, rows, question);
    const [first] = question.shown;
    const revenues = rows.map((_, r) => new RowRevenue(tally, places[r] as number, first));
    const cells = rows.map((): RevenueCohortCell[] => []);
    const average = frame.cells.map(([offset], k): RevenueCohortAverage => {
      const those: RowRevenue[] = [];
      let eligible = 0;
      for (const [r, row] of rows.entries()) {
        const status = statusOf(row, k);
        const own = eligibleOf(row, k, frame.isShared);
        const revenue = revenues[r] as RowRevenue;
        revenue.moveTo(first + k);
        const amount = status === 'unobserved' ? null : sums.all.value((places[r] as number) + first + k);
        (cells[r] as RevenueCohortCell[]).push({
          ...frame.placeOf(row.cohort, k),
          status,
          amount,
          ...countsOf([revenue], own),
        });
        if (frame.isShared && status !== 'complete') continue;
        eligible += own;
        if (own > 0) those.push(revenue);
      }
      return { offset, ...countsOf(those, eligible) };
    });
    const total = new ExactSum();
    for (let place = 0; place < sums.all.slots; place++) total.merge(sums.all.parts(place));
    const cohorts = rows.map(
      (row, r): Cohort<RevenueCohortCell> => ({
        cohort: frame.nameOf(row.cohort),
        size: row.size,
        cells: cells[r] as RevenueCohortCell[],
      }),
    );
    const named = { metric: 'revenue-cohorts', unit: 'ratio', value: laterOf(average)?.retention ?? null } as const;
    return tableResult(named, spec, tally, question, ['first-ever'], {}, { total: total.value, cohorts, average });
  },
};

/** Exact revenue of the eligible customers of a row, cell by cell. */
class RowRevenue {
  readonly #sums: AmountTally['sums'];
  readonly #place: number;
  /** In this cell, in the first one, and from it to the end of this one: parts, not rounded. */
  inCell: readonly number[] = [];
  inFirst: readonly number[] = [];
  soFar: readonly number[] = [];

  constructor({ sums }: AmountTally, place: number, shown: number) {
    this.#sums = sums;
    this.#place = place;
    // what is not shown counts in what has been spent so far
    for (let cell = 0; cell < Math.min(shown, sums.stride - 1); cell++) this.moveTo(cell);
  }

  /** Goes on to the next cell; cells are visited in order. */
  moveTo(cell: number): void {
    const { all, eligible } = this.#sums;
    const place = this.#place + cell;
    const inCell = (eligible?.inCell ?? all).parts(place);
    this.inCell = inCell;
    this.soFar = added(this.soFar, eligible ? eligible.soFar.parts(place) : inCell);
    // all are eligible in the first cell; later those who are not are taken out
    if (eligible) this.inFirst = added(this.inFirst, eligible.inFirst.parts(place));
    else if (cell === 0) this.inFirst = inCell;
  }
}

/** The exact sum of parts. */
function added(a: readonly number[], b: readonly number[]): readonly number[] {
  return new ExactSum().merge(a).merge(b).toJSON();
}

/** Revenue of the eligible customers of some rows in the cell that they stand at. Each sum is rounded once. */
function countsOf(rows: readonly RowRevenue[], eligible: number): RevenueCohortCounts {
  if (eligible === 0) {
    const nothing = { eligibleAmount: null, perCustomer: null, cumulative: null, cumulativePerCustomer: null };
    return { eligible, ...nothing, firstAmount: null, retention: null };
  }
  const [inCell, inFirst, soFar] = [new ExactSum(), new ExactSum(), new ExactSum()];
  for (const row of rows) {
    inCell.merge(row.inCell);
    inFirst.merge(row.inFirst);
    soFar.merge(row.soFar);
  }
  const [amount, first, cumulative] = [inCell.value, inFirst.value, soFar.value];
  // the smallest amounts shared by several are 0, not -0
  return {
    eligible,
    eligibleAmount: amount,
    perCustomer: amount / eligible + 0,
    cumulative,
    cumulativePerCustomer: cumulative / eligible + 0,
    firstAmount: first,
    retention: ratioOf(amount, first),
  };
}

/** The ratio to a positive amount; `null` where there is none, or none that can be written. */
function ratioOf(amount: number, base: number): number | null {
  const ratio = amount / base;
  return base > 0 && Number.isFinite(ratio) ? ratio + 0 : null;
}

/**
 * Revenue table: customers grouped by the period of their first event (or by what it says), and what each group spent at each
 * offset since: in all, per customer, so far (the curve of lifetime value), and against its first period (revenue retention).
 *
 * perCustomer = amount ÷ eligible; cumulativePerCustomer = Σ amounts of offsets 0…k ÷ eligible; retention = amount(k) ÷
 * amount(0) of the same customers. value = retention one offset after the first, all cohorts together; total = all amounts.
 * n counts events.
 *
 * @remarks The denominator of a customer's worth is everyone who began, not those who came back. `amount` is that of the whole
 * cohort, so that the cells add up to all revenue (but for events at `asOf` itself where a period only begins); where every customer has windows of their own (elapsed clock, cohorts by
 * attribute), the other numbers speak of the customers whose window is over. Refunds (`refund`, or an amount below 0) are no
 * events and no births: those that follow an event of their customer lower the cell of their own time and are counted in `refunded`,
 * the others are in no cell, in `refundsApart`. `refunds: 'as-orders'` takes every amount as an event. Starts apart from events and
 * bounds of offsets: as in {@link retentionCohorts}; `total` is of all offsets of the cohorts that are shown. Sums are exact and rounded once, in any order and any split. There is no interval: the table holds sums, and an
 * interval would need their squares. Cost: as {@link retentionCohorts}.
 * @param rows any iterable, one row per event, in any order
 * @param options readers `customer`, `at`, `amount` and perhaps `attribute`, `bornAt` or `refund`, and how to count
 * @returns cohorts with their cells, and the average row
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant, amount or attribute (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { revenueCohorts } from 'cx-metrics';
 *
 * const orders = [
 *   { who: 'an', day: '2026-01-05T10:00:00Z', eur: 40 },
 *   { who: 'an', day: '2026-02-02T10:00:00Z', eur: 15 },
 *   { who: 'binh', day: '2026-01-31T10:00:00Z', eur: 20 },
 * ];
 * const table = revenueCohorts(orders, {
 *   customer: (row) => row.who,
 *   at: (row) => row.day,
 *   amount: (row) => row.eur,
 *   timeZone: 'UTC',
 *   asOf: '2026-03-01T00:00:00Z',
 * });
 * table.cohorts[0]?.cells.map((cell) => [cell.amount, cell.cumulativePerCustomer]); // => [[60, 30], [15, 37.5]]
 * table.value; // => 0.25
 * ```
 * @example
 * ```ts
 * import { revenueCohorts } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const columns = {
 *   customer: Int32Array.of(0, 0, 1),
 *   at: Float64Array.of(0, 31 * day, 20 * day),
 *   amount: Float64Array.of(10, 5, 7),
 * };
 * const options = { timeZone: 'UTC', asOf: 60 * day, clock: 'elapsed', window: { days: 30 } } as const;
 * const { cohorts, total } = revenueCohorts(columns, options);
 * cohorts[0]?.cells.map((cell) => [cell.eligible, cell.amount, cell.perCustomer]); // => [[2, 17, 8.5], [1, 5, 5]]
 * total; // => 22
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function revenueCohorts<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: RevenueCohortsRowOptions<Row>,
): RevenueCohortsResult;
/**
 * The same for equally long columns; see {@link revenueCohorts}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function revenueCohorts(columns: RevenueCohortsColumns, options: RevenueCohortsOptions): RevenueCohortsResult;
export function revenueCohorts(source: unknown, options: object): RevenueCohortsResult {
  if (!brings(source, { ...options }, 'amount')) {
    refuse('revenueCohorts', 'amount', 'given: a reader of rows, or a column', undefined);
  }
  return tableOfSource(REVENUE, source, options, tallyAmounts, { amount: AMOUNT });
}
