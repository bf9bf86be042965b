import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lapsedCustomerRate } from '../../../src/customers/inactivity/lapsed-customer-rate.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { expectSame } from '../../laws.js';
import { some } from '../../runs.js';
import golden from '../orders/activity.golden.json' with { type: 'json' };
import cdnow from '../orders/activity-cdnow.golden.json' with { type: 'json' };
import { FROM, order, orderColumns, orderKinds, TO } from '../orders/order-arbitraries.js';
import { cdnowOrders } from '../orders/order-data.js';

const made = { customer: golden.orders.customer, at: golden.orders.day.map((day) => day * 86_400_000) };

describe('lapsedCustomerRate', () => {
  it.each(golden.lapse)('gives what dates give: %j', ({ days: lapsedDays, moreThan, atLeast, ...young }) => {
    const orders = countOrders(made, { timeZone: 'UTC', asOf: `${golden.asOf}T00:00:00Z` });
    const all = (rule: 'more-than' | 'at-least') => lapsedCustomerRate(orders, { lapsedDays, rule, base: 'all' });
    expect([all('more-than').count, all('at-least').count, all('more-than').n]).toEqual([moreThan, atLeast, 60]);
    expect(all('more-than').tooYoung).toBe(young.tooYoungMoreThan);
    expect(all('at-least').tooYoung).toBe(young.tooYoungAtLeast);
    const old = lapsedCustomerRate(orders, { lapsedDays });
    expect([old.count, old.n]).toEqual([moreThan, 60 - young.tooYoungMoreThan]);
    expect(old.definition).toBe(`old-enough/more-than-${lapsedDays}-days`);
  });

  it('shows a threshold of -0 as 0', () => {
    const orders = countOrders(made, { timeZone: 'UTC', asOf: `${golden.asOf}T00:00:00Z` });
    expect(lapsedCustomerRate(orders, { lapsedDays: -0 }).lapsedDays).toBe(0);
  });

  it('gives the lapse of CDNOW', (context) => {
    const { customers, lapsedMoreThan, lapsedAtLeast } = cdnow['cdnow.lapse'].expected;
    const orders = countOrders(cdnowOrders(context), { timeZone: 'UTC', asOf: '1998-06-30T23:59:59Z' });
    for (const [days, count] of Object.entries(lapsedMoreThan)) {
      const lapsed = lapsedCustomerRate(orders, { lapsedDays: Number(days), base: 'all' });
      expect([lapsed.count, lapsed.n, lapsed.customers]).toEqual([count, customers, customers]);
    }
    for (const [days, count] of Object.entries(lapsedAtLeast)) {
      expect(lapsedCustomerRate(orders, { lapsedDays: Number(days), rule: 'at-least' }).count).toBe(count);
    }
  });

  it('counts no more with a longer threshold, whatever the input shape', () => {
    fc.assert(
      fc.property(orderKinds, fc.array(order, { maxLength: 40 }), fc.nat(90), (kind, all, lapsedDays) => {
        const { columns, coded } = orderColumns({ ...kind, amounts: 'none', refunds: undefined }, all);
        const known = { timeZone: kind.timeZone, asOf: kind.asOf };
        const result = lapsedCustomerRate(columns, { ...known, lapsedDays });
        expectSame(lapsedCustomerRate(coded, { ...known, lapsedDays, missingValue: -1 }), result);
        expect(result.n + result.tooYoung).toBe(result.customers);
        expect(result.count).toBeLessThanOrEqual(result.n);
        const count = (more: object) => lapsedCustomerRate(columns, { ...known, lapsedDays, ...more }).count;
        expect(count({ lapsedDays: lapsedDays + 1, rule: 'at-least' })).toBe(result.count);
        expect(count({ rule: 'at-least' })).toBeGreaterThanOrEqual(result.count);
      }),
      { numRuns: some(5) },
    );
  });

  it.each<[object, string]>([
    [{}, 'lapsedCustomerRate: lapsedDays must be a whole number from 0; got undefined'],
    [{ lapsedDays: -1 }, 'lapsedDays must be'],
    [{ lapsedDays: 1, rule: 'above' }, 'rule must be more-than or at-least'],
    [{ lapsedDays: 1, base: 'young' }, 'base must be old-enough or all'],
    [{ lapsedDays: 1, days: 1 }, 'unknown option "days"; known are'],
  ])('refuses %j', (changes, text) => {
    const options = { timeZone: 'UTC', asOf: TO, ...changes } as never;
    expect(() => lapsedCustomerRate({ customer: [1], at: [FROM] }, options)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining(text) }),
    );
  });
});
