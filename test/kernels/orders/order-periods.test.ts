import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOrders, type Orders } from '../../../src/kernels/orders/count-orders.js';
import {
  eachBuyer,
  orderDays,
  ordersIn,
  orderTotals,
  scopeOf,
  shownRange,
} from '../../../src/kernels/orders/order-periods.js';
import { DAY, knownUpTo, plainOrders, someOrders } from '../../customers/orders/orders.js';
import { runs } from '../../runs.js';
import { otherwise } from '../proportion/rates.js';

const until = (asOf: number | string, at: number[] = [40 * DAY, 70 * DAY], timeZone = 'UTC') =>
  countOrders({ customer: at.map(() => 'a'), at }, { timeZone, asOf });
const daysOf = (orders: Orders, options: object = {}) => orderDays('m', orderTotals(orders), options);

describe('orderDays', () => {
  it('goes from the first order to the last known day', () => {
    expect(daysOf(until(80 * DAY)).range).toEqual({ first: 40, end: 80 });
    expect(daysOf(until(80 * DAY + 1)).range).toEqual({ first: 40, end: 81 });
    expect(daysOf(until(80 * DAY, []), { period: 'month' })).toEqual({ range: { first: 80, end: 80 }, periods: [] });
    expect(daysOf(until(80 * DAY), { to: '1970-01-05' }).range).toEqual({ first: 4, end: 4 });
  });

  it('lists whole periods, up to the one that holds the last known day', () => {
    const names = (orders: Orders, options: object) => daysOf(orders, options).periods.map(({ period }) => period);
    expect(names(until(80 * DAY), { period: 'month' })).toEqual(['1970-02', '1970-03']);
    // 1 March 1970 is day 59
    expect(names(until(59 * DAY, [40 * DAY]), { period: 'month' })).toEqual(['1970-02']);
    expect(names(until(59 * DAY + 1, [40 * DAY]), { period: 'month' })).toEqual(['1970-02', '1970-03']);
    expect(names(until(80 * DAY), { period: 'month', from: '1969-12-31', to: '1970-02-02' })).toEqual([
      '1969-12',
      '1970-01',
      '1970-02',
    ]);
    expect(names(until(80 * DAY), { period: 'month', from: '1970-02-02', to: '1971-01-01' })).toEqual([
      '1970-02',
      '1970-03',
    ]);
    expect(names(until(80 * DAY), { period: 'month', from: '1980-01-01', to: '1980-02-01' })).toEqual([]);
    expect(names(until(80 * DAY), { period: 'quarter', anchorMonth: 2 })).toEqual(['1970-02-01']);
    expect(daysOf(until(80 * DAY), { period: 'week', weekStart: 7 }).periods[0]).toEqual({
      period: '1970-02-08',
      first: 38,
      end: 45,
    });
  });

  it('goes to an order at asOf itself, whose day is no period yet', () => {
    const orders = until(80 * DAY, [40 * DAY, 80 * DAY]);
    expect(daysOf(orders).range).toEqual({ first: 40, end: 81 });
    expect(daysOf(orders, { period: 'day', from: '1970-03-20' }).periods.map(({ period }) => period)).toEqual([
      '1970-03-20',
      '1970-03-21',
    ]);
    let buyers = 0;
    eachBuyer(orders, [daysOf(orders).range], (_, __, from, to) => {
      buyers += to - from;
    });
    expect(buyers).toBe(2);
  });

  it('takes days by their first instant too', () => {
    const orders = until(80 * DAY, [40 * DAY], 'Asia/Bangkok');
    const dates = daysOf(orders, { from: '1970-02-02', to: '1970-03-01' });
    const instants = { from: '1970-02-02T00:00:00+07:00', to: new Date('1970-02-28T17:00:00Z') };
    expect(daysOf(orders, instants)).toEqual(dates);
    expect(() => daysOf(orders, { from: 0 })).toThrow('or the instant at which one starts in Asia/Bangkok');
  });

  it('lists no more periods than anybody looks at, and says what makes them so many', () => {
    const orders = until(Date.UTC(9000, 0), [Date.UTC(1000, 0)]);
    expect(() => daysOf(orders, { period: 'day' })).toThrow(
      'm: there must be at most 100000 periods; got 2921940, from 1000-01-01 to 8999-12-31: take a longer period, or',
    );
    expect(daysOf(orders, { period: 'year' }).periods).toHaveLength(8000);
    expect(daysOf(orders, { period: 'day', from: '8999-12-01' }).periods).toHaveLength(31);
  });

  it('refuses what is no date, ranges that end before they start, and anchors of nothing', () => {
    const of = (options: object) => () => daysOf(until(80 * DAY), options);
    expect(
      otherwise('INVALID_OPTION', {
        date: of({ from: '1970-02-30' }),
        noon: of({ from: '1970-01-01T12:00:00Z' }),
        number: of({ to: 5 }),
        backwards: of({ from: '1970-02-02', to: '1970-02-01' }),
        future: of({ from: '1990-01-01' }),
        grain: of({ period: 'hour' }),
        anchor: of({ weekStart: 1 }),
        'foreign anchor': of({ period: 'week', anchorDay: 2 }),
      }),
    ).toEqual([]);
    expect(of({ from: '1970-02-30' })).toThrow('m: from must be a date such as "2026-11-21", epoch milliseconds');
    expect(of({ from: '1970-02-02', to: '1970-02-01' })).toThrow('m: to must be not before from; got "1970-02-01"');
    expect(of({ from: '1990-01-01' })).toThrow('m: from must be a day that has begun by asOf');
    expect(of({ anchorDay: 5 })).toThrow('m: anchorDay must be left out unless period is given; got 5');
  });
});

