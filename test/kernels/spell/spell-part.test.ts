import { describe, expect, it } from 'vitest';
import { RowTally } from '../../../src/kernels/proportion/row-tally.js';
import { TERM } from '../../../src/kernels/spell/spell-part.js';
import { outcome } from '../../laws.js';

describe('TERM', () => {
  it('reads the end of a term, or none', () => {
    const tally = new RowTally('m', {}, 'count');
    expect([null, undefined, 7, new Date(9)].map((value) => TERM.read(tally, value, 5, 0))).toEqual([
      Infinity,
      Infinity,
      7,
      9,
    ]);
    expect([tally.missing, tally.invalid]).toEqual([0, 0]);
    expect(['x', 4].map((value) => TERM.read(tally, value, 5, 0))).toEqual([null, null]);
    expect([tally.missing, tally.invalid]).toEqual([0, 2]);
    const strict = new RowTally('m', {}, 'throw');
    expect(outcome(() => TERM.read(strict, 4, 5, 0))).toBe('INVALID_VALUE');
  });

  it('knows what a state may hold', () => {
    expect([5, 6, Infinity].every((value) => TERM.isPossible(value, 5))).toBe(true);
    expect([4, NaN, 1e300, -Infinity].some((value) => TERM.isPossible(value, 5))).toBe(false);
  });
});
