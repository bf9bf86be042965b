import { describe, expect, it } from 'vitest';
import { scaleScore } from '../../../src/survey/rating/scale-score.js';
import { trustScore, trustScoreFromCounts } from '../../../src/survey/rating/trust-score.js';
import { expectSame, outcome } from '../../laws.js';

const definition = { scale: { min: 1, max: 5 }, topFrom: 4 };

describe('trustScore', () => {
  it('gives the share of 71 of 100', () => {
    const { value, unit, measure, n } = trustScoreFromCounts({ top: 71, responses: 100 }, definition);
    expect([value, unit, measure, n]).toEqual([0.71, 'fraction', 'share', 100]);
  });

  it('is scaleScore under another name, with the share as its value', () => {
    const scores = [5, 4, 4, 2, null];
    const expected = { ...scaleScore(scores, { ...definition, measure: 'share' }), metric: 'trust-score' };
    expectSame(trustScore(scores, definition), expected);
    expectSame(
      trustScore(
        scores.map((answer) => ({ answer })),
        { ...definition, score: (row) => row.answer },
      ),
      expected,
    );
    expectSame(trustScoreFromCounts({ counts: [0, 1, 0, 2, 1], missing: 1 }, definition), expected);
    expect(trustScore([5, 2, 2], { ...definition, measure: 'mean' })).toMatchObject({ value: 3, unit: 'score' });
  });

  it('needs a scale and a limit, and says whose they are', () => {
    expect(() => trustScore([5], { scale: { min: 1, max: 5 } } as never)).toThrow(
      'trustScore: topFrom must be a level above the lowest; got undefined',
    );
    expect(() => trustScore([6], definition)).toThrow(
      'trustScore: a score must be a whole number from 1 to 5; got 6 at index 0',
    );
    expect(outcome(() => trustScoreFromCounts({ top: 1, responses: 2 }, undefined as never))).toBe('INVALID_OPTION');
    expect(outcome(() => trustScoreFromCounts({ top: 3, responses: 2 }, definition))).toBe('INVALID_VALUE');
  });
});
