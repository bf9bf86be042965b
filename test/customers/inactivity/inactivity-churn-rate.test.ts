import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inactivityChurnRate } from '../../../src/customers/inactivity/inactivity-churn-rate.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { expectSame } from '../../laws.js';
import { some } from '../../runs.js';
import golden from '../orders/activity.golden.json' with { type: 'json' };
import cdnow from '../orders/activity-cdnow.golden.json' with { type: 'json' };
import { FROM, order, orderColumns, orderKinds, TO } from '../orders/order-arbitraries.js';
import { cdnowOrders } from '../orders/order-data.js';

const DAY = 86_400_000;
const made = { customer: golden.orders.customer, at: golden.orders.day.map((day) => day * DAY) };
const dayAfter = (date: string) => new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);

describe('inactivityChurnRate', () => {
  it.each(golden.windows)('gives what sets of dates give: %j', (expected) => {
    const { start, end, ...parts } = expected;
    const window = { from: dayAfter(start), to: dayAfter(end), windowDays: parts.windowDays };
    const options = { timeZone: 'UTC', asOf: `${golden.asOf}T00:00:00Z`, ...window };
    expect(inactivityChurnRate(made, options)).toMatchObject({
      ...parts,
      ...window,
      value: expected.churned / expected.activeStart,
    });
  });

  it('gives the windows of CDNOW', (context) => {
    const orders = countOrders(cdnowOrders(context), { timeZone: 'UTC', asOf: '1998-07-01T00:00:00Z' });
    for (const { start, end, windowDays, ...parts } of cdnow['cdnow.windowChurn'].expected) {
      const window = { from: dayAfter(start), to: dayAfter(end), windowDays };
      expect(inactivityChurnRate(orders, window)).toMatchObject(parts);
    }
  });

  it('keeps its identities, whatever the input shape, and is what its words say', () => {
    const orders = fc.array(order, { maxLength: 60, size: 'max' });
    fc.assert(
      fc.property(orderKinds, orders, fc.integer({ min: 1, max: 60 }), (kind, all, windowDays) => {
        const { columns, coded } = orderColumns({ ...kind, amounts: 'none', refunds: undefined }, all);
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
          own.some((day) => day >= days(date) - windowDays && day < days(date));
        const own = Array.from({ length: histories.starts.length - 1 }, (_, c) =>
          histories.times.subarray(histories.starts[c], histories.starts[c + 1]),
        );
        expect(activeStart).toBe(own.filter((each) => isActive(each, result.from)).length);
        expect(retained).toBe(own.filter((each) => isActive(each, result.from) && isActive(each, result.to)).length);
        expect(first).toBe(
          own.filter((each) => isActive(each, result.to) && (each[0] as number) >= days(result.from)).length,
        );
      }),
      { numRuns: some(5) },
    );
  });

  it('gives no rate of days that are not over', () => {
    const columns = { customer: [1, 2], at: [FROM, FROM + 40 * DAY] };
    const at = (to: string, asOf: string) =>
      inactivityChurnRate(columns, { timeZone: 'UTC', asOf, windowDays: 30, to });
    expect(at('2025-03-11', '2025-03-11T00:00:00Z')).toMatchObject({ status: 'complete', value: 1, churned: 1 });
    expect(at('2025-03-11', '2025-03-10T12:00:00Z')).toMatchObject({ status: 'partial', value: null, interval: null });
    expect(at('2025-03-13', '2025-03-10T12:00:00Z')).toMatchObject({ status: 'unobserved', value: null });
    expect(at('2025-03-11', '2025-03-10T00:00:00Z')).toMatchObject({ status: 'unobserved', value: null });
  });

  it('counts an order at asOf itself, in windows that hold its day only', () => {
    const midnight = Date.parse('2026-03-01T00:00:00Z');
    const columns = { customer: ['a', 'b', 'a'], at: [midnight - 40 * DAY, midnight - 40 * DAY, midnight] };
    const churn = inactivityChurnRate(columns, { timeZone: 'UTC', asOf: midnight, windowDays: 30 });
    // its day only begins at asOf, and is in no window that is over
    expect(churn).toMatchObject({ from: '2026-01-30', to: '2026-03-01', afterAsOf: 0, activeStart: 2, retained: 0 });
    const later = inactivityChurnRate(columns, {
      timeZone: 'UTC',
      asOf: midnight + 1,
      windowDays: 30,
      to: '2026-03-02',
    });
    expect(later).toMatchObject({ status: 'partial', retained: 1, activeEnd: 1 });
  });

  it('takes local dates, or the instants at which they start', () => {
    const columns = { customer: [1, 2], at: [0, 20 * DAY] };
    const known = { timeZone: 'Asia/Ho_Chi_Minh', asOf: 90 * DAY, windowDays: 30 };
    const dates = inactivityChurnRate(columns, { ...known, from: '1970-01-15', to: '1970-03-01' });
    const instants = { from: '1970-01-15T00:00+08:00', to: new Date('1970-03-01T00:00+08:00') };
    expect(inactivityChurnRate(columns, { ...known, ...instants })).toEqual(dates);
    expect([dates.activeStart, dates.churned]).toEqual([1, 1]);
  });

  it('gives the published example', () => {
    const events = {
      customer: ['an', 'an', 'binh', 'chi', 'chi', 'dung', 'dung'],
      at: [432000000, 3456000000, 432000000, 777600000, 3542400000, 777600000, 3801600000],
    };
    const windows = { windowDays: 30, from: '1970-01-31', to: '1970-03-02' };
    expect(inactivityChurnRate(events, { timeZone: 'UTC', asOf: 6048000000, ...windows }).value).toBe(0.25);
  });

  it.each<[object, string]>([
    [{}, 'inactivityChurnRate: windowDays must be a whole number from 1 to 1000000; got undefined'],
    [{ windowDays: 0 }, 'windowDays must be'],
    [{ windowDays: 1.5 }, 'windowDays must be'],
    [
      { windowDays: 9, to: '31.03.2026' },
      'inactivityChurnRate: to must be a date such as "2026-11-21", epoch milliseconds',
    ],
    [{ windowDays: 9, from: '2025-03-10', to: '2025-03-10' }, 'inactivityChurnRate: from must be before to'],
    [{ windowDays: 9, days: 4 }, 'unknown option "days"; known are'],
  ])('refuses %j', (changes, text) => {
    const call = () =>
      inactivityChurnRate({ customer: [1], at: [FROM] }, { timeZone: 'UTC', asOf: TO, ...changes } as never);
    expect(call).toThrow(expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining(text) }));
  });
});
