/*
 * Metrics that are the top boxes of one question are `scaleScore` under their names: one body of tests, a row for each.
 */
import { describe, expect, it } from 'vitest';
import { type ScaleScoreResult, scaleScore } from '../../../src/survey/rating/scale-score.js';
import { expectSame, outcome } from '../../laws.js';

const definition = { scale: { min: 1, max: 5 }, topFrom: 4 };

/** One metric: its function and its id. */
export function describeTopBoxes(metricOf: unknown, metric: string): void {
  const called = metricOf as (source: unknown, options?: object) => ScaleScoreResult;
  const { name } = called as unknown as { readonly name: string };

  describe(name, () => {
    it('gives the share of 71 of 100', () => {
      const { value, unit, measure, n, net } = called({ top: 71, responses: 100 }, definition);
      expect([value, unit, measure, n, net.value]).toEqual([0.71, 'fraction', 'share', 100, null]);
      expect(called({ top: 71, bottom: 9, responses: 100 }, definition).net.value).toBe(62);
    });

    it('is scaleScore under another name, with the share as its value', () => {
      const scores = [5, 4, 4, 2, null];
      const expected = { ...scaleScore(scores, { ...definition, measure: 'share' }), metric };
      expectSame(called(scores, definition), expected);
      const rows = scores.map((answer) => ({ answer }));
      expectSame(called(rows, { ...definition, score: (row: { answer: unknown }) => row.answer }), expected);
      expectSame(called({ counts: [0, 1, 0, 2, 1], missing: 1 }, definition), expected);
      expect(called([5, 2, 2], { ...definition, measure: 'mean' })).toMatchObject({ value: 3, unit: 'score' });
    });

    it('needs a scale and a limit, and says whose they are', () => {
      expect(() => called([5], { scale: { min: 1, max: 5 } })).toThrow(
        `${name}: topFrom must be a level above the lowest; got undefined`,
      );
      expect(() => called([6], definition)).toThrow(
        `${name}: a score must be a whole number from 1 to 5; got 6 at index 0`,
      );
      expect(outcome(() => called({ top: 1, responses: 2 }))).toBe('INVALID_OPTION');
      expect(outcome(() => called({ top: 3, responses: 2 }, definition))).toBe('INVALID_VALUE');
      expect(outcome(() => called({ top: 1, responses: 2 }, { ...definition, score: () => 1 }))).toBe('INVALID_OPTION');
      expect(outcome(() => called(undefined, definition))).toBe('INVALID_VALUE');
    });
  });
}
