import { describe, expect, it } from 'vitest';
import { betaMean } from '../../../src/stats/numerics/beta-mean.js';
import { relativeError } from '../distributions/relative-error.js';

const sizes = [1e-8, 0.001, 0.05, 0.8, 3, 40, 1000, 1e6];

describe('betaMean', () => {
  it('is the mean of 1 + p and of its square, for shapes of any size', () => {
    for (const a of sizes) {
      for (const b of sizes) {
        const [mean, square] = [a / (a + b), (a / (a + b)) * ((a + 1) / (a + b + 1))];
        expect(
          relativeError(
            betaMean(a, b, (p) => 1 + p, 1, 1),
            1 + mean,
          ),
        ).toBeLessThan(1e-13);
        expect(
          relativeError(
            betaMean(a, b, (p) => (1 + p) ** 2, 2, 2),
            1 + 2 * mean + square,
          ),
        ).toBeLessThan(1e-13);
      }
    }
  });

  it('keeps its digits where the function changes at shares as small as doubles go', () => {
    // E 1 / (1 + k p) with p ~ beta(1, 1) is ln(1 + k) / k
    for (const k of [1e-9, 1, 1e6, 1e30]) {
      expect(
        relativeError(
          betaMean(1, 1, (p) => 1 / (1 + k * p), k, 1),
          Math.log1p(k) / k,
        ),
      ).toBeLessThan(1e-13);
    }
  });

  it('ends for numbers that are none', () => {
    expect(betaMean(NaN, 1, () => 1, 1, 1)).toBeNaN();
    expect(betaMean(1, 1, () => NaN, 1, 1)).toBeNaN();
  });
});

it('betaMean ends where no number tells the shares apart any more', () => {
  for (const shape of [1e15, 1e40, 1e100]) {
    expect(betaMean(shape, 3 * shape, (p) => p, 0, 0)).toBeCloseTo(0.25, 6);
  }
});
