import { describe, expect, it } from 'vitest';
import { givenCounts, totalOf } from '../../src/core/counts.js';
import { assertPlain, outcome } from '../laws.js';

describe('givenCounts', () => {
  it('gives the counts back, -0 as 0', () => {
    expect(givenCounts('m', { a: 1, b: 2 })).toEqual({ a: 1, b: 2 });
    assertPlain(givenCounts('m', { a: -0 }));
  });

  it('names the first that cannot count', () => {
    expect(() => givenCounts('m', { a: 1, b: 1.5 })).toThrow('m: b must be a whole number from 0 to 2^53 - 1; got 1.5');
    expect(outcome(() => givenCounts('m', { a: undefined }))).toBe('INVALID_VALUE');
    expect(() => givenCounts('m', { good: 0, bad: '3', worse: -1 })).toThrow(
      expect.objectContaining({
        code: 'INVALID_VALUE',
        message: 'm: bad must be a whole number from 0 to 2^53 - 1; got "3"',
        details: { name: 'bad' },
      }),
    );
  });
});

describe('totalOf', () => {
  const most = Number.MAX_SAFE_INTEGER;

  it('adds up', () => {
    expect([totalOf('m', 'counts', []), totalOf('m', 'counts', [1, 2, 3]), totalOf('m', 'counts', [most, 0])]).toEqual([
      0,
      6,
      most,
    ]);
  });

  it('refuses what is no longer exact, also where rounding would hide it', () => {
    expect(() => totalOf('csatFromCounts', 'counts', [1, 0, 0, most, 1])).toThrow(
      expect.objectContaining({
        code: 'INVALID_VALUE',
        message: 'csatFromCounts: counts add up to more than 2^53 - 1: the sum is too large to be exact',
        details: { name: 'counts' },
      }),
    );
    for (const counts of [[most, 1], [1, most], [most, most], [most, 1, 1, 1], Array(2000).fill(most)]) {
      expect(outcome(() => totalOf('m', 'counts', counts))).toBe('INVALID_VALUE');
    }
  });
});
