import { describe, expectTypeOf, it } from 'vitest';
import type { NpsAggregator, NpsResult, RatioAggregator, ShareResult } from '../../src/index.js';
import { compile } from '../../src/sql/index.js';

const table = { dialect: 'duckdb', table: 't' } as const;

describe('what decode gives', () => {
  it('is the aggregator of the metric, and its result', () => {
    const counted = compile('nps', { ...table, columns: { score: 's' } }).decode([]);
    expectTypeOf(counted.aggregator).toEqualTypeOf<NpsAggregator>();
    expectTypeOf(counted.result()).toEqualTypeOf<NpsResult>();
    const share = compile('conversion-rate', { ...table, columns: { converted: 'c' } }).decode([]);
    expectTypeOf(share.result()).toEqualTypeOf<ShareResult<'conversion-rate'>>();
    const ratio = compile('average-price', { ...table, columns: { salesValue: 'v', units: 'u' } });
    expectTypeOf<ReturnType<typeof ratio.decode>['aggregator']>().toEqualTypeOf<
      RatioAggregator<'average-price', 'money', 'salesValue' | 'units'>
    >();
  });

  it('is a table where there are keys', () => {
    const byChannel = compile('nps', { ...table, columns: { score: 's' }, by: { channel: 'c' } }).decode([]);
    expectTypeOf(byChannel.result().total).toEqualTypeOf<NpsResult>();
    expectTypeOf(byChannel.aggregator.toJSON()).toBeObject();
    const ofCustomers = compile('lifecycle', { ...table, columns: { customer: 'c', at: 'a' }, by: { channel: 'c' } });
    expectTypeOf<ReturnType<typeof ofCustomers.decode>['aggregator']>().toEqualTypeOf<null>();
  });

  it('has no aggregator where the metric has none', () => {
    const counted = compile('employee-nps', { ...table, columns: { score: 's' } }).decode([]);
    expectTypeOf(counted.aggregator).toEqualTypeOf<null>();
    expectTypeOf(counted.result().value).toEqualTypeOf<number | null>();
  });

  it('needs the columns of the metric', () => {
    // @ts-expect-error misspelt
    compile('nps', { ...table, columns: { scoer: 's' } });
    // @ts-expect-error one is lacking
    compile('average-price', { ...table, columns: { salesValue: 'v' } });
    // @ts-expect-error cannot be counted in SQL
    compile('rfm', { ...table, columns: {} });
  });
});
