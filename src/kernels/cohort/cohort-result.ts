import type { PeriodGrain } from '../../calendar/periods/period-days.js';
import type { MetricResult, Unit } from '../../core/result.js';
import type { VisitTotals } from '../history/visit-spec.js';
import type { CohortFormation, CohortSpec } from './cohort-spec.js';
import { clockName, type ElapsedWindow } from './elapsed-window.js';

/**
 * What the result of every cohort table says of how it was counted.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CohortTableResult<Id extends string, U extends Unit> extends MetricResult<Id, U> {
  /** Events counted. */
  readonly n: number;
  /** Events after `asOf`, left out. */
  readonly afterAsOf: number;
  /** Customers with a counted event. */
  readonly customers: number;
  /** The choices that make the numbers what they are, by name, such as `'first-ever/on/calendar'`. */
  readonly definition: string;
  /** How offsets run: by the periods of the calendar, or by windows from each customer's own first event. */
  readonly clock: 'calendar' | 'elapsed';
  /** Length of the windows; `null` by the calendar. */
  readonly window: ElapsedWindow | null;
  /** What puts customers into one cohort: the period of their first event, or what it says about them. */
  readonly formedBy: CohortFormation;
  /** What a period is. */
  readonly period: PeriodGrain;
  /** ISO weekday on which weeks start; `null` for other periods. */
  readonly weekStart: number | null;
  /** Day of the month on which months, quarters and years start; `null` for other periods. */
  readonly anchorDay: number | null;
  /** Month in which years and quarters start; `null` for other periods. */
  readonly anchorMonth: number | null;
  /** The zone of the calendar. */
  readonly timeZone: string;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
}

/** What every table says of how it was counted: before its own parts, and after them. */
export function tableResult<Id extends string, U extends Unit, Head extends object, Tail extends object>(
  { metric, unit, value }: { readonly metric: Id; readonly unit: U; readonly value: number | null },
  spec: CohortSpec,
  { n, missing, invalid, afterAsOf, customers }: VisitTotals & { readonly customers: number },
  choices: readonly string[],
  head: Head,
  tail: Tail,
): CohortTableResult<Id, U> & Head & Tail {
  const { formedBy, period, timeZone, asOf } = spec;
  const window = spec.window && { ...spec.window };
  const { weekStart, anchorDay, anchorMonth } = spec.days;
  const definition = [...choices, clockName(window), ...(formedBy === 'attribute' ? ['by-attribute'] : [])].join('/');
  return {
    metric,
    unit,
    value,
    n,
    missing,
    invalid,
    ...head,
    afterAsOf,
    customers,
    definition,
    clock: window ? 'elapsed' : 'calendar',
    window,
    formedBy,
    period,
    weekStart,
    anchorDay,
    anchorMonth,
    timeZone,
    asOf,
    ...tail,
  };
}
