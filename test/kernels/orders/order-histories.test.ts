import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HistoryStore } from '../../../src/kernels/history/history-store.js';
import { AMOUNT_SUMS } from '../../../src/kernels/history/visit-amounts.js';
import { type OrderHistories, orderHistories } from '../../../src/kernels/orders/order-histories.js';
import { ExactSum } from '../../../src/stats/sums/sum.js';
import { some } from '../../runs.js';
import { amountsOf, visitColumns } from '../history/visit-arbitraries.js';

type Order = [customer: number, day: number, amount: number];

const columns = (orders: readonly Order[]) => visitColumns(orders, { codes: 5, amounts: amountsOf(orders) });
const found = (orders: readonly Order[], base: number) => ({
  times: orders.map(([, day]) => day),
  base,
  afterAsOf: orders.filter(([, day]) => day < 0).length,
});

/** Day, number of orders and exact sum of each order day, customer by customer. */
function days({ starts, times, events, amounts, amountStarts }: Omit<OrderHistories, 'ids' | 'refunds'>) {
  return Array.from({ length: starts.length - 1 }, (_, c) =>
    Array.from(times.subarray(starts[c], starts[c + 1]), (time, k) => {
      const v = (starts[c] as number) + k;
      return [
        time,
        events[v],
        new ExactSum().addAll(amounts?.subarray(amountStarts[v], amountStarts[v + 1]) ?? []).value,
      ];
    }),
  ).filter((own) => own.length > 0);
}

describe('orderHistories', () => {
  it('gives what a store gives that takes orders one by one', () => {
    const order = fc.tuple(fc.nat(4), fc.oneof(fc.nat(60), fc.constant(-1)), fc.constantFrom(0.1, 1e16, -1e16, 3));
    // more than 32 of one customer out of order take another way
    const list = fc.array(order, { maxLength: 250, size: 'max' });
    fc.assert(
      fc.property(list, fc.integer({ min: -1000, max: 1000 }), (orders, base) => {
        const store = new HistoryStore(AMOUNT_SUMS);
        for (const one of orders) store.absorb(columns([one]), found([one], base));
        expect(days(orderHistories(columns(orders), found(orders, base)))).toEqual(days(store.histories()));
      }),
      { numRuns: some(5) },
    );
  });

  it('has no amounts where none are given', () => {
    const orders: Order[] = [
      [0, 5, 1],
      [0, 3, 1],
    ];
    const bare = orderHistories(visitColumns(orders), found(orders, 0));
    expect([bare.amounts, [...bare.times], [...bare.amountStarts]]).toEqual([null, [3, 5], [0, 0, 0]]);
  });
});
