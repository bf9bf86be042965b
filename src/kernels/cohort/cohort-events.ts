import type { Read } from '../../core/options.js';
import type { CustomerEvent, CustomerEventColumns, CustomerEventReaders } from '../history/customer-events.js';

/**
 * One event of a customer, for cohorts that need not be formed by period.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CohortEvent extends CustomerEvent {
  /** What it says about the customer, such as a channel, plan or campaign; needs `by: 'attribute'`. The first event decides. */
  readonly cohort?: string | number | null | undefined;
}

/**
 * Events of customers as equally long columns, for cohorts that need not be formed by period.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CohortEventColumns extends CustomerEventColumns {
  /** What it says about the customer, such as a channel, plan or campaign. Left out: cohorts by period of the first event. */
  readonly cohort?: ArrayLike<string | number | null | undefined> | undefined;
}

/**
 * Where a row keeps an event, for cohorts that need not be formed by period.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CohortEventReaders<Row> extends CustomerEventReaders<Row> {
  /** What it says about the customer, such as a channel, plan or campaign. Left out: cohorts by period of the first event. */
  readonly cohort?: Read<Row, string | number> | undefined;
}
