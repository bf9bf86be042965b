import { restored } from '../../core/aggregator.js';
import type { DurationState } from '../../kernels/duration/duration-state.js';
import { ResponseAggregator, type ResponseCounting } from './response-aggregator.js';
import { firstResponseTimeKind } from './response-time.js';
import { storedCounting } from './stored-counting.js';

/**
 * What {@link FirstResponseTimeAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface FirstResponseTimeState extends DurationState<'first-response-time'> {}

/**
 * Counts conversations as they come; see {@link firstResponseTime} for the definition. One row per conversation.
 *
 * @remarks As {@link TtrAggregator}: open ones are measured up to `asOf` when they are added. Cost: `add` O(1), result O(k log k),
 * memory O(k), k distinct durations.
 * @example
 * ```ts
 * import { FirstResponseTimeAggregator } from 'cx-metrics';
 *
 * const monday = new FirstResponseTimeAggregator({ asOf: 9000 }).add({ askedAt: 0, answeredAt: [3000, 7000] });
 * const week = new FirstResponseTimeAggregator({ asOf: 9000 }).addColumns({ askedAt: [0, 0], answeredAt: [1000, null] });
 * week.merge(FirstResponseTimeAggregator.fromJSON(JSON.parse(JSON.stringify(monday))));
 * [week.result().value, week.result().open]; // => [2000, 1]
 * ```
 * @category Service
 * @since 0.1.0
 */
export class FirstResponseTimeAggregator extends ResponseAggregator<'first-response-time'> {
  /**
   * @param options what and how to count; how to conclude is given to {@link FirstResponseTimeAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: ResponseCounting) {
    super(firstResponseTimeKind, options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link FirstResponseTimeAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: FirstResponseTimeState): FirstResponseTimeAggregator {
    const { metric } = firstResponseTimeKind;
    const counting = storedCounting(metric, state);
    return restored(metric, state, () => new FirstResponseTimeAggregator(counting));
  }
}
