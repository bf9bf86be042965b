import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { assertOptions } from '../../core/options.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import { DurationAggregator, restoredDurations } from '../../kernels/duration/duration-aggregator.js';
import type { HoursSegment } from '../../kernels/duration/duration-case.js';
import type { RestoreOptions } from '../../kernels/duration/duration-hours.js';
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
import { agentWorkTimeKind, onHoldTimeKind, requesterWaitTimeKind } from './status-time.js';

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
  StatusTimeState<Kind>
> {
  readonly #spec: StatusTimeSpec;

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
    return super.addAll(this.#events(values));
  }

  /**
   * Takes one case back, exactly as if it had never been added.
   * @param value a case that was added before; a sketch cannot tell it from another one whose durations lie in the same bins
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when no such case was added
   */
  override remove(value: StatusCase | null | undefined): this {
    this.assertUnwrapped();
    // there is one event for one case
    for (const event of this.#events([value])) super.remove(event);
    return this;
  }

  /** What the base counts is no list of changes, but the case that it comes to. */
  #events(values: Iterable<StatusCase | null | undefined>): Iterable<StatusCase | null | undefined> {
    const { metric } = this.#spec.durations;
    assertIterable(metric, 'cases', values);
    const read = { statuses: fieldReader(metric, 'statuses'), calendar: fieldReader(metric, 'calendar') };
    return statusEvents(this.#spec, values, read.statuses, read.calendar) as unknown as Iterable<StatusCase | null>;
  }
}

/** A new aggregator of a kind that goes on where a stored one stopped. */
function restoredStatusTime<Kind extends string, A extends { merge(state: StatusTimeState<Kind>): A }>(
  kind: StatusTimeKind,
  state: StatusTimeState<Kind>,
  options: RestoreOptions | undefined,
  Made: new (options: StatusTimeCounting) => A,
): A {
  return restoredDurations(kind, state, options, ({ asOf, onInvalid, percentiles, calendar }, { counted, ending }) => {
    // a rule for reopening and a selection, of which there are none, are told on merging
    return new Made({ asOf, onInvalid, percentiles, calendar, counted, ending });
  });
}

/**
 * What {@link AgentWorkTimeAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface AgentWorkTimeState extends StatusTimeState<'agent-work-time'> {}

/**
 * Counts how long cases were in the hands of the help desk as they come; see {@link agentWorkTime} for the definition. One row per case, with all its
 * changes.
 *
 * @remarks Open cases are measured up to `asOf` when they are added. Cost: `add` O(c log c), c changes; result O(k log k), memory
 * O(k), k distinct durations.
 * @example
 * ```ts
 * import { AgentWorkTimeAggregator } from 'cx-metrics';
 *
 * const cases = new AgentWorkTimeAggregator().add({
 *   statuses: [{ at: 0, status: 'open' }, { at: 30, status: 'hold' }, { at: 50, status: 'solved' }],
 * });
 * AgentWorkTimeAggregator.fromJSON(cases.toJSON()).result().value; // => 30
 * ```
 * @category Service
 * @since 0.1.0
 */
export class AgentWorkTimeAggregator extends StatusTimeAggregator<'agent-work-time'> {
  /**
   * @param options what and how to count; how to conclude is given to {@link AgentWorkTimeAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: StatusTimeCounting) {
    super(agentWorkTimeKind, options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link AgentWorkTimeAggregator.toJSON} wrote
   * @param options `calendar`: the hours that it was made with, without which it merges and concludes but adds nothing
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` (also for another calendar) or `STATE_VERSION`
   */
  static fromJSON(state: AgentWorkTimeState, options?: RestoreOptions): AgentWorkTimeAggregator {
    return restoredStatusTime(agentWorkTimeKind, state, options, AgentWorkTimeAggregator);
  }
}

/**
 * What {@link OnHoldTimeAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface OnHoldTimeState extends StatusTimeState<'on-hold-time'> {}

/**
 * Counts how long cases have waited for somebody else as they come; see {@link onHoldTime} for the definition. One row per case, with all its
 * changes.
 *
 * @remarks Open cases are measured up to `asOf` when they are added. Cost: `add` O(c log c), c changes; result O(k log k), memory
 * O(k), k distinct durations.
 * @example
 * ```ts
 * import { OnHoldTimeAggregator } from 'cx-metrics';
 *
 * const cases = new OnHoldTimeAggregator().add({
 *   statuses: [{ at: 0, status: 'open' }, { at: 30, status: 'hold' }, { at: 50, status: 'solved' }],
 * });
 * OnHoldTimeAggregator.fromJSON(cases.toJSON()).result().value; // => 20
 * ```
 * @category Service
 * @since 0.1.0
 */
export class OnHoldTimeAggregator extends StatusTimeAggregator<'on-hold-time'> {
  /**
   * @param options what and how to count; how to conclude is given to {@link OnHoldTimeAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: StatusTimeCounting) {
    super(onHoldTimeKind, options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link OnHoldTimeAggregator.toJSON} wrote
   * @param options `calendar`: the hours that it was made with, without which it merges and concludes but adds nothing
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` (also for another calendar) or `STATE_VERSION`
   */
  static fromJSON(state: OnHoldTimeState, options?: RestoreOptions): OnHoldTimeAggregator {
    return restoredStatusTime(onHoldTimeKind, state, options, OnHoldTimeAggregator);
  }
}

/**
 * What {@link RequesterWaitTimeAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface RequesterWaitTimeState extends StatusTimeState<'requester-wait-time'> {}

/**
 * Counts how long customers have waited as they come; see {@link requesterWaitTime} for the definition. One row per case, with all its
 * changes.
 *
 * @remarks Open cases are measured up to `asOf` when they are added. Cost: `add` O(c log c), c changes; result O(k log k), memory
 * O(k), k distinct durations.
 * @example
 * ```ts
 * import { RequesterWaitTimeAggregator } from 'cx-metrics';
 *
 * const ticket = {
 *   statuses: [
 *     { at: 0, status: 'new' },
 *     { at: 30, status: 'pending' },
 *     { at: 70, status: 'open' },
 *     { at: 75, status: 'solved' },
 *   ],
 * };
 * const shard = new RequesterWaitTimeAggregator({ asOf: 90 }).add({ statuses: [{ at: 50, status: 'new' }] });
 * const all = RequesterWaitTimeAggregator.fromJSON(JSON.parse(JSON.stringify(shard))).add(ticket);
 * [all.result().value, all.result().open]; // => [35, 1]
 * ```
 * @category Service
 * @since 0.1.0
 */
export class RequesterWaitTimeAggregator extends StatusTimeAggregator<'requester-wait-time'> {
  /**
   * @param options what and how to count; how to conclude is given to {@link RequesterWaitTimeAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: StatusTimeCounting) {
    super(requesterWaitTimeKind, options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link RequesterWaitTimeAggregator.toJSON} wrote
   * @param options `calendar`: the hours that it was made with, without which it merges and concludes but adds nothing
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` (also for another calendar) or `STATE_VERSION`
   */
  static fromJSON(state: RequesterWaitTimeState, options?: RestoreOptions): RequesterWaitTimeAggregator {
    return restoredStatusTime(requesterWaitTimeKind, state, options, RequesterWaitTimeAggregator);
  }
}
