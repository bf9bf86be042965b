import { describe, expectTypeOf, it } from 'vitest';
import { CesAggregator, type CesResult, ces, cesFromCounts } from '../../../src/index.js';

interface Row {
  readonly ease: number | null;
  readonly name: string;
}
declare const rows: readonly Row[];
const direction = 'high-is-easy';

describe('types of ces', () => {
  it('takes numbers and rows', () => {
    expectTypeOf(ces([1, null], { direction })).toEqualTypeOf<CesResult>();
    expectTypeOf(ces(new Float64Array(), { direction })).toEqualTypeOf<CesResult>();
    expectTypeOf(ces(rows, { direction, score: (row) => row.ease })).toEqualTypeOf<CesResult>();
    // @ts-expect-error 2769: rows need a reader
    ces(rows, { direction });
    // @ts-expect-error 2769: a reader returns a number
    ces(rows, { direction, score: (row) => row.name });
  });

  it('needs a direction', () => {
    // @ts-expect-error 2554: options are needed
    ces([1]);
    // @ts-expect-error 2769: which end is easy
    ces([1], {});
    // @ts-expect-error 2769: which end is easy, for rows too
    ces(rows, { score: (row) => row.ease });
    // @ts-expect-error 2769: a direction of another metric
    ces([1], { direction: 'high-is-good' });
    // @ts-expect-error 2554: options are needed
    cesFromCounts([1, 2, 3, 4, 5, 6, 7]);
    // @ts-expect-error 2345: which end is easy
    cesFromCounts([1, 2, 3, 4, 5, 6, 7], { confidence: 0.9 });
    // @ts-expect-error 2554: options are needed
    new CesAggregator();
    // @ts-expect-error 2345: which end is easy
    new CesAggregator({ easyFrom: 6 });
  });

  it('knows its options', () => {
    // @ts-expect-error 2769: an option of another metric
    ces([1], { direction, satisfiedFrom: 4 });
    // @ts-expect-error 2353: concluding options do not go to the constructor
    new CesAggregator({ direction, confidence: 0.9 });
    expectTypeOf(ces([1], { direction }).hard).toEqualTypeOf<number | null>();
  });
});
