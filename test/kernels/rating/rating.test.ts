import { describe, expect, it } from 'vitest';
import { type RatingKind, ratingNames, ratingOf } from '../../../src/kernels/rating/rating.js';
import { outcome } from '../../laws.js';

const kind: RatingKind = {
  metric: 'mood',
  top: 'good',
  bottom: 'bad',
  scale: { min: 1, max: 5 },
  from: 4,
  measures: 'share mean',
  directions: 'up down',
};
const half = { min: 0.5, max: 5, step: 0.5 };

describe('ratingOf', () => {
  it('applies the defaults of its kind on its scale only', () => {
    expect(ratingOf(kind, {})).toMatchObject({
      levels: { scale: { min: 1, max: 5 }, direction: 'up', goodFrom: 4, badTo: 2 },
      measure: undefined,
      definition: '[1,2] (2,4) [4,5]',
      topFrom: 3,
      bottomTo: 1,
    });
    expect(ratingOf(kind, { scale: { min: 1, max: 5, step: 1 } }).topFrom).toBe(3);
    for (const scale of [
      { min: 0, max: 5 },
      { min: 1, max: 6 },
      { ...half, min: 1 },
    ]) {
      expect(outcome(() => ratingOf(kind, { scale }))).toBe('INVALID_OPTION');
      expect(ratingOf(kind, { scale, goodFrom: 4 }).levels).toMatchObject({ goodFrom: 4 });
    }
  });

  it('counts limits in levels, and gives them back as answers', () => {
    const halves = ratingOf(kind, { scale: half, goodFrom: 4.5, badTo: 3 });
    expect(halves).toMatchObject({ topFrom: 8, bottomTo: 5, definition: '[0.5,3] (3,4.5) [4.5,5]' });
    const tenths = ratingOf(kind, { scale: { min: 0.1, max: 1, step: 0.1 }, goodFrom: 0.7 });
    expect(tenths.levels).toMatchObject({ goodFrom: 0.7, badTo: 0.4 });
    const below = ratingOf(kind, { scale: { min: -3, max: 3 }, goodFrom: 1, badTo: -0 });
    expect(JSON.stringify(below.levels)).toContain('"goodFrom":1,"badTo":0');
    expect(below.definition).toBe('[-3,0] (0,1) [1,3]');
  });

  it('names in its messages the function that was called', () => {
    expect(() => ratingOf(kind, { goodFrom: 9 }, 'moodFromCounts')).toThrow(
      'moodFromCounts: goodFrom must be a level above the lowest; got 9',
    );
    expect(() => ratingOf(kind, { goodFrom: 3, badTo: 3 })).toThrow(
      'mood: badTo must be a level below goodFrom; got 3',
    );
  });

  it('wants a direction where neither is usual', () => {
    const must = { ...kind, mustDirect: true };
    expect(() => ratingOf(must, {})).toThrow('mood: direction must be up or down; got undefined');
    expect(() => ratingOf(must, { direction: null })).toThrow('mood: direction must be up or down; got null');
    expect(ratingOf(must, { direction: 'down' }).levels.direction).toBe('down');
  });
});

describe('ratingNames', () => {
  it('are made of the words of the kind', () => {
    expect(ratingNames(kind)).toBe('goodFrom badTo scale direction');
  });
});
