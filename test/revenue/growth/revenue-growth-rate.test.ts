import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSeries } from '../../../src/kernels/change/change-series.js';
import { revenueGrowthRate } from '../../../src/revenue/growth/revenue-growth-rate.js';
import { local, orders } from '../../kernels/change/series.js';
import { assertPlain } from '../../laws.js';
import { runs } from '../../runs.js';

describe('revenueGrowthRate', () => {
  it('says what it rests on', () => {
    expect(revenueGrowthRate({ now: 120_000, before: 100_000 })).toEqual({
      metric: 'revenue-growth-rate',
      unit: 'ratio',
      value: 0.2,
      n: 1,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      now: 120_000,
      before: 100_000,
      absolute: 20_000,
      relative: 0.2,
    });
  });

  it('has no rate without revenue before, nor with net refunds', () => {
    expect(revenueGrowthRate({ now: 5, before: 0 })).toMatchObject({ value: null, n: 0, absolute: 5 });
    expect(revenueGrowthRate({ now: 5, before: -1 })).toMatchObject({ value: null, absolute: 6 });
    expect(revenueGrowthRate({ now: -5, before: 1 })).toMatchObject({ value: null, absolute: -6 });
  });

  it('adds orders up, refunds too', () => {
    const at = ['2026-04-10T00:00Z', '2026-04-11T00:00Z', '2026-05-10T00:00Z'];
    const columns = { at, amount: [100, -20, 100] };
    expect(revenueGrowthRate(columns, local)).toMatchObject({ value: 0.25, now: 100, before: 80, latest: '2026-05' });
    const rows = at.map((paid, k) => ({ paid, sum: columns.amount[k] }));
    const readers = { at: (row: { paid: string }) => row.paid, amount: (row: { sum: number | undefined }) => row.sum };
    expect(revenueGrowthRate(rows, { ...local, ...readers })).toEqual(revenueGrowthRate(columns, local));
  });

  it('is the change of a series, never below -1', () => {
    fc.assert(
      fc.property(orders, (rows) => {
        const columns = { at: rows.map(({ at }) => at), amount: rows.map(({ amount }) => amount) };
        const growth = revenueGrowthRate(columns, local);
        assertPlain(growth);
        const change = changeSeries(columns, local);
        for (const [k, { relative, absolute }] of growth.periods.entries()) {
          expect(absolute).toBe(change.periods[k]?.absolute);
          if (relative === null) expect(change.periods[k]?.relative ?? -2).toBeLessThan(-1);
          else {
            expect(relative).toBe(change.periods[k]?.relative);
            expect(relative).toBeGreaterThanOrEqual(-1);
          }
        }
        expect([growth.value ?? 0, growth.compound ?? 0].every((rate) => rate >= -1)).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
