import { restored } from '../../core/aggregator.js';
import { FunnelAggregator, funnelCountingIn } from '../../kernels/funnel/funnel-aggregator.js';
import type { FunnelState } from '../../kernels/funnel/funnel-state.js';
import type { JourneyEvent, JourneyEventColumns, JourneyStageConversionCounting } from './journey-events.js';
import { JOURNEY_STAGE_CONVERSION } from './journey-stage-conversion.js';

/**
 * What {@link JourneyStageConversionAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface JourneyStageConversionState extends FunnelState<'journey-stage-conversion'> {
  /** Names of the stages, in order. */
  readonly stages: readonly (string | number)[];
  /** Customers: numbers before texts, ascending. */
  readonly customers: readonly (string | number)[];
}

/**
 * Collects events as they come, in any order; see {@link journeyStageConversion} for the definition. Shards may split customers: a journey
 * that begins in one and ends in another is whole once they are merged.
 *
 * @remarks The state holds every customer's stages with their instants, in a strict order all of their events. Where ids are personal
 * data, so is the state. Cost: O(1) per event; memory 8 bytes per event, and a list per user.
 * @example
 * ```ts
 * import { JourneyStageConversionAggregator } from 'cx-metrics';
 *
 * const options = { stages: ['awareness', 'purchase'] };
 * const ads = new JourneyStageConversionAggregator(options).add({ customer: 'an', stage: 'awareness', at: 0 });
 * const shop = new JourneyStageConversionAggregator(options).add({ customer: 'an', stage: 'purchase', at: 86_400_000 });
 * ads.merge(shop).result().steps[0]?.medianMs; // => 86_400_000
 * ```
 * @category Journey
 * @since 0.1.0
 */
export class JourneyStageConversionAggregator extends FunnelAggregator<
  'journey-stage-conversion',
  JourneyStageConversionState,
  JourneyEvent,
  JourneyEventColumns
> {
  /**
   * @param options what and how to count; how to conclude is given to {@link JourneyStageConversionAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: JourneyStageConversionCounting) {
    super(JOURNEY_STAGE_CONVERSION, options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link JourneyStageConversionAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: JourneyStageConversionState): JourneyStageConversionAggregator {
    return restored(
      'journey-stage-conversion',
      state,
      (fields) => new JourneyStageConversionAggregator({ ...funnelCountingIn(fields), stages: fields.stages }),
    );
  }
}
