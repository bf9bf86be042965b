import { describe, expect, it } from 'vitest';
import { quotient } from '../../../src/kernels/quotient/quotient.js';
import { type QuotientSums, quotientFromSums } from '../../../src/kernels/quotient/quotient-from-sums.js';
import { outcome } from '../../laws.js';

const sums = { n: 3, numerator: 6, denominator: 10, squaredNumerator: 20, product: 28, squaredDenominator: 42 };

describe('quotientFromSums', () => {
  it('is the quotient of the pairs behind the sums', () => {
    expect(quotientFromSums(sums)).toEqual(quotient({ numerator: [2, 0, 4], denominator: [4, 1, 5] }));
    const left = { missing: 4, invalid: 5, reasons: { 'numerator-not-a-number': 5 } };
    expect(quotientFromSums({ ...sums, ...left })).toMatchObject({ n: 3, ...left, refused: [] });
    const { n, numerator, squaredNumerator } = sums;
    const large = { n: BigInt(n), numerator: BigInt(numerator), squaredNumerator: BigInt(squaredNumerator) };
    expect(quotientFromSums({ ...sums, ...large })).toEqual(quotientFromSums(sums));
    const options = { confidence: 0.5, interval: { method: 'own', bounds: () => [0, 1] as const } };
    expect(quotientFromSums(sums, options).interval).toEqual({ low: 0, high: 1, confidence: 0.5, method: 'own' });
  });

  it('has nothing to measure out of nothing, and no -0', () => {
    const nothing = { n: -0, numerator: -0, denominator: -0, squaredNumerator: 0, product: -0, squaredDenominator: 0 };
    const result = quotientFromSums({ ...nothing, missing: -0 });
    expect(result).toStrictEqual({
      metric: 'quotient',
      unit: 'ratio',
      value: null,
      n: 0,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      numerator: 0,
      denominator: 0,
      se: null,
      interval: null,
    });
    const tiny = { n: 1, numerator: -5e-324, denominator: 2 ** 399, squaredNumerator: 0, product: 0 };
    expect(Object.is(quotientFromSums({ ...tiny, squaredDenominator: 2 ** 798 }).value, 0)).toBe(true);
  });

  it('takes sums of pairs on one line, which rounding has put a little beyond, as such', () => {
    const line = {
      n: 2,
      numerator: 3,
      denominator: 6,
      squaredNumerator: 4.5,
      product: 9.000001,
      squaredDenominator: 18,
    };
    expect(quotientFromSums(line)).toMatchObject({ value: 0.5, se: 0 });
  });

  it('refuses sums that no pairs can have', () => {
    const bad: object[] = [
      { n: -1 },
      { n: 2.5 },
      { n: 0 },
      { missing: null },
      { invalid: '1' },
      { numerator: NaN },
      { denominator: Infinity },
      { denominator: -10 },
      { product: '28' },
      { product: 30 },
      { squaredDenominator: undefined },
      { squaredNumerator: -1 },
    ];
    for (const changes of bad) {
      const given = { ...sums, ...changes } as QuotientSums;
      expect([changes, outcome(() => quotientFromSums(given))]).toEqual([changes, 'INVALID_VALUE']);
    }
    expect(() => quotientFromSums({ ...sums, product: 30 })).toThrow(
      'quotientFromSums: product must be what 3 pairs can add up to; got 30',
    );
    expect(() => quotientFromSums({ ...sums, numerator: NaN })).toThrow(
      'quotientFromSums: numerator must be a finite number; got NaN',
    );
    for (const given of [null, undefined, 5, []]) {
      expect(outcome(() => quotientFromSums(given as never))).toBe('INVALID_VALUE');
    }
  });

  it('refuses bad options', () => {
    for (const options of [{ confidence: 1 }, { onInvalid: 'count' }, { interval: 'delta' }, { interval: null }]) {
      expect(outcome(() => quotientFromSums(sums, options as never))).toBe('INVALID_OPTION');
    }
    const own = (low: number, high: number) => ({ interval: { method: 'own', bounds: () => [low, high] as const } });
    expect(() => quotientFromSums(sums, own(1, 0))).toThrow(
      'quotientFromSums: own must be two finite bounds in order; got Array(2) of 1,0',
    );
  });
});
