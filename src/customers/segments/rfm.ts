import { refuse } from '../../core/errors.js';
import { chosen } from '../../core/options.js';
import { type RefundScope, refundScope } from '../../kernels/history/visit-spec.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import type { OrderColumns, OrderOptions, OrderRowOptions } from '../../kernels/orders/order-events.js';
import { refundPlaces } from '../../kernels/orders/order-histories.js';
import { ordersOf } from '../../kernels/orders/sound-orders.js';
import type { Key } from '../../kernels/proportion/row-tally.js';
import { emptySum, pushValue, valueOfSum } from '../../stats/sums/running-sum.js';
import type { RfmResult, RfmScoring } from './rfm-result.js';
import { rfmScores, rfmSpec, SCORING_OPTIONS } from './rfm-scores.js';

/**
 * How {@link rfm} scores and names customers.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RfmConclusion extends RfmScoring {
  /** What one order is: a day on which the customer bought, or a row. @defaultValue `'day'` */
  readonly order?: 'day' | 'row' | undefined;
}

/**
 * Customers scored from their events. `missing` and `invalid` count events, `n` customers.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RfmEventsResult extends RfmResult, RefundScope {
  /** Events behind the scores. */
  readonly events: number;
  /** Events after `asOf`, left out. */
  readonly afterAsOf: number;
  /** What one order is. */
  readonly order: 'day' | 'row';
  /** The zone of the calendar. */
  readonly timeZone: string;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
}

/**
 * RFM: every customer's recency, frequency and amount, scored against those of all customers, with codes and named segments.
 *
 * recency = whole local days from the day of the last order to that of `asOf`; frequency = orders; monetary = exact sum of the
 * amounts less refunds. Each gets a score from 1 (worst) to 5 (best); the three together are the code, such as `'555'`; rules
 * over scores name the segment. n = customers scored.
 *
 * @remarks `method: 'quantile-edges'`: 1 + how many of the quantiles (type 7 of R) at 1/5, 2/5 … a value is better than (recency:
 * lower than). Equal values score the same, so classes differ in size and may be empty: where half of the customers bought once,
 * there is no frequency score 2. `method: 'ntile'`: as `NTILE(5) OVER (ORDER BY …)`, classes of equal size, with equal customers
 * in different ones; where a database leaves it open which, here it goes by customer (numbers before texts, ascending). The two
 * give different codes to many customers (43 % in the CDNOW data): name the method with the number. `edges` are borders of your
 * own; what equals one scores below it, so that the `edges` of one result score later customers as it did its own. `classes` may
 * differ by dimension: `{ recency: 5, frequency: 3, monetary: 4 }`. Without `edges`, scores are relative to the customers at hand:
 * one may move without having changed. An order is a local day with an event, or with `order: 'row'` a row. Refunds are no orders
 * and lower the sum; `refunds` says how they were told. Amounts with decimals may be equal on paper and not in binary; whole cents
 * avoid that. Cost: O(n log n) time, O(n) memory. Source: Hughes, Strategic Database Marketing, 1994 (scores by fifths).
 * @param rows any iterable, one row per order or purchase
 * @param options readers `customer`, `at` and `amount`, `asOf`, `timeZone`, how to score and how to name
 * @returns scores, codes and segments of the customers, with counts; `value: null` when there are none
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a customer, instant or amount (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { rfm } from 'cx-metrics';
 *
 * const orders = [
 *   { who: 'ann', on: '2026-03-01T09:00:00Z', paid: 30 },
 *   { who: 'ann', on: '2026-03-28T09:00:00Z', paid: 20 },
 *   { who: 'bob', on: '2026-01-05T09:00:00Z', paid: 90 },
 * ];
 * const result = rfm(orders, {
 *   customer: (order) => order.who,
 *   at: (order) => order.on,
 *   amount: (order) => order.paid,
 *   asOf: '2026-04-01T00:00:00Z',
 *   timeZone: 'UTC',
 * });
 * result.customers.map((each) => [each.customer, each.recency, each.frequency]); // => [['ann', 4, 2], ['bob', 86, 1]]
 * result.customers.map((each) => each.code); // => ['551', '115']
 * ```
 * @example
 * ```ts
 * import { rfm } from 'cx-metrics';
 * const day = 86_400_000;
 * const events = { customer: [1, 1, 1, 2], at: [0, 3600_000, 9 * day, 2 * day], amount: [5, 5, 5, 40] };
 * const result = rfm(events, { asOf: 10 * day, timeZone: 'UTC' });
 * result.customers.map((each) => [each.recency, each.frequency, each.monetary]); // => [[1, 2, 15], [8, 1, 40]]
 * rfm(events, { asOf: 10 * day, timeZone: 'UTC', order: 'row' }).customers[0]?.frequency; // => 3
 * ```
 * @example
 * ```ts
 * import { rfm } from 'cx-metrics';
 *
 * // a was given back what was paid: no order, but money
 * const rows = { customer: ['a', 'a', 'b'], at: ['2026-01-05T00:00Z', '2026-03-25T00:00Z', '2026-03-20T00:00Z'], amount: [100, -100, 40] };
 * const edges = { recency: [60, 30], frequency: [1], monetary: [20, 50] };
 * const result = rfm(rows, { asOf: '2026-04-01T00:00Z', timeZone: 'UTC', edges });
 * result.customers.map((each) => [each.recency, each.frequency, each.monetary]); // => [[86, 1, 0], [12, 1, 40]]
 * result.customers.map((each) => each.code); // => ['111', '312']
 * [result.refunds, result.refunded]; // => ['negative-amounts', 1]
 * ```
 * @example
 * ```ts
 * import { countOrders, rfm } from 'cx-metrics';
 *
 * const columns = { customer: ['an', 'binh'], at: [0, 86_400_000], amount: [10, 20] };
 * const orders = countOrders(columns, { timeZone: 'UTC', asOf: 864e6 });
 * rfm(orders).customers.map(({ code }) => code); // => ['111', '515']
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function rfm<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OrderRowOptions<Row> & RfmConclusion,
): RfmEventsResult;
/**
 * The same for equally long columns; see {@link rfm}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function rfm(columns: OrderColumns, options: OrderOptions & RfmConclusion): RfmEventsResult;
/**
 * The same for visits or orders that have been counted; see {@link rfm}.
 *
 * @param orders what {@link countVisits} or {@link countOrders} gave
 * @param options how to conclude
 * @returns the same
 */
