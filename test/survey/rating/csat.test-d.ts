import { describe, expectTypeOf, it } from 'vitest';
import {
  CsatAggregator,
  type CsatOptions,
  type CsatResult,
  csat,
  csatFromCounts,
  type Interval,
  meanScore,
  studentT,
  wilson,
} from '../../../src/index.js';

interface Row {
  readonly rating: number | null;
  readonly name: string;
}
declare const rows: readonly Row[];

describe('types of csat', () => {
  it('takes numbers in any iterable', () => {
    expectTypeOf(csat([1, null, undefined])).toEqualTypeOf<CsatResult>();
    expectTypeOf(csat(new Uint8Array())).toEqualTypeOf<CsatResult>();
    expectTypeOf(csat(new Set([1]), { interval: wilson, meanInterval: studentT })).toEqualTypeOf<CsatResult>();
    expectTypeOf(csat([], { meanInterval: meanScore })).toEqualTypeOf<CsatResult>();
  });

  it('takes rows only with a reader of numbers', () => {
    expectTypeOf(csat(rows, { score: (row) => row.rating, satisfiedFrom: 5 })).toEqualTypeOf<CsatResult>();
    // @ts-expect-error 2769: rows need a reader
    csat(rows);
    // @ts-expect-error 2769: a reader returns a number
    csat(rows, { score: (row) => row.name });
    // @ts-expect-error 2551: a misspelt field
    csat(rows, { score: (row) => row.ratingg });
  });

  it('works in a generic wrapper', () => {
    const wrapped = <Item>(items: Iterable<Item>, score: (item: Item) => number | null) => csat(items, { score });
    expectTypeOf(wrapped([{ a: 1 }], (item) => item.a)).toEqualTypeOf<CsatResult>();
  });

  it('knows its options', () => {
    // @ts-expect-error 2769: a misspelt option
    csat([1], { satisfidFrom: 4 });
    // @ts-expect-error 2769: a direction of another metric
    csat([1], { direction: 'high-is-easy' });
    // @ts-expect-error 2769: no such measure
    csat([1], { measure: 'median' });
    // @ts-expect-error 2353: concluding options do not go to the constructor
    new CsatAggregator({ confidence: 0.9 });
    // @ts-expect-error 2353: counting options do not go to the result
    new CsatAggregator().result({ satisfiedFrom: 4 });
    // @ts-expect-error 2345: aggregators take values, not rows
    new CsatAggregator().add({ rating: 5 });
    // @ts-expect-error 2353: what was counted elsewhere is not read again
    csatFromCounts([1, 2, 3, 4, 5], { onInvalid: 'count' });
    // @ts-expect-error 2345: classes need the number of all answers
    csatFromCounts({ satisfied: 3 });
    const options: CsatOptions = { scale: { min: 0.5, max: 5, step: 0.5 }, satisfiedFrom: undefined };
    expectTypeOf(csat([1], options).metric).toEqualTypeOf<'csat'>();
  });

  it('says what may be null', () => {
    expectTypeOf(csat([1]).value).toEqualTypeOf<number | null>();
    expectTypeOf(csat([1]).satisfied).toEqualTypeOf<number>();
    expectTypeOf(csat([1]).dissatisfied).toEqualTypeOf<number | null>();
    expectTypeOf(csat([1]).mean.interval).toEqualTypeOf<Interval | null>();
    expectTypeOf(csat([1]).unit).toEqualTypeOf<'fraction' | 'score' | 'index' | 'points'>();
  });
});
