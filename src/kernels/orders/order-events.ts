import type { InstantInput } from '../../core/instant.js';
import type { Read } from '../../core/options.js';
import type { VisitCounting } from '../history/visit-spec.js';

/**
 * One order of a customer.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderEvent {
  /** Who it was: a text that is not empty, or a finite number. `1` and `'1'` are two customers. */
  readonly customer: string | number | null | undefined;
  /** When it was. */
  readonly at: InstantInput | null | undefined;
  /** What it was worth, in one currency; needs `amounts: 'sum'`. */
  readonly amount?: number | null | undefined;
}

/**
 * Orders of customers as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderColumns {
  /** Who it was; whole numbers from 0 in an `Int32Array` are the fast path. */
  readonly customer: ArrayLike<string | number | null | undefined>;
  /** When it was; epoch milliseconds in a `Float64Array` are the fast path. */
  readonly at: ArrayLike<InstantInput | null | undefined>;
  /** What it was worth, in one currency; a `Float64Array` is the fast path. Metrics of presence pass it over. */
  readonly amount?: ArrayLike<number | null | undefined> | undefined;
}

/**
 * How the orders of customers are counted: by local day of one zone, up to `asOf`.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderCounting extends VisitCounting {}

/**
 * Options of metrics of orders, for columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderOptions extends OrderCounting {
  /** A number that stands for "none" in integer columns of this call, such as -1. */
  readonly missingValue?: number | undefined;
}

/**
 * Options of metrics of orders, for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderRowOptions<Row> extends OrderOptions {
  /** Who it was: a text that is not empty, or a finite number. `1` and `'1'` are two customers. */
  readonly customer: Read<Row, string | number>;
  /** When it was. */
  readonly at: Read<Row, InstantInput>;
}

/**
 * Options of {@link countOrders}, and of metrics of what orders were worth, for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderAmountRowOptions<Row> extends OrderRowOptions<Row> {
  /** What it was worth, in one currency. Left out: presence only. */
  readonly amount?: Read<Row, number> | undefined;
}
