import { restored } from '../../core/aggregator.js';
import {
  CohortAggregator,
  type CohortAggregatorOptions,
  type CohortState,
  countingInState,
  countingSpec,
} from '../../kernels/cohort/cohort-aggregator.js';
import { type CohortTally, tallyHistories } from '../../kernels/cohort/cohort-tally.js';
import type { CohortEvent, CohortEventColumns } from './cohort-events.js';
import { DAYS, REPEAT, type RepeatCohortsConclusion, type RepeatCohortsResult } from './repeat-cohorts.js';

/**
 * What {@link RepeatCohortsAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface RepeatCohortsState extends CohortState<'repeat-cohorts'> {}

/**
 * Collects events as they come, in any order; see {@link repeatCohorts} for the definition. Shards may split customers.
 *
 * @remarks The state holds every customer's days, and the orders on each. Where ids are personal data, so is the state. Cost: O(1) per event; memory O(customers × days with an order).
 * @example
 * ```ts
 * import { RepeatCohortsAggregator } from 'cx-metrics';
 *
 * const options = { timeZone: 'UTC', asOf: '2026-03-01T00:00:00Z' };
 * const orders = new RepeatCohortsAggregator(options).add({ customer: 7, at: '2026-01-09T12:00:00Z' });
 * orders.add({ customer: 7, at: '2026-02-03T12:00:00Z' }).result().average.map((cell) => cell.rate); // => [0, 1]
 * ```
 * @category Customers
 * @since 0.1.0
 */
export class RepeatCohortsAggregator extends CohortAggregator<
  RepeatCohortsState,
  RepeatCohortsConclusion,
  CohortTally,
  RepeatCohortsResult,
  CohortEvent,
  CohortEventColumns
> {
  /**
   * @param options what and how to count; how to conclude is given to {@link RepeatCohortsAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: CohortAggregatorOptions) {
    const spec = countingSpec(REPEAT.caller, options, DAYS);
    super('repeat-cohorts', REPEAT, tallyHistories, spec, { events: 'events' });
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link RepeatCohortsAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: RepeatCohortsState): RepeatCohortsAggregator {
    return restored('repeat-cohorts', state, (fields) => new RepeatCohortsAggregator(countingInState(fields)));
  }
}
