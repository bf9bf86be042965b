import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainScaleScore, scaleScore, scaleScoreFromCounts } from '../../../src/survey/rating/scale-score.js';
import { expectSame, outcome } from '../../laws.js';
import { runs } from '../../runs.js';
import { conclusionOptions } from './ratings.js';

const definition = { scale: { min: 1, max: 7 }, topFrom: 6 };

describe('scaleScore', () => {
  it('has no usual scale and no usual limit', () => {
    expect(plainScaleScore()).toMatchObject({ metric: 'scale-score', top: 'top', bottom: 'bottom' });
    expect(() => scaleScore([1], { topFrom: 2 } as never)).toThrow('scaleScore: scale must be { min, max } of 2 to');
    expect(() => scaleScore([1], { scale: { min: 1, max: 5 } } as never)).toThrow(
      'scaleScore: topFrom must be a level above the lowest; got undefined',
    );
    expect(outcome(() => (scaleScore as never as (scores: number[]) => unknown)([1]))).toBe('INVALID_OPTION');
  });

  it('concludes the mean unless told otherwise', () => {
    const scores = [7, 6, 2, 1];
    expect(scaleScore(scores, definition)).toMatchObject({
      measure: 'mean',
      unit: 'score',
      value: 4,
      top: 2,
      bottom: 2,
    });
    expect(scaleScore(scores, { ...definition, measure: 'net' })).toMatchObject({ unit: 'points', value: 0 });
    expect(scaleScoreFromCounts({ top: 2, responses: 8 }, { ...definition, measure: 'share' }).value).toBe(0.25);
  });

  it('says what was expected, what came and where', () => {
    expect(() => scaleScore([8], definition)).toThrow(
      'scaleScore: a score must be a whole number from 1 to 7; got 8 at index 0',
    );
    expect(() => scaleScore([7], { ...definition, bottomTo: 6 })).toThrow(
      'scaleScore: bottomTo must be a level below topFrom; got 6',
    );
    expect(() => scaleScoreFromCounts({ top: 3, bottom: 3, responses: 5 }, definition)).toThrow(
      'scaleScoreFromCounts: responses must be at least top + bottom; got 5',
    );
  });

  it('gives half steps what whole steps of twice the size give', () => {
    const settings = fc.record(
      { ...conclusionOptions, topFrom: fc.integer({ min: 2, max: 10 }) },
      { requiredKeys: ['topFrom'] },
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 })), settings, (scores, { topFrom, ...rest }) => {
        const options = rest as object;
        const whole = scaleScore(scores, { ...options, scale: { min: 1, max: 10 }, topFrom });
        const halves = scaleScore(
          scores.map((score) => score / 2),
          { ...options, scale: { min: 0.5, max: 5, step: 0.5 }, topFrom: topFrom / 2 },
        );
        const { share, index, net, counts, top, neutral, bottom } = whole;
        expect(halves).toMatchObject({ share, index, net, counts, top, neutral, bottom });
        const halved = (bound: number | null | undefined) => (bound == null ? null : bound / 2);
        // dividing by two is exact
        expect(halves.mean.value).toBe(halved(whole.mean.value));
        expect(halves.mean.sd).toBe(halved(whole.mean.sd));
        expect(halved(whole.mean.interval?.low)).toBe(halves.mean.interval?.low ?? null);
        expect(halved(whole.mean.interval?.high)).toBe(halves.mean.interval?.high ?? null);
      }),
      { numRuns: runs },
    );
  });

  it('takes a step of 1 for the usual one', () => {
    const whole = { ...definition, scale: { min: 1, max: 7, step: 1 } };
    expectSame(scaleScore([7, 3], whole), scaleScore([7, 3], definition));
  });
});
