import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyOrderSteps } from '../../../src/customers/orders/order-steps.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { runs } from '../../runs.js';
import { DAY, knownUpTo, plainOrders, someOrders } from './orders.js';

describe('tallyOrderSteps', () => {
  it('waits until the last day of the window is over', () => {
    const undecided = (asOf: number) => {
      const orders = countOrders({ customer: ['a'], at: [0] }, { timeZone: 'UTC', asOf });
      return tallyOrderSteps(orders, { first: 0, end: 9 }, 'day', 2, 5)[0]?.undecided;
    };
    expect([undecided(5 * DAY), undecided(6 * DAY - 1), undecided(6 * DAY)]).toEqual([1, 1, 0]);
  });

  it('takes the steps that lists of orders take', () => {
    const within = fc.option(fc.nat(30), { nil: undefined });
    const unit = fc.constantFrom<'day' | 'row'>('day', 'row');
    fc.assert(
      fc.property(someOrders, knownUpTo, unit, within, fc.nat(60), (columns, asOf, order, withinDays, first) => {
        const range = { first, end: first + 30 };
        const plain = plainOrders(columns, asOf, order).filter(([day = 0]) => day >= range.first && day < range.end);
        const wanted = [2, 3, 4, 5].map((k) => {
          const there = plain.filter((days) => days.length >= k - 1);
          const decided = there.filter(
            (days) => withinDays === undefined || ((days[k - 2] as number) + withinDays + 1) * DAY <= asOf,
          );
          const made = decided.filter(
            (days) =>
              days.length >= k &&
              (withinDays === undefined || (days[k - 1] as number) - (days[k - 2] as number) <= withinDays),
          );
          return { count: made.length, total: decided.length, undecided: there.length - decided.length };
        });
        const orders = countOrders(columns, { timeZone: 'UTC', asOf });
        expect(tallyOrderSteps(orders, range, order, 5, withinDays)).toEqual(wanted);
      }),
      { numRuns: runs },
    );
  });
});
