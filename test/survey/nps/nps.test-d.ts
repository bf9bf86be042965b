import { describe, expectTypeOf, it } from 'vitest';
import { NpsAggregator, type NpsResult, nps, npsAdjustedWald } from '../../../src/index.js';

interface Row {
  readonly rating: number | null;
  readonly name: string;
}
declare const rows: readonly Row[];

describe('types of nps', () => {
  it('takes numbers in any iterable', () => {
    expectTypeOf(nps([1, null, undefined])).toEqualTypeOf<NpsResult>();
    expectTypeOf(nps(new Uint8Array())).toEqualTypeOf<NpsResult>();
    expectTypeOf(nps(new Set([1]), { interval: npsAdjustedWald })).toEqualTypeOf<NpsResult>();
    expectTypeOf(nps([])).toEqualTypeOf<NpsResult>();
  });

  it('takes rows only with a reader of numbers', () => {
    expectTypeOf(nps(rows, { score: (row) => row.rating })).toEqualTypeOf<NpsResult>();
    // @ts-expect-error 2769: rows need a reader
    nps(rows);
    // @ts-expect-error 2769: a reader returns a number
    nps(rows, { score: (row) => row.name });
    // @ts-expect-error 2551: a misspelt field
    nps(rows, { score: (row) => row.ratingg });
  });

  it('works in a generic wrapper', () => {
    const wrapped = <Item>(items: Iterable<Item>, score: (item: Item) => number | null) => nps(items, { score });
    expectTypeOf(wrapped([{ a: 1 }], (item) => item.a)).toEqualTypeOf<NpsResult>();
  });

  it('knows its options', () => {
    // @ts-expect-error 2769: a misspelt option
    nps([1], { confidense: 0.9 });
    // @ts-expect-error 2353: concluding options do not go to the constructor
    new NpsAggregator({ confidence: 0.9 });
    // @ts-expect-error 2345: aggregators take values, not rows
    new NpsAggregator().add({ rating: 9 });
    expectTypeOf(nps([1]).value).toEqualTypeOf<number | null>();
    expectTypeOf(nps([1]).metric).toEqualTypeOf<'nps'>();
  });
});
