import { describe, expect, it } from 'vitest';
import { assertKnown, placeOf, refuseLack } from '../../../src/catalog/compute/asked-fields.js';

const fields = [
  { name: 'score', type: 'number', says: '', required: true },
  { name: 'weight', type: 'number', says: '', required: false },
] as const;

describe('fields that are asked for', () => {
  it('are read at their own names, or where readers say', () => {
    expect(placeOf('test', {}, 'score')).toBe('score');
    expect(placeOf('test', { score: 'rating' }, 'score')).toBe('rating');
    expect(() => placeOf('test', { score: 5 }, 'score')).toThrow(
      'test: readers.score must be the name of a field; got 5',
    );
  });

  it('are known', () => {
    expect(() => assertKnown('test', 'input', ['score', 'weight'], fields)).not.toThrow();
    expect(() => assertKnown('test', 'input', ['wieght'], fields)).toThrow(
      'unknown input "wieght"; known are weight, score',
    );
  });

  it('are named with those that are needed where one lacks', () => {
    expect(() => refuseLack('test', 'input', 'score', fields)).toThrow('test: input lacks "score"; it needs score');
  });
});
