import { describe, expect, it } from 'vitest';
import { quotientDelta } from '../../../src/kernels/quotient/quotient-interval.js';

describe('quotientDelta', () => {
  it('is t times the error to both sides, and nothing without an error', () => {
    // t of 2 degrees of freedom at 95 %: 4.30265272974946 in every table
    const [low, high] = quotientDelta.bounds({ ratio: 2, se: 0.5 }, 3, 1.96, 0.95) as [number, number];
    expect(low).toBeCloseTo(2 - 0.5 * 4.30265272974946, 11);
    expect(high).toBeCloseTo(2 + 0.5 * 4.30265272974946, 11);
    expect(quotientDelta.bounds({ ratio: 2, se: null }, 1, 1.96, 0.95)).toBeNull();
  });
});
