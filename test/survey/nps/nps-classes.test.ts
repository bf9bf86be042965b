import { describe, expect, it } from 'vitest';
import { classifyNps } from '../../../src/survey/nps/nps-classes.js';
import { outcome } from '../../laws.js';

describe('classifyNps', () => {
  it('has the three classes of 0–10', () => {
    expect(Array.from({ length: 11 }, (_, score) => classifyNps(score)[0]).join('')).toBe(
      'dddddddpppp'.replace(/p+$/, 'pppp'),
    );
    expect([6, 7, 8, 9].map((score) => classifyNps(score))).toEqual(['detractor', 'passive', 'passive', 'promoter']);
  });

  it('refuses what is no answer', () => {
    for (const bad of [11, -1, 6.5, NaN, null, undefined, '9', 9n]) {
      expect([bad, outcome(() => classifyNps(bad as never))]).toEqual([bad, 'INVALID_VALUE']);
    }
    expect(() => classifyNps(11)).toThrow('classifyNps: a score must be a whole number from 0 to 10; got 11');
    expect(outcome(() => classifyNps(3, { scale: { min: 1, max: 5 } }))).toBe('INVALID_OPTION');
    expect(outcome(() => classifyNps(3, { confidence: 0.9 } as never))).toBe('INVALID_OPTION');
  });
});
