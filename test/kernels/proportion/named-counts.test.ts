import { describe, expect, it } from 'vitest';
import { countFlags, isCounts, namedCounts } from '../../../src/kernels/proportion/named-counts.js';
import { outcome } from '../../laws.js';

describe('namedCounts', () => {
  const counts = (source: unknown) => namedCounts('m', source, ['solved', 'cases'], ['reopened']);

  it('gives the counts under their names, 0 for what may be left out', () => {
    expect(counts({ cases: 5, solved: 3 })).toEqual({ solved: 3, cases: 5, reopened: 0 });
    expect(counts({ solved: -0, cases: 5, reopened: undefined })).toEqual({ solved: 0, cases: 5, reopened: 0 });
    expect(counts({ solved: 1, cases: 5, reopened: 4 }).reopened).toBe(4);
  });

  it('says which count is wrong, missing or unknown, by the name that was written', () => {
    expect(() => counts({ solved: 3 })).toThrow('m: cases must be a whole number from 0 to 2^53 - 1; got undefined');
    expect(() => counts({ solved: 0.5, cases: 5 })).toThrow(
      'm: solved must be a whole number from 0 to 2^53 - 1; got 0.5',
    );
    expect(() => counts({ solved: 1, cases: 5, reopened: null })).toThrow('m: reopened must be a whole number');
    expect(() => counts({ solved: 1, cases: 5, reopend: 1 })).toThrow(
      'm: unknown part "reopend"; known are solved, cases, reopened',
    );
    expect(() => counts(3)).toThrow('m: the source must be rows or { solved, cases, reopened }; got 3');
    for (const source of [Promise.resolve([]), new Date(0), () => 5, (async function* () {})()]) {
      expect(() => counts(source)).toThrow(/^m: the source must be rows or \{ solved, cases, reopened \}; got /);
    }
    const inherited = Object.create({ solved: 1, cases: 2 });
    expect(counts(inherited)).toEqual({ solved: 1, cases: 2, reopened: 0 });
    for (const source of [null, undefined, {}, { solved: 2 ** 53, cases: 2 ** 53 }]) {
      expect(outcome(() => counts(source))).toBe('INVALID_VALUE');
    }
  });
});

describe('isCounts', () => {
  it('tells counts from rows and from columns', () => {
    for (const source of [{ a: 1, b: 2 }, { a: 1n }, {}, { a: undefined }]) expect(isCounts(source)).toBe(true);
    for (const source of [[], new Set(), { a: [1] }, { a: new Uint8Array(2) }, 3, 'rows', null, undefined]) {
      expect(isCounts(source)).toBe(false);
    }
  });
});

describe('countFlags', () => {
  const flags = (rows: readonly unknown[][], onInvalid?: 'count') =>
    countFlags('m', rows, { a: (row: unknown[]) => row[0], b: (row: unknown[]) => row[1] }, onInvalid);

  it('counts the rows that have each property, of those whose flags are all known', () => {
    const rows = [
      [true, 1],
      [false, true],
      [1, null],
      [undefined, 1],
      [0, 0],
    ];
    expect(flags(rows)).toEqual({
      counts: { a: 1, b: 2 },
      all: 1,
      n: 3,
      missing: 2,
      invalid: 0,
      reasons: {},
      refused: [],
    });
    expect(flags([...rows, ['x', 1], [1, 2]], 'count')).toMatchObject({ counts: { a: 1, b: 2 }, n: 3, invalid: 2 });
  });

  it('says where a flag is none, and that a reader is missing', () => {
    expect(() =>
      flags([
        [1, 1],
        [1, 'x'],
      ]),
    ).toThrow('m: b must be true, false, 1 or 0; got "x" at row 1, reader b');
    expect(() => countFlags('m', [], { a: undefined }, undefined)).toThrow('m: a must be a function of a row');
  });
});
