import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, partsOf } from '../../src/breakdown/group-cells.js';
import type { CodedKey } from '../../src/breakdown/key-values.js';
import { runs } from '../runs.js';

/** Keys of some sizes, with a code for each row; wide ones are looked up in a Map. */
const keys = fc
  .tuple(fc.array(fc.constantFrom(1, 3, 5000), { minLength: 1, maxLength: 4 }), fc.nat({ max: 30 }))
  .chain(([sizes, rows]) =>
    fc.tuple(
      ...sizes.map((size) =>
        fc
          .array(fc.integer({ min: -1, max: size - 1 }), { minLength: rows, maxLength: rows })
          .map(
            (codes): CodedKey => ({ codes: Int32Array.from(codes), ids: Array.from({ length: size }, (_, k) => k) }),
          ),
      ),
    ),
  );

describe('cellsOf', () => {
  it('puts every row into the combination of its codes', () => {
    fc.assert(
      fc.property(keys, (given) => {
        const { of, shift, combinations } = cellsOf('breakdown', given);
        for (let row = 0; row < of.length; row++) {
          expect(combinations[(of[row] as number) + shift]).toEqual(given.map(({ codes }) => codes[row]));
        }
        expect(new Set(combinations.map((codes) => codes.join())).size).toBe(combinations.length);
      }),
      { numRuns: runs },
    );
  });

  it('stops at a million combinations', () => {
    const ids = Array.from({ length: 1001 }, (_, k) => k);
    const codes = (k: number) =>
      Int32Array.from({ length: 1_002_001 }, (_, row) => (k ? row % 1001 : Math.floor(row / 1001)));
    const of = (k: number) => ({ codes: codes(k), ids });
    expect(() => cellsOf('breakdown', [of(0), of(1)])).toThrow(/^breakdown: keys with more than 1000000 groups/);
  });
});

describe('partsOf', () => {
  it('cuts columns of any memory as a filter of each place would', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom(Uint8Array, Float64Array, Int16Array, Array, Buffer), (given, memory) => {
        const cells = cellsOf('breakdown', given);
        const rows = Array.from({ length: cells.of.length }, (_, row) => row);
        const column = (memory as typeof Array).from(rows) as ArrayLike<unknown>;
        const { isThere, resultOf } = partsOf([column, rows], cells, (parts) => parts.map((part) => Array.from(part)));
        for (const place of cells.combinations.keys()) {
          const expected = rows.filter((row) => (cells.of[row] as number) + cells.shift === place);
          expect(resultOf(place)).toEqual([expected, expected]);
          expect(isThere(place)).toBe(expected.length > 0);
        }
        expect(resultOf(undefined)).toEqual([[], []]);
        expect(Array.from(column)).toEqual(rows);
      }),
      { numRuns: runs },
    );
  });
});
