import { describe, expect, it } from 'vitest';
import {
  emptySum,
  partsOfSum,
  pushArray,
  pushFloats,
  pushSum,
  pushValue,
  type RunningSum,
  valueOfSum,
} from '../../../src/stats/sums/running-sum.js';
import { exactUnits } from './rational.js';

function unitsOfSum({ high, low, rest }: RunningSum): bigint {
  return exactUnits([high, low, ...rest]);
}

/** Lists around the size of a block whose plain sum is, or is not, exact. */
const lists: Record<string, number[]> = {
  'whole numbers': Array.from({ length: 3000 }, (_, i) => i * 7 - 9000),
  'sizes that add up to 2^53 - 1': [2 ** 52, 2 ** 51, 2 ** 51 - 1],
  'sizes that add up to more than 2^53': [2 ** 53 - 1, 1, 1, 1, -3],
  'whole numbers too large to add up plainly': Array.from({ length: 1500 }, (_, i) => 2 ** 53 - 1 - 2 * i),
  'multiples of a large power of two, and one': [...Array.from({ length: 1024 }, () => 2 ** 60), 1],
  'a fraction at the end of a block': [...Array.from({ length: 1023 }, (_, i) => i), 0.1, 5],
  fractions: Array.from({ length: 2500 }, (_, i) => Math.sin(i) * 1.1 ** (i % 300)),
};

describe('a running sum', () => {
  it.each(Object.entries(lists))('is exact at any time: %s', (_, values) => {
    const expected = exactUnits(values);
    const [one, array, floats, twice] = [emptySum(), emptySum(), emptySum(), emptySum()];
    for (const value of values) pushValue(one, value);
    pushArray(array, values);
    pushFloats(floats, Float64Array.from(values));
    pushSum(twice, one);
    pushSum(twice, array);
    expect([one, array, floats].map(unitsOfSum)).toEqual([expected, expected, expected]);
    expect(unitsOfSum(twice)).toBe(2n * expected);
    expect(exactUnits(partsOfSum(one))).toBe(expected);
    expect(valueOfSum(one)).toBe(partsOfSum(one)[0] ?? 0);
  });

  it.each([0, 1, 1023, 1024, 1025, 2500])('finds the bad value at %i', (index) => {
    for (const filler of [1, 0.1]) {
      const values = Array.from({ length: 2600 }, (_, i) => (i === index ? NaN : filler));
      expect(() => pushArray(emptySum(), values)).toThrow(expect.objectContaining({ details: { index } }));
      expect(() => pushFloats(emptySum(), Float64Array.from(values))).toThrow(
        expect.objectContaining({ details: { index } }),
      );
      values[index] = Infinity;
      expect(() => pushFloats(emptySum(), Float64Array.from(values))).toThrow('got Infinity');
      expect(() => pushArray(emptySum(), Object.assign([...values], { [index]: '7' }))).toThrow('got "7"');
    }
  });
});
