import { describe, expect, it } from 'vitest';
import { isSummable, LARGEST, refuseValue } from '../../../src/stats/sums/summable.js';

describe('what can be summed', () => {
  it('is bounded by a power of two, written as a literal', () => {
    expect(LARGEST).toBe(2 ** 960);
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
});
