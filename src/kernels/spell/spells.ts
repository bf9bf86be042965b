import type { PeriodGrain, PeriodOptions } from '../../calendar/periods/period-days.js';
import { fail } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import type { LeftOut } from '../../core/left-out.js';
import { isRows } from '../../core/reading.js';
import type { SpellsByCustomer } from './spell-histories.js';

/*
 * What metrics need of spells that were counted. The calendars behind their periods come with the spells: so metrics that also take rows
 * do not carry them.
 */

/**
 * Which time is looked at of spells that were counted: as a whole, and by calendar period.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SpellRangeOptions extends PeriodOptions {
  /** First instant, or first local date; before `asOf`. @defaultValue the first start of all spells */
  readonly from?: InstantInput | undefined;
  /** First instant after the last one, or first date after it. @defaultValue `asOf`, or the end of the calendar period that holds it */
  readonly to?: InstantInput | undefined;
  /** Which calendar periods to list besides: whole ones, all that hold an instant between `from` and `to` and begin before `asOf`. @defaultValue none */
  readonly period?: PeriodGrain | undefined;
}

/**
 * Whether a stretch of time was over at `asOf`; the one that holds `asOf` ends with what is known then.
 *
 * @category Results
 * @since 0.1.0
 */
export type SpellStatus = 'complete' | 'partial';

/**
 * A stretch of time that was looked at, `[from, to)`.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SpellStretch {
  /** First instant, epoch milliseconds. */
  readonly from: number;
  /** First instant after it. */
  readonly to: number;
  /** Whether it was over at `asOf`. */
  readonly status: SpellStatus;
}

/**
 * A calendar period.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SpellPeriod extends SpellStretch {
  /** Name of the period, such as `'2026-11'`. */
  readonly period: string;
}

/**
 * What results from counted spells say beside the whole: of which knowledge they are, and the same by calendar period.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SpellSeries<Each> {
  /** Whether the whole was over at `asOf`. */
  readonly status: SpellStatus;
  /** The zone of local dates and calendar periods; `null` where none was given. */
  readonly timeZone: string | null;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** The same for each calendar period, ascending; empty unless `period` was given. */
  readonly periods: readonly (Each & SpellPeriod)[];
}

/**
 * A stretch of time, and the instant just before which its end is looked at.
 *
 * @category Results
 * @since 0.1.0
 */
export interface AskedStretch extends SpellStretch {
  /** `to`, or just after `asOf` where that comes first. */
  readonly end: number;
}

/**
 * The time that is looked at: as a whole, and its calendar periods, ascending and without gaps.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SpellStretches {
  /** From the first instant to the last one. */
  readonly whole: AskedStretch;
  /** The calendar periods that were asked for. */
  readonly periods: readonly (AskedStretch & SpellPeriod)[];
}

export const STRETCH_OPTIONS = 'from to period weekStart anchorDay anchorMonth';

/**
 * Spells of customers that were counted by {@link countSpells}: what every conclusion about churn, survival and recurring revenue
 * takes. Not JSON, and no copy of it is taken: the state of an aggregator is what can be stored, and sent.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Spells extends LeftOut {
  /** What this is. */
  readonly kind: 'spells';
  /** The zone of local dates and calendar periods; `null` where none was given. */
  readonly timeZone: string | null;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** Spells that had started by then. */
  readonly n: number;
  /** Spells that start later. */
  readonly afterAsOf: number;
  /** By which rule prices were brought to a month; `null` where no amounts were read. */
  readonly perMonth: string | null;
  /** Currency of the amounts; `null` where it was not told. */
  readonly currency: string | null;
  /** Every customer's spells: start, end (`Infinity` while it goes on) and what it is worth in a month (0 without amounts), by threes. */
  readonly histories: SpellsByCustomer;
  /** The same with the end of the term in place of the worth; `null` where no terms were read. */
  readonly terms: SpellsByCustomer | null;
  /**
   * For metrics of spells: whether these are what was counted, and nothing is asked of them that has been decided.
   * @param metric the metric that takes them
   * @param options what it was given
   * @param known names of its options
   * @param needsAmounts whether it is about money
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for other options; `INVALID_VALUE` for damaged spells, and for want of amounts
   */
  assertSound(metric: string, options: object | undefined, known: string, needsAmounts: boolean): void;
  /**
   * For metrics of spells: the time that is looked at, as a whole and by calendar period.
   * @param metric the metric that takes them
   * @param options what it was given
   * @returns stretches of time
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for a range or a period that is none
   */
  stretches(metric: string, options: SpellRangeOptions): SpellStretches;
}

/** Whether something is what {@link countSpells} gave, or says that it is. */
export function isSpells(source: unknown): source is Spells {
  return !isRows(source) && (source as { kind?: unknown } | null | undefined)?.kind === 'spells';
}

/** Counted spells, once they are known to be sound and nothing is asked of them that has been decided. */
export function takenSpells(
  metric: string,
  spells: Spells,
  options: object | undefined,
  known: string,
  needsAmounts: boolean,
): Spells {
  if (typeof spells.assertSound !== 'function' || typeof spells.stretches !== 'function') {
    fail('INVALID_VALUE', metric, 'counted spells must be what countSpells returns; a copy of them is none');
  }
  spells.assertSound(metric, options, known, needsAmounts);
  return spells;
}

/** What of a stretch stands in a result. */
export function shownStretch({ from, to, status }: SpellStretch): SpellStretch {
  return { from, to, status };
}

/** A conclusion by calendar period, and what it is known by. */
export function seriesOf<Each extends object>(
  { timeZone, asOf }: Spells,
  { whole, periods }: SpellStretches,
  conclude: (stretch: AskedStretch) => Each,
): SpellSeries<Each> {
  return {
    status: whole.status,
    timeZone,
    asOf,
    periods: periods.map((each) => ({ period: each.period, ...conclude(each), ...shownStretch(each) })),
  };
}
