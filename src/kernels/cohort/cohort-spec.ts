import { type PeriodDays, type PeriodGrain, periodDaysOf } from '../../calendar/periods/period-days.js';
import { zonePeriods } from '../../calendar/periods/zone-periods.js';
import { timeZoneOf } from '../../calendar/zones/time-zone.js';
import { refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import { chosen, policyOf } from '../../core/options.js';
import { isId, NAMED } from '../history/read-visits.js';
import {
  type AmountPart,
  asOfOption,
  dayClock,
  lastBegun,
  type RefundPart,
  type RefundRule,
  sparedOf,
  type VisitCounting,
  type VisitPart,
  type VisitSpec,
  type VisitUnit,
} from '../history/visit-spec.js';
import { type ElapsedWindow, windowOf } from './elapsed-window.js';

/**
 * What every cohort table counts: events of customers, up to `asOf`, in the periods of one zone.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CohortCounting extends VisitCounting {
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
  /**
   * How refunds are told, which are no events: by `refund`, by an `amount` below 0, or not at all (`'as-orders'`).
   * @defaultValue `'flagged'` where `refund` is read, else `'negative-amounts'` where `amount` is
   */
  readonly refunds?: RefundRule | undefined;
}

/**
 * What puts customers into one cohort: the period of their first event, or what that event says.
 *
 * @category Options
 * @since 0.1.0
 */
export type CohortFormation = 'period' | 'attribute';

/**
 * When customers start: with their first event, or when it is given apart from events.
 *
 * @category Options
 * @since 0.1.0
 */
export type CohortBirth = 'first-event' | 'start';

/**
 * When each customer started, by id: a Map or pairs of id and instant, or an object whose keys are the ids (for ids that are texts).
 *
 * @category Options
 * @since 0.1.0
 */
export type StartsByCustomer =
  | Iterable<readonly [string | number, InstantInput | null | undefined]>
  | Readonly<Record<string, InstantInput | null | undefined>>;

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

/** What a cohort table counts, checked. */
export interface CohortSpec extends VisitSpec {
  readonly period: PeriodGrain;
  readonly formedBy: CohortFormation;
  readonly bornBy: CohortBirth;
  readonly window: ElapsedWindow | null;
  /** Numbers and names the periods of cohorts. */
  readonly days: PeriodDays;
  /** The period that a visit belongs to. */
  cohortOf(time: number): number;
  readonly offsets: OffsetRule;
}

/** What the first visit of a subject says, where cohorts are formed by that. */
export const ATTRIBUTE: VisitPart = { name: 'attribute', expected: NAMED, fault: 'not-a-class', isSound: isId };

/** Options of how cohorts are counted, and where things stand in rows. */
export const COHORT_OPTIONS =
  'timeZone asOf onInvalid customer at attribute bornAt refund refunds missingValue period weekStart anchorDay anchorMonth clock window';

/** What a metric adds to the options. */
export interface CohortDemand {
  readonly formedBy?: CohortFormation | undefined;
  readonly bornBy?: CohortBirth | undefined;
  readonly refunds?: RefundPart | null | undefined;
  readonly amount?: AmountPart | null | undefined;
  /** Whether days are told apart where the clock needs periods only. */
  readonly days?: boolean | undefined;
}

/** Applies defaults to the counting options and checks them. */
export function cohortSpec(
  metric: string,
  options: Partial<CohortCounting>,
  { formedBy: formed, bornBy: born, amount = null, refunds = null, days = false }: CohortDemand = {},
): CohortSpec {
  const { asOf: until, weekStart, anchorDay, anchorMonth } = options;
  const timeZone = options.timeZone as string;
  const formedBy = chosen(metric, 'formedBy', formed, 'period attribute');
  const bornBy = chosen(metric, 'bornBy', born, 'first-event start');
  const period = chosen(metric, 'period', options.period, 'month day week quarter half-year year');
  const onInvalid = policyOf(metric, options.onInvalid);
  const window = windowOf(metric, options.clock, options.window);
  if (days && window && 'ms' in window) refuse(metric, 'window', 'whole days: orders are counted by day', window);
  const asOf = asOfOption(metric, until);
  const unit: VisitUnit = window && 'ms' in window ? 'instant' : window || days ? 'day' : 'period';
  const numbers = periodDaysOf(metric, period, { weekStart, anchorDay, anchorMonth });
  const grain = zonePeriods(timeZoneOf(metric, timeZone), numbers);
  const clock = unit === 'day' ? dayClock(metric, timeZone) : grain;
  const same = (time: number): number => time;
  const cohortOf = unit === 'period' ? same : unit === 'day' ? numbers.indexOfDay : grain.indexOf;
  // a window that would only begin at asOf has not begun
  const known = unit === 'instant' ? { last: Math.ceil(asOf) - 1, open: Math.floor(asOf) } : lastBegun(clock, asOf);
  const offsets: OffsetRule = window
    ? { unitOf: same, step: 'ms' in window ? window.ms : window.days, ...known }
    : { unitOf: cohortOf, step: 1, ...lastBegun(grain, asOf) };
  const attribute = formedBy === 'attribute' ? ATTRIBUTE : null;
  const named = {
    metric,
    subject: 'customer',
    timeZone,
    asOf,
    onInvalid,
    unit,
    amount,
    refunds,
    // one object of columns serves all metrics of orders
    spare: sparedOf(amount, refunds),
    attribute,
    starts: bornBy === 'start',
  } as const;
  return { ...named, clock, ...known, period, formedBy, bornBy, window, days: numbers, cohortOf, offsets };
}
