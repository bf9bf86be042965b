import { describe, expect, it } from 'vitest';
import { proportion } from '../../../src/kernels/proportion/proportion.js';
import { outcome } from '../../laws.js';

describe('proportion', () => {
  it('is a share with its interval', () => {
    expect(proportion(1, 4)).toMatchObject({
      metric: 'proportion',
      unit: 'fraction',
      value: 0.25,
      count: 1,
      n: 4,
      missing: 0,
      invalid: 0,
    });
    expect(proportion(1, 4).interval?.method).toBe('wilson');
    expect(proportion(1, 4, { confidence: 0.9 }).interval?.confidence).toBe(0.9);
  });

  it('has no share of nothing', () => {
    expect(proportion(0, 0)).toMatchObject({ value: null, n: 0, interval: null });
  });

  it('takes other methods and checks what they return', () => {
    const own = (low: number, high: number) => ({ interval: { method: 'own', bounds: () => [low, high] as const } });
    expect(proportion(1, 2, own(-0.5, 1.5)).interval).toEqual({ low: 0, high: 1, confidence: 0.95, method: 'own' });
    expect(() => proportion(1, 2, own(0.9, 0.1))).toThrow(
      'proportion: own must be finite bounds in order; got "0.9, 0.1"',
    );
    expect(outcome(() => proportion(1, 2, own(NaN, 1)))).toBe('INVALID_OPTION');
  });

  it('refuses what are no counts', () => {
    const bad = [
      [5, 4],
      [-1, 4],
      [0.5, 4],
      [1, NaN],
      ['1', 4],
      [null, 4],
    ];
    for (const [count, total] of bad)
      expect(outcome(() => proportion(count as number, total as number))).toBe('INVALID_VALUE');
    expect(() => proportion(5, 4)).toThrow(
      'proportion: count and total must be whole numbers with 0 <= count <= total; got "5 of 4"',
    );
    expect(outcome(() => proportion(1, 4, { level: 0.9 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => proportion(0, 0, { confidence: 2 }))).toBe('INVALID_OPTION');
  });

  it('knows no negative zero', () => {
    const share = proportion(-0, 4);
    expect(Object.is(share.value, 0) && Object.is(share.count, 0)).toBe(true);
    expect(Object.is(proportion(0, -0).n, 0)).toBe(true);
  });
});
