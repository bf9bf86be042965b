import { Aggregator, stateOf } from '../../core/aggregator.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import { countOf, openState, refuseState } from '../../core/state.js';
import { absorbDurations, countDurations, type DurationSpec, type DurationTotals, noDurations } from './duration.js';
import {
  comparable,
  configOf,
  type DurationState,
  listsOf,
  momentsOf,
  tableOf,
  withDefaults,
} from './duration-state.js';

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
  State extends DurationState<Kind>,
  Conclusion,
  Result extends object,
> extends Aggregator<Value | null | undefined, State, Conclusion, Result> {
  readonly #spec: DurationSpec;
  readonly #totals: DurationTotals;

  /** @param spec what is counted and how bad input is treated */
  protected constructor(spec: DurationSpec) {
    super();
    this.#spec = spec;
    this.#totals = noDurations(spec.percentiles);
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
   * @param value a case that was added before; a sketch cannot tell it from another one whose durations lie in the same bins
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when no such case was added
   */
  remove(value: Value | null | undefined): this {
    return this.#absorb(this.#count([value], 'exact'), -1);
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
    const [ended, open] = [tableOf(this.#spec, 'ended', state), tableOf(this.#spec, 'open', state)];
    const totals = {
      missing: countOf(kind, 'missing', state['missing']),
      invalid: countOf(kind, 'invalid', state['invalid']),
      notStarted: countOf(kind, 'notStarted', state['notStarted']),
      notSelected: countOf(kind, 'notSelected', state['notSelected']),
      openUnknown: countOf(kind, 'openUnknown', state['openUnknown']),
      ended,
      open,
      moments: this.#totals.moments && momentsOf(kind, ended, state),
    };
    let seen = totals.missing + totals.invalid + totals.notStarted + totals.notSelected + totals.openUnknown;
    for (const table of [ended, open]) for (const count of table.values()) seen += count;
    return this.#absorb({ ...totals, seen }, 1);
  }

  /**
   * The complete state.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): State {
    const { metric: kind, onInvalid } = this.#spec;
    const { missing, invalid, notStarted, notSelected, openUnknown, moments } = this.#totals;
    const { percentiles, ...config } = configOf(this.#spec);
    const { sum, squares } = moments?.toJSON() ?? {};
    const counts = { missing, invalid, notStarted, notSelected, openUnknown };
    return {
      kind,
      version: 1,
      ...config,
      ...(moments && { percentiles }),
      onInvalid,
      ...counts,
      ...listsOf('ended', this.#totals.ended),
      ...listsOf('open', this.#totals.open),
      ...(moments && { sum, squares }),
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

  #count(values: Iterable<Value | null | undefined>, percentiles = this.#spec.percentiles): DurationTotals {
    const { metric, names } = this.#spec;
    assertIterable(metric, 'cases', values);
    const readers = names.map((name) => [name, fieldReader(metric, name)]);
    return countDurations({ ...this.#spec, percentiles }, values, Object.fromEntries(readers));
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
