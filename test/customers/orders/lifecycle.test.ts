import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifecycle } from '../../../src/customers/orders/lifecycle.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { columnsOfCase } from '../../data-columns.js';
import { expectSame, outcome } from '../../laws.js';
import { some } from '../../runs.js';
import golden from './activity.golden.json' with { type: 'json' };
import cdnow from './activity-cdnow.golden.json' with { type: 'json' };
import lifecycles from './lifecycle.golden.json' with { type: 'json' };
import { FROM, order, orderColumns, orderKinds, TO } from './order-arbitraries.js';
import { cdnowOrders } from './order-data.js';

const DAY = 86_400_000;
const made = { customer: golden.orders.customer, at: golden.orders.day.map((day) => day * DAY) };

describe('lifecycle', () => {
  it.each(['month', 'week', 'quarter'] as const)('gives by %s what sets of dates give', (period) => {
    const { periods } = lifecycle(made, { timeZone: 'UTC', asOf: `${golden.asOf}T00:00:00Z`, period });
    const isOver = (label: string) => label !== '2025-Q3' && label !== '2025-W36';
    expect(
      periods.map(({ period: label, active, new: first, retained, resurrected, churned, dormant }) => ({
        period: label,
        active,
        new: first,
        retained,
        resurrected,
        churned,
        dormant,
      })),
    ).toEqual(golden[period].map((row) => (isOver(row.period) ? row : { ...row, churned: null, dormant: null })));
  });

  it('gives the growth accounting of CDNOW', (context) => {
    const result = lifecycle(cdnowOrders(context), { timeZone: 'UTC', asOf: '1998-07-01T00:00:00Z' });
    const expected = cdnow['cdnow.growth'].expected;
    expect(result.periods.map((row) => row.period)).toEqual(expected.map((row) => row.period));
    for (const [k, row] of result.periods.entries()) {
      const { quickRatio, ...counts } = expected[k] as (typeof expected)[0];
      expect(row).toMatchObject(counts);
      if (quickRatio === null) expect(row.quickRatio).toBeNull();
      else expect(row.quickRatio).toBeCloseTo(quickRatio, 12);
    }
    expect(result.value).toBe(result.periods.at(-1)?.quickRatio);
    expect(result.n).toBe(23_570);
  });

  it.for(lifecycles.cases)('gives $name', ({ input, expected }, context) => {
    const result = lifecycle(columnsOfCase<'customer' | 'at'>(context, input as never), input.options as never);
    expect(result.value).toBeCloseTo(expected.value, 12);
    expect(result.periods).toHaveLength(expected.periods.length);
    for (const [k, period] of expected.periods.entries()) {
      const { first, quickRatio, ...counts } = period;
      const shown = result.periods[k];
      expect(shown).toMatchObject({ from: first, ...counts });
      if (shown?.quickRatio !== null) expect(shown?.quickRatio).toBeCloseTo(quickRatio as number, 12);
      else expect(quickRatio).toBeNull();
    }
  });

  it('keeps its identities, whatever the input shape', () => {
    const grains = fc.constantFrom('day', 'week', 'month', 'quarter', 'year');
    fc.assert(
      fc.property(orderKinds, fc.array(order, { maxLength: 60, size: 'max' }), grains, (kind, orders, period) => {
        const { columns, coded } = orderColumns({ ...kind, amounts: 'none', refunds: undefined }, orders);
        const known = { timeZone: kind.timeZone, asOf: kind.asOf };
        const result = lifecycle(columns, { ...known, period });
        expectSame(lifecycle(coded, { ...known, period, missingValue: -1 }), result);
        expectSame(
          lifecycle(
            countOrders([...orders, ...orders].reverse(), {
              ...known,
              customer: (row) => row.customer,
              at: (row) => row.at,
            }),
            { period },
          ).periods,
          result.periods,
        );
        let [before, seen] = [0, 0];
        for (const row of result.periods) {
          seen += row.new;
          expect(row.new + row.retained + row.resurrected).toBe(row.active);
          expect(row.churned === null).toBe(row.status !== 'complete');
          if (row.churned !== null) {
            expect(row.retained + row.churned).toBe(before);
            expect(before - row.churned + row.new + row.resurrected).toBe(row.active);
            expect(row.active + row.churned + (row.dormant as number)).toBe(seen);
            expect(row.retention.value).toBe(before === 0 ? null : row.retained / before);
          } else expect([row.dormant, row.quickRatio, row.retention.value]).toEqual([null, null, null]);
          before = row.active;
        }
        expect(result.n).toBe(seen);
        const unfinished = result.periods.filter((row) => row.status !== 'complete');
        expect(unfinished.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: some(5) },
    );
  });

  it('says nothing of nothing', () => {
    const result = lifecycle({ customer: [], at: [] }, { timeZone: 'UTC', asOf: TO });
    expect(result).toMatchObject({ value: null, n: 0, periods: [], period: 'month' });
    // one customer, nobody lost: no ratio
    expect(lifecycle({ customer: [1], at: [FROM] }, { timeZone: 'UTC', asOf: TO }).periods[0]?.quickRatio).toBeNull();
  });

  it('has the period of an order at asOf itself, where that period began before', () => {
    const asOf = '2024-10-03T00:00:00Z';
    const periodsOf = (period: 'day' | 'week') =>
      lifecycle({ customer: [1], at: [asOf] }, { timeZone: 'UTC', asOf, period }).periods;
    expect(periodsOf('week')).toMatchObject([
      { from: '2024-09-30', active: 1, new: 1, churned: null, status: 'partial' },
    ]);
    expect(periodsOf('day')).toEqual([]);
  });

  it('starts weeks and years where it is told', () => {
    const options = { timeZone: 'UTC', asOf: TO };
    const starts = (more: object) => lifecycle({ customer: [1], at: [FROM] }, { ...options, ...more }).periods[0]?.from;
    expect(starts({ period: 'week', weekStart: 7 })).toBe('2025-01-26');
    expect(starts({ period: 'year', anchorMonth: 4 })).toBe('2024-04-01');
    expect(starts({ anchorDay: 15 })).toBe('2025-01-15');
  });

  it.each<[object, string]>([
    [{ period: 'decade' }, 'INVALID_OPTION'],
    [{ weekStart: 1 }, 'INVALID_OPTION'],
    [{ confidence: 2 }, 'INVALID_OPTION'],
    [{ by: 'month' }, 'INVALID_OPTION'],
  ])('refuses %j', (changes, code) => {
    for (const source of [
      { customer: [], at: [] },
      { customer: [1], at: [FROM] },
    ]) {
      expect(outcome(() => lifecycle(source, { timeZone: 'UTC', asOf: TO, ...changes } as never))).toBe(code);
    }
  });
});
