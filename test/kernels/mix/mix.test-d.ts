import { describe, expectTypeOf, it } from 'vitest';
import { mix, mixFromCounts } from '../../../src/kernels/mix/mix.js';
import { MixAggregator } from '../../../src/kernels/mix/mix-aggregator.js';
import type { MixResult } from '../../../src/kernels/mix/mix-metric.js';

interface Row {
  readonly via: string | null;
  readonly paid?: number;
  readonly open: boolean;
}
declare const rows: Iterable<Row>;

describe('types of mix', () => {
  it('takes rows with a reader, or columns', () => {
    expectTypeOf(mix(rows, { class: (row) => row.via, amount: (row) => row.paid })).toEqualTypeOf<MixResult>();
    expectTypeOf(mix({ class: ['a', null, 1], amount: new Float64Array(3) })).toEqualTypeOf<MixResult>();
    expectTypeOf(mixFromCounts([{ class: 'a', count: 1 }]).classes[0]?.share).toEqualTypeOf<
      number | null | undefined
    >();
    // @ts-expect-error 2769: the reader is missing
    mix(rows, {});
    // @ts-expect-error 2769: a flag is no class
    mix(rows, { class: (row) => row.open });
    // @ts-expect-error 2769: a column is missing
    mix({ amount: [1] });
  });

  it('has an aggregator of things', () => {
    new MixAggregator({ amounts: 'sum' }).add({ class: 'a', amount: null }).add(null);
    // @ts-expect-error 2353: concluding options do not go to the constructor
    new MixAggregator({ measure: 'amount' });
    expectTypeOf(new MixAggregator().result().measure).toEqualTypeOf<'count' | 'amount'>();
  });
});
