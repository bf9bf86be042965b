import { describe, expect, it } from 'vitest';
import { AMOUNT, AMOUNT_SUMS } from '../../../src/kernels/history/visit-amounts.js';
import { outcome } from '../../laws.js';

describe('AMOUNT', () => {
  it('takes finite numbers that can be summed', () => {
    expect([5, -0.5, 0, 1e288].map(AMOUNT.isSound)).toEqual([true, true, true, true]);
    expect([NaN, 1e300, '5', null].map(AMOUNT.isSound)).toEqual([false, false, false, false]);
    expect(AMOUNT.rangeIn(Float64Array.of(1, -2))).toEqual({ from: -2, to: 1 });
    expect([[1], Float64Array.of(1e300), Float64Array.of(NaN), Float32Array.of(1)].map(AMOUNT.rangeIn)).toEqual(
      new Array(4).fill(null),
    );
  });
});

describe('AMOUNT_SUMS', () => {
  it('keeps exact sums, and takes those that n amounts can have', () => {
    const sums = AMOUNT_SUMS.empty();
    for (const amount of [1e16, 1, -1e16]) sums.add(3, amount);
    expect(sums.value(3)).toBe(1);
    expect(AMOUNT_SUMS.partsOf('k', [5], 1)).toEqual([5]);
    for (const [parts, n] of [
      [[1e290], 1],
      [[1], 0],
      [[2, 3], 5],
      ['x', 5],
    ] as const) {
      expect(outcome(() => AMOUNT_SUMS.partsOf('k', parts, n))).toBe('INVALID_STATE');
    }
  });
});
