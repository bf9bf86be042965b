import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countScores } from '../../../src/kernels/scale/count-scores.js';
import { ces, cesFromCounts } from '../../../src/survey/rating/ces.js';
import { csat, csatFromCounts } from '../../../src/survey/rating/csat.js';
import { repurchaseIntent } from '../../../src/survey/rating/repurchase-intent.js';
import { scaleScore, scaleScoreFromCounts } from '../../../src/survey/rating/scale-score.js';
import { starRating, starRatingFromCounts } from '../../../src/survey/rating/star-rating.js';
import { trustScore } from '../../../src/survey/rating/trust-score.js';
import { expectSame, outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const scale = { min: 1, max: 5 };

describe('countScores', () => {
  it('counts per level and tells what was left out', () => {
    const rows = [{ a: 5 }, { a: 1 }, { a: null }, { a: 5 }, { a: 7 }];
    const expected = {
      scale,
      counts: [1, 0, 0, 0, 2],
      n: 3,
      missing: 1,
      invalid: 1,
      reasons: { 'score-off-scale': 1 },
    };
    expect(countScores(rows, { scale, score: (row) => row.a, onInvalid: 'count' })).toEqual({
      ...expected,
      refused: [{ index: 4, reason: 'score-off-scale' }],
    });
    expect(countScores(Uint8Array.of(5, 1, 99, 5), { scale, missingValue: 99 })).toEqual({
      ...expected,
      invalid: 0,
      reasons: {},
      refused: [],
    });
    expect(countScores([], { scale: { ...scale, step: 0.5 } })).toMatchObject({ n: 0, counts: Array(9).fill(0) });
  });

  it('serves every conclusion, bit for bit', () => {
    const scores = fc.array(fc.option(fc.integer({ min: 1, max: 5 })));
    const options = { scale, topFrom: 4, confidence: 0.9 };
    const effort = { scale, easyFrom: 4, direction: 'low-is-easy', measure: 'net' } as const;
    fc.assert(
      fc.property(scores, (all) => {
        const counted = countScores(all, { scale });
        const before = JSON.stringify(counted);
        expectSame(csatFromCounts(counted), csat(all));
        expectSame(cesFromCounts(counted, effort), ces(all, effort));
        expectSame(starRatingFromCounts(counted, { z: 1.65 }), starRating(all, { z: 1.65 }));
        expectSame(scaleScoreFromCounts(counted, options), scaleScore(all, options));
        expectSame(trustScore(counted, options), trustScore(all, options));
        expectSame(repurchaseIntent(counted, options), repurchaseIntent(all, options));
        expect(JSON.stringify(counted)).toBe(before);
      }),
      { numRuns: runs },
    );
  });

  it('keeps no hold of the scale that it was given', () => {
    const mine = { min: 1, max: 3 };
    const counted = countScores([2], { scale: mine });
    mine.max = 9;
    expect(counted.scale).toEqual({ min: 1, max: 3 });
  });

  it('says what was expected, what came and where', () => {
    expect(() => countScores([1, 6], { scale })).toThrow(
      'countScores: a score must be a whole number from 1 to 5; got 6 at index 1',
    );
    expect(() => countScores([0.3], { scale: { min: 0, max: 1, step: 0.5 } })).toThrow('a multiple of 0.5 from 0 to 1');
    expect(() => (countScores as never as (scores: number[]) => unknown)([1])).toThrow(
      'countScores: scale must be { min, max } of',
    );
    expect(() => countScores([1], { scale, satisfiedFrom: 4 } as never)).toThrow(
      'countScores: unknown option "satisfiedFrom"; known are ',
    );
    for (const options of [{ missingValue: 3 }, { score: 7 }, { onInvalid: 'skip' }, { scale: { min: 5, max: 1 } }]) {
      expect(outcome(() => countScores([1], { scale, ...options } as never))).toBe('INVALID_OPTION');
    }
    expect(outcome(() => countScores(5 as never, { scale }))).toBe('INVALID_VALUE');
  });
});
