import { refuse } from '../../core/errors.js';
import { assertOptions, chosen, type MissingValue } from '../../core/options.js';
import type { Interval } from '../../core/result.js';
import { type CohortDefinition, tableOfSource } from '../../kernels/cohort/cohort-definition.js';
import { boundedQuestion, type CohortBounds, plainQuestion, shownOf } from '../../kernels/cohort/cohort-question.js';
import { type CohortTableResult, tableResult } from '../../kernels/cohort/cohort-result.js';
import {
  COHORT_OPTIONS,
  type CohortCounting,
  type CohortDemand,
  cohortSpec,
  type StartsByCustomer,
} from '../../kernels/cohort/cohort-spec.js';
import {
  type Cohort,
  type CohortAverage,
  type CohortCellPlace,
  type CohortCellStatus,
  cohortTable,
  laterOf,
} from '../../kernels/cohort/cohort-table.js';
import { type CohortTally, startFacts, tallyColumns, tallyHistories } from '../../kernels/cohort/cohort-tally.js';
import { isByCustomer, withStarts } from '../../kernels/cohort/starts-by-customer.js';
import { refundsBy } from '../../kernels/history/refunds.js';
import { isCounted, takenVisits } from '../../kernels/history/sound-visits.js';
import type { CountedVisits } from '../../kernels/history/visits.js';
import type { ShareOptions } from '../../kernels/proportion/proportion.js';
import type { CohortEventColumns, CohortEventReaders } from './cohort-events.js';

/**
 * How {@link repeatCohorts} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RepeatCohortsConclusion extends ShareOptions, CohortBounds {
  /** Which order is waited for: a whole number from 2; from 1 where starts are given (`bornAt`). @defaultValue 2 */
  readonly nth?: number | undefined;
  /** What an order is: a local day with one event or more, or every row. @defaultValue `'day'` */
  readonly order?: 'day' | 'row' | undefined;
}

/**
 * How {@link repeatCohorts} counts orders that have been counted already.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RepeatCohortsOrdersOptions
  extends Omit<CohortCounting, 'timeZone' | 'asOf' | 'onInvalid' | 'refunds'>,
    RepeatCohortsConclusion {
  /** When each customer started, such as the sign-up: a Map of customers and instants, or an object. */
  readonly bornAt?: StartsByCustomer | undefined;
}

/**
 * Options of {@link repeatCohorts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RepeatCohortsOptions extends CohortCounting, RepeatCohortsConclusion {
  /** A number that stands for "none" in integer columns of this call, such as -1, or several. */
  readonly missingValue?: MissingValue | undefined;
  /** When each customer started, such as the sign-up, where that is apart from events: a Map of customers and instants, or an object. */
  readonly bornAt?: StartsByCustomer | undefined;
}

/**
 * Options of {@link repeatCohorts} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RepeatCohortsRowOptions<Row> extends Omit<RepeatCohortsOptions, 'bornAt'>, CohortEventReaders<Row> {}

/**
 * Repeat orders of one cohort at one offset.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RepeatCohortCell extends CohortCellPlace {
  /** How far the cell had passed at `asOf`. */
  readonly status: CohortCellStatus;
  /** Customers whose cell can be spoken of: see the cells of {@link retentionCohorts}. */
  readonly eligible: number;
  /** Those of them with the n-th order by the end of the cell; `null` while unobserved. */
  readonly repeated: number | null;
  /** `repeated` by the name that every share has for it: a cell compares like any other share. */
  readonly count: number | null;
  /** `eligible` by the name that every share has for it. */
  readonly n: number;
  /** repeated ÷ eligible, 0…1; `null` when nobody is eligible. It never falls while the same customers are eligible. */
  readonly rate: number | null;
  /** Interval of the rate. */
  readonly interval: Interval | null;
}

/**
 * Repeat orders of all cohorts together at one offset.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RepeatCohortAverage extends Omit<CohortAverage, 'active'> {
  /** Eligible customers with the n-th order by the end of the offset. */
  readonly repeated: number;
}

