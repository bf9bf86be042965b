import { describe, expect, it } from 'vitest';
import { AMOUNT } from '../../../src/kernels/history/visit-amounts.js';
import { BLOCK, isWithin, rangeOf, readyColumns } from '../../../src/kernels/history/visit-columns.js';
import { daySpec } from '../../../src/kernels/history/visit-spec.js';

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

describe('isWithin', () => {
  it('takes ranges of numbers up to a size, and the empty one', () => {
    expect([isWithin({ from: -5, to: 5 }, 5), isWithin(rangeOf([]), 5)]).toEqual([true, true]);
    expect([isWithin({ from: -6, to: 5 }, 5), isWithin(rangeOf([NaN]), 5)]).toEqual([false, false]);
  });
});

describe('readyColumns', () => {
  const spec = daySpec('m', { timeZone: 'UTC', asOf: 0 });
  const ready = (subjects: ArrayLike<unknown>, at: ArrayLike<unknown>, missingValue?: number) =>
    readyColumns(spec, [subjects, at], missingValue, 1e9);

  it('takes columns of numbers as they are', () => {
    const [subjects, at] = [Int32Array.of(3, 0), Float64Array.of(7, -2)];
    const columns = ready(subjects, at);
    expect(columns).toMatchObject({ codes: 4, ids: null, range: { from: -2, to: 7 }, amounts: null, missing: 0 });
    expect([columns?.subjects, columns?.at]).toEqual([subjects, at]);
    const paid = { ...spec, amount: AMOUNT };
    const amounts = Float64Array.of(1, 2);
    expect(readyColumns(paid, [subjects, at, amounts], undefined, 1e9)?.amounts).toBe(amounts);
    for (const others of [undefined, [1, 2], Float64Array.of(1, NaN)]) {
      expect(readyColumns(paid, [subjects, at, others], undefined, 1e9)).toBe(null);
    }
  });

  it('leaves all others to be read', () => {
    const at = Float64Array.of(7, -2);
    for (const subjects of [[3, 0], Int32Array.of(-1, 0), Int32Array.of(2_000_000, 0), Uint32Array.of(4e9, 0)]) {
      expect(ready(subjects, at)).toBe(null);
    }
    expect(ready(Int32Array.of(3, 0), at, 3)).toBe(null);
    for (const other of [[7, -2], Float64Array.of(1e10, 0), Float64Array.of(NaN, 0)]) {
      expect(ready(Int32Array.of(3, 0), other)).toBe(null);
    }
  });
});
