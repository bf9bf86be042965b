import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { refuseRest } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import type { MetricResult } from '../../core/result.js';
import {
  countDurations,
  type DurationPercentiles,
  type DurationSpec,
  type DurationTotals,
  type SelectedPeriod,
} from './duration.js';
import type { Reopening } from './duration-case.js';
import { clockOf, type DurationClock } from './duration-clock.js';
import { type DurationCounting, durationSpec } from './duration-spec.js';
import { type DurationConclusion, type DurationSummary, summarizeDurations } from './duration-summary.js';

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
}

/** The one conclusion behind every way of counting the durations of a metric. */
export function concludeDurations<Id extends string>(
  metric: Id,
  definition: string,
  totals: DurationTotals,
  spec: DurationSpec,
  options: DurationConclusion | undefined,
): DurationResult<Id> {
  const { n, meanMs, summary } = summarizeDurations(metric, totals, options, spec.select);
  return {
    metric,
    unit: 'ms',
    value: meanMs,
    n,
    missing: totals.missing,
    invalid: totals.invalid,
    definition,
    clock: clockOf(spec),
    calendar: (spec.calendar as Partial<OpenHours> | null)?.hash ?? null,
    reopened: spec.reopened,
    select: spec.select && { ...spec.select },
    asOf: spec.asOf,
    percentiles: spec.percentiles,
    relativeError: spec.percentiles === 'sketch' ? 0.00390625 : 0,
    notSelected: totals.notSelected,
    notOpened: totals.notStarted,
    ...summary,
  };
}

/**
 * The batch function of a metric of durations, whose definition decides about cases that end more than once: rows by the
 * readers in `options`, or columns.
 */
export function durationMetric<Id extends string>(
  metric: Id,
  definition: string,
  rule: Reopening | undefined,
  names: DurationSpec['names'],
  source: unknown,
  options: object | undefined,
): DurationResult<Id> {
  const given = (options ?? {}) as Readonly<Record<string, unknown>>;
  const { confidence, interval, quantiles, missingValue, reopened, ...others } = given;
  if (rule && reopened !== undefined) refuseRest(metric, { reopened });
  const { calendar } = others;
  const readers: Record<string, unknown> = { missingValue };
  const counting: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(others)) (names.includes(name) ? readers : counting)[name] = value;
  // a calendar is one for all cases, or of rows a reader of each one's own: 'per-case' is none, and the reading says so
  const isReader = typeof calendar === 'function' && isRows(source);
  if (!isReader && !(calendar === 'per-case' && isRows(source))) delete readers['calendar'];
  const spec = durationSpec(metric, names, {
    ...counting,
    reopened: rule ?? reopened,
    calendar: isReader ? 'per-case' : calendar,
  } as DurationCounting);
  const totals = countDurations(spec, source, readers);
  return concludeDurations(metric, definition, totals, spec, { confidence, interval, quantiles } as DurationConclusion);
}
