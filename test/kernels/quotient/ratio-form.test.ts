import { describe, expect, it } from 'vitest';
import { pairFaults, type RatioRange } from '../../../src/kernels/quotient/ratio-form.js';

const faultOf = (range?: RatioRange) => pairFaults({ metric: 'm', part: 'x', whole: 'y', range });

describe('pairFaults', () => {
  it('lets through what sums of squares and quotients can hold', () => {
    for (const [x, y] of [
      [0, 0],
      [-0, -0],
      [5e-324, 2 ** -400],
      [2 ** 400, 2 ** 400],
    ]) {
      for (const range of [undefined, [0, null], [null, null]] as const) expect(faultOf(range)(x, y)).toBeUndefined();
    }
    expect(faultOf([null, null])(-(2 ** 400), 1)).toBeUndefined();
    expect(faultOf([0, 1])(1, 1)).toBeUndefined();
    expect(faultOf([null, 1])(-7, 0)).toBeUndefined();
  });

  it.each<[RatioRange, unknown, unknown, string]>([
    [[0, null], -5e-324, 1, 'x'],
    [[0, null], 2 ** 401, 1, 'x'],
    [[0, null], true, 1, 'x'],
    [[0, null], 1n, 1, 'x'],
    [[0, null], 1, 2 ** -401, 'y'],
    [[0, null], 1, 2 ** 401, 'y'],
    [[0, null], 1, NaN, 'y'],
    [[0, null], 'x', 'y', 'y'],
    [[0, 1], 1.0000000000000002, 1, 'x'],
    [[null, 1], -Infinity, 1, 'x'],
    [[null, 1], 0.1, 0, 'x'],
  ])('in %j finds %s over %s wrong in %s', (range, x, y, name) => {
    expect(faultOf(range)(x, y)?.[0]).toBe(name);
  });
});
