import type { RestoreOptions } from '../../kernels/duration/duration-hours.js';
import { restoredStatusTime, StatusTimeAggregator, type StatusTimeState } from './status-aggregator.js';
import type { StatusTimeCounting } from './status-cases.js';
import { agentWorkTimeKind, onHoldTimeKind, requesterWaitTimeKind } from './status-time.js';

/**
 * What {@link AgentWorkTimeAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface AgentWorkTimeState extends StatusTimeState<'agent-work-time'> {}

/**
 * Counts how long cases were in the hands of the help desk as they come; see {@link agentWorkTime} for the definition. One row per case,
 * with all its changes.
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
 * Counts how long cases have waited for somebody else as they come; see {@link onHoldTime} for the definition. One row per case, with
 * all its changes.
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
