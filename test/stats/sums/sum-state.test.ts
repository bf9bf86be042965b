import { describe, expect, it } from 'vitest';
import { partsOfSum } from '../../../src/stats/sums/running-sum.js';
import { sumOfState } from '../../../src/stats/sums/sum-state.js';
import { outcome } from '../../laws.js';

describe('the sum of a state', () => {
  it('is what its parts add up to', () => {
    for (const parts of [[], [5], [-0.5], [0.6, 2.7755575615628914e-17], [2 ** 1013, -1, 5e-324]]) {
      expect(partsOfSum(sumOfState('quotient', 'product', parts))).toEqual(parts);
    }
  });

  it('has parts that are numbers of size up to 2^1013', () => {
    expect(() => sumOfState('quotient', 'product', [1, 1e305])).toThrow(
      'quotient: product must be an array of numbers of size up to 2^1013; got 1e+305 at index 1',
    );
    for (const parts of [[NaN], [1, '2'], new Array(1), 'ab', null, undefined, { length: 0 }, [Symbol('x')]]) {
      expect(outcome(() => sumOfState('quotient', 'product', parts))).toBe('INVALID_STATE');
    }
  });

  it('does not overflow, not even with what is there already', () => {
    expect(sumOfState('quotient', 'product', [8e304], 0).high).toBe(8e304);
    expect(() => sumOfState('quotient', 'product', [8e304], 8e304)).toThrow('size of at most 2^1013');
    expect(outcome(() => sumOfState('quotient', 'product', [8e304, 8e304]))).toBe('INVALID_STATE');
  });

  it.each([[[0]], [[-0]], [[1, 1]], [[1, 0]], [[1, 5e-324, 1]], [[2 ** 53, 1.5]], [[2.7755575615628914e-17, 0.6]]])(
    'has the one form in which sums are written: %j is none',
    (parts) => {
      expect(() => sumOfState('quotient', 'product', parts)).toThrow('quotient: product must be the parts of a sum as');
    },
  );
});
