import { describe, expectTypeOf, it } from 'vitest';
import { type ApdexResult, apdex } from '../../../../src/growth/digital/speed/apdex.js';
import { ApdexAggregator } from '../../../../src/growth/digital/speed/apdex-aggregator.js';

interface Row {
  readonly ms: number | null;
  readonly status: string;
}
declare const rows: Iterable<Row>;

describe('types of apdex', () => {
  it('takes durations, rows, columns and counts', () => {
    expectTypeOf(apdex([1, null], { targetMs: 5 })).toEqualTypeOf<ApdexResult>();
    expectTypeOf(apdex(rows, { targetMs: 5, durationMs: (row) => row.ms })).toEqualTypeOf<ApdexResult>();
    expectTypeOf(apdex({ durationMs: new Float64Array(3) }, { targetMs: 5 })).toEqualTypeOf<ApdexResult>();
    expectTypeOf(apdex({ satisfied: 1, tolerating: 0, frustrated: 0 })).toEqualTypeOf<ApdexResult>();
    // @ts-expect-error 2769: the target is missing
    apdex([1]);
    // @ts-expect-error 2769: a reader is missing
    apdex(rows, { targetMs: 5 });
    // @ts-expect-error 2769: a text is no flag
    apdex(rows, { targetMs: 5, durationMs: (row) => row.ms, failed: (row) => row.status });
    // @ts-expect-error 2769: a count is missing
    apdex({ satisfied: 1, tolerating: 0 });
  });

  it('has an aggregator of requests', () => {
    new ApdexAggregator({ targetMs: 5 }).add({ durationMs: 3 }).add({ failed: true }).add(null);
    // @ts-expect-error 2353: concluding options do not go to the constructor
    new ApdexAggregator({ targetMs: 5, confidence: 0.9 });
  });
});
