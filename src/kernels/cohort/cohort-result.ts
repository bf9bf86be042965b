import type { PeriodGrain } from '../../calendar/periods/period-days.js';
import type { MetricResult, Unit } from '../../core/result.js';
import { clockName, type ElapsedWindow } from '../history/elapsed-window.js';
import type { CohortTableSpec, VisitTotals } from '../history/visit-spec.js';

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
  readonly by: 'period' | 'attribute';
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

/** How many events there were, as results say it. */
export function totalsOf({ n, missing, invalid }: VisitTotals): Pick<VisitTotals, 'n' | 'missing' | 'invalid'> {
  return { n, missing, invalid };
}

/** How it was counted, as results say it. */
export function countingOf(spec: CohortTableSpec): {
  readonly clock: 'calendar' | 'elapsed';
  readonly window: ElapsedWindow | null;
  readonly by: 'period' | 'attribute';
  readonly period: PeriodGrain;
  readonly weekStart: number | null;
  readonly anchorDay: number | null;
  readonly anchorMonth: number | null;
  readonly timeZone: string;
  readonly asOf: number;
} {
  const { by, period, timeZone, asOf } = spec;
  const window = spec.window && { ...spec.window };
  const { weekStart, anchorDay, anchorMonth } = spec.grain;
  const clock = window ? 'elapsed' : 'calendar';
  return { clock, window, by, period, weekStart, anchorDay, anchorMonth, timeZone, asOf };
}

/** Choices by name, the clock last. */
export function definitionOf({ window, by }: CohortTableSpec, ...choices: string[]): string {
  return [...choices, clockName(window), ...(by === 'attribute' ? ['by-attribute'] : [])].join('/');
}
