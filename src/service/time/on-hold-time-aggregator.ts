import type { StatusTimeCounting } from './status-cases.js';
import { onHoldTimeKind } from './status-time.js';
import { restoredStatusTime, StatusTimeAggregator, type StatusTimeState } from './status-time-aggregator.js';

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
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: OnHoldTimeState): OnHoldTimeAggregator {
    return restoredStatusTime(onHoldTimeKind, state, OnHoldTimeAggregator);
  }
}
