import { restored } from '../../core/aggregator.js';
import { chosen } from '../../core/options.js';
import {
  CohortAggregator,
  type CohortAggregatorOptions,
  type CohortState,
  countingInState,
} from '../../kernels/cohort/cohort-aggregator.js';
import { cohortSpec } from '../../kernels/history/visit-spec.js';
import {
  concludeRevenue,
  type RevenueCohortsConclusion,
  type RevenueCohortsResult,
  revenueQuestion,
} from './revenue-cohorts.js';

/**
 * What {@link RevenueCohortsAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface RevenueCohortsState extends CohortState<'revenue-cohorts'> {}

/**
 * Collects events as they come, in any order; see {@link revenueCohorts} for the definition. Shards may split customers.
 *
 * @remarks The state holds the exact sum of every customer's amounts by period (or day, or instant). Where ids are personal data, so is the state. Cost: O(1) per event; memory O(customers × distinct times).
 * @example
 * ```ts
 * import { RevenueCohortsAggregator } from 'cx-metrics';
 *
 * const options = { timeZone: 'UTC', asOf: '2026-03-01T00:00:00Z' };
 * const shop = new RevenueCohortsAggregator(options).add({ customer: 7, at: '2026-01-09T12:00:00Z', amount: 20 });
 * shop.add({ customer: 7, at: '2026-02-03T12:00:00Z', amount: 5 }).result().value; // => 0.25
 * ```
 * @category Customers
 * @since 0.1.0
 */
export class RevenueCohortsAggregator extends CohortAggregator<
  'revenue-cohorts',
  RevenueCohortsState,
  RevenueCohortsConclusion,
  RevenueCohortsResult
> {
  /**
   * @param options what and how to count; how to conclude is given to {@link RevenueCohortsAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: CohortAggregatorOptions) {
    const { by, ...counting } = options ?? {};
    const formed = chosen('revenueCohorts', 'by', by, 'period attribute');
    super('revenue-cohorts', cohortSpec('revenueCohorts', counting, 'sum', { by: formed }));
  }

  /**
   * The table of what has been counted so far.
   * @param options how to conclude
   * @returns what {@link revenueCohorts} returns for the same events
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: RevenueCohortsConclusion): RevenueCohortsResult {
    const question = revenueQuestion(options);
    return concludeRevenue(this.tallied(question), question);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link RevenueCohortsAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: RevenueCohortsState): RevenueCohortsAggregator {
    return restored('revenue-cohorts', state, (fields) => new RevenueCohortsAggregator(countingInState(fields)));
  }
}
