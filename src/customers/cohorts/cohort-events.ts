import type { InstantInput } from '../../core/instant.js';
import type { Read } from '../../core/options.js';

/**
 * One event of a customer: an order, a visit, a payment.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CohortEvent {
  /** Who it was: a text that is not empty, or a finite number. `1` and `'1'` are two customers. */
  readonly customer: string | number | null | undefined;
  /** When it was. */
  readonly at: InstantInput | null | undefined;
  /** What it says about the customer, such as a channel, plan or campaign; needs `formedBy: 'attribute'`. The first event decides. */
  readonly attribute?: string | number | null | undefined;
}

/**
 * Events of customers as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CohortEventColumns {
  /** Who it was; whole numbers from 0 in an `Int32Array` are the fast path. */
  readonly customer: ArrayLike<string | number | null | undefined>;
  /** When it was; epoch milliseconds in a `Float64Array` are the fast path. */
  readonly at: ArrayLike<InstantInput | null | undefined>;
  /** What it says about the customer, such as a channel, plan or campaign. Left out: cohorts by period of the first event. */
  readonly attribute?: ArrayLike<string | number | null | undefined> | undefined;
}

/**
 * Where a row keeps an event.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CohortEventReaders<Row> {
  /** Who it was: a text that is not empty, or a finite number. `1` and `'1'` are two customers. */
  readonly customer: Read<Row, string | number>;
  /** When it was. */
  readonly at: Read<Row, InstantInput>;
  /** What it says about the customer, such as a channel, plan or campaign. Left out: cohorts by period of the first event. */
  readonly attribute?: Read<Row, string | number> | undefined;
}
