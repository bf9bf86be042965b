import { describe, expect, it } from 'vitest';
import { decimalsOf, placesOf } from '../../src/format/rounding.js';

const most = (size: number, width: number, least = 0) => decimalsOf(size, width, least).maximumFractionDigits;

describe('decimals', () => {
  it.each([
    [18, 3.1, 1],
    [13, 16, 0],
    [69.2, 1.8, 1],
    [57, 43, 0],
    [5.27, 0.07, 2],
    [50, 0.001, 2],
    [0.0012, 0.0007, 4],
    [0, 5, 0],
    [0, 0.2, 2],
  ])('of %f within %f are %i', (size, width, digits) => {
    expect(most(size, width)).toBe(digits);
    expect(decimalsOf(size, width, 0).minimumFractionDigits).toBe(digits);
  });

  it('are three digits without an interval, and those that are always shown', () => {
    expect(decimalsOf(0.28169, 0, 0)).toEqual({ minimumFractionDigits: 0, maximumFractionDigits: 3 });
    expect(decimalsOf(12_345.6, 0, 0)).toEqual({ minimumFractionDigits: 0, maximumFractionDigits: 0 });
    expect(decimalsOf(40, 0, 1)).toEqual({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
    expect(decimalsOf(0, 0, 1)).toEqual({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
    expect(most(1e-300, 0)).toBe(20);
  });

  it('are below 0 where tens, hundreds, thousands are the last place', () => {
    expect(placesOf(12_400)).toBe(-3);
    expect(placesOf(34)).toBe(0);
    expect(placesOf(5)).toBe(0);
    expect(placesOf(0.5)).toBe(1);
  });
});
