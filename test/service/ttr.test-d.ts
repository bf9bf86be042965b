import { describe, expectTypeOf, it } from 'vitest';
import { type TtrResult, ttr } from '../../src/index.js';

interface Row {
  readonly opened: Date;
  readonly solved?: string;
}
declare const rows: Iterable<Row>;

describe('types of ttr', () => {
  it('takes rows with two readers, or columns', () => {
    expectTypeOf(
      ttr(rows, { openedAt: (row) => row.opened, resolvedAt: (row) => row.solved }),
    ).toEqualTypeOf<TtrResult>();
    expectTypeOf(ttr({ openedAt: [1], resolvedAt: [null] })).toEqualTypeOf<TtrResult>();
    expectTypeOf(
      ttr({ openedAt: new Float64Array(), resolvedAt: [new Date()] }, { asOf: 5 }),
    ).toEqualTypeOf<TtrResult>();
    // @ts-expect-error 2769: a reader is missing
    ttr(rows, { openedAt: (row) => row.opened });
    // @ts-expect-error 2769: a column is missing
    ttr({ openedAt: [1] });
    // @ts-expect-error 2769: a column has another name
    ttr({ openedAt: [1], resolvedAt: [2], paused: [3] });
  });

  it('has durations that may be missing', () => {
    expectTypeOf(ttr({ openedAt: [], resolvedAt: [] }).medianMs).toEqualTypeOf<number | null>();
    expectTypeOf(ttr({ openedAt: [], resolvedAt: [] }).clock).toEqualTypeOf<'elapsed'>();
  });
});
