import { describe, expect, it } from 'vitest';
import { IdKind, idOf } from '../../src/core/ids.js';
import { outcome } from '../laws.js';

describe('idOf', () => {
  it('keeps texts and numbers, and a BigInt as its digits', () => {
    expect(['an', '7', 7, 0.5, -0, 2 ** 53 - 1, 7n, 2n ** 60n].map(idOf)).toEqual([
      'an',
      '7',
      7,
      0.5,
      0,
      2 ** 53 - 1,
      '7',
      '1152921504606846976',
    ]);
  });

  it('B1: is none for numbers that stand for several ids, and for what is no id', () => {
    for (const other of [
      2 ** 53,
      -(2 ** 53),
      1e300,
      NaN,
      Infinity,
      '',
      null,
      undefined,
      true,
      {},
      ['a'],
      Symbol('s'),
    ]) {
      expect(idOf(other)).toBeNull();
    }
  });
});

describe('IdKind', () => {
  it('B23: refuses numbers beside texts, with both places', () => {
    const kind = new IdKind();
    kind.see('m', [], 'customer', 7, 2);
    kind.see('m', [], 'customer', 8, 3);
    expect(() => kind.see('m', [], 'customer', '7', 5)).toThrow(
      expect.objectContaining({
        code: 'INVALID_VALUE',
        message:
          'm: ids must be all numbers or all texts (a BigInt counts as text); got a string at row 5, reader customer, a number at row 2, reader customer',
        details: { index: 5, first: 2 },
      }),
    );
    const texts = new IdKind();
    texts.see('m', {}, 'customer', 'a', 0);
    expect(outcome(() => texts.see('m', {}, 'customer', 'b', 1))).toBe('none');
    expect(() => texts.see('m', {}, 'customer', 1, 2)).toThrow('a number at index 2 of customer');
  });
});
