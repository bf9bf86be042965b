import type { OpenHoursState } from '../../calendar/hours/hours-state.js';
import { assertReasons, leftOutOf, type Reasons, reasonsOf } from '../../core/left-out.js';
import type { InvalidPolicy } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { type AggregatorState, countOf, listOf, policyField, readState, refuseState } from '../../core/state.js';
import type { DurationCounts, DurationPercentiles, DurationSpec, DurationTotals, SelectedPeriod } from './duration.js';
import { isDuration, type Reopening } from './duration-case.js';
import { clockOf, type DurationClock } from './duration-clock.js';
import type { StoredHours } from './duration-hours.js';
import type { DurationCounting, FirstMessage } from './duration-spec.js';
import { type DurationSums, type StoredSums, storedSums, sumsFrom, wholeOf } from './duration-sums.js';
import { binned, fitsBins, noDurations, OUTSIDE, SCALARS, TABLES } from './duration-totals.js';

/**
 * State of an aggregator of durations: distinct durations in ascending order with how often each occurred; under
 * `percentiles: 'sketch'` the middles of their bins, and exact sums beside them. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface DurationState<Kind extends string> extends AggregatorState<Kind, 1> {
  /** How time is measured: around the clock, in the hours of `calendar`, or in hours that came with each case. */
  readonly clock: DurationClock;
  /** The hours that count for all cases, or `null`. */
  readonly calendar: OpenHoursState | null;
  /** Short text that stands for them, whatever their zone is called; or `null`. */
  readonly calendarHash: string | null;
  /** What becomes of a case that is resolved more than once. */
  readonly reopened: Reopening;
  /** The period that was selected, or `null`. */
  readonly select: SelectedPeriod | null;
  /** Epoch milliseconds up to which things are known, or `null`. */
  readonly asOf: number | null;
  /** Whether durations are kept one by one, or in the bins of a sketch. */
  readonly percentiles: DurationPercentiles;
  /** How invalid rows are treated; carried along, never compared. */
  readonly onInvalid: InvalidPolicy;
  /** Rows without a start. */
  readonly missing: number;
  /** Rows refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Why they were refused: how often for each reason. */
  readonly reasons: Reasons;
  /** Started after `asOf`. */
  readonly notStarted: number;
  /** Outside the period that was selected. */
  readonly notSelected: number;
  /** Open for an unknown time, there being no `asOf`. */
  readonly openUnknown: number;
  /** Distinct durations of the ended ones, ascending; in a sketch the middles of the bins that hold some. */
  readonly endedMs: readonly number[];
  /** How often each of `endedMs` occurred. */
  readonly endedCounts: readonly number[];
  /** Distinct durations of the open ones up to `asOf`, ascending. */
  readonly openMs: readonly number[];
  /** How often each of `openMs` occurred. */
  readonly openCounts: readonly number[];
  /** Distinct durations up to their closing of those that were closed without an end, ascending. */
  readonly closedMs: readonly number[];
  /** How often each of `closedMs` occurred. */
  readonly closedCounts: readonly number[];
  /** Binary digits after the point of durations: 0 where all were whole milliseconds; only in a sketch. */
  readonly digits?: number;
  /** Exact sum of the ended ones times 2^digits, as text; only in a sketch. */
  readonly sum?: string;
  /** Exact sum of their squares times 4^digits, as text; only in a sketch. */
  readonly squares?: string;
}

/** What two states must share, but for the hours. */
function configOf({ calendar, reopened, select, asOf, percentiles, config }: DurationSpec): Record<string, unknown> {
  return { clock: clockOf(calendar), reopened, select, asOf, percentiles, ...config };
}

/** The counting options behind a stored state, but for the hours. What they are worth is checked where it is merged. */
export function countingOf(
  fields: Partial<DurationState<string>> & Pick<DurationCounting & FirstMessage, 'clockSkewMs' | 'firstMessage'>,
): Omit<DurationCounting & FirstMessage, 'calendar'> {
  const { asOf, onInvalid, reopened, percentiles, select, clockSkewMs, firstMessage } = fields;
  const { from, to, ...by } = Object(select) as SelectedPeriod;
  const period = select == null ? undefined : { ...by, from: from ?? undefined, to: to ?? undefined };
  return { asOf: asOf ?? undefined, onInvalid, reopened, percentiles, select: period, clockSkewMs, firstMessage };
}

