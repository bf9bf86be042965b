import { describe, expect, it } from 'vitest';
import { givenCounts } from '../../src/core/counts.js';
import { assertPlain, outcome } from '../laws.js';

describe('givenCounts', () => {
  it('gives the counts back, -0 as 0', () => {
    expect(givenCounts('m', { a: 1, b: 2 })).toEqual({ a: 1, b: 2 });
    assertPlain(givenCounts('m', { a: -0 }));
  });

  it('names the first that cannot count', () => {
    expect(() => givenCounts('m', { a: 1, b: 1.5 })).toThrow('m: b must be a whole number from 0; got 1.5');
    expect(outcome(() => givenCounts('m', { a: undefined }))).toBe('INVALID_VALUE');
    expect(() => givenCounts('m', { good: 0, bad: '3', worse: -1 })).toThrow(
      expect.objectContaining({
        code: 'INVALID_VALUE',
        message: 'm: bad must be a whole number from 0; got "3"',
        details: { name: 'bad' },
      }),
    );
  });
});
