import { describe, expectTypeOf, it } from 'vitest';
import { namedRatio, type RatioRows } from '../../../src/kernels/quotient/named-ratio.js';
import { type PooledRows, pooledRatio } from '../../../src/kernels/quotient/pooled-ratio.js';
import { RatioAggregator } from '../../../src/kernels/quotient/ratio-aggregator.js';
import type { RatioResult } from '../../../src/kernels/quotient/ratio-conclusion.js';

interface Campaign {
  readonly spent: number | null;
  readonly hits?: number;
  readonly name: string;
}
declare const campaigns: readonly Campaign[];

interface Totals {
  readonly amount: number;
  readonly clicks: number;
}
function costPerClick(totals: Totals): RatioResult<'cost-per-click', 'money'>;
function costPerClick<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, keyof Totals>,
): RatioResult<'cost-per-click', 'money'>;
function costPerClick(source: unknown, options?: object): RatioResult<'cost-per-click', 'money'> {
  return namedRatio({ metric: 'cost-per-click', unit: 'money', part: 'amount', whole: 'clicks' }, source, options);
}

function pooled<Row>(rows: Iterable<Row>, options: PooledRows<Row, 'amount'>): RatioResult<'a', 'money'> {
  const form = { metric: 'a', unit: 'money', part: 'amount', whole: 'clicks', rows: 'whole' } as const;
  return pooledRatio(form, rows, options);
}

describe('types of a ratio', () => {
  it('takes totals, or rows with a reader for each part', () => {
    expectTypeOf(costPerClick({ amount: 60, clicks: 150 })).toEqualTypeOf<RatioResult<'cost-per-click', 'money'>>();
    costPerClick(campaigns, { amount: (row) => row.spent, clicks: (row) => row.hits, confidence: 0.9 });
    pooled(campaigns, { amount: (row) => row.spent, onInvalid: 'count' });
  });

  it('refuses readers that are missing, misspelt or of another type, and options of an interval where there is none', () => {
    // @ts-expect-error 2769: Property 'clicks' is missing
    costPerClick(campaigns, { amount: (row) => row.spent });
    // @ts-expect-error 2769: 'click' does not exist in type 'RatioRows<Campaign, keyof Totals>'
    costPerClick(campaigns, { amount: (row: Campaign) => row.spent, click: (row: Campaign) => row.hits });
    // @ts-expect-error 2769: Type 'string' is not assignable to type 'number | null | undefined'
    costPerClick(campaigns, { amount: (row) => row.name, clicks: (row) => row.hits });
    // @ts-expect-error 2339: Property 'spend' does not exist on type 'Campaign'
    costPerClick(campaigns, { amount: (row) => row.spend, clicks: (row) => row.hits });
    // @ts-expect-error 2769: totals have no interval
    costPerClick({ amount: 60, clicks: 150 }, { confidence: 0.9 });
    // @ts-expect-error 2353: no interval here
    pooled(campaigns, { amount: (row) => row.spent, confidence: 0.9 });
  });

  it('has an aggregator of pairs by the names of its form', () => {
    const form = { metric: 'cost-per-click', unit: 'money', part: 'amount', whole: 'clicks' } as const;
    const aggregator = new RatioAggregator(form).add({ amount: 1, clicks: null }).add(null);
    expectTypeOf(aggregator.result()).toEqualTypeOf<RatioResult<'cost-per-click', 'money'>>();
    // @ts-expect-error 2345: Property 'clicks' is missing
    aggregator.add({ amount: 1 });
    // @ts-expect-error 2353: 'click' does not exist
    aggregator.add({ amount: 1, clicks: 2, click: 3 });
    const quotients = new RatioAggregator();
    // @ts-expect-error 2345: another metric
    aggregator.merge(quotients);
    const whole = { metric: 'items-per-order', unit: 'ratio', part: 'units', whole: 'orders', rows: 'whole' } as const;
    const orders = new RatioAggregator(whole).add({ units: 3 }).addColumns({ units: [1, 2] });
    expectTypeOf(orders.result().unit).toEqualTypeOf<'ratio'>();
    // @ts-expect-error 2353: every event is one of the whole
    orders.add({ units: 3, orders: 1 });
    // @ts-expect-error 2769: a range is one of four
    new RatioAggregator({ ...form, range: [0, 2] });
  });
});
