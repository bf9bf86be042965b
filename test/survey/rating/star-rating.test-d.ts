import { describe, expectTypeOf, it } from 'vitest';
import { StarRatingAggregator, type StarRatingResult, starRating, starRatingFromCounts } from '../../../src/index.js';

declare const rows: readonly { readonly stars: number | null }[];
const prior = { mean: 3, weight: 10 };

describe('types of starRating', () => {
  it('takes numbers, rows and counts per level', () => {
    expectTypeOf(starRating([1, null], { prior, z: 2 })).toEqualTypeOf<StarRatingResult>();
    expectTypeOf(starRating(rows, { score: (row) => row.stars, prior })).toEqualTypeOf<StarRatingResult>();
    expectTypeOf(starRatingFromCounts([1, 2, 3, 4, 5])).toEqualTypeOf<StarRatingResult>();
    // @ts-expect-error 2353: classes do not tell what to rank by
    starRatingFromCounts({ positive: 3, responses: 5 });
    // @ts-expect-error 2769: rows need a reader
    starRating(rows);
  });

  it('knows its options', () => {
    // @ts-expect-error 2769: more stars are better
    starRating([1], { direction: 'low-is-good' });
    // @ts-expect-error 2769: a prior has a weight
    starRating([1], { prior: { mean: 3 } });
    // @ts-expect-error 2353: what to rank by is for the result
    new StarRatingAggregator({ prior });
    expectTypeOf(new StarRatingAggregator().result({ prior })).toEqualTypeOf<StarRatingResult>();
    expectTypeOf(starRating([1]).bayesianAverage).toEqualTypeOf<number | null>();
    expectTypeOf(starRating([1]).rankingLowerBound).toEqualTypeOf<number>();
    expectTypeOf(starRating([1]).counts).toEqualTypeOf<readonly number[]>();
  });
});
