import { describe, expect, it } from 'vitest';
import { countValues, isValue, totalsOf } from '../../../src/kernels/summary/summary-values.js';

const plain = ({ values, times, ...rest }: ReturnType<typeof countValues>) => ({
  values: [...values],
  times: [...times],
  ...rest,
});

const SUMMARY = { metric: 'summary', value: 'value', least: null };

describe('countValues', () => {
  it('has distinct values, ascending, with how often each occurred', () => {
    expect(plain(countValues(SUMMARY, 'throw', [7, -3, 0.1, null, 0.1]))).toEqual({
      values: [-3, 0.1, 7],
      times: [1, 2, 1],
      missing: 1,
      invalid: 0,
      reasons: {},
      refused: [],
    });
    expect(plain(countValues(SUMMARY, 'throw', []))).toEqual({
      values: [],
      times: [],
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
    });
  });

  it('knows one zero', () => {
    const { values, times } = countValues(SUMMARY, 'throw', [0, -0, 0, -0]);
    expect(Object.is(values[0], 0)).toBe(true);
    expect([...times]).toEqual([4]);
  });

  it('takes NaN for missing in float arrays only, and not as what a reader returns', () => {
    expect(countValues(SUMMARY, 'throw', Float64Array.of(1, NaN))).toMatchObject({ missing: 1 });
    expect(countValues(SUMMARY, 'throw', Float32Array.of(1, NaN))).toMatchObject({ missing: 1 });
    expect(countValues(SUMMARY, 'count', [1, NaN])).toMatchObject({ missing: 0, invalid: 1 });
    expect(countValues(SUMMARY, 'count', Float64Array.of(1, NaN), (row) => row)).toMatchObject({
      missing: 0,
      invalid: 1,
    });
  });

  it('takes the missing value of the call for missing', () => {
    expect(plain(countValues(SUMMARY, 'throw', Int8Array.of(1, -1, 2), undefined, -1))).toMatchObject({
      values: [1, 2],
      missing: 1,
    });
  });

  it('says what was expected, what came and where', () => {
    expect(() => countValues(SUMMARY, 'throw', [1, '2'])).toThrow(
      'summary: a value must be a number from -2^400 to 2^400; got "2" at index 1',
    );
    expect(() => countValues(SUMMARY, 'throw', [1, 2], (row) => (row === 2 ? {} : 1))).toThrow(
      'got object at row 1, reader value',
    );
    expect(() => countValues(SUMMARY, 'throw', 5)).toThrow('summary: values must be iterable; got 5');
    expect(() => countValues(SUMMARY, 'throw', 5, () => 1)).toThrow('summary: rows must be iterable; got 5');
  });
});

describe('isValue', () => {
  it('is true of numbers whose squares can be summed', () => {
    for (const value of [0, -0, 5e-324, 2 ** 400, -(2 ** 400)]) expect(isValue(value)).toBe(true);
    for (const value of [2 ** 400 * 1.01, Infinity, -Infinity, NaN, '1', true, 1n, {}, null]) {
      expect(isValue(value)).toBe(false);
    }
  });
});

describe('totalsOf', () => {
  it('sorts what was counted', () => {
    const counts = new Map([
      [10, 2],
      [-9, 1],
      [9, 5],
    ]);
    expect(plain(totalsOf(counts, { missing: 3, invalid: 4, reasons: { 'value-not-a-number': 4 } }))).toEqual({
      values: [-9, 9, 10],
      times: [1, 5, 2],
      missing: 3,
      invalid: 4,
      reasons: { 'value-not-a-number': 4 },
    });
  });
});
