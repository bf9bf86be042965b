import { describe, expectTypeOf, it } from 'vitest';
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../../src/kernels/proportion/proportion.js';
import { namedRate, type RateResult, type RateRows } from '../../../src/kernels/proportion/rate.js';
import { ShareAggregator } from '../../../src/kernels/proportion/share-aggregator.js';
import { clopperPearson } from '../../../src/stats/intervals/interval-proportion-exact.js';

interface Visit {
  readonly bought: boolean | null;
  readonly plan: string;
}
declare const visits: readonly Visit[];

interface Counts {
  readonly converted: number;
  readonly visitors: number;
}
function conversionRate(counts: Counts, options?: ShareOptions): ShareResult<'conversion-rate'>;
function conversionRate<Row>(rows: Iterable<Row>, options: ShareRows<Row, 'converted'>): ShareResult<'conversion-rate'>;
function conversionRate(source: unknown, options?: object): ShareResult<'conversion-rate'> {
  return namedShare('conversion-rate', 'converted', 'visitors', source, options);
}

interface Totals {
  readonly disputes: number;
  readonly settled: number;
}
function disputeRate(totals: Totals): RateResult<'dispute-rate', 'ratio'>;
function disputeRate<Row>(
  rows: Iterable<Row>,
  options: RateRows<Row, keyof Totals>,
): RateResult<'dispute-rate', 'ratio'>;
function disputeRate(source: unknown, options?: object): RateResult<'dispute-rate', 'ratio'> {
  return namedRate('dispute-rate', 'ratio', 'disputes', 'settled', source, options);
}

describe('types of a share', () => {
  it('takes counts, or rows with a reader by the name of its part', () => {
    expectTypeOf(conversionRate({ converted: 1, visitors: 2 })).toEqualTypeOf<ShareResult<'conversion-rate'>>();
    expectTypeOf(
      conversionRate(visits, { converted: (visit) => visit.bought }).metric,
    ).toEqualTypeOf<'conversion-rate'>();
    conversionRate(new Set(visits), {
      converted: (visit) => visit.bought,
      interval: clopperPearson,
      onInvalid: 'count',
    });
    conversionRate([1, 0], { converted: (flag) => flag });
  });

  it('refuses a reader that is missing, misspelt or of another type', () => {
    // @ts-expect-error 2769: Property 'converted' is missing
    conversionRate(visits, {});
    // @ts-expect-error 2554: a reader is needed
    conversionRate(visits);
    // @ts-expect-error 2769: 'convertd' does not exist in type 'ShareRows<Visit, "converted">'
    conversionRate(visits, { convertd: (visit: Visit) => visit.bought });
    // @ts-expect-error 2769: Type 'string' is not assignable to type 'number | boolean | null | undefined'
    conversionRate(visits, { converted: (visit) => visit.plan });
    // @ts-expect-error 2339: Property 'bougt' does not exist on type 'Visit'
    conversionRate(visits, { converted: (visit) => visit.bougt });
    // @ts-expect-error 2769: no such policy
    conversionRate(visits, { converted: (visit) => visit.bought, onInvalid: 'skip' });
  });

  it('refuses counts under other names, and readers beside counts', () => {
    // @ts-expect-error 2769: Property 'visitors' is missing
    conversionRate({ converted: 1 });
    // @ts-expect-error 2769: 'visits' does not exist in type 'Counts'
    conversionRate({ converted: 1, visits: 2 });
    // @ts-expect-error 2769: 'converted' does not exist in type 'ShareOptions'
    conversionRate({ converted: 1, visitors: 2 }, { converted: () => true });
  });

  it('has an aggregator of flags by its name', () => {
    const aggregator = new ShareAggregator({ metric: 'conversion-rate' }).add(true).add(null).addAll([0, 1]);
    expectTypeOf(aggregator.result()).toEqualTypeOf<ShareResult<'conversion-rate'>>();
    expectTypeOf(new ShareAggregator().result().metric).toEqualTypeOf<'proportion'>();
    expectTypeOf(ShareAggregator.fromJSON(aggregator.toJSON()).result().metric).toEqualTypeOf<'conversion-rate'>();
    // @ts-expect-error 2345: no flag
    aggregator.add('yes');
    // @ts-expect-error 2345: another metric
    aggregator.merge(new ShareAggregator({ metric: 'win-rate' }));
    // @ts-expect-error 2353: concluding options do not go to the constructor
    new ShareAggregator({ metric: 'win-rate', confidence: 0.9 });
  });
});

describe('types of a rate', () => {
  it('takes totals, or rows with a reader for each part', () => {
    expectTypeOf(disputeRate({ disputes: 1, settled: 2 }).unit).toEqualTypeOf<'ratio'>();
    disputeRate([[1, 2]], { disputes: (row) => row[0], settled: (row) => row[1] });
    // @ts-expect-error 2769: Property 'settled' is missing
    disputeRate([[1, 2]], { disputes: (row) => row[0] });
    // @ts-expect-error 2769: a part is a number
    disputeRate(visits, { disputes: (visit) => visit.bought, settled: () => 1 });
  });
});
