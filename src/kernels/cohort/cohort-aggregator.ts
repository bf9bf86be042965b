import type { PeriodGrain } from '../../calendar/periods/period-days.js';
import type { ElapsedWindow } from '../history/elapsed-window.js';
import { HistoryAggregator } from '../history/history-aggregator.js';
import type { HistoryForm, HistoryState } from '../history/history-state.js';
import type { CohortCounting, CohortTableSpec } from '../history/visit-spec.js';
import type { CohortEvent, CohortEventColumns } from './cohort-events.js';
import type { CohortQuestion } from './cohort-question.js';
import { type CohortTally, tallyHistories } from './cohort-tally.js';

/**
 * How every aggregator of a cohort table counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CohortAggregatorOptions extends CohortCounting {
  /** What puts customers into one cohort: the period of their first event, or what `cohort` of it says. @defaultValue `'period'` */
  readonly by?: 'period' | 'attribute' | undefined;
}

/**
 * State of an aggregator of a cohort table. Plain JSON. What is not the default is written only where it is chosen.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface CohortState<Kind extends string> extends HistoryState<Kind> {
  /** What a period is. */
  readonly period: PeriodGrain;
  /** ISO weekday on which weeks start. */
  readonly weekStart?: number | undefined;
  /** Day of the month on which periods start. */
  readonly anchorDay?: number | undefined;
  /** Month in which years and quarters start. */
  readonly anchorMonth?: number | undefined;
  /** `'elapsed'` where windows run from each customer's first event. */
  readonly clock?: 'elapsed' | undefined;
  /** Length of those windows. */
  readonly window?: ElapsedWindow | undefined;
  /** `'attribute'` where the first event says what the cohort is. */
  readonly by?: 'attribute' | undefined;
  /** Periods with an event for each customer, ascending; months since January 1970, and other periods in the same way. */
  readonly periods?: readonly (readonly number[])[] | undefined;
  /** Days with an event for each customer, ascending, since 1970-01-01: where windows or orders go by days. */
  readonly days?: readonly (readonly number[])[] | undefined;
  /** Instants with an event for each customer, ascending, in whole epoch milliseconds: where windows are exact. */
  readonly instants?: readonly (readonly number[])[] | undefined;
  /** Events on each of the days for each customer, where orders are counted. */
  readonly events?: readonly (readonly number[])[] | undefined;
}

/** What is compared on merge, and how times are written. */
function formOf(spec: CohortTableSpec, events: string | null): HistoryForm {
  const { period, timeZone, asOf, amounts, window, by, visits } = spec;
  const chosen = <Value>(value: Value, usual: Value): Value | undefined => (value === usual ? undefined : value);
  const { weekStart, anchorDay, anchorMonth } = spec.grain;
  const config = {
    period,
    weekStart: chosen(weekStart ?? 1, 1),
    anchorDay: chosen(anchorDay ?? 1, 1),
    anchorMonth: chosen(anchorMonth ?? 1, 1),
    timeZone,
    asOf,
    clock: window ? 'elapsed' : undefined,
    window: window ?? undefined,
    by: chosen(by, 'period'),
    amounts,
  };
  return { config, times: `${visits}s`, events };
}

/** The counting options in a state. */
export function countingInState(state: CohortState<string>): CohortAggregatorOptions {
  const { timeZone, asOf, period, weekStart, anchorDay, anchorMonth, clock, window, by, onInvalid } = state;
  return { timeZone, asOf, period, weekStart, anchorDay, anchorMonth, clock, window, by, onInvalid };
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
  Kind extends string,
  State extends CohortState<Kind>,
  Conclusion,
  Result extends object,
> extends HistoryAggregator<State, Conclusion, Result, CohortEvent, CohortEventColumns> {
  readonly #spec: CohortTableSpec;

  /**
   * @param kind the kind of state
   * @param spec what is counted and how bad input is treated
   * @param events the field of how many events there were at each time; `null` where that does not matter
   */
  protected constructor(kind: Kind, spec: CohortTableSpec, events: string | null = null) {
    super(kind as State['kind'], spec, formOf(spec, events));
    this.#spec = spec;
  }

  /**
   * The answer to a question about what has been counted so far.
   * @param question what is asked
   * @returns what was counted, and the table
   */
  protected tallied(question: CohortQuestion): { readonly spec: CohortTableSpec; readonly tally: CohortTally } {
    const { histories, totals } = this.counted();
    return { spec: this.#spec, tally: tallyHistories(this.#spec, histories, totals, question) };
  }
}
