import { describe, expectTypeOf, it } from 'vitest';
import type { Unit } from '../../../src/core/result.js';
import { summary } from '../../../src/kernels/summary/summary.js';
import { SummaryAggregator } from '../../../src/kernels/summary/summary-aggregator.js';
import type { SummaryResult } from '../../../src/kernels/summary/summary-conclusion.js';
import { studentT } from '../../../src/stats/intervals/interval-mean.js';

declare const rows: readonly { readonly amount: number | null; readonly name: string }[];

describe('types of summary', () => {
  it('takes numbers in any iterable, or rows with a reader', () => {
    expectTypeOf(summary([1, null, undefined])).toEqualTypeOf<SummaryResult>();
    expectTypeOf(summary(new Set([1]), { interval: studentT, unit: 'money' })).toEqualTypeOf<SummaryResult>();
    expectTypeOf(summary(new Float32Array())).toEqualTypeOf<SummaryResult>();
    expectTypeOf(summary(rows, { value: (row) => row.amount })).toEqualTypeOf<SummaryResult>();
    // @ts-expect-error 2769: rows need a reader
    summary(rows);
    // @ts-expect-error 2769: a reader returns a number
    summary(rows, { value: (row) => row.name });
    // @ts-expect-error 2769: no such unit
    summary([1], { unit: 'euro' });
  });

  it('has an aggregator of numbers', () => {
    // @ts-expect-error 2353: concluding options do not go to the constructor
    new SummaryAggregator({ confidence: 0.9 });
    expectTypeOf(new SummaryAggregator().result().unit).toEqualTypeOf<Unit>();
    expectTypeOf(new SummaryAggregator().result().median).toEqualTypeOf<number | null>();
  });
});
