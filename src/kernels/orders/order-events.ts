import type { InstantInput } from '../../core/instant.js';
import type { MissingValue, Read } from '../../core/options.js';
import type { RefundRule, VisitCounting } from '../history/visit-spec.js';

/**
 * One order of a customer.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderEvent {
  /** Who it was: a text that is not empty, or a number up to 2^53 − 1 in size; of one kind, so that `1` and `'1'` never meet. */
  readonly customer: string | number | bigint | null | undefined;
  /** When it was. */
  readonly at: InstantInput | null | undefined;
  /** What it was worth, in one currency; needs `amounts: 'sum'`. Below 0 it is a refund, unless `refunds` says otherwise. */
  readonly amount?: number | bigint | null | undefined;
  /** Whether it was a refund, which is no order: true, false, 1 or 0; needs `refunds: 'flagged'`. */
  readonly refund?: boolean | number | bigint | null | undefined;
}

/**
 * Orders of customers as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderColumns {
  /** Who it was; whole numbers from 0 in an `Int32Array` are the fast path. */
  readonly customer: ArrayLike<string | number | bigint | null | undefined>;
  /** When it was; epoch milliseconds in a `Float64Array` are the fast path. */
  readonly at: ArrayLike<InstantInput | null | undefined>;
  /**
   * What it was worth, in one currency; a `Float64Array` is the fast path. Below 0 it is a refund, in metrics of presence too,
   * unless `refund` or `refunds` says otherwise.
   */
  readonly amount?: ArrayLike<number | bigint | null | undefined> | undefined;
  /** Whether it was a refund, which is no order; 1 and 0 in a `Uint8Array` are the fast path. */
  readonly refund?: ArrayLike<boolean | number | bigint | null | undefined> | undefined;
}

/**
 * How the orders of customers are counted: by local day of one zone, up to `asOf`.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderCounting extends VisitCounting {
  /**
   * How refunds are told from orders: `'flagged'` by `refund` alone, `'negative-amounts'` by an `amount` below 0, `'as-orders'` not at
   * all. @defaultValue `'flagged'` where `refund` is read, else `'negative-amounts'` where `amount` is
   */
  readonly refunds?: RefundRule | undefined;
}

/**
 * Options of metrics of orders, for columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderOptions extends OrderCounting {
  /** A number that stands for "none" in integer columns of this call, such as -1, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of metrics of orders, for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderRowOptions<Row> extends OrderOptions {
  /** Who it was: a text that is not empty, or a number up to 2^53 − 1 in size; of one kind, so that `1` and `'1'` never meet. */
  readonly customer: Read<Row, string | number | bigint>;
  /** When it was. */
  readonly at: Read<Row, InstantInput>;
  /** What it was worth, in one currency; below 0 it is a refund, unless `refund` or `refunds` says otherwise. Left out: presence only. */
  readonly amount?: Read<Row, number | bigint> | undefined;
  /** Whether it was a refund, which is no order: true, false, 1 or 0. It lowers what its customer was worth by the size of `amount`. */
  readonly refund?: Read<Row, boolean | number | bigint> | undefined;
}
