import { describe, expect, it } from 'vitest';
import {
  eachGap,
  gapDurations,
  gapsOfCustomers,
  secondPurchases,
} from '../../../src/customers/orders/purchase-gaps.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { DAY } from './orders.js';

const columns = {
  customer: Int32Array.of(3, 0, 3, 3, 2, 0),
  at: Float64Array.of(0, 5, 3, 7, 5, 6).map((day) => day * DAY),
};
const orders = countOrders(columns, { timeZone: 'UTC', asOf: 10 * DAY });
const all = { first: -Infinity, end: Infinity };

describe('gaps between order days', () => {
  it('come customer by customer, the open one last', () => {
    const found: [number, boolean, number][] = [];
    eachGap(orders, all, (...gap) => found.push(gap));
    // customer 1 has no orders
    expect(found).toEqual([
      [1, true, 0],
      [3, false, 0],
      [4, false, 2],
      [3, true, 3],
      [4, true, 3],
      [2, false, 3],
    ]);
    const some: number[] = [];
    eachGap(orders, { first: 3, end: 6 }, (days) => some.push(days));
    expect(some).toEqual([1, 4, 4]);
  });

  it('are counted by length', () => {
    const { ended, open } = gapDurations(orders, all);
    expect([...ended].sort(([a], [b]) => a - b)).toEqual([1, 3, 4].map((days) => [days * DAY, 1]));
    expect([...open].sort(([a], [b]) => a - b)).toEqual([2, 3, 4].map((days) => [days * DAY, 1]));
  });

  it('are added up per customer who has one', () => {
    const { counts, days, short } = gapsOfCustomers(orders, all, 3);
    expect([[...counts], [...days], [...short]]).toEqual([
      [1, 2],
      [1, 7],
      [1, 1],
    ]);
    expect(gapsOfCustomers(orders, { first: 7, end: 9 }, 3).counts).toHaveLength(0);
  });

  it('have a first one per customer', () => {
    const { ended, open } = secondPurchases(orders, all);
    expect([...ended]).toEqual([
      [DAY, 1],
      [3 * DAY, 1],
    ]);
    expect([...open]).toEqual([[4 * DAY, 1]]);
    expect(secondPurchases(orders, { first: 0, end: 5 }).ended).toEqual(new Map([[3 * DAY, 1]]));
  });
});
