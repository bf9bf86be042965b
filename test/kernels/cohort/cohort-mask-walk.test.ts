import { describe, expect, it } from 'vitest';
import { countWalks } from '../../../src/kernels/cohort/cohort-mask-walk.js';
import { type CohortQuestion, plainQuestion } from '../../../src/kernels/cohort/cohort-question.js';

/** Walks customers by the columns that they were active in. */
function walked(customers: readonly (readonly number[])[], span: number, changes: Partial<CohortQuestion> = {}) {
  const words = Math.ceil(span / 32);
  const masks = new Int32Array(customers.length * words);
  for (const [code, columns] of customers.entries()) {
    for (const column of columns) (masks[code * words + (column >> 5)] as number) |= 1 << (column & 31);
  }
  const { firsts, sizes, counts, width } = countWalks(masks, words, customers.length, span, plainQuestion(changes));
  const rows = Array.from({ length: span }, (_, k) => [...counts.subarray(k * width, (k + 1) * width)]);
  return { firsts: [...firsts], sizes: [...sizes], rows, width };
}

const FOUR = [[0, 1, 3], [], [1, 2], [1]];

describe('countWalks', () => {
  it('counts each bit from the first one on', () => {
    expect(walked(FOUR, 4)).toEqual({
      firsts: [0, -1, 1, 1],
      sizes: [1, 2, 0, 0],
      rows: [
        [1, 1, 0, 1],
        [2, 1, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ],
      width: 4,
    });
  });

  it('counts the one bit that the mode asks for', () => {
    const rows = (mode: CohortQuestion['mode']) => walked(FOUR, 4, { mode }).rows.slice(0, 2);
    // who never returns is in no cell
    expect(rows('on-or-before')).toEqual([
      [0, 1, 0, 0],
      [0, 1, 0, 0],
    ]);
    expect(rows('streak')).toEqual([
      [0, 1, 0, 0],
      [1, 1, 0, 0],
    ]);
    const latest = [
      [0, 0, 0, 1],
      [1, 1, 0, 0],
    ];
    expect(rows('on-or-after')).toEqual(latest);
    expect(rows('churn')).toEqual(latest);
    expect(walked(FOUR, 4, { mode: 'churn' })).toMatchObject({ firsts: [0, -1, 1, 1], sizes: [1, 2, 0, 0] });
  });

  it('goes on from word to word, also over the sign bit', () => {
    const customers = [
      [31, 32, 39],
      [0, 31],
    ];
    const found = (mode: CohortQuestion['mode']) =>
      walked(customers, 40, { mode }).rows.flatMap((row, first) =>
        row.flatMap((count, offset) => (count > 0 ? [[first, offset, count]] : [])),
      );
    expect(found('on')).toEqual([
      [0, 0, 1],
      [0, 31, 1],
      [31, 0, 1],
      [31, 1, 1],
      [31, 8, 1],
    ]);
    expect(found('streak')).toEqual([
      [0, 0, 1],
      [31, 1, 1],
    ]);
    expect(found('on-or-after')).toEqual([
      [0, 31, 1],
      [31, 8, 1],
    ]);
  });

  it('counts a customer once in each bracket, whatever lies behind the table', () => {
    const brackets = [
      [1, 2],
      [4, 100],
      [200, 300],
    ] as const;
    const walk = walked([[0, 1, 2, 4, 5], [], [1, 4], [2, 4]], 6, { mode: 'bracket', brackets });
    expect(walk.width).toBe(3);
    expect(walk.rows.slice(0, 3)).toEqual([
      [1, 1, 0],
      // offset 3 is in none
      [0, 0, 0],
      [1, 0, 0],
    ]);
    expect([walk.firsts, walk.sizes]).toEqual([
      [0, -1, 1, 2],
      [1, 1, 1, 0, 0, 0],
    ]);
  });

  it.each(['on', 'streak', 'bracket'] as const)('walks customers beyond one block (%s)', (mode) => {
    const customers = Array.from({ length: 5000 }, (_, code) => [code % 2]);
    const walk = walked(customers, 2, { mode, brackets: mode === 'bracket' ? [[0, 1]] : null });
    expect(walk.sizes).toEqual([2500, 2500]);
    expect(walk.firsts.slice(4095, 4098)).toEqual([1, 0, 1]);
    expect(walk.rows.map(([count]) => count)).toEqual([2500, 2500]);
  });
});
