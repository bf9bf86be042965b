import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { purchaseFrequency } from '../../../src/customers/orders/purchase-frequency.js';
import { timeBetweenPurchases } from '../../../src/customers/orders/time-between-purchases.js';
import { annualRepurchaseRate } from '../../../src/customers/repeat/annual-repurchase-rate.js';
import { nthOrderRate } from '../../../src/customers/repeat/nth-order-rate.js';
import { repeatOrderShare } from '../../../src/customers/repeat/repeat-order-share.js';
import { repeatPurchaseRate } from '../../../src/customers/repeat/repeat-purchase-rate.js';
import { returningCustomerRevenueShare } from '../../../src/customers/repeat/returning-customer-revenue-share.js';
import { returningCustomers } from '../../../src/customers/repeat/returning-customers.js';
import { timeToSecondPurchase } from '../../../src/customers/repeat/time-to-second-purchase.js';
import { countOrders, type Orders } from '../../../src/kernels/orders/count-orders.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs, some } from '../../runs.js';
import { DAY, dateOf, knownUpTo, type OrderColumns, plainOrders, someOrders } from '../orders/orders.js';

/** Every conclusion, under some options. */
function everything(orders: Orders, order: 'day' | 'row'): object {
  const period = 'month';
  const measures = ['in-period', 'returning', 'lifetime', 'cohort'] as const;
  const definitions = ['acquired-before', 'after-first-day'] as const;
  return {
    rates: measures.map((measure) => repeatPurchaseRate(orders, { measure, order, period })),
    soon: repeatPurchaseRate(orders, { measure: 'cohort', order, period, withinDays: 20 }),
    share: repeatOrderShare(orders, { order, period: 'week' }),
    returning: returningCustomers(orders, { period }),
    revenue: definitions.map((definition) => returningCustomerRevenueShare(orders, { period, definition })),
    frequency: purchaseFrequency(orders, { order, period }),
    steps: nthOrderRate(orders, { n: 4, order }),
    again: annualRepurchaseRate(orders, { period }),
    between: timeBetweenPurchases(orders),
    second: timeToSecondPurchase(orders),
  };
}
const counted = (columns: OrderColumns, asOf: number) => countOrders(columns, { timeZone: 'UTC', asOf });
const picked = (columns: OrderColumns, order: readonly number[]): OrderColumns => ({
  customer: order.map((i) => columns.customer[i] as number),
  at: order.map((i) => columns.at[i] as number),
  amount: order.map((i) => columns.amount[i] as number),
});
const unit = fc.constantFrom<'day' | 'row'>('day', 'row');

