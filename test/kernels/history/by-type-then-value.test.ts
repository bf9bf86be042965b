import { describe, expect, it } from 'vitest';
import { type Birth, byTypeThenValue, earlierBirth } from '../../../src/kernels/history/by-type-then-value.js';

describe('earlierBirth', () => {
  it('takes the first one there is', () => {
    const birth: Birth = [5, 'web'];
    expect(earlierBirth(null, birth)).toBe(birth);
    expect(earlierBirth(undefined, birth)).toBe(birth);
  });

  it('goes by the instant, whatever is said', () => {
    const [early, late]: Birth[] = [
      [-7, 'z'],
      [5, 1],
    ] as const;
    expect(earlierBirth(early, late as Birth)).toBe(early);
    expect(earlierBirth(late, early as Birth)).toBe(early);
  });

  it('takes numbers before texts, and the lesser of either, at one instant', () => {
    const ordered: Birth[] = [
      [5, 9],
      [5, 10],
      [5, '10'],
      [5, '9'],
      [5, 'Web'],
      [5, 'web'],
    ];
    for (const [k, a] of ordered.entries()) {
      for (const b of ordered.slice(k + 1)) expect([earlierBirth(a, b), earlierBirth(b, a)]).toEqual([a, a]);
    }
  });

  it('keeps the one it has where both say the same', () => {
    const kept: Birth = [5, 'web'];
    expect(earlierBirth(kept, [5, 'web'])).toBe(kept);
  });
});

describe('byTypeThenValue', () => {
  it('sorts numbers by size, then texts by code unit', () => {
    const sorted = [-1.5, 9, 10, '10', '9', 'Z', 'a', 'é', '\u{1F600}', '\uFFFD'];
    expect([...sorted].reverse().sort(byTypeThenValue)).toEqual(sorted);
    expect([byTypeThenValue(1, '1'), byTypeThenValue('1', 1)]).toEqual([-1, 1]);
    expect([byTypeThenValue(3, 3), byTypeThenValue('a', 'a'), byTypeThenValue(0, -0)]).toEqual([0, 0, 0]);
  });
});
