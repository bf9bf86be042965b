import { describe, expect, it } from 'vitest';
import { namedGrowthRate } from '../../../src/kernels/change/growth-rate.js';
import { AMOUNT } from '../../../src/kernels/change/relative-change.js';
import { local } from './series.js';

const growth = (source: unknown, options?: object) =>
  namedGrowthRate('my-growth-rate', { kind: AMOUNT, isFlow: true }, source, options);

describe('namedGrowthRate', () => {
  it('tells a pair from a series', () => {
    expect(growth({ now: 6, before: 4 })).toMatchObject({ metric: 'my-growth-rate', value: 0.5, n: 1 });
    const totals = { first: ['2026-04-01', '2026-05-01'], total: [4, 6] };
    expect(growth(totals, local)).toMatchObject({ metric: 'my-growth-rate', value: 0.5, latest: '2026-05' });
    const rows = [
      { month: '2026-04-01', sales: 4 },
      { month: '2026-05-01', sales: 6 },
    ];
    const readers = { first: (row: { month: string }) => row.month, total: (row: { sales: number }) => row.sales };
    expect(growth(rows, { ...local, ...readers })).toEqual(growth(totals, local));
  });

  it('is never below -1: more than all cannot be lost', () => {
    expect(growth({ now: -6, before: 4 })).toMatchObject({ value: null, relative: null, absolute: -10 });
    const totals = { first: ['2026-04-01', '2026-05-01'], total: [4, -6] };
    expect(growth(totals, local)).toMatchObject({ value: null, relative: null, absolute: -10, compound: null });
  });

  it('names the forms that there are', () => {
    expect(() => growth(7)).toThrow('myGrowthRate: the source must be rows, columns or { now, before }; got 7');
    expect(() => growth({ now: 1, after: 2 })).toThrow('unknown part "after"; known are now, before');
    expect(() => growth({ now: 1, before: 2 }, local)).toThrow('unknown option "period"; known are none');
    expect(() => growth([], { ...local, first: () => 0 })).toThrow('total must be a function of a row');
  });
});
