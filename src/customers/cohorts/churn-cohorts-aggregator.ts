import { restored } from '../../core/aggregator.js';
import {
  CohortAggregator,
  type CohortAggregatorOptions,
  type CohortState,
  countingInState,
  countingSpec,
} from '../../kernels/cohort/cohort-aggregator.js';
import { type CohortTally, tallyHistories } from '../../kernels/cohort/cohort-tally.js';
import { CHURN, type ChurnCohortsConclusion, type ChurnCohortsResult } from './churn-cohorts.js';
import type { CohortEvent, CohortEventColumns } from './cohort-events.js';

/**
 * What {@link ChurnCohortsAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface ChurnCohortsState extends CohortState<'churn-cohorts'> {}

/**
 * Collects events as they come, in any order; see {@link churnCohorts} for the definition. Shards may split customers.
 *
 * @remarks The state holds every customer's periods (or days, or instants). Where ids are personal data, so is the state. Cost: O(1) per event; memory O(customers × distinct times).
 * @example
 * ```ts
 * import { ChurnCohortsAggregator } from 'cx-metrics';
 *
 * const options = { timeZone: 'UTC', asOf: '2026-03-01T00:00:00Z' };
 * const january = new ChurnCohortsAggregator(options).add({ customer: 7, at: '2026-01-09T12:00:00Z' });
 * const february = new ChurnCohortsAggregator(options).add({ customer: 8, at: '2026-01-03T12:00:00Z' });
 * february.add({ customer: 8, at: '2026-02-03T12:00:00Z' }).merge(january).result().value; // => 0.5
 * ```
 * @category Customers
 * @since 0.1.0
 */
export class ChurnCohortsAggregator extends CohortAggregator<
  ChurnCohortsState,
  ChurnCohortsConclusion,
  CohortTally,
  ChurnCohortsResult,
  CohortEvent,
  CohortEventColumns
> {
  /**
   * @param options what and how to count; how to conclude is given to {@link ChurnCohortsAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: CohortAggregatorOptions) {
    const spec = countingSpec(CHURN.caller, options);
    super('churn-cohorts', CHURN, tallyHistories, spec);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link ChurnCohortsAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: ChurnCohortsState): ChurnCohortsAggregator {
    return restored('churn-cohorts', state, (fields) => new ChurnCohortsAggregator(countingInState(fields)));
  }
}