/** The state of what was counted, the keys in a fixed order. */
export function durationState(spec: DurationSpec, totals: DurationTotals, hours: StoredHours): object {
  const { clock, ...config } = configOf(spec);
  const { sums, missing, invalid, reasons } = totals;
  return {
    kind: spec.metric,
    version: 1,
    clock,
    ...(JSON.parse(JSON.stringify({ ...hours, ...config })) as object),
    onInvalid: spec.onInvalid,
    ...leftOutOf({ missing, invalid, reasons }),
    ...Object.fromEntries(OUTSIDE.map((name) => [name, totals[name]])),
    ...Object.assign({}, ...TABLES.map((name) => listsOf(name, totals[name]))),
    ...(sums && storedSums(sums)),
  };
}

/** A table as two lists, ascending. */
export function listsOf(name: string, counts: DurationCounts): Record<string, number[]> {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  return { [`${name}Ms`]: sorted.map(([duration]) => duration), [`${name}Counts`]: sorted.map(([, count]) => count) };
}

/** What was counted in a state of the same configuration, all of it checked, and its hours. */
export function durationsFrom(spec: DurationSpec, state: unknown): DurationTotals & { readonly hours: StoredHours } {
  const { metric: kind } = spec;
  const isSketch = spec.percentiles === 'sketch';
  const readers = {
    calendar: asIs,
    calendarHash: asIs,
    onInvalid: policyField,
    ...(Object.fromEntries(SCALARS.map((name) => [name, countOf])) as Record<Scalar, typeof countOf>),
    reasons: reasonsOf,
    endedMs: listOf,
    endedCounts: listOf,
    openMs: listOf,
    openCounts: listOf,
    closedMs: listOf,
    closedCounts: listOf,
    ...(isSketch && { digits: countOf, sum: wholeOf, squares: wholeOf }),
  };
  const fields = readState(kind, 1, configOf(spec), readers, state);
  const totals = noDurations();
  for (const name of TABLES) {
    fillTable(spec, name, fields[`${name}Ms`], fields[`${name}Counts`], totals);
  }
  for (const name of SCALARS) totals.seen += totals[name] = fields[name];
  totals.reasons = fields.reasons;
  assertReasons(kind, totals.invalid, totals.reasons);
  assertPossible(spec, totals);
  if (isSketch) {
    totals.sums = storedSumsOf(kind, fields, totals.ended);
  }
  const { calendar, calendarHash } = fields;
  return { ...totals, hours: { calendar, calendarHash } as StoredHours };
}

/** The exact sums beside the bins of a sketch, refused where they cannot be those of durations in them. */
export function storedSumsOf(kind: string, fields: object, ended: DurationCounts): DurationSums {
  const sums = sumsFrom(fields as StoredSums);
  if (sums && fitsBins(sums, ended)) return sums;
  return refuseState(kind, 'digits, sum and squares in a state must be possible for its durations', 'sum');
}

/** What is not counted under a configuration is not in a state of it. */
function assertPossible({ metric, asOf, select }: DurationSpec, totals: DurationTotals): void {
  const { notStarted, notSelected, openUnknown, open, closed } = totals;
  // selected by their resolution, open and closed ones are not
  const isResolved = select?.by === 'resolved';
  const impossible = {
    notStarted: asOf === null && notStarted > 0,
    notSelected: select === null && notSelected > 0,
    openUnknown: (asOf !== null || isResolved) && openUnknown > 0,
    openMs: (asOf === null || isResolved) && open.size > 0,
    closedMs: isResolved && closed.size > 0,
  };
  for (const [field, isFault] of Object.entries(impossible)) {
    if (isFault) refuseState(metric, `the state cannot have ${field} under its asOf and select`, field);
  }
}

type Scalar = (typeof SCALARS)[number];

function asIs(_kind: string, _field: string, value: unknown): unknown {
  return value;
}

/** Takes in a table that was stored as two lists. */
export function fillTable(
  { metric, percentiles }: Pick<DurationSpec, 'metric' | 'percentiles'>,
  name: (typeof TABLES)[number],
  durations: readonly unknown[],
  counts: readonly unknown[],
  totals: DurationTotals,
): void {
  let before = -1;
  const isTable = durations.every((duration, k) => {
    const count = counts[k];
    if (!(isDuration(duration) && duration > before && isCount(count) && count > 0)) return false;
    totals[name].set(duration, count);
    totals.seen += count;
    before = duration;
    return percentiles === 'exact' || binned(duration) === duration;
  });
  if (!isTable || counts.length !== durations.length) {
    const what = percentiles === 'exact' ? 'ascending durations' : 'ascending middles of bins';
    refuseState(metric, `${name}Ms in a state must be ${what}, ${name}Counts how often each occurred`, `${name}Ms`);
  }
}
