import { describe, expect, it } from 'vitest';
import { checkedLevels } from '../../../src/kernels/scale/level-counts.js';
import { outcome } from '../../laws.js';

const scale = { min: 1, max: 3 };

describe('checkedLevels', () => {
  it('takes counts alone or with what was left out, and copies them', () => {
    const counts = [1, 2, 3];
    const checked = checkedLevels('m', counts, scale);
    expect(checked).toEqual({ counts, missing: 0, invalid: 0, reasons: {}, refused: [] });
    expect(checked.counts).not.toBe(counts);
    const reasons = { 'score-off-scale': 5 };
    const state = { kind: 'csat', counts, missing: 4, invalid: 5, reasons };
    expect(checkedLevels('m', state, scale)).toEqual({ counts, missing: 4, invalid: 5, reasons, refused: [] });
    expect(checkedLevels('m', { counts, missing: undefined }, scale)).toMatchObject({ missing: 0 });
  });

  it('says what is wrong, and where', () => {
    expect(() => checkedLevels('m', [1, 2], scale)).toThrow('m: counts must be an array of 3, one per level; got 2');
    expect(() => checkedLevels('m', { counts: '123' }, scale)).toThrow(
      'm: counts must be an array of 3, one per level; got "123"',
    );
    expect(() => checkedLevels('m', [1, 2.5, 3], scale)).toThrow(
      'm: counts[1] must be a whole number from 0 to 2^53 - 1; got 2.5',
    );
    expect(() => checkedLevels('m', { counts: [1, 2, 3], invalid: -1 }, scale)).toThrow(
      'm: invalid must be a whole number from 0 to 2^53 - 1; got -1',
    );
  });

  it('takes counts as BigInt where a double holds them', () => {
    expect(checkedLevels('m', { counts: [1n, 2n, 3n], missing: 4n }, scale)).toMatchObject({
      counts: [1, 2, 3],
      missing: 4,
    });
  });

  it('refuses counts of another scale, where they name one', () => {
    const counts = [1, 2, 3];
    expect(checkedLevels('m', { counts, scale: { max: 3, min: 1 } }, scale).counts).toEqual(counts);
    expect(outcome(() => checkedLevels('m', { counts, scale: { min: 0, max: 2 } }, scale))).toBe('STATE_MISMATCH');
    expect(outcome(() => checkedLevels('m', { counts, scale: null }, scale))).toBe('STATE_MISMATCH');
    expect(outcome(() => checkedLevels('m', { counts, scale: { min: '1', max: 3 } }, scale))).toBe('STATE_MISMATCH');
    expect(() => checkedLevels('m', { counts, scale: { ...scale, step: 0.5 } }, scale)).toThrow(
      'm: counts must be on the scale 1, 3, 1; got "1, 3, 0.5"',
    );
  });

  it('refuses counts whose sum would not be exact', () => {
    expect(checkedLevels('m', [1, 2 ** 53 - 3, 1], scale).counts).toEqual([1, 2 ** 53 - 3, 1]);
    expect(() => checkedLevels('m', [1, 2 ** 53 - 2, 1], scale)).toThrow(
      'm: the sum of counts must be a whole number from 0 to 2^53 - 1; got 9007199254740992',
    );
  });

  it('refuses holes and what cannot count', () => {
    const sparse = [1, 2, 3];
    delete sparse[1];
    const bad: unknown[] = [
      ...[sparse, new Array(3), [1, 2, NaN], [1, 2, null], [1, 2, undefined], [1, 2, 2 ** 53], [1n, 2n, 2n ** 60n]],
      ...[
        undefined,
        null,
        3,
        'abc',
        {},
        { counts: null },
        { counts: [1, 2, 3], missing: null },
        { counts: [1, 2, 3], invalid: 1, reasons: { 'score-off-scale': 0.5 } },
        { counts: [1, 2, 3], invalid: 1, reasons: 'off' },
        Int32Array.of(1, 2, 3),
      ],
    ];
    for (const given of bad)
      expect([given, outcome(() => checkedLevels('m', given, scale))]).toEqual([given, 'INVALID_VALUE']);
  });
});
