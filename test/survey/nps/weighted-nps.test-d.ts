import { describe, expectTypeOf, it } from 'vitest';
import { weightedNps } from '../../../src/survey/nps/weighted-nps.js';
import { WeightedNpsAggregator } from '../../../src/survey/nps/weighted-nps-aggregator.js';
import { type WeightedNpsResult, weightedNpsFromSums } from '../../../src/survey/nps/weighted-nps-from-sums.js';
import { weightedLinearised } from '../../../src/survey/nps/weighted-nps-interval.js';

interface Row {
  readonly rating: number | null;
  readonly share?: number;
  readonly name: string;
}
declare const rows: Iterable<Row>;

describe('types of weightedNps', () => {
  it('takes rows with two readers, or columns', () => {
    const score = (row: Row) => row.rating;
    expectTypeOf(weightedNps(rows, { score, weight: (row) => row.share })).toEqualTypeOf<WeightedNpsResult>();
    expectTypeOf(weightedNps({ score: [9, null], weight: [1, 2] })).toEqualTypeOf<WeightedNpsResult>();
    expectTypeOf(
      weightedNps({ score: new Uint8Array(), weight: new Float64Array() }, { interval: weightedLinearised }),
    ).toEqualTypeOf<WeightedNpsResult>();
    // @ts-expect-error 2769: a reader is missing
    weightedNps(rows, { score });
    // @ts-expect-error 2769: a reader returns a number
    weightedNps(rows, { score, weight: (row) => row.name });
    // @ts-expect-error 2769: a column is missing
    weightedNps({ score: [9] });
    // @ts-expect-error 2769: a column has another name
    weightedNps({ score: [9], weights: [1] });
    // @ts-expect-error 2769: a misspelt option
    weightedNps({ score: [9], weight: [1] }, { confidense: 0.9 });
  });

  it('has what may be missing as null', () => {
    const result = weightedNps({ score: [], weight: [] });
    expectTypeOf(result.value).toEqualTypeOf<number | null>();
    expectTypeOf(result.seLinearised).toEqualTypeOf<number | null>();
    expectTypeOf(result.promoterWeight).toEqualTypeOf<number>();
    expectTypeOf(result.metric).toEqualTypeOf<'weighted-nps'>();
  });

  it('takes sums of all three classes, and values of two parts', () => {
    const none = { count: 0, weight: 0, squaredWeight: 0 };
    expectTypeOf(
      weightedNpsFromSums({ promoters: none, passives: none, detractors: none }),
    ).toEqualTypeOf<WeightedNpsResult>();
    // @ts-expect-error 2345: a class is missing
    weightedNpsFromSums({ promoters: none, passives: none });
    new WeightedNpsAggregator().add({ score: 9, weight: 1 }).add(null).add({ score: null, weight: 1 });
    // @ts-expect-error 2345: an answer without a weight
    new WeightedNpsAggregator().add({ score: 9 });
    // @ts-expect-error 2353: concluding options do not go to the constructor
    new WeightedNpsAggregator({ confidence: 0.9 });
  });
});
