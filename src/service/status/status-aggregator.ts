import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { stateOf } from '../../core/aggregator.js';
import { assertOptions } from '../../core/options.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import { fieldsOf, refuseState } from '../../core/state.js';
import { DurationAggregator, restoredDurations } from '../../kernels/duration/duration-aggregator.js';
import type { HoursSegment } from '../../kernels/duration/duration-case.js';
import type { RestoreOptions } from '../../kernels/duration/duration-hours.js';
import type { DurationConclusion, DurationResult } from '../../kernels/duration/duration-result.js';
import type { DurationState } from '../../kernels/duration/duration-state.js';
import {
  STATUS_COUNTING,
  type StatusChange,
  type StatusTimeCounting,
  type StatusTimeKind,
  type StatusTimeSpec,
  statusEvents,
  statusTimeSpec,
} from './status-cases.js';
import { absorbNames, hasNames, metStatuses, namesFrom, StatusNames, storedNames } from './status-names.js';
import type { StatusTimeResult } from './status-time.js';

/**
 * One case.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StatusCase {
  /** The changes of its status, in any order; `null` or `undefined` when it has none. */
  readonly statuses: Iterable<StatusChange> | null | undefined;
  /** Its hours, or those of its segments, where the aggregator was made with `calendar: 'per-case'`. */
  readonly calendar?: OpenHours | readonly HoursSegment[] | null | undefined;
}

/**
 * State of an aggregator of times by status. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface StatusTimeState<Kind extends string> extends DurationState<Kind> {
  /** Names of the statuses whose time is added up. */
  readonly counted: readonly string[];
  /** Names of the statuses that end a case. */
  readonly ending: readonly string[];
  /** Names of the statuses that close a case without an end. */
  readonly closing: readonly string[];
  /** Names of statuses that changes had, sorted. */
  readonly statusNames: readonly string[];
  /** How many changes had each of `statusNames`. */
  readonly statusCounts: readonly number[];
}

/**
 * The base of the aggregators of times by status. Names of statuses are compared on merge, in their order.
 *
 * @example
 * ```ts
 * import { OnHoldTimeAggregator } from 'cx-metrics';
 * const statuses = [{ at: 0, status: 'hold' }, { at: 20, status: 'solved' }];
 * new OnHoldTimeAggregator().add({ statuses }).toJSON().endedMs; // => [20]
 * ```
 * @category Aggregators
 * @since 0.1.0
 */
export abstract class StatusTimeAggregator<Kind extends string> extends DurationAggregator<
  Kind,
  StatusCase,
  StatusTimeState<Kind>,
  StatusTimeResult<Kind>
> {
  readonly #spec: StatusTimeSpec;
  readonly #met = new Map<string, number>();

  /**
   * @param kind what makes the metric
   * @param options what and how to count
   */
  protected constructor(kind: StatusTimeKind, options: StatusTimeCounting | undefined) {
    assertOptions(kind.metric, options, STATUS_COUNTING);
    const spec = statusTimeSpec(kind, options ?? {});
    super(spec.durations);
    this.#spec = spec;
  }

  /**
   * Counts one case.
   * @param value a case with its changes of status, or `null`/`undefined` when there is none
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for changes that cannot be read, unless `onInvalid: 'count'`
   */
  override add(value: StatusCase | null | undefined): this {
    return this.addAll([value]);
  }

  /**
   * Counts many cases: all of them or, when one is refused or the iterable throws, none.
   * @param values any iterable
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for changes that cannot be read, unless `onInvalid: 'count'`
   */
  override addAll(values: Iterable<StatusCase | null | undefined>): this {
    this.assertUnwrapped();
    const names = new StatusNames(this.#met);
    super.addAll(this.#events(values, names));
    absorbNames(this.#met, names.counts, 1);
    return this;
  }

  /**
   * Takes one case back, exactly as if it had never been added.
   * @param value a case that was added before; a sketch cannot tell it from another one whose durations lie in the same bins
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when no such case was added
   */
  override remove(value: StatusCase | null | undefined): this {
    this.assertUnwrapped();
    const names = new StatusNames(this.#met);
    // there is one event for one case
    const [event] = this.#events([value], names);
    if (!hasNames(this.#met, names.counts)) {
      refuseState(this.#spec.metric, 'cannot remove what was never added', 'statusCounts');
    }
    super.remove(event);
    absorbNames(this.#met, names.counts, -1);
    return this;
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind and counting options, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION`
   * when it is newer
   */
  override merge(other: { toJSON(): StatusTimeState<Kind> } | StatusTimeState<Kind>): this {
    this.assertUnwrapped();
    const { metric } = this.#spec;
    const { statusNames, statusCounts, ...durations } = fieldsOf(metric, stateOf(metric, other));
    // what is of another kind or version is told by the base
    const isOwn = durations['kind'] === metric && durations['version'] === 1;
    const met = isOwn ? namesFrom(metric, { statusNames, statusCounts }, this.#met) : new Map<string, number>();
    super.merge(durations as object as StatusTimeState<Kind>);
    absorbNames(this.#met, met, 1);
    return this;
  }

  /**
   * Concludes from what has been counted so far; counting may go on afterwards.
   * @param options how to conclude
   * @returns what the batch function returns for the same cases; names of which none was met are not refused, but listed
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  override result(options?: DurationConclusion): StatusTimeResult<Kind> {
    const result: DurationResult<Kind> = super.result(options);
    return { ...result, ...metStatuses(this.#spec, this.#met) } as StatusTimeResult<Kind>;
  }

  /**
   * The complete state.
   * @returns plain JSON with the keys in a fixed order
   */
  override toJSON(): StatusTimeState<Kind> {
    return { ...super.toJSON(), ...storedNames(this.#met) };
  }

  /** What the base counts is no list of changes, but the case that it comes to. */
  #events(
    values: Iterable<StatusCase | null | undefined>,
    names: StatusNames,
  ): Iterable<StatusCase | null | undefined> {
    const { metric } = this.#spec.durations;
    assertIterable(metric, 'cases', values);
    const read = { statuses: fieldReader(metric, 'statuses'), calendar: fieldReader(metric, 'calendar') };
    return statusEvents(
      this.#spec,
      values,
      read.statuses,
      read.calendar,
      names,
    ) as unknown as Iterable<StatusCase | null>;
  }
}

/** A new aggregator of a kind that goes on where a stored one stopped. */
export function restoredStatusTime<Kind extends string, A extends { merge(state: StatusTimeState<Kind>): A }>(
  kind: StatusTimeKind,
  state: StatusTimeState<Kind>,
  options: RestoreOptions | undefined,
  Made: new (options: StatusTimeCounting) => A,
): A {
  return restoredDurations(
    kind,
    state,
    options,
    ({ asOf, onInvalid, percentiles, calendar }, { counted, ending, closing }) => {
      // a rule for reopening and a selection, of which there are none, are told on merging
      return new Made({ asOf, onInvalid, percentiles, calendar, counted, ending, closing });
    },
  );
}
