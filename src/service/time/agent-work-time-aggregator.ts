import type { StatusTimeCounting } from './status-cases.js';
import { agentWorkTimeKind } from './status-time.js';
import { restoredStatusTime, StatusTimeAggregator, type StatusTimeState } from './status-time-aggregator.js';

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
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: AgentWorkTimeState): AgentWorkTimeAggregator {
    return restoredStatusTime(agentWorkTimeKind, state, AgentWorkTimeAggregator);
  }
}
