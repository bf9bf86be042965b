import type { PeriodGrain } from '../../calendar/periods/period-days.js';
import { assertOptions } from '../../core/options.js';
import { HistoryAggregator } from '../history/history-aggregator.js';
import type { HistoryForm, HistoryState } from '../history/history-state.js';
import type { StoredHistories } from '../history/history-store.js';
import { refundPart } from '../history/refunds.js';
import { AMOUNT } from '../history/visit-amounts.js';
import type { RefundList } from '../history/visit-spec.js';
import type { KnownTotals } from '../history/visits.js';
import type { CohortDefinition } from './cohort-definition.js';
import { boundedQuestion, type CohortQuestion } from './cohort-question.js';
import {
  type CohortBirth,
  type CohortCounting,
  type CohortDemand,
  type CohortFormation,
  type CohortSpec,
  cohortSpec,
} from './cohort-spec.js';
import { beforeStart } from './cohort-starts.js';
import { type SubjectFacts, startFacts } from './cohort-tally.js';
import type { ElapsedWindow } from './elapsed-window.js';
import { StartStore } from './start-store.js';

/**
 * How every aggregator of a cohort table counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CohortAggregatorOptions extends CohortCounting {
  /** What puts customers into one cohort: the period of their first event, or what `attribute` of it says. @defaultValue `'period'` */
  readonly formedBy?: CohortFormation | undefined;
  /** When customers start: with their first event, or at `bornAt` of an event, which may be one without `at`. @defaultValue `'first-event'` */
  readonly bornBy?: CohortBirth | undefined;
}

/** Options of the aggregators of all cohort tables. */
export const COHORT_COUNTING_OPTIONS =
  'timeZone asOf onInvalid period weekStart anchorDay anchorMonth clock window formedBy bornBy refunds';

/**
 * State of an aggregator of a cohort table. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface CohortState<Kind extends string> extends HistoryState<Kind> {
  /** What a period is. */
  readonly period: PeriodGrain;
  /** ISO weekday on which weeks start; `null` for other periods. */
  readonly weekStart: number | null;
  /** Day of the month on which periods start; `null` for days and weeks. */
  readonly anchorDay: number | null;
  /** Month in which years and quarters start; `null` for other periods. */
  readonly anchorMonth: number | null;
  /** Length of the windows of an elapsed clock; `null` by the calendar. */
  readonly window: ElapsedWindow | null;
  /** What puts customers into one cohort. */
  readonly formedBy: CohortFormation;
  /** Whether customers start with their first event, or when it is given. */
  readonly bornBy: CohortBirth;
  /** Periods with an event for each customer, ascending; months since January 1970, and other periods in the same way. */
  readonly periods?: readonly (readonly number[])[] | undefined;
  /** Days with an event for each customer, ascending, since 1970-01-01: where windows or orders go by days. */
  readonly days?: readonly (readonly number[])[] | undefined;
  /** Instants with an event for each customer, ascending, in whole epoch milliseconds: where windows are exact. */
  readonly instants?: readonly (readonly number[])[] | undefined;
  /** Events at each of these times for each customer, where orders are counted or starts are given. */
  readonly events?: readonly (readonly number[])[] | undefined;
  /** Exact sum of the amounts for each customer and time, as parts, where amounts are counted. */
  readonly sums?: readonly (readonly (readonly number[])[])[] | undefined;
  /** Instant of each customer's first event and what it says about them, where cohorts are formed by that. */
  readonly births?: readonly (readonly [number, string | number])[] | undefined;
  /** Where starts are given: whose they are, numbers before texts, ascending. */
  readonly startsOf?: readonly (string | number)[] | undefined;
  /** When each of these started, in whole epoch milliseconds, and what that says about them where cohorts are formed by it. */
  readonly starts?: readonly (number | readonly [number, string | number])[] | undefined;
}

/** What an aggregator of a table counts. */
export function countingSpec(
  caller: string,
  options: CohortAggregatorOptions | undefined,
  demand: CohortDemand = {},
): CohortSpec {
  assertOptions(caller, options, COHORT_COUNTING_OPTIONS);
  const { formedBy, bornBy, ...counting }: Partial<CohortAggregatorOptions> = options ?? {};
  const hasAmounts = demand.amount != null || counting.refunds === 'negative-amounts';
  const refunds = refundPart(caller, null, { ...counting }, hasAmounts);
  // in tables of presence amounts say which events are refunds
  const amount = demand.amount ?? (refunds?.rule === 'negative-amounts' ? AMOUNT : null);
  return cohortSpec(caller, counting, { ...demand, formedBy, bornBy, amount, refunds });
}

