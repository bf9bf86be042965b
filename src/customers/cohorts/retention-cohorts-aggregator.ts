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
import { RETENTION, type RetentionCohortsConclusion, type RetentionCohortsResult } from './retention-cohorts.js';

/**
 * What {@link RetentionCohortsAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface RetentionCohortsState extends CohortState<'retention-cohorts'> {}

/**
 * Collects events as they come, in any order; see {@link retentionCohorts} for the definition. Shards may split customers:
 * an earlier event in another shard moves its customer to the right cohort when they are merged.
 *
 * @remarks The state holds every customer's periods (or days, or instants). Where ids are personal data, so is the state. Cost: O(1) per event; memory O(customers × active months).
 * @example
 * ```ts
 * import { RetentionCohortsAggregator } from 'cx-metrics';
 *
 * const options = { timeZone: 'UTC', asOf: '2026-03-01T00:00:00Z' };
 * const january = new RetentionCohortsAggregator(options).add({ customer: 7, at: '2026-01-09T12:00:00Z' });
 * const february = new RetentionCohortsAggregator(options).add({ customer: 7, at: '2026-02-03T12:00:00Z' });
 * const table = february.merge(january).result();
 * table.cohorts.map((row) => row.cohort); // => ['2026-01']
 * table.cohorts[0]?.cells.map((cell) => cell.active); // => [1, 1]
 * ```
 * @category Customers
 * @since 0.1.0
 */
export class RetentionCohortsAggregator extends CohortAggregator<
  RetentionCohortsState,
  RetentionCohortsConclusion,
  CohortTally,
  RetentionCohortsResult,
  CohortEvent,
  CohortEventColumns
> {
  /**
   * @param options what and how to count; how to conclude is given to {@link RetentionCohortsAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: CohortAggregatorOptions) {
    const spec = countingSpec(RETENTION.caller, options);
    super('retention-cohorts', RETENTION, tallyHistories, spec);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link RetentionCohortsAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: RetentionCohortsState): RetentionCohortsAggregator {
    return restored('retention-cohorts', state, (fields) => new RetentionCohortsAggregator(countingInState(fields)));
  }
}
