import type { PeriodGrain, PeriodOptions } from '../../calendar/periods/period-days.js';
import { fail, refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import type { LeftOut } from '../../core/left-out.js';
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
  /** How many periods the stretch of each one holds, its own as the last: 12 for the twelve months up to the end of every month. @defaultValue 1 */
  readonly window?: number | undefined;
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
 * A calendar period; with a `window`, the stretch that ends with it.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SpellPeriod extends SpellStretch {
  /** Name of the period, such as `'2026-11'`. */
  readonly period: string;
  /** Whether it was over at `asOf`; a window that begins before the period of the first start is `'partial'` too. */
  readonly status: SpellStatus;
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
 * What of a whole is said again of each period.
 *
 * @category Results
 * @since 0.1.0
 */
export type OfPeriod<Whole> = Omit<Whole, 'metric' | 'unit' | keyof LeftOut | 'perMonth' | 'currency'>;

/**
 * A conclusion as a whole and by calendar period.
 *
 * @category Results
 * @since 0.1.0
 */
export type InSeries<Whole> = Whole & SpellStretch & SpellSeries<OfPeriod<Whole>>;

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
   * For metrics of spells: a conclusion as a whole and by calendar period.
   * @param metric the metric that takes them
   * @param options what it was given
   * @param known names of its options, but for those of {@link SpellRangeOptions}
   * @param needsAmounts whether it is about money
   * @param begin what is concluded about a period, once the spells are known to be sound
   * @returns the conclusion about the whole, with the periods, the zone and up to when things are known
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for other options, and for a range or a period that is none; `INVALID_VALUE` for damaged spells, and for want of amounts
   */
  concluded<Whole extends object>(
    metric: string,
    options: SpellRangeOptions | undefined,
    known: string,
    needsAmounts: boolean,
    begin: (spells: Spells) => (period: { readonly from: number; readonly to: number }) => Whole,
  ): InSeries<Whole>;
}

/** Refuses subscriptions, of which a metric takes only what {@link countSpells} has counted. */
export function assertCounted(metric: string, source: unknown, options: unknown): void {
  const isOfColumns = Object(source).startedAt !== undefined;
  const { startedAt } = Object(isOfColumns ? source : options);
  if (startedAt === undefined) return;
  const code = isOfColumns ? 'INVALID_VALUE' : 'INVALID_OPTION';
  refuse(metric, 'startedAt', 'left out: give what countSpells returns', startedAt, code);
}

/** Whether something is what {@link countSpells} gave; what only says so, a copy, is refused. */
export function isSpells(metric: string, source: unknown): source is Spells {
  const { kind, concluded } = Object(source) as Partial<Spells>;
  if (kind !== 'spells') return false;
  if (typeof concluded !== 'function') fail('INVALID_VALUE', metric, 'counted spells must be no copy');
  return true;
}
