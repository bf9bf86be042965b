import { describe, expect, it } from 'vitest';
import {
  askedQuestion,
  type OffsetBounds,
  type OffsetRange,
  plainQuestion,
  shownOf,
} from '../../../src/kernels/cohort/cohort-question.js';
import { outcome } from '../../laws.js';

const bracketed = (brackets: unknown) =>
  askedQuestion('m', { mode: 'bracket', brackets: brackets as readonly OffsetRange[] }).brackets;
const PAIRS = 'two whole numbers from 0, the first not after the second, behind the bracket before';

describe('plainQuestion', () => {
  it('asks who was active in each offset, unless it is changed', () => {
    const plain = {
      mode: 'on',
      births: 'first-ever',
      brackets: null,
      shown: [0, Infinity],
      idle: 0,
      strict: false,
      nth: 1,
      order: 'day',
    };
    expect(plainQuestion()).toEqual(plain);
    const changes = { mode: 'nth', nth: 2, order: 'row' } as const;
    expect(plainQuestion(changes)).toEqual({ ...plain, ...changes });
  });
});

describe('shownOf', () => {
  it('counts both ends, and leaves open what is left out', () => {
    expect(shownOf('m', {})).toEqual([0, Infinity]);
    expect(shownOf('m', { offsets: { last: 30 } })).toEqual([0, 30]);
    expect(shownOf('m', { offsets: { first: 7 } })).toEqual([7, Infinity]);
    expect(shownOf('m', { offsets: { first: 7, last: 7 } })).toEqual([7, 7]);
    expect(shownOf('m', { offsets: {} })).toEqual([0, Infinity]);
  });

  it.each([
    [30, 'offsets must be bounds such as { last: 30 }; got 30'],
    [null, 'offsets must be bounds such as { last: 30 }; got null'],
    [{ to: 30 }, 'unknown option "offsets.to"; known are last, first'],
    [{ first: -1 }, 'offsets.first must be a whole number from 0; got -1'],
    [{ first: 1.5 }, 'offsets.first must be a whole number from 0; got 1.5'],
    [{ last: Infinity }, 'offsets.last must be a whole number, not below offsets.first; got Infinity'],
    [{ first: 3, last: 2 }, 'offsets.last must be a whole number, not below offsets.first; got 2'],
  ])('refuses %j', (offsets, why) => {
    expect(() => shownOf('m', { offsets: offsets as OffsetBounds })).toThrow(`m: ${why}`);
  });
});

describe('askedQuestion', () => {
  it('has either offsets or brackets', () => {
    expect(askedQuestion('m', { offsets: { last: 3 } }).shown).toEqual([0, 3]);
    const both = { mode: 'bracket', brackets: [[1, 2]], offsets: { last: 3 } } as const;
    expect(() => askedQuestion('m', both)).toThrow('m: offsets must be left out where brackets are given; got object');
  });

  it('takes mode and births as they were chosen, or the usual ones', () => {
    expect(askedQuestion('m', {})).toEqual(plainQuestion());
    const changes = { mode: 'streak', births: 'every-occurrence' } as const;
    expect(askedQuestion('m', changes)).toEqual(plainQuestion(changes));
    expect(() => askedQuestion('m', { mode: 'churn' as 'on' })).toThrow('m: mode must be on or on-or-after');
    expect(() => askedQuestion('m', { births: 'ever' as 'first-ever' })).toThrow(
      'm: births must be first-ever or every-occurrence; got "ever"',
    );
  });

  it('copies brackets that follow each other, with gaps or without', () => {
    const given: [number, number][] = [
      [0, 0],
      [1, 3],
      [7, 12],
    ];
    const taken = bracketed(given);
    expect(taken).toEqual([
      [0, 0],
      [1, 3],
      [7, 12],
    ]);
    (given[0] as [number, number])[1] = 99;
    expect(taken?.[0]).toEqual([0, 0]);
  });

  it('wants brackets in that mode, and only there', () => {
    const expected = 'm: brackets must be pairs of offsets such as [[1, 3], [4, 12]]; got';
    expect(() => bracketed(undefined)).toThrow(`${expected} undefined`);
    expect(() => bracketed([])).toThrow(`${expected} Array(0)`);
    expect(() => bracketed('1-3')).toThrow(`${expected} "1-3"`);
    expect(() => askedQuestion('m', { brackets: [[1, 3]] })).toThrow(
      "m: brackets must be left out unless mode: 'bracket' is given; got Array(1)",
    );
  });

  it('says which bracket is wrong', () => {
    expect(() => bracketed([5])).toThrow(`m: brackets[0] must be ${PAIRS}; got 5`);
    const overlap = [
      [1, 3],
      [3, 4],
    ];
    expect(() => bracketed(overlap)).toThrow(`m: brackets[1] must be ${PAIRS}; got "3, 4"`);
    expect(() => bracketed([[3, 2]])).toThrow('got "3, 2"');
    expect(() => bracketed([[1, 2, 3]])).toThrow('got "1, 2, 3"');
    // a hole in the list is no bracket either
    expect(() => bracketed(new Array(1))).toThrow(`m: brackets[0] must be ${PAIRS}; got undefined`);
  });

  it.each([[[-1, 2]], [[0.5, 2]], [[0, Number.POSITIVE_INFINITY]], [[0, 2 ** 53]], [['0', 1]], [[1]]])(
    'refuses the bracket %j',
    (bracket) => {
      expect(outcome(() => bracketed([bracket]))).toBe('INVALID_OPTION');
    },
  );
});
