import type { PeriodGrain } from '../../calendar/periods/period-days.js';
import { labelOfDay } from '../../calendar/periods/period-label.js';
import { leftOutOf } from '../../core/left-out.js';
import type { MetricResult, Unit } from '../../core/result.js';
import type { RefundScope } from '../history/visit-spec.js';
import type { CohortQuestion } from './cohort-question.js';
import type { CohortBirth, CohortFormation, CohortSpec } from './cohort-spec.js';
import type { CohortStarts } from './cohort-starts.js';
import type { CohortTotals } from './cohort-tally.js';
import { clockName, type ElapsedWindow } from './elapsed-window.js';

/**
 * What the result of every cohort table says of how it was counted.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CohortTableResult<Id extends string, U extends Unit> extends MetricResult<Id, U>, RefundScope {
  /** Events counted; refunds are none. */
  readonly n: number;
  /** Events after `asOf`, left out. */
  readonly afterAsOf: number;
  /** Customers with a counted event; with `bornAt`, those who had started by `asOf`. Of the cohorts that are shown. */
  readonly customers: number;
  /** What became of the starts that `bornAt` gives; `null` where the first event is the start. */
  readonly starts: CohortStarts | null;
  /** The choices that make the numbers what they are, by name, such as `'first-ever/on/calendar'`. */
  readonly definition: string;
  /** The offsets that are shown, both ends included; `null` for all. */
  readonly offsets: {
    /** The first offset that is shown. */
    readonly first: number;
    /** The last one; `null` for as far as `asOf` goes. */
    readonly last: number | null;
  } | null;
  /** The first day of the cohorts that `from` lets be shown; `null` where it is left out. */
  readonly from: string | null;
  /** The first day after those that `to` does; `null` where it is left out. */
  readonly to: string | null;
  /** How offsets run: by the periods of the calendar, or by windows from each customer's own first event. */
  readonly clock: 'calendar' | 'elapsed';
  /** Length of the windows; `null` by the calendar. */
  readonly window: ElapsedWindow | null;
  /** What puts customers into one cohort: the period of their first event, or what it says about them. */
  readonly formedBy: CohortFormation;
  /** Whether customers start with their first event, or when `bornAt` says. */
  readonly bornBy: CohortBirth;
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
  { n, afterAsOf, customers, starts, refunded, refundsApart, ...left }: CohortTotals,
  { shown: [first, last], began = [-Infinity, Infinity] }: CohortQuestion,
  choices: readonly string[],
  head: Head,
  tail: Tail,
): CohortTableResult<Id, U> & Head & Tail {
  const { formedBy, period, timeZone, asOf } = spec;
  const window = spec.window && { ...spec.window };
  const { weekStart, anchorDay, anchorMonth } = spec.days;
  const changes = [formedBy === 'attribute' && 'by-attribute', starts && 'from-start'].filter((change) => change);
  const definition = [...choices, clockName(window), ...changes].join('/');
  const dayOf = (period: number) => (Number.isFinite(period) ? labelOfDay(spec.days.firstDayOf(period)) : null);
  const areAll = first === 0 && last === Infinity;
  return {
    metric,
    unit,
    value,
    n,
    ...leftOutOf(left),
    ...head,
    afterAsOf,
    refunds: spec.refunds?.rule ?? null,
    refunded,
    refundsApart,
    customers,
    starts: starts && { ...starts },
    definition,
    offsets: areAll ? null : { first, last: last === Infinity ? null : last },
    from: dayOf(began[0]),
    to: dayOf(began[1]),
    clock: window ? 'elapsed' : 'calendar',
    window,
    formedBy,
    bornBy: spec.bornBy,
    period,
    weekStart,
    anchorDay,
    anchorMonth,
    timeZone,
    asOf,
    ...tail,
  };
}