/**
 * A repeat-purchase table.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RepeatCohortsResult extends CohortTableResult<'repeat-cohorts', 'fraction'> {
  /** Share with the n-th order by the end of the offset after the first, all cohorts together: the rate of `average[1]`, or of the first offset shown after 0. */
  readonly value: number | null;
  /** Interval of `value`. */
  readonly interval: Interval | null;
  /** Which order is waited for. */
  readonly nth: number;
  /** What an order is. */
  readonly order: 'day' | 'row';
  /** Cohorts that have customers: oldest first or, by attribute, numbers before texts, ascending. */
  readonly cohorts: readonly Cohort<RepeatCohortCell>[];
  /** All cohorts together, weighted by eligible customers. */
  readonly average: readonly RepeatCohortAverage[];
}

/** Which orders can be waited for, for error texts. */
const NTH = 'a whole number from 2, or 1 where bornAt says when customers start';

/** Orders are counted by day. */
export const DAYS: CohortDemand = { days: true };

/** What makes a repeat-purchase table. */
export const REPEAT: CohortDefinition<RepeatCohortsConclusion, CohortTally, RepeatCohortsResult> = {
  caller: 'repeatCohorts',
  concluding: 'nth order offsets from to confidence interval',
  question({ nth = 2, order: asked, ...bounds }) {
    const order = chosen('repeatCohorts', 'order', asked, 'day row');
    if (!(Number.isSafeInteger(nth) && nth > 0)) refuse('repeatCohorts', 'nth', NTH, nth);
    return plainQuestion({ mode: 'nth', nth, order, shown: shownOf('repeatCohorts', bounds) });
  },
  conclude(spec, tally, question, options) {
    const { nth, order } = question;
    if (nth === 1 && spec.bornBy !== 'start') refuse('repeatCohorts', 'nth', NTH, nth);
    const table = cohortTable(spec, tally.rows, question, options);
    const cohorts = table.cohorts.map(
      ({ cells, ...cohort }): Cohort<RepeatCohortCell> => ({
        ...cohort,
        cells: cells.map(({ active: repeated, count, n, rate, interval, ...cell }) => ({
          ...cell,
          repeated,
          count,
          n,
          rate,
          interval,
        })),
      }),
    );
    const average = table.average.map(
      ({ active: repeated, rate, interval, ...cell }): RepeatCohortAverage => ({ ...cell, repeated, rate, interval }),
    );
    const later = laterOf(average);
    const named = { metric: 'repeat-cohorts', unit: 'fraction', value: later?.rate ?? null } as const;
    const head = { interval: later?.interval ?? null, nth, order };
    return tableResult(named, spec, tally, question, [`order-${nth}`, order], head, { cohorts, average });
  },
};

