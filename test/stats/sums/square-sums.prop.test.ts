import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalSum } from '../../../src/stats/sums/expansion.js';
import { emptySum, type RunningSum } from '../../../src/stats/sums/running-sum.js';
import {
  assertSquarable,
  LARGEST_SQUARABLE,
  pushMoments,
  pushProduct,
  pushSquare,
} from '../../../src/stats/sums/square-sums.js';
import { runs } from '../../runs.js';
import { exactUnits, unitsOf } from './rational.js';

/** Doubles whose products have all their digits above 5e-324. */
const factor = fc
  .tuple(
    fc.integer({ min: -400, max: 399 }),
    fc.oneof(fc.constant(1), fc.double({ min: 1, max: 2, noNaN: true })),
    fc.boolean(),
  )
  .map(([exponent, mantissa, negative]) => (negative ? -1 : 1) * mantissa * 2 ** exponent);

const values = fc.array(
  fc.oneof(factor, fc.integer({ min: -3000, max: 3000 }), fc.constantFrom(0, -0, LARGEST_SQUARABLE)),
  {
    maxLength: 100,
  },
);

/** A sum in multiples of 2^-2148, in which products of doubles are whole. */
function units({ high, low, rest }: RunningSum): bigint {
  return exactUnits([high, low, ...rest]) << 1074n;
}

function partsOf({ high, low, rest }: RunningSum): number[] {
  return canonicalSum(high, low, rest);
}

describe('sums of squares', () => {
  it('have exact products', () => {
    fc.assert(
      fc.property(factor, factor, (a, b) => {
        const sum = emptySum();
        pushProduct(sum, a, b);
        expect(units(sum)).toBe(unitsOf(a) * unitsOf(b));
      }),
      { numRuns: runs },
    );
  });

  it('are exact from blocks, one by one and in multiples', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 2 ** 40 }), (list, times) => {
        const exact = list.reduce((sum, value) => sum + unitsOf(value) ** 2n, 0n);
        const [sum, array, floats, single, many] = [emptySum(), emptySum(), emptySum(), emptySum(), emptySum()];
        pushMoments(sum, array, list);
        pushMoments(emptySum(), floats, Float64Array.from(list));
        for (const value of list) pushSquare(single, value, 1);
        for (const value of list) pushSquare(many, value, times);
        expect([array, floats, single].map(units)).toEqual([exact, exact, exact]);
        expect(units(many)).toBe(exact * BigInt(times));
        expect(units(sum)).toBe(exactUnits(list) << 1074n);
      }),
      { numRuns: runs },
    );
  });

  it('are the same in any way of adding where squares are too small to be exact', () => {
    const tiny = fc.tuple(fc.integer({ min: -1074, max: -450 }), fc.double({ min: 1, max: 2, noNaN: true }));
    fc.assert(
      fc.property(fc.array(tiny.map(([exponent, mantissa]) => mantissa * 2 ** exponent)), fc.nat(9), (list, times) => {
        const [array, single, many] = [emptySum(), emptySum(), emptySum()];
        for (let i = 0; i < times; i++) pushMoments(emptySum(), array, list);
        for (let i = 0; i < times; i++) for (const value of list.toReversed()) pushSquare(single, value, 1);
        for (const value of list) pushSquare(many, value, times);
        expect(partsOf(single)).toEqual(partsOf(array));
        expect(partsOf(many)).toEqual(partsOf(array));
      }),
      { numRuns: runs },
    );
  });

  it('refuse what is too large or no number', () => {
    expect(LARGEST_SQUARABLE).toBe(2 ** 400);
    for (const value of [LARGEST_SQUARABLE * 1.01, NaN, Infinity, '1', null, undefined, 1n]) {
      expect(() => assertSquarable(value, 3)).toThrow(
        'Moments: a value must be a finite number of size up to 2^400; got',
      );
    }
  });
});
