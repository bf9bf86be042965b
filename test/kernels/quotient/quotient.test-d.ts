import { describe, expectTypeOf, it } from 'vitest';
import { quotient } from '../../../src/kernels/quotient/quotient.js';
import { RatioAggregator } from '../../../src/kernels/quotient/ratio-aggregator.js';
import type { RatioResult } from '../../../src/kernels/quotient/ratio-conclusion.js';

interface Row {
  readonly contacts: number | null;
  readonly orders?: number;
  readonly name: string;
}
declare const rows: Iterable<Row>;

describe('types of quotient', () => {
  it('takes rows with two readers, or columns', () => {
    const readers = { numerator: (row: Row) => row.contacts, denominator: (row: Row) => row.orders };
    expectTypeOf(quotient(rows, readers)).toEqualTypeOf<RatioResult<'quotient', 'ratio'>>();
    expectTypeOf(quotient(rows, { numerator: (row) => row.contacts, denominator: () => 1 })).toEqualTypeOf<
      RatioResult<'quotient', 'ratio'>
    >();
    expectTypeOf(quotient({ numerator: [1, null], denominator: new Float64Array(2) })).toEqualTypeOf<
      RatioResult<'quotient', 'ratio'>
    >();
    // @ts-expect-error 2769: a reader is missing
    quotient(rows, { numerator: (row) => row.contacts });
    // @ts-expect-error 2769: a reader returns a number
    quotient(rows, { numerator: (row) => row.name, denominator: () => 1 });
    // @ts-expect-error 2769: a column is missing
    quotient({ numerator: [1] });
  });

  it('has an aggregator of pairs', () => {
    new RatioAggregator({ onInvalid: 'count' }).add({ numerator: 1, denominator: null }).add(null);
    // @ts-expect-error 2353: concluding options do not go to the constructor
    new RatioAggregator({ confidence: 0.9 });
    // @ts-expect-error 2345: a pair has two parts
    new RatioAggregator().add({ numerator: 1 });
    expectTypeOf(new RatioAggregator().result().se).toEqualTypeOf<number | null>();
    expectTypeOf(new RatioAggregator().result().metric).toEqualTypeOf<'quotient'>();
  });
});