describe('metrics of orders', () => {
  it('are the same bit for bit in any order of the rows, and plain JSON', () => {
    const shuffled = someOrders.chain((columns) =>
      fc.tuple(
        fc.constant(columns),
        fc.shuffledSubarray([...columns.at.keys()], { minLength: columns.at.length, maxLength: columns.at.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, knownUpTo, unit, ([columns, order], asOf, orderUnit) => {
        const result = everything(counted(columns, asOf), orderUnit);
        assertPlain(result);
        expectSame(everything(counted(picked(columns, order), asOf), orderUnit), result);
      }),
      { numRuns: some(4) },
    );
  });

  it('do not mind other names for customers, and take rows and columns as they take counted orders', () => {
    fc.assert(
      fc.property(someOrders, knownUpTo, unit, (columns, asOf, orderUnit) => {
        const named = { ...columns, customer: columns.customer.map((who) => `customer ${9 - who}`) };
        expectSame(
          everything(countOrders(named, { timeZone: 'UTC', asOf }), orderUnit),
          everything(counted(columns, asOf), orderUnit),
        );
        const rate = repeatPurchaseRate(columns, { timeZone: 'UTC', asOf, period: 'week', order: orderUnit });
        expectSame(rate, repeatPurchaseRate(counted(columns, asOf), { period: 'week', order: orderUnit }));
        const rows = columns.at.map((at, i) => ({ at, who: columns.customer[i], worth: columns.amount[i] }));
        const readers = { customer: 'who', at: 'at', amount: 'worth' } as const;
        expectSame(
          repeatPurchaseRate(new Set(rows), { ...readers, timeZone: 'UTC', asOf, period: 'week', order: orderUnit }),
          rate,
        );
      }),
      { numRuns: some(4) },
    );
  });

  it('by day, are not moved period repeated rows', () => {
    fc.assert(
      fc.property(someOrders, knownUpTo, (columns, asOf) => {
        const indices = [...columns.at.keys()];
        const bare = (columns: OrderColumns) => {
          const orders = counted(columns, asOf);
          const strip = (_: string, value: unknown) => value;
          const { revenue: _, ...rest } = everything(orders, 'day') as { revenue: object };
          return JSON.stringify(rest, (key, value) =>
            ['orders', 'merged', 'afterAsOf'].includes(key) && typeof value === 'number' ? null : strip(key, value),
          );
        };
        expect(bare(picked(columns, [...indices, ...indices]))).toBe(bare(columns));
      }),
      { numRuns: some(4) },
    );
  });

  it('hold together', () => {
    const range = fc.tuple(fc.nat(60), fc.nat(40));
    fc.assert(
      fc.property(someOrders, knownUpTo, range, (columns, asOf, [first, length]) => {
        const orders = counted(columns, asOf);
        const days = { from: dateOf(first), to: dateOf(first + length) };
        const rate = (measure: 'in-period' | 'returning' | 'cohort', order: 'day' | 'row') =>
          repeatPurchaseRate(orders, { measure, order, ...days });
        for (const order of ['day', 'row'] as const) {
          const [within, returning, cohort] = [
            rate('in-period', order),
            rate('returning', order),
            rate('cohort', order),
          ];
          for (const { count, n } of [within, returning, cohort]) expect(count).toBeLessThanOrEqual(n);
          // two orders in the period include one that is not the first
          expect(within.count).toBeLessThanOrEqual(returning.count);
          expect(returning.n).toBe(within.n);
          const { n, newCustomers } = returningCustomers(orders, days);
          expect(cohort.n).toBe(newCustomers);
          const share = repeatOrderShare(orders, { order, ...days });
          expect(share.n - share.count).toBe(newCustomers);
          const frequency = purchaseFrequency(orders, { order, ...days });
          expect([frequency.count, frequency.n]).toEqual([share.n, n]);
        }
        for (const measure of ['in-period', 'returning', 'cohort'] as const) {
          expect(rate(measure, 'row').count).toBeGreaterThanOrEqual(rate(measure, 'day').count);
        }
      }),
      { numRuns: runs },
    );
  });

  it('agree with each other on second orders, and with the empirical median where nobody is censored', () => {
    fc.assert(
      fc.property(someOrders, knownUpTo, (columns, asOf) => {
        const orders = counted(columns, asOf);
        const cohort = repeatPurchaseRate(orders, { measure: 'cohort' });
        const second = timeToSecondPurchase(orders);
        const steps = nthOrderRate(orders, { n: 3 }).steps;
        expect([second.bought, second.customers]).toEqual([cohort.count, cohort.n]);
        expect([steps[0]?.count, steps[0]?.n]).toEqual([cohort.count, cohort.n]);
        expect(steps[1]?.n).toBe(steps[0]?.count);
        const between = timeBetweenPurchases(orders);
        const plain = plainOrders(columns, asOf, 'day');
        expect(between.gaps).toBe(plain.reduce((sum, days) => sum + days.length - 1, 0));
        expect(between.open).toBe(plain.length);
        // only those who came back: then everyone has
        const back = plain.filter((days) => days.length > 1).map(([a = 0, b = 0]) => b - a);
        const kept = columns.customer.flatMap((who, i) => {
          const own = plainOrders(
            picked(
              columns,
              [...columns.at.keys()].filter((k) => columns.customer[k] === who),
            ),
            asOf,
            'day',
          );
          return (own[0]?.length ?? 0) > 1 ? [i] : [];
        });
        const all = timeToSecondPurchase(counted(picked(columns, kept), asOf));
        const sorted = back.sort((a, b) => a - b);
        const middle = sorted.length / 2;
        const median =
          sorted.length === 0
            ? null
            : ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2;
        expect(all.value).toBe(median === null ? null : median * DAY);
        expect(all.medianMs).toBe(all.value);
      }),
      { numRuns: some(2) },
    );
  });

  it('split revenue without losing any', () => {
    fc.assert(
      fc.property(someOrders, knownUpTo, (columns, asOf) => {
        const whole = { ...columns, amount: columns.amount.map((amount) => Math.round(amount % 1000)) };
        const orders = counted(whole, asOf);
        for (const definition of ['acquired-before', 'after-first-day'] as const) {
          const result = returningCustomerRevenueShare(orders, { period: 'week', definition });
          for (const each of [result, ...result.periods]) {
            expect(each.newRevenue + each.returningRevenue).toBe(each.revenue);
            if (each.value !== null) expect(each.value).toBeLessThanOrEqual(1);
          }
          // whole weeks hold what the range holds
          expect(result.periods.reduce((sum, each) => sum + each.revenue, 0)).toBe(result.revenue);
        }
      }),
      { numRuns: runs },
    );
  });
});
