import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { restored, stateOf } from '../../core/aggregator.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import { openState } from '../../core/state.js';
import { DurationAggregator } from '../../kernels/duration/duration-aggregator.js';
import type { HoursSegment } from '../../kernels/duration/duration-case.js';
import type { DurationResult } from '../../kernels/duration/duration-result.js';
import type { DurationState } from '../../kernels/duration/duration-state.js';
import type { DurationConclusion } from '../../kernels/duration/duration-summary.js';
import {
  type StatusChange,
  type StatusTimeCounting,
  type StatusTimeKind,
  type StatusTimeSpec,
  statusEvents,
  statusTimeSpec,
} from './status-cases.js';
import { concludeStatusTime } from './status-time.js';
import { storedCounting } from './stored-counting.js';

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
  DurationConclusion,
  DurationResult<Kind>
> {
  readonly #kind: StatusTimeKind<Kind>;
  readonly #spec: StatusTimeSpec;

  /**
   * @param kind what makes the metric
   * @param options what and how to count
   */
  protected constructor(kind: StatusTimeKind<Kind>, options: StatusTimeCounting | undefined) {
    const spec = statusTimeSpec(kind, options ?? {});
    super(spec.durations);
    this.#kind = kind;
    this.#spec = spec;
  }

  /**
   * Counts many cases: all of them or, when one is refused or the iterable throws, none.
   * @param values any iterable
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for changes that cannot be read, unless `onInvalid: 'count'`
   */
  override addAll(values: Iterable<StatusCase | null | undefined>): this {
    return super.addAll(this.#events(values));
  }

  /**
   * Takes one case back, exactly as if it had never been added.
   * @param value a case that was added before; a sketch cannot tell it from another one whose durations lie in the same bins
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when no such case was added
   */
  override remove(value: StatusCase | null | undefined): this {
    // there is one event for one case
    for (const event of this.#events([value])) super.remove(event);
    return this;
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind and counting options, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  override merge(other: { toJSON(): StatusTimeState<Kind> } | StatusTimeState<Kind>): this {
    const { counted, ending } = this.#spec;
    const state = stateOf(other);
    openState(this.#kind.metric, 1, { counted, ending }, state);
    return super.merge(state as StatusTimeState<Kind>);
  }

  /**
   * The times that have been counted so far.
   * @param options how to conclude
   * @returns what the batch function returns for the same cases
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: DurationConclusion): DurationResult<Kind> {
    return concludeStatusTime(this.#kind, this.#spec, this.counted, options);
  }

  /**
   * The complete state.
   * @returns plain JSON with the keys in a fixed order
   */
  override toJSON(): StatusTimeState<Kind> {
    const { counted, ending } = this.#spec;
    return { ...super.toJSON(), counted: [...counted], ending: [...ending] };
  }

  /** What the base counts is no list of changes, but the case that it comes to. */
  #events(values: Iterable<StatusCase | null | undefined>): Iterable<StatusCase | null> {
    const { metric } = this.#kind;
    assertIterable(metric, 'cases', values);
    const read = { statuses: fieldReader(metric, 'statuses'), calendar: fieldReader(metric, 'calendar') };
    return statusEvents(this.#spec, values, read.statuses, read.calendar) as unknown as Iterable<StatusCase | null>;
  }
}

/** A new aggregator of a kind that goes on where a stored one stopped. */
export function restoredStatusTime<Kind extends string, A extends { merge(state: StatusTimeState<Kind>): A }>(
  { metric }: StatusTimeKind<Kind>,
  state: StatusTimeState<Kind>,
  Made: new (options: StatusTimeCounting) => A,
): A {
  // a selection, of which there is none, is told on merging
  const { select: _, ...counting } = storedCounting(metric, state);
  const { counted, ending } = Object(state) as Partial<StatusTimeState<Kind>>;
  return restored(metric, state, () => new Made({ ...counting, counted, ending }));
}
