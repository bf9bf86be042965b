import { describe, expect, it } from 'vitest';
import { repurchaseIntent, repurchaseIntentFromCounts } from '../../../src/survey/rating/repurchase-intent.js';
import { scaleScore } from '../../../src/survey/rating/scale-score.js';
import { expectSame, outcome } from '../../laws.js';

const definition = { scale: { min: 1, max: 5 }, topFrom: 4 };

describe('repurchaseIntent', () => {
  it('gives the share of 62 of 100', () => {
    const { value, unit, measure, n } = repurchaseIntentFromCounts({ top: 62, responses: 100 }, definition);
    expect([value, unit, measure, n]).toEqual([0.62, 'fraction', 'share', 100]);
  });

  it('is scaleScore under another name, with the share as its value', () => {
    const scores = [5, 4, 4, 2, null];
    const expected = { ...scaleScore(scores, { ...definition, measure: 'share' }), metric: 'repurchase-intent' };
    expectSame(repurchaseIntent(scores, definition), expected);
    expectSame(
      repurchaseIntent(
        scores.map((answer) => ({ answer })),
        { ...definition, score: (row) => row.answer },
      ),
      expected,
    );
    expectSame(repurchaseIntentFromCounts({ counts: [0, 1, 0, 2, 1], missing: 1 }, definition), expected);
    expect(repurchaseIntent([5, 2, 2], { ...definition, measure: 'mean' })).toMatchObject({ value: 3, unit: 'score' });
  });

  it('needs a scale and a limit, and says whose they are', () => {
    expect(() => repurchaseIntent([5], { scale: { min: 1, max: 5 } } as never)).toThrow(
      'repurchaseIntent: topFrom must be a level above the lowest; got undefined',
    );
    expect(() => repurchaseIntent([6], definition)).toThrow(
      'repurchaseIntent: a score must be a whole number from 1 to 5; got 6 at index 0',
    );
    expect(outcome(() => repurchaseIntentFromCounts({ top: 1, responses: 2 }, undefined as never))).toBe(
      'INVALID_OPTION',
    );
    expect(outcome(() => repurchaseIntentFromCounts({ top: 3, responses: 2 }, definition))).toBe('INVALID_VALUE');
  });
});
