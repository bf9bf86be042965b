import { restored } from '../../core/aggregator.js';
import {
  CohortAggregator,
  type CohortAggregatorOptions,
  type CohortState,
  countingInState,
  countingSpec,
} from '../../kernels/cohort/cohort-aggregator.js';
import { type AmountTally, tallyStoredAmounts } from '../../kernels/cohort/cohort-amounts.js';
import { AMOUNT, AMOUNT_SUMS } from '../../kernels/history/visit-amounts.js';
import type { CohortEvent } from './cohort-events.js';
import {
  REVENUE,
  type RevenueCohortsColumns,
  type RevenueCohortsConclusion,
  type RevenueCohortsResult,
} from './revenue-cohorts.js';

/**
 * One event of a customer with what it was worth.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RevenueCohortEvent extends CohortEvent {
  /** What it was worth, in one currency. */
  readonly amount: number | null | undefined;
}

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
  RevenueCohortsState,
  RevenueCohortsConclusion,
  AmountTally,
  RevenueCohortsResult,
  RevenueCohortEvent,
  RevenueCohortsColumns
> {
  /**
   * @param options what and how to count; how to conclude is given to {@link RevenueCohortsAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: CohortAggregatorOptions) {
    const spec = countingSpec(REVENUE.caller, options, { amount: AMOUNT });
    super('revenue-cohorts', REVENUE, tallyStoredAmounts, spec, { sums: AMOUNT_SUMS });
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
