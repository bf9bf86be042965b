import { describe, expect, it } from 'vitest';
import { RowTally } from '../../../src/kernels/proportion/row-tally.js';
import { TERM } from '../../../src/kernels/spell/spell-part.js';
import { outcome } from '../../laws.js';

const term = (tally: RowTally, value: unknown) => TERM.reader('m', {}, tally).read(5, 0, value, undefined, undefined);

describe('TERM', () => {
  it('reads the end of a term, or none', () => {
    const tally = new RowTally('m', {}, 'count');
    expect([null, undefined, 7, new Date(9)].map((value) => term(tally, value))).toEqual([Infinity, Infinity, 7, 9]);
    expect([tally.missing, tally.invalid]).toEqual([0, 0]);
    expect(['x', 4].map((value) => term(tally, value))).toEqual([null, null]);
    expect([tally.missing, tally.invalid]).toEqual([0, 2]);
    const strict = new RowTally('m', {}, 'throw');
    expect(outcome(() => term(strict, 4))).toBe('INVALID_VALUE');
  });

  it('knows what a state may hold', () => {
    expect([5, 6, Infinity].every((value) => TERM.isPossible(value, 5))).toBe(true);
    expect([4, NaN, 1e300, -Infinity].some((value) => TERM.isPossible(value, 5))).toBe(false);
  });
});
