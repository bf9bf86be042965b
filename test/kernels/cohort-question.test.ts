import { describe, expect, it } from 'vitest';
import { askedQuestion, plainQuestion } from '../../src/kernels/cohort-question.js';

const bracket = (brackets: unknown) => () => askedQuestion('m', { mode: 'bracket', brackets: brackets as never });

describe('plainQuestion', () => {
  it('asks who was active in each offset, unless something else is said', () => {
    expect(plainQuestion()).toEqual({
      mode: 'on',
      births: 'first-ever',
      brackets: null,
      idle: 0,
      strict: false,
      nth: 1,
      order: 'day',
      value: false,
    });
    expect(plainQuestion({ mode: 'nth', nth: 3 })).toMatchObject({ mode: 'nth', nth: 3, order: 'day' });
  });
});

describe('askedQuestion', () => {
  it('takes modes, births and brackets', () => {
    expect(askedQuestion('m', {})).toEqual(plainQuestion());
    expect(askedQuestion('m', { mode: 'streak', births: 'every-occurrence' })).toMatchObject({
      mode: 'streak',
      births: 'every-occurrence',
    });
    expect(
      bracket([
        [0, 0],
        [2, 5],
        [6, 6],
      ])().brackets,
    ).toEqual([
      [0, 0],
      [2, 5],
      [6, 6],
    ]);
  });

  it.each<[unknown, string]>([
    [undefined, 'm: brackets must be pairs of offsets such as [[1, 3], [4, 12]]; got undefined'],
    [[], 'm: brackets must be pairs of offsets'],
    [
      [
        [1, 3],
        [3, 4],
      ],
      'm: bracket 1 must be two whole numbers from 0',
    ],
    [[[3, 1]], 'm: bracket 0 must be'],
    [[[0, 1, 2]], 'm: bracket 0 must be'],
    [[[-1, 1]], 'm: bracket 0 must be'],
    [[[0, 1.5]], 'm: bracket 0 must be'],
    [[7], 'm: bracket 0 must be'],
  ])('refuses the brackets %j', (brackets, text) => {
    expect(bracket(brackets)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining(text) }),
    );
  });

  it('refuses other modes and births, and brackets of another mode', () => {
    expect(() => askedQuestion('m', { mode: 'nth' as never })).toThrow('m: mode must be on or on-or-after or');
    expect(() => askedQuestion('m', { births: 'all' as never })).toThrow('m: births must be first-ever or');
    expect(() => askedQuestion('m', { brackets: [[1, 2]] })).toThrow("left out unless mode: 'bracket' is given");
  });
});