describe('statuses', () => {
  const range = { first: 31, end: 59 };
  it('are complete once every day is over', () => {
    const statusAt = (asOf: number) => shownRange(until(asOf, []), range);
    expect(statusAt(31 * DAY)).toEqual({ from: '1970-02-01', to: '1970-03-01', status: 'unobserved' });
    expect(statusAt(31 * DAY + 1).status).toBe('partial');
    expect(statusAt(59 * DAY - 1).status).toBe('partial');
    expect(statusAt(59 * DAY).status).toBe('complete');
    expect(shownRange(until(59 * DAY, []), range, 1).status).toBe('partial');
    expect(shownRange(until(60 * DAY, []), range, 1).status).toBe('complete');
    expect(shownRange(until(20 * DAY + 1, []), { first: 21, end: 21 }).status).toBe('partial');
    expect(shownRange(until(21 * DAY, []), { first: 21, end: 21 }).status).toBe('complete');
  });

  it('are those of the zone', () => {
    const status = (asOf: string, timeZone: string) => shownRange(until(asOf, [], timeZone), range).status;
    expect(status('1970-02-28T17:00:00Z', 'Asia/Bangkok')).toBe('complete');
    expect(status('1970-02-28T16:59:59Z', 'Asia/Bangkok')).toBe('partial');
    expect(status('1970-03-01T00:00:00Z', 'America/New_York')).toBe('partial');
  });

  it('wait where clocks go back over midnight: the old day comes once more', () => {
    // St. John's, 2009: at 00:01 on 1 November clocks went back to 23:01 on 31 October
    const day = Date.UTC(2009, 10, 1) / DAY;
    const status = (asOf: string) =>
      shownRange(until(asOf, [], 'America/St_Johns'), { first: day - 1, end: day }).status;
    expect(status('2009-11-01T03:10:00Z')).toBe('partial');
    expect(status('2009-11-01T03:30:00Z')).toBe('complete');
  });
});

describe('scopeOf', () => {
  it('says what a result rests on', () => {
    const orders = until(80 * DAY, [40 * DAY, 40 * DAY + 1, 90 * DAY]);
    expect(scopeOf(orderTotals(orders), daysOf(orders).range)).toEqual({
      from: '1970-02-10',
      to: '1970-03-22',
      status: 'complete',
      timeZone: 'UTC',
      asOf: 80 * DAY,
      orders: 2,
      merged: 1,
      afterAsOf: 1,
      refunds: null,
      refunded: 0,
      refundsApart: 0,
    });
  });
});

describe('eachBuyer', () => {
  it('finds what filtering finds, for any periods', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: -5, max: 110 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(someOrders, knownUpTo, cuts, fc.boolean(), (columns, asOf, unsorted, isOpen) => {
        const edges = unsorted.sort((a, b) => a - b);
        const periods = edges
          .slice(1)
          .map((end, p) => ({ first: p === 0 && isOpen ? -Infinity : (edges[p] as number), end }));
        const orders = countOrders(columns, { timeZone: 'UTC', asOf });
        for (const unit of ['day', 'row'] as const) {
          const found = periods.map(() => [] as number[]);
          let before = [-1, -1];
          eachBuyer(orders, periods, (period, customer, from, to) => {
            expect(customer > (before[0] as number) || period > (before[1] as number)).toBe(true);
            before = [customer, period];
            found[period]?.push(ordersIn(orders.histories, unit, from, to));
          });
          const wanted = periods.map(({ first, end }) =>
            plainOrders(columns, asOf, unit)
              .map((days) => days.filter((day) => day >= first && day < end).length)
              .filter((count) => count > 0),
          );
          expect(found).toEqual(wanted);
        }
      }),
      { numRuns: runs },
    );
  });
});
