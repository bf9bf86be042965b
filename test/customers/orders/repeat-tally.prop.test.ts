import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type RepeatMeasure,
  tallyFrequencies,
  tallyMeasure,
  tallyRepeats,
} from '../../../src/customers/orders/repeat-tally.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { runs } from '../../runs.js';
import { DAY, knownUpTo, plainOrders, someOrders } from './orders.js';

const unit = fc.constantFrom('day', 'row');
/** Periods of one length that start somewhere. */
const cuts = fc.record({
  first: fc.integer({ min: -5, max: 40 }),
  length: fc.integer({ min: 1, max: 30 }),
  many: fc.integer({ min: 1, max: 6 }),
});
const periodsOf = ({ first, length, many }: { first: number; length: number; many: number }) =>
  Array.from({ length: many }, (_, p) => ({ first: first + p * length, end: first + (p + 1) * length }));

describe('tallies of repeat orders', () => {
  it('are what filtering lists of days gives', () => {
    fc.assert(
      fc.property(someOrders, knownUpTo, unit, cuts, (columns, asOf, order, cut) => {
        const periods = periodsOf(cut);
        const orders = countOrders(columns, { timeZone: 'UTC', asOf });
        const plain = plainOrders(columns, asOf, order as 'day');
        const repeaters: number[] = [];
        const wanted = periods.map(({ first, end }) => {
          const own = plain.map((days) => days.filter((day) => day >= first && day < end).length);
          const isNew = (k: number) => (plain[k]?.[0] as number) >= first;
          const count = (is: (own: number, k: number) => boolean) => own.filter((n, k) => n > 0 && is(n, k)).length;
          repeaters.push(count((n) => n > 1));
          return {
            buyers: count(() => true),
            newBuyers: count((_, k) => isNew(k)),
            newRepeaters: count((n, k) => n > 1 && isNew(k)),
            orders: own.reduce((sum, n) => sum + n, 0),
          };
        });
        expect(tallyRepeats(orders, periods, order as 'day')).toEqual(wanted);
        const repeats = (measure: RepeatMeasure) => tallyMeasure(orders, periods, measure, order as 'day', undefined);
        expect(repeats('in-period')).toEqual(wanted.map(({ buyers: total }, p) => ({ count: repeaters[p], total })));
        expect(repeats('returning')).toEqual(
          wanted.map(({ buyers, newBuyers, newRepeaters }) => ({
            count: buyers - newBuyers + newRepeaters,
            total: buyers,
          })),
        );
        const frequencies = tallyFrequencies(orders, periods, order as 'day');
        for (const [p, tally] of frequencies.entries()) {
          const entries = [...tally];
          expect(entries.reduce((sum, [, buyers]) => sum + buyers, 0)).toBe(wanted[p]?.buyers);
          expect(entries.reduce((sum, [own, buyers]) => sum + own * buyers, 0)).toBe(wanted[p]?.orders);
        }
      }),
      { numRuns: runs },
    );
  });

  it('know lifetimes and cohorts as lists of days do', () => {
    fc.assert(
      fc.property(
        someOrders,
        knownUpTo,
        unit,
        cuts,
        fc.option(fc.nat(40), { nil: undefined }),
        (columns, asOf, order, cut, within) => {
          const periods = periodsOf(cut);
          const orders = countOrders(columns, { timeZone: 'UTC', asOf });
          const plain = plainOrders(columns, asOf, order as 'day');
          expect(tallyMeasure(orders, periods, 'lifetime', order as 'day', undefined)).toEqual(
            periods.map(({ end }) => ({
              count: plain.filter((days) => days.length > 1 && (days[1] as number) < end).length,
              total: plain.filter((days) => (days[0] as number) < end).length,
            })),
          );
          expect(tallyMeasure(orders, periods, 'cohort', order as 'day', within)).toEqual(
            periods.map(({ first, end }) => {
              const cohort = plain.filter(
                ([day = -1]) => day >= first && day < end && (within === undefined || (day + within + 1) * DAY <= asOf),
              );
              const back = cohort.filter(
                ([day = 0, next]) => next !== undefined && (within === undefined || next - day <= within),
              );
              return { count: back.length, total: cohort.length };
            }),
          );
        },
      ),
      { numRuns: runs },
    );
  });
});
