import { restored } from '../../core/aggregator.js';
import type { DurationState } from '../../kernels/duration/duration-state.js';
import { ResponseAggregator, type ResponseCounting } from './response-aggregator.js';
import { nextResponseTimeKind } from './response-time.js';
import { storedCounting } from './stored-counting.js';

/**
 * What {@link NextResponseTimeAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface NextResponseTimeState extends DurationState<'next-response-time'> {}

/**
 * Counts conversations as they come, every wait in them; see {@link nextResponseTime} for the definition. One row per conversation.
 *
 * @remarks As {@link TtrAggregator}: waits that last are measured up to `asOf` when their conversation is added, whole. Cost: `add` as
 * {@link nextResponseTime}, result O(k log k), memory O(k), k distinct durations.
 * @example
 * ```ts
 * import { NextResponseTimeAggregator } from 'cx-metrics';
 *
 * const conversations = new NextResponseTimeAggregator().add({ askedAt: 0, answeredAt: [10, 50], askedAgainAt: [30, 40] });
 * conversations.addColumns({ askedAt: [0], answeredAt: [3] });
 * const { value, n } = NextResponseTimeAggregator.fromJSON(conversations.toJSON()).result();
 * [value, n]; // => [11, 3]
 * ```
 * @category Service
 * @since 0.1.0
 */
export class NextResponseTimeAggregator extends ResponseAggregator<'next-response-time'> {
  /**
   * @param options what and how to count; how to conclude is given to {@link NextResponseTimeAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: ResponseCounting) {
    super(nextResponseTimeKind, options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link NextResponseTimeAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: NextResponseTimeState): NextResponseTimeAggregator {
    const { metric } = nextResponseTimeKind;
    const counting = storedCounting(metric, state);
    return restored(metric, state, () => new NextResponseTimeAggregator(counting));
  }
}
