import type { OpenHoursState } from '../../calendar/hours/hours-state.js';
import type { InvalidPolicy } from '../../core/options.js';
import {
  type AggregatorState,
  countOf,
  isCount,
  listOf,
  policyField,
  readState,
  refuseState,
} from '../../core/state.js';
import type { DurationCounts, DurationPercentiles, DurationSpec, DurationTotals, SelectedPeriod } from './duration.js';
import { isDuration, type Reopening } from './duration-case.js';
import { clockOf, type DurationClock } from './duration-clock.js';
import type { StoredHours } from './duration-hours.js';
import type { DurationCounting } from './duration-spec.js';
import { type StoredSums, storedSums, sumsFrom, wholeOf } from './duration-sums.js';
import { binned, fitsBins } from './duration-totals.js';

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
export function countingOf(fields: Partial<DurationState<string>>): Omit<DurationCounting, 'calendar'> {
  const { asOf, onInvalid, reopened, percentiles, select } = fields;
  const { from, to, ...by } = Object(select) as SelectedPeriod;
  const period = select == null ? undefined : { ...by, from: from ?? undefined, to: to ?? undefined };
  return { asOf: asOf ?? undefined, onInvalid, reopened, percentiles, select: period };
}

/** The state of what was counted, the keys in a fixed order. */
export function durationState(spec: DurationSpec, totals: DurationTotals, hours: StoredHours): object {
  const { clock, ...config } = configOf(spec);
  const { missing, invalid, notStarted, notSelected, openUnknown, ended, open, sums } = totals;
  return {
    kind: spec.metric,
    version: 1,
    clock,
    ...(JSON.parse(JSON.stringify({ ...hours, ...config })) as object),
    onInvalid: spec.onInvalid,
    missing,
    invalid,
    notStarted,
    notSelected,
    openUnknown,
    ...listsOf('ended', ended),
    ...listsOf('open', open),
    ...(sums && storedSums(sums)),
  };
}

/** A table as two lists, ascending. */
function listsOf(name: string, counts: DurationCounts): Record<string, number[]> {
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
    missing: countOf,
    invalid: countOf,
    notStarted: countOf,
    notSelected: countOf,
    openUnknown: countOf,
    endedMs: listOf,
    endedCounts: listOf,
    openMs: listOf,
    openCounts: listOf,
    ...(isSketch && { digits: countOf, sum: wholeOf, squares: wholeOf }),
  };
  const fields = readState(kind, 1, configOf(spec), readers, state);
  const { missing, invalid, notStarted, notSelected, openUnknown, calendar, calendarHash } = fields;
  const [ended, n] = tableOf(spec, 'ended', fields.endedMs, fields.endedCounts);
  const [open, stillOpen] = tableOf(spec, 'open', fields.openMs, fields.openCounts);
  const sums = isSketch ? sumsFrom(fields as unknown as StoredSums) : null;
  if (isSketch && !(sums && fitsBins(sums, ended))) {
    refuseState(kind, 'digits, sum and squares in a state must be possible for its durations', 'sum');
  }
  const seen = missing + invalid + notStarted + notSelected + openUnknown + n + stillOpen;
  const hours = { calendar, calendarHash } as StoredHours;
  return { missing, invalid, notStarted, notSelected, openUnknown, ended, open, sums, seen, hours };
}

function asIs(_kind: string, _field: string, value: unknown): unknown {
  return value;
}

/** The table that was stored as two lists, and how many durations it holds. */
function tableOf(
  { metric, percentiles }: DurationSpec,
  name: string,
  durations: readonly unknown[],
  counts: readonly unknown[],
): [DurationCounts, number] {
  const table: DurationCounts = new Map();
  let [before, n] = [-1, 0];
  const isTable = durations.every((duration, k) => {
    const count = counts[k];
    if (!(isDuration(duration) && duration > before && isCount(count) && count > 0)) return false;
    table.set(duration, count);
    [before, n] = [duration, n + count];
    return percentiles === 'exact' || binned(duration) === duration;
  });
  if (!isTable || counts.length !== durations.length) {
    const what = percentiles === 'exact' ? 'ascending durations' : 'ascending middles of bins';
    refuseState(metric, `${name}Ms in a state must be ${what}, ${name}Counts how often each occurred`, `${name}Ms`);
  }
  return [table, n];
}
