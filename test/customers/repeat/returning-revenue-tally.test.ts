import { describe, expect, it } from 'vitest';
import { tallyRevenue } from '../../../src/customers/repeat/returning-revenue-tally.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { quotient } from '../../../src/kernels/quotient/quotient.js';
import { DAY } from '../orders/orders.js';

const columns = {
  customer: ['a', 'a', 'a', 'b', 'c', 'a'],
  at: [0, 1, 9 * DAY, 2 * DAY, 12 * DAY, 14 * DAY],
  amount: [0.1, 0.2, 1e16, 3, 5, -1e16],
};
const known = { timeZone: 'UTC', asOf: 20 * DAY, refunds: 'as-orders' } as const;
const orders = countOrders(columns, known);
const tally = (definition: 'acquired-before' | 'after-first-day') =>
  tallyRevenue(
    orders,
    orders.histories.amounts as Float64Array,
    [
      { first: 0, end: 7 },
      { first: 7, end: 14 },
      { first: 14, end: 21 },
    ],
    definition,
  );

describe('tallyRevenue', () => {
  it('adds exactly and knows who was there before', () => {
    expect(tally('acquired-before')).toMatchObject([
      { revenue: 3.3, returning: 0, buyers: 2 },
      { revenue: 1e16 + 5, returning: 1e16, fresh: 5, buyers: 2 },
      { revenue: -1e16, returning: -1e16, fresh: 0, buyers: 1, se: null },
    ]);
    const whole = tallyRevenue(
      orders,
      orders.histories.amounts as Float64Array,
      [{ first: 0, end: 21 }],
      'after-first-day',
    );
    expect(whole).toMatchObject([{ fresh: 8.3, returning: 0, revenue: 8.3, buyers: 3 }]);
  });

  it('has the error of a quotient over buyers', () => {
    const { se } = quotient({ numerator: [0, 1e16], denominator: [5, 1e16] });
    expect(tally('acquired-before')[1]?.se).toBe(se);
  });

  it('has no error where amounts leave one of many buyers below 0', () => {
    const error = (refund: number) => {
      const columns = { customer: ['a', 'b', 'c', 'c'], at: [0, DAY, 0, 2 * DAY], amount: [5, 6, refund, 9] };
      const { histories, ...rest } = countOrders(columns, known);
      const week = [{ first: 0, end: 7 }];
      return tallyRevenue({ histories, ...rest }, histories.amounts as Float64Array, week, 'after-first-day')[0]?.se;
    };
    expect(error(1)).toBeGreaterThan(0);
    expect(error(-1)).toBeNull();
  });

  it('has the same error whatever the order of the amounts of a buyer', () => {
    const error = (amount: number[]) => {
      const columns = { customer: ['a', 'a', 'a', 'a', 'b'], at: [0, 9 * DAY, 9 * DAY, 9 * DAY, 9 * DAY], amount };
      const { histories, ...rest } = countOrders(columns, known);
      const week = [{ first: 7, end: 14 }];
      return tallyRevenue({ histories, ...rest }, histories.amounts as Float64Array, week, 'acquired-before')[0];
    };
    const wanted = error([7, 1, 1e16, -1e16, 3]);
    expect(wanted).toMatchObject({ returning: 1, fresh: 3 });
    expect(wanted?.se).toBeGreaterThan(0);
    expect(error([7, 1e16, 1, -1e16, 3])).toEqual(wanted);
    expect(error([7, -1e16, 1e16, 1, 3])).toEqual(wanted);
  });
});
