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
  concludeRetention,
  type RetentionCohortsConclusion,
  type RetentionCohortsResult,
  retentionQuestion,
} from './retention-cohorts.js';

/**
 * How {@link RetentionCohortsAggregator} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RetentionCohortsAggregatorOptions extends CohortAggregatorOptions {
  /** Whether events bring amounts to be summed. @defaultValue `'none'` */
  readonly amounts?: 'none' | 'sum' | undefined;
}

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
 * @remarks The state holds every customer's months and the exact sum of amounts in each. Where ids are personal data, so is the
 * state. Cost: O(1) per event; memory O(customers × active months).
 * @example
 * ```ts
 * import { RetentionCohortsAggregator } from 'cx-metrics';
 *
 * const options = { timeZone: 'UTC', asOf: '2026-03-01T00:00:00Z', amounts: 'sum' } as const;
 * const january = new RetentionCohortsAggregator(options).add({ customer: 7, at: '2026-01-09T12:00:00Z', amount: 20 });
 * const february = new RetentionCohortsAggregator(options).add({ customer: 7, at: '2026-02-03T12:00:00Z', amount: 5 });
 * const table = february.merge(january).result();
 * table.cohorts.map((row) => row.cohort); // => ['2026-01']
 * table.cohorts[0]?.cells[1]?.amount; // => 5
 * ```
 * @category Customers
 * @since 0.1.0
 */
export class RetentionCohortsAggregator extends CohortAggregator<
  'retention-cohorts',
  RetentionCohortsState,
  RetentionCohortsConclusion,
  RetentionCohortsResult
> {
  /**
   * @param options what and how to count; how to conclude is given to {@link RetentionCohortsAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: RetentionCohortsAggregatorOptions) {
    const { amounts, by, ...counting } = options ?? {};
    const kind = chosen('retentionCohorts', 'amounts', amounts, 'none sum');
    const formed = chosen('retentionCohorts', 'by', by, 'period attribute');
    super('retention-cohorts', cohortSpec('retentionCohorts', counting, kind, { by: formed }));
  }

  /**
   * The retention table of what has been counted so far.
   * @param options how to conclude
   * @returns what {@link retentionCohorts} returns for the same events
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: RetentionCohortsConclusion): RetentionCohortsResult {
    const [question, shares] = retentionQuestion(options);
    return concludeRetention(this.tallied(question), question, shares);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link RetentionCohortsAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: RetentionCohortsState): RetentionCohortsAggregator {
    return restored(
      'retention-cohorts',
      state,
      (fields) => new RetentionCohortsAggregator({ ...countingInState(fields), amounts: fields.amounts }),
    );
  }
}
