import { restored } from '../../core/aggregator.js';
import { assertOptions, chosen } from '../../core/options.js';
import { HistoryAggregator } from '../../kernels/history/history-aggregator.js';
import type { HistoryState } from '../../kernels/history/history-state.js';
import { refundPart } from '../../kernels/history/refunds.js';
import { AMOUNT, AMOUNT_SUMS } from '../../kernels/history/visit-amounts.js';
import { daySpec } from '../../kernels/history/visit-spec.js';
import { countedVisits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderColumns, OrderCounting, OrderEvent } from '../../kernels/orders/order-events.js';
import { concludeOrderSummary, type OrderSummaryConclusion, type OrderSummaryResult } from './order-summary.js';

/**
 * How {@link OrderSummaryAggregator} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OrderSummaryAggregatorOptions extends OrderCounting {
  /** Whether orders bring amounts to be summed; those below 0 are refunds, unless `refunds` says otherwise. @defaultValue `'none'` */
  readonly amounts?: 'none' | 'sum' | undefined;
}

/**
 * What {@link OrderSummaryAggregator.toJSON} writes. Plain JSON.
 *
 * @remarks It holds the customer ids as they were given: where they are personal data, so is the state.
 * @category Aggregators
 * @since 0.1.0
 */
export interface OrderSummaryState extends HistoryState<'order-summary'> {
  /** Local days with an order for each customer, ascending; days since 1970-01-01. */
  readonly days: readonly (readonly number[])[];
  /** How many orders there were on each of `days`. */
  readonly orders: readonly (readonly number[])[];
  /** Whether amounts are summed. */
  readonly amounts: 'none' | 'sum';
  /** Exact sum of the amounts for each customer and day, as parts; with `amounts: 'sum'` only. */
  readonly sums?: readonly (readonly (readonly number[])[])[] | undefined;
}

/**
 * Collects orders as they come, in any order, for everything that can be concluded from the days on which customers ordered:
 * {@link OrderSummaryAggregator.orders} gives what every metric of orders takes in place of rows. Shards may split customers.
 *
 * @remarks The state holds every customer's days, how many orders there were on each, and the exact sum of their amounts. Where
 * ids are personal data, so is the state. Cost: O(1) per order; memory O(customers × days with an order).
 * @example
 * ```ts
 * import { OrderSummaryAggregator, orderSummary } from 'cx-metrics';
 *
 * const known = { timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-03-01T00:00:00+07:00' };
 * const web = new OrderSummaryAggregator(known).add({ customer: 'an', at: '2026-01-05T10:00:00+07:00' });
 * const shop = new OrderSummaryAggregator(known).add({ customer: 'an', at: '2026-02-07T10:00:00+07:00' });
 * web.merge(shop).result().repeatCustomers; // => 1
 * orderSummary(web.orders()).lastDay; // => '2026-02-07'
 * ```
 * @category Customers
 * @since 0.1.0
 */
export class OrderSummaryAggregator extends HistoryAggregator<
  OrderSummaryState,
  OrderSummaryConclusion,
  OrderSummaryResult,
  OrderEvent,
  OrderColumns
> {
  /**
   * @param options what and how to count
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  constructor(options: OrderSummaryAggregatorOptions) {
    assertOptions('orderSummary', options, 'timeZone asOf onInvalid refunds amounts');
    const amounts = chosen('orderSummary', 'amounts', options?.amounts, 'none sum');
    const [amount, sums] = amounts === 'sum' ? [AMOUNT, AMOUNT_SUMS] : [null, null];
    const refunds = refundPart('orderSummary', null, { ...options }, amount !== null);
    const spec = daySpec('orderSummary', options ?? {}, 'customer', amount, refunds);
    const { timeZone, asOf } = spec;
    super('order-summary', spec, { config: { timeZone, asOf, amounts }, times: 'days', events: 'orders', sums });
  }

  /**
   * The orders counted so far, for the metrics of orders.
   * @returns what {@link countOrders} returns for the same orders
   */
  orders(): Orders {
    const { spec, histories, totals } = this.counted();
    const { attributes: _, ...own } = histories;
    return { kind: 'orders', ...countedVisits(spec, own, totals) };
  }

  /**
   * What there is in the orders counted so far.
   * @param options how to conclude
   * @returns what {@link orderSummary} returns for the same orders
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: OrderSummaryConclusion): OrderSummaryResult {
    assertOptions('orderSummary', options, 'perCustomer');
    return concludeOrderSummary(this.orders(), options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link OrderSummaryAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: OrderSummaryState): OrderSummaryAggregator {
    return restored(
      'order-summary',
      state,
      ({ timeZone, asOf, amounts, refunds, onInvalid }) =>
        new OrderSummaryAggregator({ timeZone, asOf, amounts, refunds: refunds ?? undefined, onInvalid }),
    );
  }
}
