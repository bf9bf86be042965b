import { describe, expectTypeOf, it } from 'vitest';
import { buyerGrowthRate } from '../../../src/growth/marketplace/buyer-growth-rate.js';
import { type ChangeResult, change } from '../../../src/kernels/change/change.js';
import { changeSeries } from '../../../src/kernels/change/change-series.js';
import type { ChangeSeriesResult } from '../../../src/kernels/change/series-changes.js';
import { revenueGrowthRate } from '../../../src/revenue/growth/revenue-growth-rate.js';

interface Row {
  readonly month: string;
  readonly sum: number | null;
  readonly name: string;
}
declare const rows: Iterable<Row>;
const known = { period: 'month', timeZone: 'UTC', asOf: 0 } as const;

describe('types of changes', () => {
  it('a pair, rows and columns have their results', () => {
    expectTypeOf(change({ now: 1, before: 2 })).toEqualTypeOf<ChangeResult<'change'>>();
    expectTypeOf(
      changeSeries(rows, { ...known, first: (row) => row.month, total: (row) => row.sum }),
    ).toEqualTypeOf<ChangeSeriesResult>();
    expectTypeOf(changeSeries({ at: [0], amount: new Float64Array(1) }, known)).toEqualTypeOf<ChangeSeriesResult>();
    expectTypeOf(revenueGrowthRate({ now: 1, before: 2 })).toEqualTypeOf<ChangeResult<'revenue-growth-rate'>>();
    expectTypeOf(revenueGrowthRate(rows, { ...known, at: (row) => row.month, amount: (row) => row.sum })).toEqualTypeOf<
      ChangeSeriesResult<'revenue-growth-rate'>
    >();
    expectTypeOf(buyerGrowthRate({ first: ['2026-01-01'], total: [1] }, known)).toEqualTypeOf<
      ChangeSeriesResult<'buyer-growth-rate'>
    >();
  });

  it('what is none does not compile', () => {
    // @ts-expect-error 2345: a part is missing
    change({ now: 1 });
    // @ts-expect-error 2353: there is no such part
    change({ now: 1, before: 2, after: 3 });
    // @ts-expect-error 2769: a total is a number
    changeSeries(rows, { ...known, first: (row) => row.month, total: (row) => row.name });
    // @ts-expect-error 2345: asOf is given, never read from a clock
    changeSeries({ at: [0], amount: [1] }, { period: 'month', timeZone: 'UTC' });
    // @ts-expect-error 2769: buyers do not add up
    buyerGrowthRate(rows, { ...known, at: (row) => row.month, amount: (row) => row.sum });
    // @ts-expect-error 2554: positional numbers can be swapped
    revenueGrowthRate(1, 2, 3);
  });
});
