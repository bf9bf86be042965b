import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arePossible,
  emptyClass,
  isPossibleClass,
  LARGEST_WEIGHT,
  quotientOfSums,
  SMALLEST_WEIGHT,
  squareOfSum,
  sumOfSums,
  togetherWeighted,
  type WeightedTotals,
} from '../../../src/kernels/weighted/weighted-classes.js';
import { emptySum, partsOfSum, pushValue, valueOfSum } from '../../../src/stats/sums/running-sum.js';
import { runs } from '../../runs.js';
import { exactUnits, unitsOf } from '../../stats/sums/rational.js';

function sumOf(...values: number[]) {
  const sum = emptySum();
  for (const value of values) pushValue(sum, value);
  return sum;
}
const classOf = (count: number, weights: number[], squares: number[]) => ({
  count,
  weights: sumOf(...weights),
  squares: sumOf(...squares),
});

/** Sums of ordinary size with parts far apart. */
const values = fc.array(
  fc.oneof(fc.integer(), fc.double({ min: 1e-3, max: 1e3, noNaN: true }), fc.constantFrom(1e40, -1e40, 1e-20, 0.1)),
  { minLength: 1, maxLength: 8 },
);
const size = (units: bigint) => (units < 0n ? -units : units);

describe('limits of weights', () => {
  it('are powers of two', () => {
    expect([SMALLEST_WEIGHT, LARGEST_WEIGHT]).toEqual([2 ** -400, 2 ** 400]);
  });
});

describe('sums of sums', () => {
  it('are exact', () => {
    fc.assert(
      fc.property(values, values, fc.constantFrom(1, -1, 100, 0.25, 0), (some, others, factor) => {
        const parts = partsOfSum(sumOfSums([1, sumOf(...some)], [factor, sumOf(...others)]));
        // in quarters, since a factor is 1/4
        const expected = 4n * exactUnits(some) + BigInt(factor * 4) * exactUnits(others);
        expect(4n * exactUnits(parts)).toBe(expected);
      }),
      { numRuns: runs },
    );
  });

  it('have exact squares', () => {
    fc.assert(
      fc.property(values, (some) => {
        const units = exactUnits(some);
        expect(exactUnits(partsOfSum(squareOfSum(sumOf(...some)))) << 1074n).toBe(units * units);
      }),
      { numRuns: runs },
    );
  });
});

describe('a quotient of sums', () => {
  it('is the double nearest to that of the exact sums', () => {
    fc.assert(
      fc.property(values, values, (some, others) => {
        const [dividend, divisor] = [exactUnits(some), exactUnits(others)];
        fc.pre(divisor !== 0n);
        const quotient = quotientOfSums(sumOf(...some), sumOf(...others));
        const missed = (double: number) => size((dividend << 1074n) - unitsOf(double) * divisor);
        const step = Math.abs(quotient) * Number.EPSILON;
        for (const neighbour of [quotient - step, quotient + step, quotient - step / 2, quotient + step / 2]) {
          expect(missed(quotient) <= missed(neighbour)).toBe(true);
        }
      }),
      { numRuns: runs },
    );
  });

  it('is no negative zero, and whole where it is', () => {
    expect(quotientOfSums(sumOf(), sumOf(0.1))).toBe(0);
    expect(quotientOfSums(sumOf(0.1, 0.1, 0.1), sumOf(0.1))).toBe(3);
  });
});

describe('weighted classes', () => {
  it('are put together and taken apart, changing nothing that is handed in', () => {
    const totals = {
      classes: [classOf(2, [0.1, 0.2], [0.01, 0.04]), emptyClass(), emptyClass()],
      missing: 1,
      invalid: 0,
      reasons: {},
    };
    const plain = {
      classes: [classOf(1, [1e17], [1e34]), classOf(1, [3], [9]), emptyClass()],
      missing: 2,
      invalid: 3,
      reasons: {},
    };
    const more = { ...plain, reasons: { 'score-off-scale': 3 } };
    const before = JSON.stringify([totals, more]);
    const both = togetherWeighted(totals, more, 1) as WeightedTotals;
    expect(both).toMatchObject({ missing: 3, invalid: 3, reasons: { 'score-off-scale': 3 } });
    expect(both.classes.map(({ count }) => count)).toEqual([3, 1, 0]);
    const left = togetherWeighted(both, more, -1) as WeightedTotals;
    expect(left).toMatchObject({ missing: 1, invalid: 0, reasons: {} });
    expect(
      left.classes.map(({ count, weights, squares }) => [count, partsOfSum(weights), partsOfSum(squares)]),
    ).toEqual(totals.classes.map(({ count, weights, squares }) => [count, partsOfSum(weights), partsOfSum(squares)]));
    expect(valueOfSum((both.classes[0] as (typeof totals.classes)[0]).weights)).toBe(1e17);
    expect(JSON.stringify([totals, more])).toBe(before);
    expect(togetherWeighted(totals, more, -1)).toBeNull();
  });

  it('are possible when some weights have such sums', () => {
    expect(isPossibleClass(emptyClass())).toBe(true);
    expect(isPossibleClass(classOf(2, [3], [5]))).toBe(true);
    expect(isPossibleClass(classOf(2, [0], [0]))).toBe(true);
    expect(isPossibleClass(classOf(1, [LARGEST_WEIGHT], [LARGEST_WEIGHT ** 2]))).toBe(true);
    expect(isPossibleClass(classOf(1, [2 * LARGEST_WEIGHT], [4 * LARGEST_WEIGHT ** 2]))).toBe(false);
    expect(isPossibleClass(classOf(2, [3], [4.4]))).toBe(false);
    expect(isPossibleClass(classOf(2, [3], [9.1]))).toBe(false);
    expect(isPossibleClass(classOf(0, [3], [9]))).toBe(false);
    expect(isPossibleClass(classOf(-1, [], []))).toBe(false);
    expect(isPossibleClass(classOf(1, [1e-300], []))).toBe(false);
  });

  it('are possible together when they can be counted', () => {
    const totals = { classes: [classOf(1, [1], [1])], missing: Number.MAX_SAFE_INTEGER - 1, invalid: 0, reasons: {} };
    expect(arePossible(totals)).toBe(true);
    expect(arePossible({ ...totals, invalid: 1, reasons: {} })).toBe(false);
    expect(arePossible({ ...totals, missing: -1 })).toBe(false);
    expect(arePossible({ ...totals, classes: [classOf(1, [1], [2])] })).toBe(false);
  });

  it('must be possible to the last digit where sums are exact', () => {
    const totals = (count: number, weight: number[], squared: number[]) => ({
      classes: [classOf(count, weight, squared), emptyClass(), emptyClass()],
      missing: 0,
      invalid: 0,
      reasons: {},
    });
    expect(arePossible(totals(2, [10], [50]))).toBe(true);
    expect(arePossible(totals(2, [10], [50, -1e-15]))).toBe(false);
    expect(arePossible(totals(2, [10], [100]))).toBe(true);
    expect(arePossible(totals(2, [10], [100, 1e-14]))).toBe(false);
    expect(arePossible(totals(1, [10], [99]))).toBe(false);
  });
});
