import { describe, expect, it } from 'vitest';
import { BLOCK, eventParts, rangeOf } from '../../../src/kernels/history/visit-columns.js';
import { cohortSpec } from '../../../src/kernels/history/visit-spec.js';

describe('rangeOf', () => {
  it('finds the ends wherever they stand', () => {
    expect(rangeOf([3, -2, 8, 0])).toEqual({ from: -2, to: 8 });
    expect(rangeOf(Float64Array.of(5))).toEqual({ from: 5, to: 5 });
    expect(rangeOf([1, -Infinity, Infinity])).toEqual({ from: -Infinity, to: Infinity });
  });

  it('is empty for nothing', () => {
    expect(rangeOf([])).toEqual({ from: Infinity, to: -Infinity });
  });

  it.each([0, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK])('looks at place %d of two blocks and one more', (place) => {
    const values = new Float64Array(2 * BLOCK + 1).fill(5);
    values[place] = -1;
    expect(rangeOf(values)).toEqual({ from: -1, to: 5 });
    values[place] = 9;
    expect(rangeOf(values)).toEqual({ from: 5, to: 9 });
    values[place] = Number.NaN;
    expect(rangeOf(values)).toEqual({ from: Number.NaN, to: Number.NaN });
  });
});

describe('eventParts', () => {
  it('asks for what forms cohorts only where it does', () => {
    const partsBy = (by?: 'period' | 'attribute') => {
      const spec = cohortSpec('m', { timeZone: 'UTC', asOf: 0 }, 'none', { by });
      return eventParts(spec);
    };
    expect(partsBy('attribute')).toEqual({ required: ['customer', 'at', 'cohort'], optional: ['amount'] });
    expect(partsBy('period')).toEqual({ required: ['customer', 'at'], optional: ['amount'] });
    expect(partsBy()).toEqual(partsBy('period'));
  });
});