/** The counting options in a state. */
export function countingInState(state: CohortState<string>): CohortAggregatorOptions {
  const { timeZone, asOf, period, weekStart, anchorDay, anchorMonth, window, formedBy, bornBy, onInvalid } = state;
  const refunds = state.refunds ?? undefined;
  const starts = { weekStart: weekStart ?? undefined, anchorDay: anchorDay ?? undefined };
  const clock = window === null ? 'calendar' : 'elapsed';
  const counting = { timeZone, asOf, period, ...starts, anchorMonth: anchorMonth ?? undefined, formedBy, onInvalid };
  return { ...counting, clock, window: window ?? undefined, bornBy, refunds };
}

/**
 * What the aggregators of all cohort tables do: they keep, for every customer, the periods (or days, or instants) of their
 * events, and what their first event says.
 *
 * @remarks Where ids are personal data, so is the state. Cost: O(1) per event; memory O(customers × distinct times).
 * @example
 * ```ts
 * import { RetentionCohortsAggregator } from 'cx-metrics';
 *
 * const weeks = new RetentionCohortsAggregator({ timeZone: 'UTC', asOf: '2026-03-01T00:00:00Z', period: 'week' });
 * weeks.add({ customer: 'an', at: '2026-01-09T12:00:00Z' }).toJSON().periods; // => [[2923]]
 * ```
 * @category Aggregators
 * @since 0.1.0
 */
export abstract class CohortAggregator<
  State extends CohortState<string>,
  Conclusion extends object,
  Tally,
  Result extends object,
  Event extends object,
  Columns extends object,
> extends HistoryAggregator<State, Conclusion, Result, Event, Columns> {
  readonly #definition: CohortDefinition<Conclusion, Tally, Result>;
  readonly #tally: TallyStored<Tally>;
  readonly #spec: CohortSpec;
  readonly #starts: StartStore | null;

  /**
   * @param kind the kind of state
   * @param definition what the table asks and concludes
   * @param tally how stored histories are counted
   * @param spec what is counted and how bad input is treated
   * @param form the field of how many events there were at each time, and how amounts are kept; where that matters
   */
  protected constructor(
    kind: State['kind'],
    definition: CohortDefinition<Conclusion, Tally, Result>,
    tally: TallyStored<Tally>,
    spec: CohortSpec,
    { events = null, sums = null }: Partial<Pick<HistoryForm, 'events' | 'sums'>> = {},
  ) {
    const { period, timeZone, asOf, window, formedBy, bornBy, unit } = spec;
    const starts = bornBy === 'start' ? new StartStore(formedBy === 'attribute') : null;
    const { weekStart, anchorDay, anchorMonth } = spec.days;
    const config = { period, weekStart, anchorDay, anchorMonth, timeZone, asOf, window, formedBy, bornBy };
    // how many events come before a start is known in the end only
    super(kind, spec, { config, times: `${unit}s`, events: events ?? (starts && 'events'), sums }, starts);
    this.#starts = starts;
    this.#definition = definition;
    this.#tally = tally;
    this.#spec = spec;
  }

  /**
   * The table of what has been counted so far.
   * @param options how to conclude
   * @returns what the function of the same name returns for the same events
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: Conclusion): Result {
    this.assertUnwrapped();
    const { caller, concluding } = this.#definition;
    assertOptions(caller, options, concluding);
    const given = { ...options } as Conclusion;
    const question = boundedQuestion(this.#spec, this.#definition.question(given), given);
    const stored = this.stored();
    const { attributes, ids } = stored;
    const kept = this.#starts?.columns(ids);
    const facts = kept ? startFacts(this.#spec, kept.starts, kept.codes) : { attributes, started: null };
    const { spec: known, histories, totals } = this.counted(stored, beforeStart(facts.started));
    const spec = { ...this.#spec, timeZone: known.timeZone };
    const tally = this.#tally(spec, histories, facts, totals, question);
    return this.#definition.conclude(spec, tally, question, given);
  }
}

/** Counts a table from stored histories. */
export type TallyStored<Tally> = (
  spec: CohortSpec,
  histories: StoredHistories & { readonly refunds: RefundList | null },
  facts: SubjectFacts,
  totals: KnownTotals,
  question: CohortQuestion,
) => Tally;
