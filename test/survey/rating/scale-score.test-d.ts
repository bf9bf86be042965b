import { describe, expectTypeOf, it } from 'vitest';
import {
  repurchaseIntent,
  ScaleScoreAggregator,
  type ScaleScoreResult,
  scaleScore,
  trustScore,
} from '../../../src/index.js';

declare const rows: readonly { readonly answer: number | null }[];
const definition = { scale: { min: 1, max: 5 }, topFrom: 4 };

describe('types of scaleScore', () => {
  it('takes numbers and rows, and names the metric', () => {
    expectTypeOf(scaleScore([1, null], definition)).toEqualTypeOf<ScaleScoreResult>();
    expectTypeOf(scaleScore(rows, { ...definition, score: (row) => row.answer })).toEqualTypeOf<ScaleScoreResult>();
    expectTypeOf(trustScore([1], definition)).toEqualTypeOf<ScaleScoreResult<'trust-score'>>();
    expectTypeOf(trustScore({ top: 1, responses: 2 }, definition).metric).toEqualTypeOf<'trust-score'>();
    expectTypeOf(repurchaseIntent([1], definition).metric).toEqualTypeOf<'repurchase-intent'>();
    expectTypeOf(repurchaseIntent(rows, { ...definition, score: (row) => row.answer }).top).toEqualTypeOf<number>();
  });

  it('needs a scale and a limit', () => {
    // @ts-expect-error 2554: options are needed
    scaleScore([1]);
    // @ts-expect-error 2769: which answers are at the top
    scaleScore([1], { scale: { min: 1, max: 5 } });
    // @ts-expect-error 2769: on which scale
    trustScore([1], { topFrom: 4 });
    // @ts-expect-error 2345: on which scale
    new ScaleScoreAggregator({ topFrom: 4 });
    // @ts-expect-error 2769: rows need a reader
    scaleScore(rows, definition);
  });
});
