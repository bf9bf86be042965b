import { describe, expect, it } from 'vitest';
import { numberOf, wholeOf } from '../../../src/sql/rows/read-cell.js';

/** As the DECIMAL and the HUGEINT of DuckDB, or the long numbers of other drivers, write themselves. */
const written = { toString: () => '18446744073709551616' };

describe('a cell', () => {
  it.each([
    [5, 5n],
    [-5n, -5n],
    ['18446744073709551616', 2n ** 64n],
    [' 12 ', 12n],
    ['12.000', 12n],
    [{ value: 1200n, scale: 2, width: 10 }, 12n],
    [{ value: 12, scale: 0 }, 12n],
    [written, 2n ** 64n],
    [true, 1n],
    [null, null],
    [undefined, null],
  ])('reads %s as a driver gives it', (given, whole) => expect(wholeOf('decode nps', 'n', given)).toBe(whole));

  it.each([
    [1.5],
    [2 ** 53],
    [Number.NaN],
    [Infinity],
    ['1.5'],
    ['x'],
    [''],
    ['1e3'],
    [{ value: 125n, scale: 1 }],
    [{ value: 5n, scale: -2 }],
    [{ value: 5n, scale: 1e9 }],
    [Object.create(null)],
    [new Date(0)],
    [[]],
    [{}],
  ])('refuses %s', (given) =>
    expect(() => wholeOf('decode nps', 'n', given)).toThrow(/^decode nps: column n must be a whole number/),
  );

  it('says how a driver keeps 64 bits', () => {
    expect(() => wholeOf('decode nps', 'n', 2 ** 60)).toThrow('have the driver give 64-bit numbers as BigInt or text');
    expect(() => numberOf('decode nps', 'n', '9007199254740993')).toThrow('of size up to 2^53');
    expect(numberOf('decode nps', 'n', '9007199254740991')).toBe(Number.MAX_SAFE_INTEGER);
  });
});
