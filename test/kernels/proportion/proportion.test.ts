import { describe, expect, it } from 'vitest';
import { proportion } from '../../../src/kernels/proportion/proportion.js';
import { outcome } from '../../laws.js';

describe('proportion', () => {
  it('is a share with its interval', () => {
    expect(proportion({ count: 1, total: 4 })).toMatchObject({
      metric: 'proportion',
      unit: 'fraction',
      value: 0.25,
      count: 1,
      n: 4,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
    });
    expect(proportion({ count: 1, total: 4 }).interval?.method).toBe('wilson');
    expect(proportion({ count: 1, total: 4 }, { confidence: 0.9 }).interval?.confidence).toBe(0.9);
  });

  it('has no share of nothing', () => {
    expect(proportion({ count: 0, total: 0 })).toMatchObject({ value: null, n: 0, interval: null });
  });

  it('takes other methods and checks what they return', () => {
    const own = (low: number, high: number) => ({ interval: { method: 'own', bounds: () => [low, high] as const } });
    expect(proportion({ count: 1, total: 2 }, own(-0.5, 1.5)).interval).toEqual({
      low: 0,
      high: 1,
      confidence: 0.95,
      method: 'own',
    });
    expect(() => proportion({ count: 1, total: 2 }, own(0.9, 0.1))).toThrow(
      'proportion: own must be two finite bounds in order; got Array(2) of 0.9,0.1',
    );
    expect(outcome(() => proportion({ count: 1, total: 2 }, own(NaN, 1)))).toBe('INVALID_OPTION');
  });

  it('refuses what are no counts', () => {
    const bad = [
      [5, 4],
      [-1, 4],
      [0.5, 4],
      [1, NaN],
      ['1', 4],
      [null, 4],
      [1, 2 ** 53],
    ];
    for (const [count, total] of bad)
      expect(outcome(() => proportion({ count: count as number, total: total as number }))).toBe('INVALID_VALUE');
    expect(() => proportion({ count: 5, total: 4 })).toThrow(
      'proportion: count must be a whole number from 0 to total, 4; got 5',
    );
    expect(outcome(() => proportion({ count: 1, total: 4 }, { level: 0.9 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => proportion({ count: 0, total: 0 }, { confidence: 2 }))).toBe('INVALID_OPTION');
  });

  it('knows no negative zero', () => {
    const share = proportion({ count: -0, total: 4 });
    expect(Object.is(share.value, 0) && Object.is(share.count, 0)).toBe(true);
    expect(Object.is(proportion({ count: 0, total: -0 }).n, 0)).toBe(true);
  });

  it('reads a flag off each row of the whole', () => {
    const rows = [{ solved: true }, { solved: 0 }, { solved: null }, { solved: 1 }, { solved: false }];
    expect(proportion(rows, { count: (row) => row.solved, confidence: 0.9 })).toEqual({
      ...proportion({ count: 2, total: 4 }, { confidence: 0.9 }),
      missing: 1,
    });
    expect(proportion(new Set<{ solved: boolean }>(), { count: (row) => row.solved })).toMatchObject({ value: null });
    const odd = [{ solved: 'yes' as unknown as boolean }, { solved: true }];
    expect(() => proportion(odd, { count: (row) => row.solved })).toThrow(
      'proportion: count must be true, false, 1 or 0; got "yes" at row 0, reader count',
    );
    expect(proportion(odd, { count: (row) => row.solved, onInvalid: 'count' })).toMatchObject({ n: 1, invalid: 1 });
    expect(outcome(() => proportion(odd, {} as never))).toBe('INVALID_OPTION');
    expect(outcome(() => proportion(odd, { count: () => true, total: 3 } as never))).toBe('INVALID_OPTION');
  });
});
