import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNT, FLAG, KEY, QUANTITY, RowTally } from '../../src/kernels/row-tally.js';
import { assertPlain, outcome } from '../laws.js';
import { runs } from '../runs.js';

describe('kinds', () => {
  it('are read, -0 as 0', () => {
    expect(['a', '__proto__', 7, -2.5].map(KEY.read)).toEqual(['a', '__proto__', 7, -2.5]);
    expect([true, false, 1, 0, -0].map(FLAG.read)).toEqual([1, 0, 1, 0, 0]);
    expect([0, 7].map(COUNT.read)).toEqual([0, 7]);
    expect([0, 0.5, 2 ** -400, 2 ** 400].map(QUANTITY.read)).toEqual([0, 0.5, 2 ** -400, 2 ** 400]);
    for (const kind of [KEY, FLAG, COUNT, QUANTITY]) assertPlain(kind.read(-0));
  });

  it('are null for anything else', () => {
    for (const { read } of [KEY, FLAG, COUNT, QUANTITY]) {
      for (const value of [NaN, Infinity, -Infinity, '', {}, [], 5n, Symbol('s'), new Date(0)]) {
        expect(read(value)).toBeNull();
      }
    }
    expect(KEY.read(true)).toBeNull();
    expect([2, 0.5, '1'].map(FLAG.read)).toEqual([null, null, null]);
    expect([true, -1, 1.5, '1', 2 ** 53].map(COUNT.read)).toEqual([null, null, null, null, null]);
    expect([true, -1, 2 ** -401, 2 ** 401, '1'].map(QUANTITY.read)).toEqual([null, null, null, null, null]);
  });
});

describe('RowTally', () => {
  it('counts what is missing, and reads the rest', () => {
    const tally = new RowTally('m', [], 'throw');
    expect([null, undefined, 3].map((value) => tally.read(COUNT, 'a', value, 0))).toEqual([null, null, 3]);
    expect(tally).toMatchObject({ missing: 2, invalid: 0 });
  });

  it('says what was expected, what came and where', () => {
    expect(() => new RowTally('m', [], undefined).read(COUNT, 'a', -1, 4)).toThrow(
      expect.objectContaining({
        code: 'INVALID_VALUE',
        message: 'm: a must be a whole number from 0; got -1 at row 4, reader a',
        details: { index: 4 },
      }),
    );
    expect(() => new RowTally('m', { a: [] }, 'throw').read(KEY, 'a', new Date(NaN), 4)).toThrow(
      'm: a must be a text that is not empty or a finite number; got Invalid Date at index 4 of a',
    );
    expect(outcome(() => new RowTally('m', [], 'throw').refuse('a', 'later', 1, 0))).toBe('INVALID_VALUE');
    expect(outcome(() => new RowTally('m', [], 'skip' as never))).toBe('INVALID_OPTION');
  });

  it('counts each value once: read, missing or invalid', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (values) => {
        const tally = new RowTally('m', values, 'count');
        const read = values.filter((value, index) => tally.read(KEY, 'a', value, index) !== null);
        expect(read.length + tally.missing + tally.invalid).toBe(values.length);
        expect(tally.missing).toBe(values.filter((value) => value == null).length);
      }),
      { numRuns: runs },
    );
  });
});
