import { openHoursFromJSON } from '../../calendar/hours/calendar-algebra.js';
import type { OpenHoursState } from '../../calendar/hours/hours-state.js';
import { hoursFrom, hoursText } from '../../calendar/hours/hours-text.js';
import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { isCxMetricsError } from '../../core/errors.js';
import type { InvalidPolicy } from '../../core/options.js';
import { type AggregatorState, countOf, listOf, refuseState } from '../../core/state.js';
import { Moments, type MomentsState } from '../../stats/sums/moments.js';
import type { DurationCounts, DurationPercentiles, DurationSpec, SelectedPeriod } from './duration.js';
import { isDuration, type Reopening } from './duration-case.js';
import { clockOf, type DurationClock } from './duration-clock.js';
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
  /** What becomes of a case that is resolved more than once. */
  readonly reopened: Reopening;
  /** The period that was selected, or `null`. */
  readonly select: SelectedPeriod | null;
  /** Epoch milliseconds up to which things are known, or `null`. */
  readonly asOf: number | null;
  /** `'sketch'` where durations are kept in bins; absent where they are exact. */
  readonly percentiles?: DurationPercentiles;
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
  /** Parts of the exact sum of the ended ones, as {@link MomentsState} has them; only in a sketch. */
  readonly sum?: readonly number[];
  /** Parts of the exact sum of their squares; only in a sketch. */
  readonly squares?: readonly number[];
}

/** What two states must share. */
export function configOf(spec: DurationSpec): Record<string, unknown> {
  const { asOf, reopened, select, calendar, percentiles } = spec;
  return {
    clock: clockOf(spec),
    calendar: calendar === null || calendar === 'per-case' ? null : calendar.toJSON(),
    reopened,
    select: select && { ...select },
    asOf,
    percentiles,
  };
}

/** States of the first version, before there were hours, reopening, selection and sketches, lack these. */
export function withDefaults(state: unknown): Record<string, unknown> {
  const first = { calendar: null, reopened: 'first-resolution', select: null, notSelected: 0, percentiles: 'exact' };
  return { ...first, ...Object(state) };
}

/** The same with hours as they are compared: names of holidays change no number, and a zone may have several names. */
export function comparable(fields: Record<string, unknown>): Record<string, unknown> {
  try {
    return { ...fields, calendar: hoursText(hoursFrom('', 'calendar', fields['calendar'])) };
  } catch {
    // no hours, or none that can be: told where they are compared
    return fields;
  }
}

/** A table as two lists, ascending. */
export function listsOf(name: string, counts: DurationCounts): Record<string, number[]> {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  return { [`${name}Ms`]: sorted.map(([duration]) => duration), [`${name}Counts`]: sorted.map(([, count]) => count) };
}

/** The hours of a stored state. Newer ones are told as such: only what can be no hours is damage. */
export function storedHours(kind: string, state: unknown): OpenHours | 'per-case' | undefined {
  const { clock, calendar } = Object(state) as Partial<DurationState<string>>;
  if (clock === 'per-case') return clock;
  try {
    return calendar ? openHoursFromJSON(calendar) : undefined;
  } catch (error) {
    if (isCxMetricsError(error) && error.code === 'STATE_VERSION') throw error;
    return refuseState(kind, `damaged state: ${(error as Error).message}`, 'calendar');
  }
}

/** The exact sums of a stored sketch. */
export function momentsOf(kind: string, ended: DurationCounts, { sum, squares }: Record<string, unknown>): Moments {
  let n = 0;
  for (const times of ended.values()) n += times;
  try {
    const moments = Moments.fromJSON({ kind: 'moments', version: 1, n, sum, squares } as MomentsState);
    if (fitsBins(moments, ended)) return moments;
  } catch {
    // told below: what is no sum does not fit either
  }
  return refuseState(kind, 'sum and squares in a state must be possible for its durations', 'sum');
}

/** The table that was stored as two lists. */
export function tableOf(
  { metric: kind, percentiles }: DurationSpec,
  name: string,
  state: Record<string, unknown>,
): DurationCounts {
  const durations = listOf(kind, `${name}Ms`, state[`${name}Ms`]);
  const counts = listOf(kind, `${name}Counts`, state[`${name}Counts`], durations.length);
  const table: DurationCounts = new Map();
  let before = -1;
  for (const [k, duration] of durations.entries()) {
    if (!(isDuration(duration) && duration > before)) {
      refuseState(kind, `${name}Ms in a state must be ascending numbers from 0`, `${name}Ms`);
    }
    if (percentiles === 'sketch' && binned(duration) !== duration) {
      refuseState(kind, `${name}Ms in the state of a sketch must be middles of bins`, `${name}Ms`);
    }
    const count = countOf(kind, `${name}Counts`, counts[k]);
    if (count === 0) refuseState(kind, `${name}Counts in a state must be at least 1`, `${name}Counts`);
    table.set(duration, count);
    before = duration;
  }
  return table;
}
