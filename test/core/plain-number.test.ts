import { describe, expect, it } from 'vitest';
import { plain } from '../../src/core/plain-number.js';

describe('plain', () => {
  it('B12: makes a number of a BigInt that a double holds exactly, and leaves anything else as it is', () => {
    expect([5n, -5n, 0n, 2n ** 53n - 1n].map(plain)).toEqual([5, -5, 0, 2 ** 53 - 1]);
    for (const other of [2n ** 53n, -(2n ** 60n), 5, '5', null, undefined, Number.NaN])
      expect(plain(other)).toBe(other);
  });
});
