import { Aggregator, restored, stateOf } from '../core/aggregator.js';
import type { InstantInput } from '../core/instant.js';
import { chosen, refuseRest } from '../core/options.js';
import { assertIterable, fieldReader } from '../core/reading.js';
import { refuseState } from '../core/state.js';
import { type CohortSpec, cohortSpec } from '../kernels/cohort.js';
import { eventColumns } from '../kernels/cohort-columns.js';
import { CohortHistories } from '../kernels/cohort-histories.js';
import { periodsOf } from '../kernels/cohort-periods.js';
import { type CohortState, readCohortState, writeCohortState } from '../kernels/cohort-state.js';
import {
  concludeRetention,
  type RetentionCohortsColumns,
  type RetentionCohortsConclusion,
  type RetentionCohortsCounting,
  type RetentionCohortsResult,
} from './retention-cohorts.js';

/**
 * One event of a customer.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RetentionCohortsEvent {
  /** Who it was: a text that is not empty, or a number. */
  readonly customer: string | number | null | undefined;
  /** When it was. */
  readonly at: InstantInput | null | undefined;
  /** What it was worth; needs `amounts: 'sum'`. */
  readonly amount?: number | null | undefined;
}

/**
 * How {@link RetentionCohortsAggregator} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RetentionCohortsAggregatorOptions extends RetentionCohortsCounting {
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
export class RetentionCohortsAggregator extends Aggregator<
  RetentionCohortsEvent | null | undefined,
  RetentionCohortsState,
  RetentionCohortsConclusion,
  RetentionCohortsResult
> {
  readonly #spec: CohortSpec;
  readonly #histories: CohortHistories;

  /**
   * @param options what and how to count; how to conclude is given to {@link RetentionCohortsAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: RetentionCohortsAggregatorOptions) {
    super();
    const { amounts, ...counting } = options ?? {};
    this.#spec = cohortSpec('retentionCohorts', counting, chosen('retentionCohorts', 'amounts', amounts, 'none sum'));
    this.#histories = new CohortHistories(this.#spec);
  }

  /**
   * Counts one event.
   * @param event who, when and, with `amounts: 'sum'`, how much
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount, unless `onInvalid: 'count'`
   */
  add(event: RetentionCohortsEvent | null | undefined): this {
    return this.addAll([event]);
  }

  /**
   * Counts many events: all of them or, when one is refused or the iterable throws, none.
   * @param events any iterable, in any order
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount, unless `onInvalid: 'count'`
   */
  addAll(events: Iterable<RetentionCohortsEvent | null | undefined>): this {
    assertIterable('retentionCohorts', 'events', events);
    const readers = Object.fromEntries(
      ['customer', 'at', 'amount'].map((name) => [name, fieldReader('retentionCohorts', name)]),
    );
    return this.#absorb(events, readers);
  }

  /**
   * Counts events in equally long columns: all of them or, when one is refused, none.
   * @param columns `customer`, `at` and, with `amounts: 'sum'`, `amount`
   * @param options `missingValue`: a number that stands for "none" in integer columns of this call
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount, unless `onInvalid: 'count'`
   */
  addColumns(columns: RetentionCohortsColumns, options?: { readonly missingValue?: number | undefined }): this {
    const { missingValue, ...rest } = options ?? {};
    refuseRest('retentionCohorts', rest);
    return this.#absorb(columns, { missingValue });
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same counting options, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): RetentionCohortsState } | RetentionCohortsState): this {
    const { histories, totals } = readCohortState('retention-cohorts', this.#spec, stateOf(other));
    if (!this.#histories.absorbStored(histories, totals)) {
      refuseState('retention-cohorts', 'counts are too large', 'n');
    }
    return this;
  }

  /**
   * The retention table of what has been counted so far.
   * @param options how to conclude
   * @returns what {@link retentionCohorts} returns for the same events
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: RetentionCohortsConclusion): RetentionCohortsResult {
    return concludeRetention(this.#spec, this.#histories.tally(), options);
  }

  /**
   * The complete state, customers in a fixed order.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): RetentionCohortsState {
    return writeCohortState('retention-cohorts', this.#spec, this.#histories);
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
      ({ timeZone, asOf, period, amounts, onInvalid }) =>
        new RetentionCohortsAggregator({ timeZone, asOf, period, amounts, onInvalid }),
    );
  }

  #absorb(source: unknown, options: object): this {
    const events = eventColumns(this.#spec, source, options as Record<string, unknown>);
    this.#histories.absorb(events, periodsOf(this.#spec, events));
    return this;
  }
}
