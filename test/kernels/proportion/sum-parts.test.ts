import { describe, expect, it } from 'vitest';
import { COUNT, QUANTITY } from '../../../src/kernels/proportion/row-tally.js';
import { sumParts } from '../../../src/kernels/proportion/sum-parts.js';

const kinds = { items: COUNT, exposure: QUANTITY };
const readers = { items: (row: readonly unknown[]) => row[0], exposure: (row: readonly unknown[]) => row[1] };

describe('sumParts', () => {
  it('adds up the rows that have all parts, exactly', () => {
    const rows = [
      [1, 0.1],
      [2, 0.2],
      [null, 1],
      [3, null],
      [4, 0.3],
      [5, 1e100],
      [6, 1],
    ];
    const summed = sumParts('m', rows, kinds, readers, undefined);
    expect(summed).toEqual({ sums: { items: 18, exposure: 1e100 }, missing: 2, invalid: 0, reasons: {}, refused: [] });
    // 0.1 + 0.2 + 0.3 is 0.6000000000000001 when it is rounded on the way
    expect(
      sumParts(
        'm',
        [
          [0, 0.1],
          [0, 0.2],
          [0, 0.3],
        ],
        kinds,
        readers,
        undefined,
      ).sums.exposure,
    ).toBe(0.6);
    expect(sumParts('m', [], kinds, readers, undefined).sums).toEqual({ items: 0, exposure: 0 });
  });

  it('says where a part is none, and which reader is missing', () => {
    expect(() =>
      sumParts(
        'm',
        [
          [1, 1],
          [1, -1],
        ],
        kinds,
        readers,
        undefined,
      ),
    ).toThrow('at row 1, reader exposure');
    expect(
      sumParts(
        'm',
        [
          [1, 1],
          [0.5, 1],
        ],
        kinds,
        readers,
        'count',
      ),
    ).toMatchObject({ sums: { items: 1 }, invalid: 1 });
    expect(() => sumParts('m', [], kinds, { items: readers.items }, undefined)).toThrow(
      'm: exposure must be a function',
    );
  });
});
