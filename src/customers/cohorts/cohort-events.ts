import type { InstantInput } from '../../core/instant.js';
import type { Read } from '../../core/options.js';
import type { StartsByCustomer } from '../../kernels/cohort/cohort-spec.js';

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
  /** What it says about the customer, such as a channel, plan or campaign; needs `formedBy: 'attribute'`. The first event decides, or the start. */
  readonly attribute?: string | number | null | undefined;
  /** When the customer started, such as the sign-up; needs `bornBy: 'start'`. Then `at` may be `null`: a start without an event. */
  readonly bornAt?: InstantInput | null | undefined;
  /** Whether it was a refund, which is no event: true, false, 1 or 0; needs `refunds: 'flagged'`. */
  readonly refund?: boolean | number | null | undefined;
  /** What it was worth; where only presence is counted, it is read with `refunds: 'negative-amounts'` alone. */
  readonly amount?: number | null | undefined;
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
  /** When the customer started, such as the sign-up, where that is apart from events; `at` may be `null` then. */
  readonly bornAt?: ArrayLike<InstantInput | null | undefined> | undefined;
  /** Whether it was a refund, which is no event; 1 and 0 in a `Uint8Array` are the fast path. */
  readonly refund?: ArrayLike<boolean | number | null | undefined> | undefined;
  /** What it was worth: where only presence is counted, an amount below 0 is a refund and the others say nothing. */
  readonly amount?: ArrayLike<number | null | undefined> | undefined;
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
  /**
   * When the customer started, such as the sign-up, where that is apart from events: a reader of rows (of several starts of a
   * customer the earliest counts; a row without `at` is a start without an event), or a Map of customers and instants.
   */
  readonly bornAt?: Read<Row, InstantInput> | StartsByCustomer | undefined;
  /** Whether it was a refund, which is no event: true, false, 1 or 0. */
  readonly refund?: Read<Row, boolean | number> | undefined;
  /** What it was worth: where only presence is counted, an amount below 0 is a refund and the others say nothing. */
  readonly amount?: Read<Row, number> | undefined;
}
