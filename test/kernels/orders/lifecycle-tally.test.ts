import { describe, expect, it } from 'vitest';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { tallyLifecycle } from '../../../src/kernels/orders/lifecycle-tally.js';

const DAY = 86_400_000;
/** Orders of customers by day, known up to the end of day 39. */
function ordersOn(days: Readonly<Record<string, readonly number[]>>) {
  const list = Object.entries(days).flatMap(([customer, own]) => own.map((day) => ({ customer, at: day * DAY + 1 })));
  const columns = { customer: list.map(({ customer }) => customer), at: list.map(({ at }) => at) };
  return countOrders(columns, { timeZone: 'UTC', asOf: 40 * DAY });
}
/** Periods of ten days from the day 10 on. */
const tens = [
  { first: 10, end: 20 },
  { first: 20, end: 30 },
  { first: 30, end: 40 },
];
const none = { active: 0, new: 0, retained: 0, resurrected: 0, known: 0 };

describe('tallyLifecycle', () => {
  it('tells new, retained and resurrected customers apart', () => {
    const orders = ordersOn({
      every: [12, 25, 33],
      back: [11, 38],
      once: [29],
      old: [3, 21],
      idle: [4],
      last: [39],
    });
    expect(tallyLifecycle(orders, tens)).toEqual([
      // every and back; old and idle were known before
      { active: 2, new: 2, retained: 0, resurrected: 0, known: 4 },
      { active: 3, new: 1, retained: 1, resurrected: 1, known: 5 },
      { active: 3, new: 1, retained: 1, resurrected: 1, known: 6 },
    ]);
  });

  it('counts customers, not their orders, and knows the edges of periods', () => {
    const orders = ordersOn({ a: [10, 10, 19], b: [20, 29, 30], c: [19, 20] });
    expect(tallyLifecycle(orders, tens)).toEqual([
      { active: 2, new: 2, retained: 0, resurrected: 0, known: 2 },
      { active: 2, new: 1, retained: 1, resurrected: 0, known: 3 },
      { active: 1, new: 0, retained: 1, resurrected: 0, known: 3 },
    ]);
  });

  it('takes who was seen before the first period for resurrected, since nothing is before it', () => {
    const [first] = tallyLifecycle(ordersOn({ a: [9, 10] }), tens);
    expect(first).toEqual({ active: 1, new: 0, retained: 0, resurrected: 1, known: 1 });
  });

  it('does not carry the period of one customer over to the next', () => {
    const counts = tallyLifecycle(ordersOn({ a: [15], b: [5, 25] }), tens);
    expect(counts[1]).toEqual({ active: 1, new: 0, retained: 0, resurrected: 1, known: 2 });
  });

  it('keeps customers known in periods without orders, and leaves later ones out', () => {
    const orders = ordersOn({ a: [12], b: [35] });
    expect(tallyLifecycle(orders, tens.slice(0, 2))).toEqual([
      { active: 1, new: 1, retained: 0, resurrected: 0, known: 1 },
      { ...none, known: 1 },
    ]);
    expect(tallyLifecycle(ordersOn({}), tens)).toEqual([none, none, none]);
    expect(tallyLifecycle(orders, [])).toEqual([]);
  });
});
