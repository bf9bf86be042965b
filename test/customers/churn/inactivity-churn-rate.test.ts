import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inactivityChurnRate } from '../../../src/customers/churn/inactivity-churn-rate.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { expectSame } from '../../laws.js';
import { some } from '../../runs.js';
import golden from '../orders/activity.golden.json' with { type: 'json' };
import cdnow from '../orders/activity-cdnow.golden.json' with { type: 'json' };
import { FROM, order, orderColumns, orderKinds, TO } from '../orders/order-arbitraries.js';
import { cdnowOrders } from '../orders/order-data.js';

const DAY = 86_400_000;
const made = { customer: golden.orders.customer, at: golden.orders.day.map((day) => day * DAY) };

describe('inactivityChurnRate', () => {
  it.each(golden.windows)('gives what sets of dates give: %j', (expected) => {
    const { start, end, windowDays } = expected;
    const options = { timeZone: 'UTC', asOf: `${golden.asOf}T00:00:00Z`, start, end, windowDays };
    expect(inactivityChurnRate(made, options)).toMatchObject({
      ...expected,
      value: expected.churned / expected.activeStart,
    });
  });

  it('gives the windows of CDNOW', (context) => {
    const orders = countOrders(cdnowOrders(context), { timeZone: 'UTC', asOf: '1998-07-01T00:00:00Z' });
    for (const { start, end, windowDays, ...parts } of cdnow['cdnow.windowChurn'].expected) {
      expect(inactivityChurnRate(orders, { start, end, windowDays })).toMatchObject(parts);
    }
  });

  it('keeps its identities, whatever the input shape, and is what its words say', () => {
    const orders = fc.array(order, { maxLength: 60, size: 'max' });
    fc.assert(
      fc.property(orderKinds, orders, fc.integer({ min: 1, max: 60 }), (kind, all, windowDays) => {
        const { columns, coded } = orderColumns({ ...kind, amounts: 'none' }, all);
        const known = { timeZone: kind.timeZone, asOf: kind.asOf };
        const result = inactivityChurnRate(columns, { ...known, windowDays });
        expectSame(inactivityChurnRate(coded, { ...known, windowDays, missingValue: -1 }), result);
        const { activeStart, activeEnd, churned, retained, new: first, reactivated } = result;
        expect(activeStart - churned + first + reactivated).toBe(activeEnd);
        expect(retained + churned).toBe(activeStart);
        expect([result.count, result.n]).toEqual([churned, activeStart]);
        const { histories } = countOrders(columns, known);
        const days = (date: string) => Date.parse(date) / DAY;
        const isActive = (own: Float64Array, date: string) =>
          own.some((day) => day > days(date) - windowDays && day <= days(date));
        const own = Array.from({ length: histories.starts.length - 1 }, (_, c) =>
          histories.times.subarray(histories.starts[c], histories.starts[c + 1]),
        );
        expect(activeStart).toBe(own.filter((each) => isActive(each, result.start)).length);
        expect(retained).toBe(own.filter((each) => isActive(each, result.start) && isActive(each, result.end)).length);
        expect(first).toBe(
          own.filter((each) => isActive(each, result.end) && (each[0] as number) > days(result.start)).length,
        );
      }),
      { numRuns: some(5) },
    );
  });

  it('gives no rate of days that are not over', () => {
    const columns = { customer: [1, 2], at: [FROM, FROM + 40 * DAY] };
    const at = (end: string, asOf: string) =>
      inactivityChurnRate(columns, { timeZone: 'UTC', asOf, windowDays: 30, end });
    expect(at('2025-03-10', '2025-03-11T00:00:00Z')).toMatchObject({ status: 'complete', value: 1, churned: 1 });
    expect(at('2025-03-10', '2025-03-10T12:00:00Z')).toMatchObject({ status: 'partial', value: null, interval: null });
    expect(at('2025-03-12', '2025-03-10T12:00:00Z')).toMatchObject({ status: 'unobserved', value: null });
    expect(at('2025-03-10', '2025-03-10T00:00:00Z')).toMatchObject({ status: 'unobserved', value: null });
  });

  it.each<[object, string]>([
    [{}, 'inactivityChurnRate: windowDays must be a whole number from 1 to 1000000; got undefined'],
    [{ windowDays: 0 }, 'windowDays must be'],
    [{ windowDays: 1.5 }, 'windowDays must be'],
    [
      { windowDays: 9, end: '31.03.2026' },
      'inactivityChurnRate: end must be a date such as "2026-11-21", epoch milliseconds',
    ],
    [{ windowDays: 9, start: '2025-03-10', end: '2025-03-10' }, 'inactivityChurnRate: start must be before end'],
    [{ windowDays: 9, days: 4 }, 'unknown option "days"; known are windowDays'],
  ])('refuses %j', (changes, text) => {
    const call = () =>
      inactivityChurnRate({ customer: [1], at: [FROM] }, { timeZone: 'UTC', asOf: TO, ...changes } as never);
    expect(call).toThrow(expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining(text) }));
  });
});
