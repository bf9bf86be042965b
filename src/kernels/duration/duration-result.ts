import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { refuse } from '../../core/errors.js';
import { leftOutOf } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import type { Estimate, MetricResult } from '../../core/result.js';
import { shareOf } from '../proportion/proportion.js';
import {
  countDurations,
  type DurationKind,
  type DurationPercentiles,
  type DurationSpec,
  type DurationTotals,
  refuseOtherUnits,
  type SelectedPeriod,
  type TakeOutcome,
} from './duration.js';
import type { Reopening } from './duration-case.js';
import { clockOf, type DurationClock } from './duration-clock.js';
import { countingNames, type DurationCounting, durationSpec } from './duration-spec.js';
import { type DurationSummary, type DurationSummaryOptions, summarizeDurations } from './duration-summary.js';
import { type CurveOptions, curveOf, type DurationSurvival, survivalOf } from './duration-survival.js';
import { openCount, sizeOf } from './duration-totals.js';

/**
 * How durations of cases are concluded.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DurationConclusion extends DurationSummaryOptions, CurveOptions {}

/**
 * What every duration of cases has: the mean as `value`, and beside it what the mean hides.
 *
 * @category Results
 * @since 0.1.0
 */
export interface DurationResult<Id extends string> extends MetricResult<Id, 'ms'>, DurationSummary {
  /** Mean of those that ended, in milliseconds: total ÷ ended; `null` when none has. */
  readonly value: number | null;
  /** How many ended. */
  readonly n: number;
  /** Cases without a start. */
  readonly missing: number;
  /** The formula behind `value`. */
  readonly definition: string;
  /** How time is measured: `'elapsed'`, around the clock; `'business'`, in the hours of `calendar`; `'per-case'`. */
  readonly clock: DurationClock;
  /** Short text that stands for the hours that counted; `null` unless `clock` is `'business'`. */
  readonly calendar: string | null;
  /** What became of cases that ended more than once. */
  readonly reopened: Reopening;
  /** The period that was selected; `null` for all cases. */
  readonly select: SelectedPeriod | null;
  /** Up to when things were known, epoch milliseconds; `null` when not given. */
  readonly asOf: number | null;
  /** Whether durations were kept one by one, or in the bins of a sketch. */
  readonly percentiles: DurationPercentiles;
  /**
   * How far percentiles, `minMs`, `maxMs` and their limits may be off, in parts of the exact ones: 0, or 1/256 by `'sketch'`. Times of
   * `survival` are moved as much, and those of one bin count as equal, ends first. `value`, `totalMs`, `seMs`, `interval` and all
   * counts are exact either way.
   */
  readonly relativeError: number;
  /** Cases that started after `asOf`, left out. */
  readonly notOpened: number;
  /** Cases outside the selected period, left out. */
  readonly notSelected: number;
  /** How many are still open. */
  readonly open: number;
  /** How many were closed without an end: neither ended nor open. */
  readonly closed: number;
  /** Open ones among all that started, with its interval: open ÷ (ended + open + closed). */
  readonly openShare: Estimate;
  /**
   * Ended, open and closed ones together; `null` when there are none, when some are open and no `asOf` says for how long, and when cases are
   * selected by resolution: open ones are then left out, and the curve of what is left would say again what the mean says.
   */
  readonly survival: DurationSurvival | null;
}

/** Names of the concluding options. */
export const CONCLUDING = 'confidence interval quantiles quantileType curve times flat';

/** The one conclusion behind every way of counting the durations of a metric; names of options have been checked. */
export function concludeDurations<Id extends string>(
  totals: DurationTotals,
  spec: DurationSpec,
  options: DurationConclusion = {},
): DurationResult<Id> {
  const { metric, definition, calendar, reopened, select, asOf, percentiles, config = {} } = spec;
  const { n, meanMs, summary } = summarizeDurations(metric, totals, options);
  const open = openCount(totals);
  const closed = sizeOf(totals.closed);
  return {
    metric: metric as Id,
    unit: 'ms',
    value: meanMs,
    n,
    ...leftOutOf(totals),
    definition,
    clock: clockOf(calendar),
    calendar: (calendar as Partial<OpenHours> | null)?.hash ?? null,
    reopened,
    select: select && { ...select },
    asOf,
    percentiles,
    // how else it was counted: what has been asked for is told
    ...(JSON.parse(JSON.stringify(config)) as object),
    relativeError: percentiles === 'sketch' ? 0.00390625 : 0,
    notSelected: totals.notSelected,
    notOpened: totals.notStarted,
    ...summary,
    open,
    closed,
    openShare: shareOf(metric, open, n + open + closed, options.confidence),
    survival: survivalOf(metric, select?.by === 'resolved' ? [] : curveOf(totals), options),
  };
}

/** The batch function of a metric of durations: rows by the readers in `options`, or columns. */
export function durationMetric<Id extends string>(
  kind: DurationKind,
  source: unknown,
  options: object | undefined,
): DurationResult<Id> {
  const { spec, totals } = readDurations(kind, source, options, `${countingNames(kind)} ${CONCLUDING}`);
  return concludeDurations(totals, spec, options ?? {});
}

/**
 * Counts all that a call is given: rows by the readers in `options`, or columns. `names` are those of the other options; `each` is told
 * of every row instead of its being counted.
 */
export function readDurations(
  kind: DurationKind,
  source: unknown,
  options: object | undefined,
  names: string,
  each?: TakeOutcome,
): { readonly spec: DurationSpec; readonly totals: DurationTotals } {
  const { metric } = kind;
  // the hours of a case are a reader, and an option for all cases
  const cells = kind.names.filter((name) => name !== 'calendar').join(' ');
  assertOptions(metric, options, `${cells} missingValue ${names}`);
  const given = (options ?? {}) as DurationCounting & Readonly<Record<string, unknown>>;
  const { calendar, ...readers } = given;
  const isOwn = isRows(source) && isHoursReader(metric, calendar);
  const spec = { ...durationSpec(kind, { ...readers, calendar: isOwn ? 'per-case' : calendar }), each };
  const totals = countDurations(spec, source, isOwn ? given : readers);
  refuseOtherUnits(spec, totals);
  return { spec, totals };
}

/** Whether a calendar of rows is a reader of each one's own, rather than one for all: `'per-case'` would say neither. */
export function isHoursReader(metric: string, calendar: unknown): boolean {
  if (calendar === 'per-case') refuse(metric, 'calendar', 'a function of a row or the name of its field', calendar);
  return typeof calendar === 'function' || typeof calendar === 'string';
}