/**
 * Repeat-purchase table: customers grouped by the period of their first order (or by what it says), and the share of each group
 * that had made an n-th order by the end of each offset since; orders in the first period count too.
 *
 * rate(k) = eligible customers whose n-th order came in one of the offsets 0…k ÷ eligible customers. value = the rate one offset
 * after the first, all cohorts together. n counts orders (rows).
 *
 * @remarks An order is a local day with an event, whatever their number, unless `order: 'row'`: two rows of one shopping
 * trip are no return. That is not the retention of `mode: 'on-or-before'`, which asks for an order in a LATER period: a second
 * order in the first month counts here only. From starts that are given (`bornAt`), `nth: 1` is the share with a first order. Starts,
 * refunds and bounds of offsets: as in {@link retentionCohorts}. Cost: O(n) time for columns of codes in time order, O(n log n) at worst.
 * @param rows any iterable, one row per order, in any order
 * @param options readers `customer`, `at` and perhaps `attribute`, `bornAt`, `refund` or `amount`, how to count and how to conclude
 * @returns cohorts with their cells, and the average row
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or attribute (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `at`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { repeatCohorts } from 'cx-metrics';
 *
 * const orders = [
 *   { who: 'an', day: '2026-01-05T10:00:00Z' },
 *   { who: 'an', day: '2026-01-20T10:00:00Z' },
 *   { who: 'binh', day: '2026-01-31T10:00:00Z' },
 *   { who: 'binh', day: '2026-02-03T10:00:00Z' },
 * ];
 * const known = { timeZone: 'UTC', asOf: '2026-03-01T00:00:00Z' };
 * const table = repeatCohorts(orders, { customer: (row) => row.who, at: (row) => row.day, ...known });
 * table.cohorts[0]?.cells.map((cell) => cell.rate); // => [0.5, 1]
 * ```
 * @example
 * ```ts
 * import { countOrders, repeatCohorts } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const columns = { customer: ['an', 'an', 'binh'], at: [0, 10 * day, 40 * day] };
 * const orders = countOrders(columns, { timeZone: 'UTC', asOf: 90 * day });
 * const table = repeatCohorts(orders, { clock: 'elapsed', window: { days: 30 } });
 * table.average.map((cell) => [cell.repeated, cell.eligible]); // => [[1, 2], [1, 1], [1, 1]]
 * table.definition; // => 'order-2/day/elapsed-30-days'
 * ```
 * @example
 * ```ts
 * import { countOrders, repeatCohorts } from 'cx-metrics';
 *
 * const columns = { customer: ['an', 'an', 'binh'], at: ['2026-01-05T10:00Z', '2026-02-02T10:00Z', '2026-01-31T10:00Z'] };
 * const orders = countOrders(columns, { timeZone: 'UTC', asOf: '2026-03-01T00:00Z' });
 * repeatCohorts(orders).cohorts[0]?.cells.map((cell) => cell.rate); // => [0, 0.5]
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function repeatCohorts<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: RepeatCohortsRowOptions<Row>,
): RepeatCohortsResult;
/**
 * The same for equally long columns; see {@link repeatCohorts}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function repeatCohorts(columns: CohortEventColumns, options: RepeatCohortsOptions): RepeatCohortsResult;
/**
 * The same for visits or orders that have been counted; see {@link repeatCohorts}.
 *
 * @param orders what {@link countVisits} or {@link countOrders} gave
 * @param options how to conclude
 * @returns the same
 */
export function repeatCohorts(orders: CountedVisits, options?: RepeatCohortsOrdersOptions): RepeatCohortsResult;
export function repeatCohorts(source: unknown, options?: object): RepeatCohortsResult {
  if (!isCounted(source)) return tableOfSource(REPEAT, source, options, tallyColumns, DAYS);
  const { caller, concluding } = REPEAT;
  assertOptions(caller, options, `${COHORT_OPTIONS} ${concluding}`);
  const { histories, ...counted } = takenVisits(caller, source, options);
  const { timeZone, asOf, refunds } = counted;
  const { bornAt } = { ...options } as RepeatCohortsOrdersOptions;
  if (bornAt !== undefined && !isByCustomer(bornAt)) {
    refuse(caller, 'bornAt', 'a Map of customers and instants', bornAt);
  }
  const told = refunds && refundsBy(refunds);
  const demand = { ...DAYS, refunds: told, bornBy: bornAt ? 'start' : 'first-event' } as const;
  const spec = cohortSpec(caller, { ...options, timeZone, asOf }, demand);
  const question = boundedQuestion(spec, REPEAT.question({ ...options }), { ...options });
  const visits = { ...counted, ids: histories.ids, codes: histories.starts.length - 1 };
  const known = bornAt && withStarts(spec, visits, bornAt);
  const facts = known ? startFacts(spec, known.starts, known.codes) : { attributes: null, started: null };
  const tally = tallyHistories(spec, histories, facts, known ?? visits, question);
  return REPEAT.conclude(spec, tally, question, { ...options });
}
