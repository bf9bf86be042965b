import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNT, DURATION, FLAG, INSTANT, optionOf, RowTally } from '../../src/service/row-tally.js';
import { assertPlain, outcome } from '../laws.js';
import { runs } from '../runs.js';

describe('kinds', () => {
  it('are read as numbers', () => {
    expect([true, false, 1, 0, -0].map((value) => Math.abs(FLAG.read(value)))).toEqual([1, 0, 1, 0, 0]);
    expect([0, 7].map(COUNT.read)).toEqual([0, 7]);
    expect([0, 0.5, 1e17].map(DURATION.read)).toEqual([0, 0.5, 1e17]);
    expect(INSTANT.read('1970-01-01T00:00:01Z')).toBe(1000);
    for (const kind of [COUNT, DURATION, INSTANT]) assertPlain(kind.read(-0));
  });

  it('are NaN for anything else', () => {
    for (const { read } of [FLAG, COUNT, DURATION, INSTANT]) {
      for (const value of [NaN, Infinity, -Infinity, '1', 'x', {}, [], 5n, Symbol('s'), new Date(NaN)]) {
        expect(read(value)).toBeNaN();
      }
    }
    expect([2, 0.5].map(FLAG.read)).toEqual([NaN, NaN]);
    expect([true, -1, 1.5].map(COUNT.read)).toEqual([NaN, NaN, NaN]);
    expect([true, -1, 1.1e17].map(DURATION.read)).toEqual([NaN, NaN, NaN]);
    expect(INSTANT.read(true)).toBeNaN();
  });
});

describe('optionOf', () => {
  it('is the option as a number, or says what it must be', () => {
    expect(optionOf('m', DURATION, 'windowMs', 5)).toBe(5);
    expect(() => optionOf('m', DURATION, 'windowMs', undefined)).toThrow(
      'm: windowMs must be milliseconds from 0 to 1e17; got undefined',
    );
    expect(outcome(() => optionOf('m', INSTANT, 'asOf', 'now'))).toBe('INVALID_OPTION');
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
      'm: a must be a whole number from 0; got -1 at row 4, reader a',
    );
    expect(() => new RowTally('m', { a: [] }, 'throw').read(INSTANT, 'a', new Date(NaN), 4)).toThrow(
      'got Invalid Date at index 4 of a',
    );
    expect(outcome(() => new RowTally('m', [], 'throw').refuse('a', 'later', 1, 0))).toBe('INVALID_VALUE');
    expect(outcome(() => new RowTally('m', [], 'skip' as never))).toBe('INVALID_OPTION');
  });

  it('counts each value once: read, missing or invalid', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (values) => {
        const tally = new RowTally('m', values, 'count');
        const read = values.map((value, k) => tally.read(DURATION, 'a', value, k)).filter((value) => value !== null);
        expect(read.length + tally.missing + tally.invalid).toBe(values.length);
        expect(tally.missing).toBe(values.filter((value) => value == null).length);
      }),
      { numRuns: runs },
    );
  });
});
