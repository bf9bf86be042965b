import { describe, expect, it } from 'vitest';
import { concludeRatio } from '../../../src/kernels/quotient/ratio-conclusion.js';
import { outcome } from '../../laws.js';

const counts = { n: 3, missing: 1, invalid: 2, reasons: {} };
/** Of 2 over 4, 0 over 1 and 4 over 5. */
const sums = [[6], [10], [20], [28], [42]];

describe('concludeRatio', () => {
  it('scales value, error and interval alike', () => {
    const one = concludeRatio({ metric: 'm' }, counts, sums, undefined);
    expect(one).toMatchObject({ ...counts, value: 0.6, numerator: 6, denominator: 10 });
    const thousand = concludeRatio({ metric: 'm', per: 1000 }, counts, sums, undefined);
    expect(thousand).toMatchObject({ value: 600, numerator: 6, denominator: 10, se: 1000 * (one.se as number) });
    expect((thousand.interval?.high as number) / 1000).toBeCloseTo(one.interval?.high as number, 14);
  });

  it('keeps the interval of a method within the range, which is that of the value', () => {
    const own = { interval: { method: 'own', bounds: () => [-5, 9e9] as const } };
    const limits = (form: object) => {
      const { interval } = concludeRatio({ metric: 'm', ...form }, counts, sums, own);
      return [interval?.low, interval?.high];
    };
    expect(limits({})).toEqual([0, 9e9]);
    expect(limits({ range: [0, 1] })).toEqual([0, 1]);
    expect(limits({ range: [0, 1], per: 1000 })).toEqual([0, 1000]);
    expect(limits({ range: [null, 1] })).toEqual([-5, 1]);
    expect(limits({ range: [null, null] })).toEqual([-5, 9e9]);
  });

  it('has no value over 0, no error below two pairs, and checks the level all the same', () => {
    const nothing = concludeRatio(
      { metric: 'm' },
      { n: 2, missing: 0, invalid: 0, reasons: {} },
      [[5], [], [25], [], []],
      undefined,
    );
    expect(nothing).toMatchObject({ value: null, se: null, interval: null, numerator: 5, denominator: 0 });
    const one = concludeRatio(
      { metric: 'm' },
      { n: 1, missing: 0, invalid: 0, reasons: {} },
      [[5], [2], [25], [10], [4]],
      undefined,
    );
    expect(one).toMatchObject({ value: 2.5, se: null, interval: null });
    expect(outcome(() => concludeRatio({ metric: 'm' }, counts, [], { confidence: 2 }))).toBe('INVALID_OPTION');
  });
});
