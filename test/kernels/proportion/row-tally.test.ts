import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COUNT,
  DURATION,
  FLAG,
  INSTANT,
  KEY,
  optionOf,
  QUANTITY,
  RowTally,
} from '../../../src/kernels/proportion/row-tally.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';

describe('kinds', () => {
  it('are read, -0 as 0', () => {
    expect(['a', '__proto__', 7, -2.5].map(KEY.read)).toEqual(['a', '__proto__', 7, -2.5]);
    expect([true, false, 1, 0, -0].map(FLAG.read)).toEqual([1, 0, 1, 0, 0]);
    expect([0, 7].map(COUNT.read)).toEqual([0, 7]);
    expect([0, 0.5, 2 ** -400, 2 ** 400].map(QUANTITY.read)).toEqual([0, 0.5, 2 ** -400, 2 ** 400]);
    expect([0, 0.5, 1e17].map(DURATION.read)).toEqual([0, 0.5, 1e17]);
    expect(INSTANT.read('1970-01-01T00:00:01Z')).toBe(1000);
    for (const kind of [KEY, FLAG, COUNT, QUANTITY, DURATION, INSTANT]) assertPlain(kind.read(-0));
  });

  it('are null for anything else', () => {
    for (const { read } of [KEY, FLAG, COUNT, QUANTITY]) {
      for (const value of [NaN, Infinity, -Infinity, '', {}, [], Symbol('s'), new Date(0)]) {
        expect(read(value)).toBeNull();
      }
    }
    for (const { read } of [FLAG, COUNT, DURATION, INSTANT]) {
      for (const value of [NaN, Infinity, -Infinity, '1', 'x', {}, [], 2n ** 60n, Symbol('s'), new Date(NaN)]) {
        expect(read(value)).toBeNull();
      }
    }
    expect([true, -1, 1.1e17].map(DURATION.read)).toEqual([null, null, null]);
    expect(INSTANT.read(true)).toBeNull();
    expect(KEY.read(true)).toBeNull();
    expect([2, 0.5, '1'].map(FLAG.read)).toEqual([null, null, null]);
    expect([true, -1, 1.5, '1', 2 ** 53].map(COUNT.read)).toEqual([null, null, null, null, null]);
    expect([true, -1, 2 ** -401, 2 ** 401, '1'].map(QUANTITY.read)).toEqual([null, null, null, null, null]);
  });
});

describe('optionOf', () => {
  it('is the option as it is read, or says what it must be', () => {
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
      expect.objectContaining({
        code: 'INVALID_VALUE',
        message: 'm: a must be a whole number from 0 to 2^53 - 1; got -1 at row 4, reader a',
        details: { index: 4 },
      }),
    );
    expect(() => new RowTally('m', { a: [] }, 'throw').read(KEY, 'a', new Date(NaN), 4)).toThrow(
      'm: a must be a text that is not empty or a number up to 2^53 - 1 in size (larger ids as text); got Date at index 4 of a',
    );
    expect(outcome(() => new RowTally('m', [], 'throw').refuse('a', 'later', 1, 0, 'too-early'))).toBe('INVALID_VALUE');
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

  it('shows what came by its kind: an instant that is refused for its place is no Invalid Date', () => {
    const rows = [{}];
    const tally = new RowTally('m', rows, undefined);
    expect(() => tally.refuse('endedAt', 'not before startedAt', new Date(5), 0, 'too-early')).toThrow(
      'm: endedAt must be not before startedAt; got Date at row 0, reader endedAt',
    );
    expect(() => tally.read(INSTANT, 'endedAt', new Date(Number.NaN), 0)).toThrow('got Invalid Date at row 0');
    expect(() => tally.read(INSTANT, 'endedAt', '2026-01-05 10:00', 0)).toThrow('instantFromLocal');
  });
});

describe('BigInt', () => {
  it('B12: is the number that it is, as far as a double holds it; ids are its digits', () => {
    expect(FLAG.read(1n)).toBe(1);
    expect(COUNT.read(5n)).toBe(5);
    expect(QUANTITY.read(5n)).toBe(5);
    expect(DURATION.read(5n)).toBe(5);
    expect(INSTANT.read(5n)).toBe(5);
    expect(KEY.read(2n ** 60n)).toBe('1152921504606846976');
    for (const { read } of [FLAG, COUNT, QUANTITY, DURATION]) expect(read(2n ** 60n)).toBeNull();
  });
});

describe('what a tally says of the rows that were left out', () => {
  it('counts reasons, and shows the first five', () => {
    const tally = new RowTally('m', [], 'count');
    for (let i = 0; i < 7; i++) tally.read(i % 2 ? COUNT : FLAG, i % 2 ? 'b' : 'a', 'x', i);
    tally.read(COUNT, 'b', { unreadable: '"Verry"', fault: 'unknown-label' }, 7);
    tally.lack();
    expect(tally.leftOut).toEqual({
      missing: 1,
      invalid: 8,
      reasons: { 'a-not-a-flag': 4, 'b-not-a-count': 3, 'b-unknown-label': 1 },
      refused: [0, 1, 2, 3, 4].map((index) => ({ index, reason: index % 2 ? 'b-not-a-count' : 'a-not-a-flag' })),
    });
  });

  it('B25: knows a part that was undefined wherever it was reached', () => {
    const after = (...cells: [name: string, value: unknown][]) => {
      const tally = new RowTally('m', [], 'count');
      for (const [index, [name, value]] of cells.entries()) tally.read(COUNT, name, value, index);
      return outcome(() => tally.end(cells.length, ['a', 'b']));
    };
    expect(after(['a', undefined], ['a', undefined])).toBe('NOTHING_READ');
    expect(after(['a', undefined], ['a', null])).toBe('none');
    expect(after(['a', undefined], ['a', 5])).toBe('none');
    expect(after(['a', null], ['b', undefined])).toBe('NOTHING_READ');
    expect(after(['a', undefined], ['b', 'x'])).toBe('none');
    expect(after()).toBe('none');
  });
});
