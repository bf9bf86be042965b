import { describe, expect, it } from 'vitest';
import { readValues } from '../../../src/kernels/proportion/read-values.js';
import { COUNT } from '../../../src/kernels/proportion/row-tally.js';
import { outcome } from '../../laws.js';

function read(source: unknown, options: object = {}) {
  const taken: number[] = [];
  const { missing, invalid } = readValues('arpu', source, 'orders', COUNT, options as Record<string, never>, (value) =>
    taken.push(value),
  );
  return { taken, missing, invalid };
}

describe('readValues', () => {
  it('reads values of every memory, what is missing apart', () => {
    expect(read([3, null, undefined, 0])).toEqual({ taken: [3, 0], missing: 2, invalid: 0 });
    expect(read(new Array(2))).toEqual({ taken: [], missing: 2, invalid: 0 });
    expect(read(Float32Array.of(1, NaN))).toEqual({ taken: [1], missing: 1, invalid: 0 });
    expect(read(Int8Array.of(1, -1), { missingValue: -1 })).toEqual({ taken: [1], missing: 1, invalid: 0 });
    expect(read(new Set([2]))).toEqual({ taken: [2], missing: 0, invalid: 0 });
  });

  it('reads rows by their reader', () => {
    const orders = (row: { n?: number | null }) => row.n;
    expect(read([{ n: 2 }, { n: null }, {}], { orders })).toEqual({ taken: [2], missing: 2, invalid: 0 });
  });

  it('says where something stands that is none, or counts it', () => {
    expect(() => read([1, NaN])).toThrow('arpu: orders must be a whole number from 0 to 2^53 - 1; got NaN at index 1');
    expect(() => read(['1'], { orders: (row: unknown) => row })).toThrow('got "1" at row 0, reader orders');
    expect(read([1, -1, '1'], { onInvalid: 'count' })).toEqual({ taken: [1], missing: 0, invalid: 2 });
    expect(() => read({ orders: [1] })).toThrow('arpu: values must be iterable; got object');
    expect(() => read(null, { orders: () => 1 })).toThrow('arpu: rows must be iterable; got null');
    expect(outcome(() => read([1], { orders: 5 }))).toBe('INVALID_OPTION');
    expect(outcome(() => read([1], { onInvalid: 'skip' }))).toBe('INVALID_OPTION');
  });
});
