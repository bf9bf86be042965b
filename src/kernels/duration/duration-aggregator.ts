import { Aggregator, restored, stateOf } from '../../core/aggregator.js';
import { assertOptions, type MissingValue } from '../../core/options.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import { refuseState } from '../../core/state.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import {
  absorbDurations,
  countDurations,
  countPlain,
  type DurationKind,
  type DurationSpec,
  type DurationTotals,
  noDurations,
} from './duration.js';
import {
  assertAtHand,
  givenHours,
  mergedStored,
  type RestoreOptions,
  restoredHours,
  type StoredHours,
  storedOf,
} from './duration-hours.js';
import { CONCLUDING, concludeDurations, type DurationConclusion, type DurationResult } from './duration-result.js';
import { countingNames, type DurationCounting, durationSpec } from './duration-spec.js';
import { countingOf, type DurationState, durationState, durationsFrom } from './duration-state.js';

export type { DurationState } from './duration-state.js';

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
  State extends DurationState<Kind> = DurationState<Kind>,
  Result extends DurationResult<Kind> = DurationResult<Kind>,
> extends Aggregator<Value | null | undefined, State, DurationConclusion, Result> {
  readonly #spec: DurationSpec;
  readonly #totals: DurationTotals;
  readonly #readers: Readonly<Record<string, (event: unknown) => unknown>>;
  #hours: StoredHours;

  /** @param spec what is counted and how bad input is treated */
  protected constructor(spec: DurationSpec) {
    super();
    this.#spec = spec;
    this.#totals = noDurations(spec.percentiles);
    this.#readers = Object.fromEntries(spec.names.map((name) => [name, fieldReader(spec.metric, name)]));
    this.#hours = storedOf(spec.metric, spec.calendar);
  }

  /**
   * Counts one case.
   * @param value its start and its end, `null` or `undefined` when there is none
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or ends before it starts, unless `onInvalid: 'count'`
   */
  add(value: Value | null | undefined): this {
    this.assertUnwrapped();
    // read once each, whichever way the case then takes
    const parts = this.#spec.names.map((name) => this.#readers[name]?.(value));
    if (countPlain(this.#spec, this.#totals, parts)) return this;
    return this.addAll([Object.fromEntries(this.#spec.names.map((name, k) => [name, parts[k]])) as Value]);
  }

  /**
   * Counts many cases: all of them or, when one is refused or the iterable throws, none.
   * @param values any iterable
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or ends before it starts, unless `onInvalid: 'count'`
   */
  addAll(values: Iterable<Value | null | undefined>): this {
    this.assertUnwrapped();
    assertIterable(this.#spec.metric, 'cases', values);
    return this.#count(values, this.#readers);
  }

  /**
   * Takes one case back, exactly as if it had never been added.
   * @param value a case that was added before; a sketch cannot tell it from another one whose durations lie in the same bins
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when no such case was added
   */
  remove(value: Value | null | undefined): this {
    this.assertUnwrapped();
    return this.#count([value], this.#readers, -1);
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind and counting options, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): State } | State): this {
    this.assertUnwrapped();
    const { hours, ...totals } = durationsFrom(this.#spec, stateOf(this.#spec.metric, other));
    const merged = mergedStored(this.#spec.metric, this.#hours, hours);
    this.#absorb(totals, 1);
    this.#hours = merged;
    return this;
  }

  /**
   * Concludes from what has been counted so far; counting may go on afterwards.
   * @param options how to conclude
   * @returns what the batch function returns for the same cases
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: DurationConclusion): Result {
    this.assertUnwrapped();
    assertOptions(this.#spec.metric, options, CONCLUDING);
    return concludeDurations(this.#totals, this.#spec, options ?? {}) as DurationResult<Kind> as Result;
  }

  /**
   * The complete state.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): State {
    this.assertUnwrapped();
    return durationState(this.#spec, this.#totals, this.#hours) as State;
  }

  /** Refuses to go on behind a Proxy, where private parts are out of reach. */
  protected assertUnwrapped(): void {
    if (!(#spec in this)) refuseWrapped('Aggregator');
  }

  /** Counts equally long columns, as `addAll` counts rows. */
  protected countColumns(
    columns: object,
    options: { readonly missingValue?: MissingValue | undefined } | undefined,
  ): this {
    this.assertUnwrapped();
    assertOptions(this.#spec.metric, options, 'missingValue');
    return this.#count(columns, { missingValue: options?.missingValue });
  }

  #count(source: unknown, options: Readonly<Record<string, unknown>>, sign: 1 | -1 = 1): this {
    const spec = this.#spec;
    assertAtHand(spec.metric, spec.calendar);
    // bins alone do not tell the sums of what is taken away
    const kept = sign > 0 ? spec : ({ ...spec, percentiles: 'exact' } as const);
    return this.#absorb(countDurations(kept, source, options), sign);
  }

  #absorb(totals: DurationTotals, sign: 1 | -1): this {
    if (!absorbDurations(this.#totals, totals, sign)) {
      const why = sign < 0 ? 'cannot remove what was never added' : 'counts are too large';
      refuseState(this.#spec.metric, why, 'counts');
    }
    return this;
  }
}

/** What an aggregator counts, given the options of its constructor. */
export function aggregatorSpec(kind: DurationKind, options: DurationCounting | undefined): DurationSpec {
  assertOptions(kind.metric, options, countingNames(kind));
  return durationSpec(kind, options ?? {});
}

/** A new aggregator that goes on where a stored one stopped; `make` is handed the counting options of the state, and its fields. */
export function restoredDurations<State extends DurationState<string>, A extends { merge(state: State): A }>(
  { metric, own = [] }: Pick<DurationKind, 'metric' | 'own'>,
  state: State,
  options: RestoreOptions | undefined,
  make: (counting: DurationCounting, fields: State) => A,
): A {
  const calendar = givenHours(metric, options);
  return restored(metric, state, (fields) => {
    const { reopened, clockSkewMs, firstMessage, ...counting } = countingOf(fields);
    // what a metric does not ask is no option of it
    const asked = { reopened, clockSkewMs, firstMessage };
    const rules = Object.fromEntries(own.map((name) => [name, asked[name]]));
    return make({ ...counting, ...rules, calendar: restoredHours(calendar, fields) }, fields);
  });
}
