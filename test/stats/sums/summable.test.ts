import { describe, expect, it } from 'vitest';
import { assertParts, isSummable, LARGEST, LARGEST_SUM, refuseValue } from '../../../src/stats/sums/summable.js';

describe('what can be summed', () => {
  it('is bounded by powers of two, written as literals', () => {
    expect([LARGEST, LARGEST_SUM]).toEqual([2 ** 960, 2 ** 1013]);
  });

  it('is a finite number of size up to 2^960', () => {
    expect([LARGEST, -LARGEST, 0, -0, 5e-324].every(isSummable)).toBe(true);
    const others = [
      LARGEST * (1 + Number.EPSILON),
      NaN,
      Infinity,
      -Infinity,
      '1',
      null,
      undefined,
      1n,
      new Date(0),
      [1],
    ];
    expect(others.some(isSummable)).toBe(false);
  });

  it('is refused with its place, if it has one', () => {
    expect(() => refuseValue(1n)).toThrow(expect.objectContaining({ code: 'INVALID_VALUE', details: {} }));
    expect(() => refuseValue('x', 7)).toThrow(expect.objectContaining({ details: { index: 7 } }));
  });

  it('is stored as an array of numbers of size up to 2^1013', () => {
    expect(() => assertParts([LARGEST_SUM, -1, 5e-324])).not.toThrow();
    expect(() => assertParts([1, 1e305])).toThrow(
      'sum: parts must be an array of numbers of size up to 2^1013; got 1e+305 at index 1',
    );
    for (const parts of [[NaN], [1, '2'], new Array(1), 'ab', null, undefined, { length: 0 }]) {
      expect(() => assertParts(parts)).toThrow(expect.objectContaining({ code: 'INVALID_STATE' }));
    }
  });
});
