import { textOf } from '../calendar/compiled-hours.js';
import type { OpenHoursState } from '../calendar/open-hours.js';
import { Aggregator, stateOf } from '../core/aggregator.js';
import type { InvalidPolicy } from '../core/options.js';
import { assertIterable, fieldReader } from '../core/reading.js';
import { type AggregatorState, countOf, listOf, openState, refuseState } from '../core/state.js';
import {
  absorbDurations,
  countDurations,
  type DurationCounts,
  type DurationSpec,
  type DurationTotals,
  noDurations,
  type SelectedPeriod,
} from './duration.js';
import { isDuration, type Reopening } from './duration-case.js';
import { clockOf, type DurationClock } from './duration-clock.js';

/**
 * State of an aggregator of durations: distinct durations in ascending order with how often each occurred. Plain JSON.
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
  /** Distinct durations of the ended ones, ascending. */
  readonly endedMs: readonly number[];
  /** How often each of `endedMs` occurred. */
  readonly endedCounts: readonly number[];
  /** Distinct durations of the open ones up to `asOf`, ascending. */
  readonly openMs: readonly number[];
  /** How often each of `openMs` occurred. */
  readonly openCounts: readonly number[];
}

/**
 * The base of all aggregators of durations. Memory and the cost of a result grow with the number of distinct durations.
 *
 * @example
 * ```ts
 * import { TtrAggregator } from 'cx-metrics';
 * new TtrAggregator().add({ openedAt: 0, resolvedAt: 500 }).toJSON().endedMs; // => [500]
 * ```
 * @category Aggregators
 * @since 0.1.0
 */
export abstract class DurationAggregator<
  Kind extends string,
  Value extends object,
  State extends DurationState<Kind>,
  Conclusion,
  Result extends object,
> extends Aggregator<Value | null | undefined, State, Conclusion, Result> {
  readonly #spec: DurationSpec;
  readonly #totals = noDurations();

  /** @param spec what is counted and how bad input is treated */
  protected constructor(spec: DurationSpec) {
    super();
    this.#spec = spec;
  }

  /**
   * Counts one case.
   * @param value its start and its end, `null` or `undefined` when there is none
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no instant or ends before it starts, unless `onInvalid: 'count'`
   */
  add(value: Value | null | undefined): this {
    return this.addAll([value]);
  }

  /**
   * Counts many cases: all of them or, when one is refused or the iterable throws, none.
   * @param values any iterable
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no instant or ends before it starts, unless `onInvalid: 'count'`
   */
  addAll(values: Iterable<Value | null | undefined>): this {
    return this.#absorb(this.#count(values), 1);
  }

  /**
   * Takes one case back, exactly as if it had never been added.
   * @param value a case that was added before
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when no such case was added
   */
  remove(value: Value | null | undefined): this {
    return this.#absorb(this.#count([value]), -1);
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind and counting options, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): State } | State): this {
    const kind = this.#spec.metric;
    const state = openState(kind, 1, comparable(configOf(this.#spec)), comparable(withDefaults(stateOf(other))));
    const totals = {
      missing: countOf(kind, 'missing', state['missing']),
      invalid: countOf(kind, 'invalid', state['invalid']),
      notStarted: countOf(kind, 'notStarted', state['notStarted']),
      notSelected: countOf(kind, 'notSelected', state['notSelected']),
      openUnknown: countOf(kind, 'openUnknown', state['openUnknown']),
      ended: tableOf(kind, 'ended', state),
      open: tableOf(kind, 'open', state),
    };
    let seen = totals.missing + totals.invalid + totals.notStarted + totals.notSelected + totals.openUnknown;
    for (const table of [totals.ended, totals.open]) for (const count of table.values()) seen += count;
    return this.#absorb({ ...totals, seen }, 1);
  }

  /**
   * The complete state.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): State {
    const { metric: kind, onInvalid } = this.#spec;
    const { missing, invalid, notStarted, notSelected, openUnknown } = this.#totals;
    const counts = { missing, invalid, notStarted, notSelected, openUnknown };
    return {
      kind,
      version: 1,
      ...configOf(this.#spec),
      onInvalid,
      ...counts,
      ...listsOf('ended', this.#totals.ended),
      ...listsOf('open', this.#totals.open),
    } as unknown as State;
  }

  /** Counts equally long columns, as `addAll` counts rows. */
  protected countColumns(columns: object, missingValue: number | undefined): this {
    return this.#absorb(countDurations(this.#spec, columns, { missingValue }), 1);
  }

  /** What has been counted so far, for the conclusion. */
  protected get counted(): DurationTotals {
    return this.#totals;
  }

  #count(values: Iterable<Value | null | undefined>): DurationTotals {
    const { metric, names } = this.#spec;
    assertIterable(metric, 'cases', values);
    const readers = names.map((name) => [name, fieldReader(metric, name)]);
    return countDurations(this.#spec, values, Object.fromEntries(readers));
  }

  #absorb(totals: DurationTotals, sign: 1 | -1): this {
    if (!absorbDurations(this.#totals, totals, sign)) {
      refuseState(
        this.#spec.metric,
        sign < 0 ? 'cannot remove what was never added' : 'counts are too large',
        'counts',
      );
    }
    return this;
  }
}

/** What two states must share. */
function configOf(spec: DurationSpec): Record<string, unknown> {
  const { asOf, reopened, select, calendar } = spec;
  return {
    clock: clockOf(spec),
    calendar: calendar === null || calendar === 'per-case' ? null : calendar.toJSON(),
    reopened,
    select: select && { ...select },
    asOf,
  };
}

/** States of the first version, before there were hours, reopening and selection, lack these. */
function withDefaults(state: unknown): Record<string, unknown> {
  return { calendar: null, reopened: 'first-resolution', select: null, notSelected: 0, ...Object(state) };
}

/** The same with hours as they are compared: names of holidays change no number. */
function comparable(fields: Record<string, unknown>): Record<string, unknown> {
  try {
    return { ...fields, calendar: JSON.parse(textOf(fields['calendar'] as OpenHoursState)) };
  } catch {
    // what is no JSON is told where it is compared
    return fields;
  }
}

function listsOf(name: string, counts: DurationCounts): Record<string, number[]> {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  return { [`${name}Ms`]: sorted.map(([duration]) => duration), [`${name}Counts`]: sorted.map(([, count]) => count) };
}

function tableOf(kind: string, name: string, state: Record<string, unknown>): DurationCounts {
  const durations = listOf(kind, `${name}Ms`, state[`${name}Ms`]);
  const counts = listOf(kind, `${name}Counts`, state[`${name}Counts`], durations.length);
  const table: DurationCounts = new Map();
  let before = -1;
  for (const [k, duration] of durations.entries()) {
    if (!(isDuration(duration) && duration > before)) {
      refuseState(kind, `${name}Ms in a state must be ascending numbers from 0`, `${name}Ms`);
    }
    const count = countOf(kind, `${name}Counts`, counts[k]);
    if (count === 0) refuseState(kind, `${name}Counts in a state must be at least 1`, `${name}Counts`);
    table.set(duration, count);
    before = duration;
  }
  return table;
}
