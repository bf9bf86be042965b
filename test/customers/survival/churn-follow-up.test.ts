import { describe, expect, it } from 'vitest';
import { type Experience, followUp } from '../../../src/customers/survival/churn-follow-up.js';

const [bad, fine] = [true, false].map(
  (isBad) =>
    (at: number, leftAt = Infinity): Experience => ({ at, isBad, leftAt }),
) as [(at: number, leftAt?: number) => Experience, (at: number, leftAt?: number) => Experience];

describe('followUp', () => {
  it('judges each bad experience by its own window', () => {
    const { after } = followUp([[bad(0), bad(20, 25)], [bad(0, 9)], [bad(0, 10)], [bad(95, 96)]], 10, 100, 2);
    expect(after).toEqual([
      { left: 1, n: 3, pending: 1 },
      { left: 1, n: 1, pending: 0 },
    ]);
  });

  it('follows those whose first experience was not bad, unless a bad one comes within the window', () => {
    const customers = [
      [fine(0, 5)],
      [fine(0)],
      [fine(0), bad(9)],
      [fine(0), bad(10)],
      [bad(0), fine(1)],
      [fine(95, 96)],
    ];
    expect(followUp(customers, 10, 100, 1).without).toEqual({ left: 1, n: 3, pending: 1, crossed: 1 });
    // left, came back, and only then had a bad experience
    expect(followUp([[fine(0, 3), bad(8)]], 10, 100, 1).without).toMatchObject({ left: 1, n: 1, crossed: 0 });
    expect(followUp([[fine(0, 8), bad(8, 8)]], 10, 100, 1).without).toMatchObject({ n: 0, crossed: 1 });
    expect(followUp([[fine(95), bad(96)]], 10, 100, 1).without).toMatchObject({ pending: 1, crossed: 0 });
  });

  it('takes a bad experience first, and equal ones by when the customer left, whatever the order of rows', () => {
    for (const rows of [
      [fine(0), bad(0)],
      [bad(0), fine(0)],
    ]) {
      expect(followUp([rows], 10, 100, 1).without).toEqual({ left: 0, n: 0, pending: 0, crossed: 0 });
    }
    for (const rows of [
      [bad(0, 5), bad(0)],
      [bad(0), bad(0, 5)],
      [bad(0, 5), bad(0), bad(0, 5)],
    ]) {
      expect(followUp([[...rows]], 10, 100, 1).after[0]).toMatchObject({ left: 1, n: 1 });
    }
  });

  it('judges a window that ends at asOf, and none that ends later', () => {
    expect(followUp([[bad(0, 9)]], 10, 10, 1).after[0]).toEqual({ left: 1, n: 1, pending: 0 });
    expect(followUp([[bad(0, 9)]], 10, 9, 1).after[0]).toEqual({ left: 0, n: 0, pending: 1 });
  });
});
