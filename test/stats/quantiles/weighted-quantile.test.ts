import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { weightedQuantile } from '../../../src/stats/quantiles/weighted-quantile.js';

interface Golden {
  readonly cases: readonly {
    readonly values: readonly number[];
    readonly weights: readonly number[];
    readonly probabilities: readonly number[];
    readonly quantiles: readonly number[];
  }[];
}

const golden: Golden = JSON.parse(readFileSync(new URL('./weighted-quantile.golden.json', import.meta.url), 'utf8'));

describe('weightedQuantile', () => {
  it.each(golden.cases)('agrees with NumPy: $values by $weights', ({ values, weights, probabilities, quantiles }) => {
    expect(probabilities.map((p) => weightedQuantile(values, weights, p))).toEqual(quantiles);
  });

  it('reads shares as they are written, whatever rounding the sums of weights meet', () => {
    const tenths = Array.from({ length: 10 }, () => 0.1);
    const values = tenths.map((_, k) => k + 1);
    for (const value of values) expect(weightedQuantile(values, tenths, value / 10)).toBe(value);
  });

  it('passes over weights of 0, at the ends too', () => {
    const [values, weights] = [
      [1, 2, 3],
      [0, 1, 0],
    ];
    expect([0, 0.5, 1].map((p) => weightedQuantile(values, weights, p))).toEqual([2, 2, 2]);
  });

  it('takes what can be run through, and gives no -0', () => {
    expect(weightedQuantile(new Set([3, 1]), Float32Array.of(1, 2), 0.9)).toBe(3);
    expect(weightedQuantile([], [], 0)).toBeNull();
    expect(weightedQuantile([-0], [1], 1)).toBe(0);
  });

  it('refuses what is no value, weight or probability', () => {
    const refused: readonly (readonly [given: readonly unknown[], text: string])[] = [
      [[[1, NaN], [1, 1], 0.5], 'a value must be a finite number; got NaN at index 1'],
      [[[1, 2], [1, -1], 0.5], 'a weight must be from 0 up to 2^960; got -1 at index 1'],
      [[[1, 2], [1], 0.5], 'weights must be as many as values (2); got 1'],
      [[[1, 2], 3, 0.5], 'weights must be an array or a typed array; got 3'],
      [[3, [1], 0.5], 'values must be '],
      [[[1, 2], [0, 0], 0.5], 'weights must be above 0 in sum; got 0'],
      [[[1], [1], 2], 'probability must be from 0 to 1; got 2'],
    ];
    for (const [given, text] of refused) {
      expect(() => weightedQuantile(...(given as [[], [], 0]))).toThrow(`weightedQuantile: ${text}`);
    }
  });
});
