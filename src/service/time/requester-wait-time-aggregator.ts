import type { StatusTimeCounting } from './status-cases.js';
import { requesterWaitTimeKind } from './status-time.js';
import { restoredStatusTime, StatusTimeAggregator, type StatusTimeState } from './status-time-aggregator.js';

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
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: RequesterWaitTimeState): RequesterWaitTimeAggregator {
    return restoredStatusTime(requesterWaitTimeKind, state, RequesterWaitTimeAggregator);
  }
}
