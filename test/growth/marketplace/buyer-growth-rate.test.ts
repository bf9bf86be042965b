import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyerGrowthRate } from '../../../src/growth/marketplace/buyer-growth-rate.js';
import { local } from '../../kernels/change/series.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';

describe('buyerGrowthRate', () => {
  it('is the relative change, of a pair and of a series', () => {
    expect(buyerGrowthRate({ now: 230, before: 200 })).toMatchObject({
      metric: 'buyer-growth-rate',
      unit: 'ratio',
      value: 0.15,
      n: 1,
      absolute: 30,
    });
    const columns = { first: ['2026-04-01', '2026-05-01'], total: new Uint16Array([200, 230]) };
    const series = buyerGrowthRate(columns, local);
    expect(series).toMatchObject({ metric: 'buyer-growth-rate', value: 0.15, n: 2, latest: '2026-05' });
    const rows = [
      { month: '2026-05-01', buyers: 230 },
      { month: '2026-04-01', buyers: 200 },
    ];
    expect(buyerGrowthRate(rows, { ...local, first: (row) => row.month, total: (row) => row.buyers })).toEqual(series);
  });

  it('refuses what nobody can count, and what would be added up', () => {
    expect(outcome(() => buyerGrowthRate({ now: -1, before: 5 }))).toBe('INVALID_VALUE');
    expect(outcome(() => buyerGrowthRate({ now: 5, before: -1 }))).toBe('INVALID_VALUE');
    const visits = { at: [0], amount: [1] };
    expect(() => buyerGrowthRate(visits as never, local)).toThrow('unknown column "at"; known are first, total');
  });

  it('is at least -1, and null without buyers before', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (now, before) => {
        const growth = buyerGrowthRate({ now, before });
        assertPlain(growth);
        expect(growth.value === null).toBe(before === 0);
        expect(growth.value ?? 0).toBeGreaterThanOrEqual(-1);
        expect(growth.n).toBe(before === 0 ? 0 : 1);
      }),
      { numRuns: runs },
    );
  });
});
