import { describe, expect, it } from 'vitest';
import { beyond, isCount, logistic, purchaseFault } from '../../../../src/customers/value/models/value-model.js';

describe('beyond', () => {
  it('adds up the weights of rows that reach beyond each whole number', () => {
    const reach = [0, 3, 1];
    expect(beyond(Float64Array.of(5, 2, 4), (i) => reach[i] ?? 0)).toEqual(Float64Array.of(6, 2, 2));
    expect(beyond(Float64Array.of(5), () => 0)).toEqual(new Float64Array());
  });
});

describe('logistic', () => {
  it('keeps its digits far out', () => {
    expect(logistic(0)).toBe(0.5);
    expect([logistic(800), logistic(-Infinity)]).toEqual([1, 0]);
    expect(logistic(-50) / Math.exp(-50)).toBeCloseTo(1, 12);
  });
});

describe('purchaseFault', () => {
  it('names the first part that is wrong', () => {
    const parts = [
      [1, 2, 3],
      [0, 0, 0],
      [NaN, 0, 0],
      [1.5, 1, 2],
      [-1, 0, 0],
      [1, -3, 4],
      [1, NaN, 4],
      [1, 3, NaN],
      [1, 1, 1e101],
      [0, 3, 4],
      [1, 5, 4],
    ].map((customer) => purchaseFault(customer)?.[0] ?? null);
    expect(parts).toEqual([
      ...[null, null, 'frequency', 'frequency', 'frequency', 'recency', 'recency', 'age', 'age', 'recency', 'recency'],
    ]);
    expect([isCount(3), isCount(-0), isCount('3'), isCount(1e6 + 1)]).toEqual([true, true, false, false]);
  });
});
