import { describe, expect, it } from 'vitest';
import { brandScore } from '../../../src/survey/composite/brand-score.js';
import { outcome } from '../../laws.js';

describe('brandScore', () => {
  it('takes components on 0 to 100 and gives their weights back', () => {
    const score = brandScore([
      { name: 'recommendation', value: 60, weight: 5 },
      { name: 'sentiment', value: 80, weight: 3 },
      { name: 'trust', value: 50, weight: 2 },
    ]);
    expect(score).toMatchObject({ metric: 'brand-score', unit: 'index', value: 64, n: 3 });
    expect(score.contributions.map(({ weight }) => weight)).toEqual([0.5, 0.3, 0.2]);
  });

  it('takes points and lower-is-better by their ends', () => {
    expect(brandScore([{ name: 'brand nps', value: 20, weight: 1, worst: -100 }]).value).toBe(60);
    expect(brandScore([{ name: 'rejection', value: 20, weight: 1, worst: 100, best: 0 }]).value).toBe(80);
    expect(brandScore([{ name: 'rank', value: 20, weight: 1, worst: undefined, best: undefined }]).value).toBe(20);
  });

  it('refuses points that were not said to be points', () => {
    expect(() => brandScore([{ name: 'brand nps', value: -20, weight: 1 }])).toThrow(
      'brandScore: value must be a number from 0 to 100; got -20 at component "brand nps"',
    );
    expect(outcome(() => brandScore([{ name: 'nps', value: 1, weight: 1, min: -100 } as never]))).toBe(
      'INVALID_OPTION',
    );
  });
});
