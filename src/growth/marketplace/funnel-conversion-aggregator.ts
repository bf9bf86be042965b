import { restored } from '../../core/aggregator.js';
import { FunnelAggregator, funnelCountingIn } from '../../kernels/funnel/funnel-aggregator.js';
import type { FunnelState } from '../../kernels/funnel/funnel-state.js';
import { FUNNEL_CONVERSION } from './funnel-conversion.js';
import type { FunnelConversionCounting, FunnelEvent, FunnelEventColumns } from './funnel-events.js';

/**
 * What {@link FunnelConversionAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface FunnelConversionState extends FunnelState<'funnel-conversion'> {
  /** Names of the steps, in order. */
  readonly steps: readonly (string | number)[];
  /** Users: numbers before texts, ascending. */
  readonly users: readonly (string | number)[];
}

/**
 * Collects events as they come, in any order; see {@link funnelConversion} for the definition. Shards may split users: an attempt
 * that begins in one and ends in another is whole once they are merged.
 *
 * @remarks The state holds every user's steps with their instants, in a strict order all of their events. Where ids are personal
 * data, so is the state. Cost: O(1) per event; memory 8 bytes per event, and a list per user.
 * @example
 * ```ts
 * import { FunnelConversionAggregator } from 'cx-metrics';
 *
 * const options = { steps: ['view', 'buy'], windowMs: 3_600_000 };
 * const morning = new FunnelConversionAggregator(options).add({ user: 'an', step: 'view', at: '2026-05-04T11:50:00Z' });
 * const noon = new FunnelConversionAggregator(options).add({ user: 'an', step: 'buy', at: '2026-05-04T12:10:00Z' });
 * [morning.result().value, noon.result().value]; // => [0, null]
 * morning.merge(noon).result().value; // => 1
 * ```
 * @category Marketplace
 * @since 0.1.0
 */
export class FunnelConversionAggregator extends FunnelAggregator<
  'funnel-conversion',
  FunnelConversionState,
  FunnelEvent,
  FunnelEventColumns
> {
  /**
   * @param options what and how to count; how to conclude is given to {@link FunnelConversionAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: FunnelConversionCounting) {
    super(FUNNEL_CONVERSION, options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link FunnelConversionAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: FunnelConversionState): FunnelConversionAggregator {
    return restored(
      'funnel-conversion',
      state,
      (fields) => new FunnelConversionAggregator({ ...funnelCountingIn(fields), steps: fields.steps }),
    );
  }
}