export function rfm(orders: Orders, options?: RfmConclusion): RfmEventsResult;
export function rfm(source: unknown, options?: object): RfmEventsResult {
  const orders = ordersOf('rfm', source, options, `${SCORING_OPTIONS} order`);
  const given = { ...options } as RfmConclusion;
  const order = chosen('rfm', 'order', given.order, 'day row');
  const spec = rfmSpec(given);
  const { n: events, afterAsOf, timeZone, asOf } = orders;
  const result = rfmScores(spec, { ...summariesOf(orders, order), left: orders });
  return { ...result, events, afterAsOf, ...refundScope(orders), order, timeZone, asOf };
}

/** Recency, frequency and amount of every customer with an order. */
function summariesOf({ asOfDay, histories }: Orders, order: 'day' | 'row') {
  const { ids, starts, times, events, amounts, amountStarts, refunds } = histories;
  const refundsOfEach = refundPlaces(histories);
  if (amounts === null) refuse('rfm', 'amount', 'given: a reader of rows, or a column', undefined);
  const customer: Key[] = [];
  const recency: number[] = [];
  const frequency: number[] = [];
  const monetary: number[] = [];
  for (let c = 0; c + 1 < starts.length; c++) {
    const [from, to] = [starts[c] as number, starts[c + 1] as number];
    if (from === to) continue;
    const [first, end] = [amountStarts[from] as number, amountStarts[to] as number];
    customer.push(ids ? (ids[c] as Key) : c);
    recency.push(asOfDay - (times[to - 1] as number));
    frequency.push(order === 'day' ? to - from : events.subarray(from, to).reduce((sum, rows) => sum + rows, 0));
    const sum = emptySum();
    for (let i = first; i < end; i++) pushValue(sum, amounts[i] as number);
    for (const place of refundsOfEach.get(c) ?? []) pushValue(sum, refunds?.amounts[place] as number);
    monetary.push(valueOfSum(sum));
  }
  return { customer, recency, frequency, monetary };
}
