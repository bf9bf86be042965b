import type { InstantInput } from '../../core/instant.js';
import type { Read } from '../../core/options.js';

/**
 * One event of a customer: an order, a visit, a payment.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CustomerEvent {
  /** Who it was: a text that is not empty, or a finite number. `1` and `'1'` are two customers. */
  readonly customer: string | number | null | undefined;
  /** When it was. */
  readonly at: InstantInput | null | undefined;
  /** What it was worth, in one currency; needs `amounts: 'sum'`. */
  readonly amount?: number | null | undefined;
}

/**
 * Events of customers as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CustomerEventColumns {
  /** Who it was; whole numbers from 0 in an `Int32Array` are the fast path. */
  readonly customer: ArrayLike<string | number | null | undefined>;
  /** When it was; epoch milliseconds in a `Float64Array` are the fast path. */
  readonly at: ArrayLike<InstantInput | null | undefined>;
  /** What it was worth, in one currency; a `Float64Array` is the fast path. Left out: presence only. */
  readonly amount?: ArrayLike<number | null | undefined> | undefined;
}

/**
 * Where a row keeps an event.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CustomerEventReaders<Row> {
  /** Who it was: a text that is not empty, or a finite number. `1` and `'1'` are two customers. */
  readonly customer: Read<Row, string | number>;
  /** When it was. */
  readonly at: Read<Row, InstantInput>;
  /** What it was worth, in one currency. Left out: presence only. */
  readonly amount?: Read<Row, number> | undefined;
}
