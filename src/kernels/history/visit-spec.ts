import { type PeriodClock, periodClock } from '../../calendar/periods/period-clock.js';
import { type PeriodGrain, periodDays } from '../../calendar/periods/period-days.js';
import { refuse } from '../../core/errors.js';
import { INSTANT_TEXT, type InstantInput, instantOf } from '../../core/instant.js';
import { chosen, type InvalidPolicy, policyOf, refuseRest } from '../../core/options.js';
import { type ElapsedWindow, windowOf } from './elapsed-window.js';

/** The last millisecond of the year 9999. Events lie so far around 1970, so that every table has a bounded width. */
export const VISIT_LIMIT = 253_402_300_799_999;

/**
 * What every cohort table counts: events of customers, up to `asOf`, in the periods of one zone.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CohortCounting {
  /** Zone whose calendar decides the period of an event: an IANA name such as `'Asia/Ho_Chi_Minh'`. */
  readonly timeZone: string;
  /** Up to when things are known. Later events are left out; the period that holds it is partial. */
  readonly asOf: InstantInput;
  /** What a period is; with `clock: 'elapsed'`, what groups customers by their first event. @defaultValue `'month'` */
  readonly period?: PeriodGrain | undefined;
  /** ISO weekday on which weeks start, from 1 (Monday) to 7; for weeks only. @defaultValue 1 */
  readonly weekStart?: number | undefined;
  /** Day of the month on which months, quarters and years start, from 1 to 31. @defaultValue 1 */
  readonly anchorDay?: number | undefined;
  /** Month in which years and quarters start, from 1 to 12. @defaultValue 1 */
  readonly anchorMonth?: number | undefined;
  /** How offsets run: by the periods of the calendar, or by windows that start with each customer's own first event. @defaultValue `'calendar'` */
  readonly clock?: 'calendar' | 'elapsed' | undefined;
  /** How long a window of `clock: 'elapsed'` is: whole local days, or exact milliseconds. Required there, refused elsewhere. */
  readonly window?: ElapsedWindow | undefined;
  /** What to do with invalid events. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/** By what the times of visits are numbered. */
export type VisitUnit = 'period' | 'day' | 'instant';

/** How offsets follow from times. */
export interface OffsetRule {
  /** The place of a time on the line that offsets run along: its period, or the time itself. */
  unitOf(time: number): number;
  /** Units in one offset. */
  readonly step: number;
  /** The last unit of which something is known. */
  readonly last: number;
  /** The first unit that was not over at `asOf`. */
  readonly open: number;
}

/** What is counted: events of customers, by calendar period of one zone unless it is said otherwise, known up to `asOf`. */
export interface VisitSpec {
  readonly metric: string;
  readonly period: PeriodGrain;
  readonly timeZone: string;
  readonly asOf: number;
  readonly amounts: 'none' | 'sum';
  readonly onInvalid: InvalidPolicy;
  /** Numbers the visits, unless they are instants. */
  readonly clock: PeriodClock;
  /** The last number that a visit may have. */
  readonly last: number;
  /** An instant that is too late although it is not after `asOf`: `asOf` itself, where a period would begin at it; else NaN. */
  readonly excluded: number;
  /** By what visits are numbered; by period when left out. */
  readonly visits?: VisitUnit;
  /** What puts customers into one cohort: the period of their first event, also when left out, or what it says about them. */
  readonly by?: 'period' | 'attribute';
}

/** The same, and what a table needs. */
export interface CohortTableSpec extends VisitSpec {
  readonly visits: VisitUnit;
  readonly by: 'period' | 'attribute';
  readonly window: ElapsedWindow | null;
  /** Numbers and names the periods of cohorts. */
  readonly grain: PeriodClock;
  /** The period that a visit belongs to. */
  cohortOf(time: number): number;
  readonly offsets: OffsetRule;
}

/** How many rows were counted and how many were not. */
export interface VisitTotals {
  n: number;
  missing: number;
  invalid: number;
  afterAsOf: number;
}

/** What a metric adds to the options. */
export interface CohortDemand {
  readonly by?: 'period' | 'attribute' | undefined;
  /** Whether days are told apart where the clock needs periods only. */
  readonly days?: boolean | undefined;
}

/** Applies defaults to the counting options and checks them. */
export function cohortSpec(
  metric: string,
  options: CohortCounting,
  amounts: 'none' | 'sum',
  { by = 'period', days = false }: CohortDemand = {},
): CohortTableSpec {
  const { timeZone, asOf: until, onInvalid: policy, clock: asked, window: length, ...more } = options;
  const { period: grainName, weekStart, anchorDay, anchorMonth, ...rest } = more;
  refuseRest(metric, rest);
  const starts = { weekStart, anchorDay, anchorMonth };
  const period = chosen(metric, 'period', grainName, 'month day week quarter half-year year');
  const onInvalid = policyOf(metric, policy);
  const window = windowOf(metric, asked, length);
  const asOf = instantOf(until);
  if (!(Math.abs(asOf) <= VISIT_LIMIT)) refuse(metric, 'asOf', `${INSTANT_TEXT}, up to the year 9999`, until);
  const visits: VisitUnit = window && 'ms' in window ? 'instant' : window || days ? 'day' : 'period';
  const grain = periodClock(period, timeZone, starts);
  const clock = visits === 'day' ? periodClock('day', timeZone) : grain;
  const seen = lastBegun(clock, asOf);
  const same = (time: number): number => time;
  const cohortOf =
    visits === 'period' ? same : visits === 'day' ? periodDays(period, starts).indexOfDay : grain.indexOf;
  const last = visits === 'instant' ? Math.floor(asOf) : seen.last;
  let offsets: OffsetRule;
  if (!window) {
    const known = lastBegun(grain, asOf);
    offsets = { unitOf: cohortOf, step: 1, last: known.last, open: known.open };
  } else if ('ms' in window) offsets = { unitOf: same, step: window.ms, last, open: asOf };
  else offsets = { unitOf: same, step: window.days, last, open: seen.open };
  const { excluded } = seen;
  const named = { metric, period, timeZone, asOf, amounts, onInvalid, by, visits, window };
  return { ...named, clock, last, excluded, grain, cohortOf, offsets };
}

/** The last period that has begun before `asOf`, the first that was not over, and the instant that would begin another. */
function lastBegun(clock: PeriodClock, asOf: number): { last: number; open: number; excluded: number } {
  const named = clock.indexOf(asOf);
  // where clocks go back over a first midnight, the next period may have begun although asOf is named by the old one
  const holding = clock.startOf(named + 1) <= asOf ? named + 1 : named;
  // a period that would begin at asOf has not been observed for any length of time
  const begins = clock.startOf(holding) === asOf;
  return { last: begins ? holding - 1 : holding, open: holding, excluded: begins ? asOf : Number.NaN };
}
