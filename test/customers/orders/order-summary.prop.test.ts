import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type OrderSummaryConclusion,
  type OrderSummaryResult,
  orderSummary,
} from '../../../src/customers/orders/order-summary.js';
import { OrderSummaryAggregator } from '../../../src/customers/orders/order-summary-aggregator.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import type { OrderEvent } from '../../../src/kernels/orders/order-events.js';
import { describeLaws, expectSame, type LawfulMetric } from '../../laws.js';
import { some } from '../../runs.js';
import { bare, FROM, type OrderKind, order, orderColumns, orderKinds, orderReaders, TO } from './order-arbitraries.js';

type Order = OrderEvent | null | undefined;
type Conclusion = OrderSummaryConclusion | undefined;

function lawful(kind: OrderKind): LawfulMetric<Order, Conclusion> {
  const { timeZone, asOf, amounts, refunds } = kind;
  const known = { timeZone, asOf, refunds };
  const own = (values: Iterable<Order>) => [...values].map((value) => bare(kind, value));
  const wrap = (inner: OrderSummaryAggregator): ReturnType<LawfulMetric<Order, Conclusion>['make']> => ({
    add: (value) => wrap(inner.add(bare(kind, value))),
    addAll: (values) => wrap(inner.addAll(own(values))),
    merge: (other) => wrap(inner.merge(other)),
    result: (conclusion) => inner.result(conclusion),
    toJSON: () => inner.toJSON(),
  });
  return {
    make: (onInvalid) => wrap(new OrderSummaryAggregator({ ...known, amounts, onInvalid })),
    fromJSON: (state) => wrap(OrderSummaryAggregator.fromJSON(state)),
    batch: (values, conclusion, onInvalid) =>
      orderSummary(own(values), { ...orderReaders(kind), ...known, ...conclusion, onInvalid }),
    shapes: (values, conclusion) => {
      const { columns, coded } = orderColumns(kind, values);
      const ids = [...new Set(values.map((value) => value?.customer))];
      /** A result that knows customers by their codes, with their ids. */
      const withIds = (result: OrderSummaryResult) => ({
        ...result,
        perCustomer:
          result.perCustomer
            ?.map((each) => ({ ...each, customer: ids[each.customer as number] as string }))
            .sort((a, b) => (a.customer < b.customer ? -1 : 1)) ?? null,
      });
      const aggregator = new OrderSummaryAggregator({ ...known, amounts }).addColumns(columns);
      return [
        orderSummary(columns, { ...known, ...conclusion }),
        withIds(orderSummary(coded, { ...known, ...conclusion, missingValue: -1 })),
        orderSummary(countOrders(columns, known), conclusion),
        orderSummary(aggregator.orders(), conclusion),
        aggregator.result(conclusion),
      ];
    },
    check: (result: OrderSummaryResult, values) => {
      const { n, refunded, refundsApart, missing, afterAsOf } = result;
      expect(n + refunded + refundsApart + missing + afterAsOf).toBe(values.length);
      expect(result.orderDays + result.merged).toBe(result.n);
      expect(result.repeatCustomers).toBeLessThanOrEqual(result.repeatCustomersByRow);
      expect(result.repeatCustomersByRow).toBeLessThanOrEqual(result.customers);
      expect(result.customers).toBeLessThanOrEqual(result.orderDays);
      expect(result.amount === null).toBe(amounts === 'none');
      if (!result.perCustomer) return;
      expect(result.perCustomer.length).toBe(result.customers);
      expect(result.perCustomer.reduce((sum, each) => sum + each.orders, 0)).toBe(n);
      for (const each of result.perCustomer) {
        expect(each.daysFirstToLast + each.daysSinceLast).toBe(each.daysSinceFirst);
        expect(each.orderDays).toBeLessThanOrEqual(Math.min(each.orders, each.daysFirstToLast + 1));
        expect(Date.parse(each.lastDay) - Date.parse(each.firstDay)).toBe(each.daysFirstToLast * 86_400_000);
      }
    },
  };
}

describeLaws('orderSummary', {
  runs: some(3),
  metrics: orderKinds.map(lawful),
  values: order,
  missing: [null, undefined, { customer: null, at: FROM, amount: 1 }, { customer: '1', at: null, amount: 1 }],
  invalid: [
    { customer: '', at: FROM, amount: 1, refund: false },
    { customer: {}, at: FROM, amount: 1, refund: false },
    { customer: '1', at: 'March', amount: 1, refund: false },
    { customer: '1', at: new Date(NaN), amount: 1, refund: false },
  ],
  conclusions: fc.constantFrom<Conclusion>(undefined, { perCustomer: 'full' }),
});

/** The local date of an instant by the runtime's own formatter. */
function dateOf(at: number, timeZone: string): string {
  const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = new Intl.DateTimeFormat('en-US', options).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}

describe('orderSummary', () => {
  it('counts what sets of formatted dates count', () => {
    const orders = fc.array(
      fc.record({
        customer: fc.nat(6),
        at: fc.integer({ min: FROM, max: TO }),
        amount: fc.integer({ min: -9, max: 9 }),
      }),
      { maxLength: 60, size: 'max' },
    );
    const zone = fc.constantFrom('UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'America/St_Johns');
    fc.assert(
      fc.property(orders, zone, (all, timeZone) => {
        const days = new Map<number, string[]>();
        const bought = all.filter(({ amount }) => amount >= 0);
        for (const { customer, at } of bought)
          days.set(customer, [...(days.get(customer) ?? []), dateOf(at, timeZone)]);
        const dates = [...days.values()].flat().sort();
        const distinct = [...days.values()].map((own) => new Set(own).size);
        const orderDays = distinct.reduce((a, b) => a + b, 0);
        const returned = all.filter(
          ({ customer, at, amount }) => amount < 0 && bought.some((o) => o.customer === customer && o.at <= at),
        );
        const summary = orderSummary(all, {
          customer: 'customer',
          at: 'at',
          amount: (o) => o.amount,
          timeZone,
          asOf: TO + 1,
        });
        expectSame(summary, {
          metric: 'order-summary',
          unit: 'count',
          value: days.size || null,
          n: bought.length,
          missing: 0,
          invalid: 0,
          reasons: {},
          refused: [],
          afterAsOf: 0,
          definition: 'order-day',
          customers: days.size,
          orderDays,
          merged: bought.length - orderDays,
          repeatCustomers: distinct.filter((count) => count > 1).length,
          repeatCustomersByRow: [...days.values()].filter((own) => own.length > 1).length,
          firstDay: dates[0] ?? null,
          lastDay: dates.at(-1) ?? null,
          amount: [...bought, ...returned].reduce((sum, { amount }) => sum + amount, 0),
          perCustomer: null,
          refunds: 'negative-amounts',
          refunded: returned.length,
          refundsApart: all.length - bought.length - returned.length,
          timeZone,
          asOf: TO + 1,
        });
      }),
      { numRuns: some(5) },
    );
  });
});
