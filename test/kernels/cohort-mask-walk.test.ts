import { describe, expect, it } from 'vitest';
import { countWalks } from '../../src/kernels/cohort-mask-walk.js';
import { type CohortQuestion, plainQuestion } from '../../src/kernels/cohort-question.js';

/** Customers active in the columns 0, 1 and 3; in 1 and 2; never; in 1 alone. */
const masks = Int32Array.of(0b1011, 0b110, 0, 0b10);
const walk = (changes: Partial<CohortQuestion>) => countWalks(masks, 1, 4, 4, plainQuestion(changes));
const row = (changes: Partial<CohortQuestion>, first: number) => {
  const { counts, width } = walk(changes);
  return [...counts.subarray(first * width, (first + 1) * width)];
};

describe('countWalks', () => {
  it('finds the first column of everybody', () => {
    const { firsts, sizes } = walk({});
    expect([...firsts]).toEqual([0, 1, -1, 1]);
    expect([...sizes]).toEqual([1, 2, 0, 0]);
  });

  it('counts each bit, or one end of them', () => {
    expect(row({ mode: 'on' }, 1).reduce((a, b) => a + b, 0)).toBe(3);
    expect(row({ mode: 'on-or-after' }, 0).reduce((a, b) => a + b, 0)).toBe(1);
    // nobody of the second customer's cohort but that one came back
    expect(row({ mode: 'on-or-before' }, 1).reduce((a, b) => a + b, 0)).toBe(1);
  });

  it('counts a customer once in each bracket', () => {
    const brackets: [number, number][] = [
      [0, 1],
      [2, 3],
    ];
    expect(row({ mode: 'bracket', brackets }, 0)).toEqual([1, 1]);
    expect(row({ mode: 'bracket', brackets }, 1)).toEqual([2, 0]);
  });

  it('walks masks of several words', () => {
    const wide = new Int32Array(4);
    wide[0] = 1 << 31;
    wide[1] = 0b1;
    const { firsts, sizes, counts, width } = countWalks(wide, 2, 2, 40, plainQuestion());
    expect([...firsts]).toEqual([31, -1]);
    expect(sizes[31]).toBe(1);
    expect(counts.subarray(31 * width, 32 * width).reduce((a, b) => a + b, 0)).toBe(2);
  });
});
