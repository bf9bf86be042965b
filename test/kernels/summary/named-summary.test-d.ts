import { describe, expectTypeOf, it } from 'vitest';
import { namedSummary, type SummaryOptions, type SummaryRows } from '../../../src/kernels/summary/named-summary.js';
import { namedTotal, type TotalRows } from '../../../src/kernels/summary/named-total.js';
import { SummaryAggregator } from '../../../src/kernels/summary/summary-aggregator.js';
import type { SummaryResult } from '../../../src/kernels/summary/summary-conclusion.js';
import { studentT } from '../../../src/stats/intervals/interval-mean.js';

interface Case {
  readonly touched: number | null;
  readonly name: string;
}
declare const cases: readonly Case[];
type Result = SummaryResult<'steps-to-resolution', 'count'>;

function stepsToResolution<Row>(rows: Iterable<Row>, options: SummaryRows<Row, 'steps'>): Result;
function stepsToResolution(values: Iterable<number | null | undefined>, options?: SummaryOptions): Result;
function stepsToResolution(source: unknown, options?: object): Result {
  return namedSummary({ metric: 'steps-to-resolution', unit: 'count', value: 'steps' }, source, options);
}
function downloads<Row>(
  rows: Iterable<Row>,
  options: TotalRows<Row, 'downloads'>,
): SummaryResult<'downloads', 'count'> {
  return namedTotal({ metric: 'downloads', unit: 'count', value: 'downloads' }, rows, options);
}

describe('types of a summary by name', () => {
  it('takes numbers, or rows with a reader of its name', () => {
    expectTypeOf(stepsToResolution([1, null])).toEqualTypeOf<Result>();
    stepsToResolution(cases, { steps: (row) => row.touched, interval: studentT, quantiles: [0.1] });
    // @ts-expect-error 2769: Property 'steps' is missing
    stepsToResolution(cases, {});
    // @ts-expect-error 2769: 'step' does not exist in type 'SummaryRows<Case, "steps">'
    stepsToResolution(cases, { step: (row: Case) => row.touched });
    // @ts-expect-error 2769: Type 'string' is not assignable to type 'number | null | undefined'
    stepsToResolution(cases, { steps: (row) => row.name });
    // @ts-expect-error 2769: its unit is fixed
    stepsToResolution([1], { unit: 'ms' });
  });

  it('of a total knows no options of an interval', () => {
    expectTypeOf(downloads(cases, { downloads: (row) => row.touched }).unit).toEqualTypeOf<'count'>();
    // @ts-expect-error 2353: a total has no interval
    downloads(cases, { downloads: (row) => row.touched, confidence: 0.9 });
  });

  it('has an aggregator by its name', () => {
    const aggregator = new SummaryAggregator({ metric: 'downloads', unit: 'count', take: 'total' }).add(1).add(null);
    expectTypeOf(aggregator.result()).toEqualTypeOf<SummaryResult<'downloads', 'count'>>();
    const summaries = new SummaryAggregator();
    // @ts-expect-error 2345: another metric
    aggregator.merge(summaries);
  });
});
