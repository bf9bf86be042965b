import { describe, expect, it } from 'vitest';
import type { Shown } from '../../src/format/number-text.js';
import { quantityOf } from '../../src/format/quantity.js';
import { wordsEn } from '../../src/format/words/words-en.js';

const shown: Shown = { caller: 'test', locale: 'en-US', words: wordsEn };
type About = Parameters<typeof quantityOf>[1];

/** A value with its unit, within an interval of a width. */
function whole(unit: About['unit'], value: number, width = 0, about: object = {}, more: Partial<Shown> = {}): string {
  const interval = width ? { low: 0, high: width, confidence: 0.95, method: 'x' } : null;
  return quantityOf({ ...shown, ...more }, { metric: 'some-metric', unit, interval, ...about }, value)(value, true);
}

describe('a quantity', () => {
  it.each([
    ['points', 13, 16, {}, '13 points'],
    ['points', 1, 16, {}, '1 point'],
    ['points', 1, 3, {}, '1.0 points'],
    ['points', -45.5, 0.7, {}, '−45.5 points'],
    ['points', 60, 0, { metric: 'percentage-point-change' }, '60 percentage points'],
    ['fraction', 0.692, 0.018, {}, '69.2%'],
    ['fraction', 1, 0.43, {}, '100%'],
    ['fraction', 0.4, 0, {}, '40.0%'],
    ['fraction', 0.999_95, 0, {}, '99.995%'],
    ['fraction', 0.000_012, 0, {}, '0.0012%'],
    ['fraction', 0, 0, {}, '0.0%'],
    ['ratio', 0.2, 0, { metric: 'revenue-growth-rate' }, '20.0%'],
    ['ratio', 0.2, 0, { metric: 'change' }, '20.0%'],
    ['ratio', 2.5, 0, { metric: 'self-service-rate' }, '2.5'],
    ['ratio', 2.5, 0, { metric: 'items-per-order' }, '2.5'],
    ['ratio', 1.5, 6.9, { metric: 'purchase-frequency' }, '1.5'],
    ['count', 12_345, 0, {}, '12,345'],
    ['per-thousand', 32.5, 7.9, {}, '33 per 1,000'],
    ['score', 4, 1.5, { scale: { min: 1, max: 5 } }, '4.0 on a scale of 1 to 5'],
    ['score', 4, 6, {}, '4.0'],
    ['score', 4, 6, { scale: { min: 'x', max: null } }, '4.0'],
    ['score', 2, 0.2, { scale: { min: -3, max: 3 } }, '2.00 on a scale of −3 to 3'],
    ['index', 64, 0, {}, '64 on a scale of 0 to 100'],
    ['index', 0.75, 0, { metric: 'apdex' }, '0.75 on a scale of 0 to 1'],
    ['index', 0.75, 0, { measure: 'index' }, '0.75 on a scale of 0 to 1'],
    ['ms', 187_200_000, 0, {}, '2 d 4 h'],
    ['ms', 187_200_000, 0, { clock: 'business' }, '52 h of working time'],
    ['ms', 187_200_000, 0, { clock: 'per-case' }, '52 h of working time'],
    ['ms', 187_200_000, 0, { clock: 'elapsed' }, '2 d 4 h'],
  ] as const)('of %s %f within %f (%j) is %s', (unit, value, width, about, expected) => {
    expect(whole(unit, value, width, about)).toBe(expected);
  });

  it('of an amount is in its currency, in whole coins or rounded as the interval asks', () => {
    const euro = { currency: 'EUR' };
    expect(whole('money', 48.22, 34, {}, euro)).toBe('€48');
    expect(whole('money', 48.22, 0.7, {}, euro)).toBe('€48.22');
    expect(whole('money', 48.22, 0, {}, euro)).toBe('€48.22');
    expect(whole('money', 0.4, 0, {}, euro)).toBe('€0.40');
    expect(whole('money', 2.5, 0, {}, euro)).toBe('€2.50');
    expect(whole('money', 0.004_23, 0, {}, euro)).toBe('€0.00423');
    expect(whole('money', 0, 0, {}, euro)).toBe('€0.00');
    expect(whole('money', 534_210, 12_400, {}, { currency: 'VND' })).toBe('₫534,000');
    expect(whole('money', 300, 12_400, {}, { currency: 'VND' })).toBe('₫300');
    expect(whole('money', -534_210.4, 0, {}, { currency: 'VND' })).toBe('−₫534,210');
    expect(whole('money', 534_210, 12_400)).toBe('534,000');
    expect(whole('money', 45.268, 0)).toBe('45.27');
    expect(whole('money', 0.4268, 0, {}, euro)).toBe('€0.427');
    expect(whole('money', 0.4, 0.2, {}, { currency: 'VND' })).toBe('₫0.40');
    expect(whole('money', 12, 4, {}, { currency: 'VND' })).toBe('₫12');
  });

  it('of a rate says of what, where its name does not', () => {
    expect(whole('per-thousand', 3.5, 2.6, {}, { of: 'orders' })).toBe('3.5 per 1,000 orders');
    expect(whole('per-thousand', 3.5, 2.6, {}, { of: null })).toBe('3.5');
  });

  it('of a change has its sign', () => {
    const change = { sign: { signDisplay: 'exceptZero' } } as const;
    expect(whole('points', 1, 20, { metric: 'share-change' }, change)).toBe('+1 percentage point');
    expect(whole('points', -4, 16, {}, change)).toBe('−4 points');
    expect(whole('ms', 18_000_000, 28_800_000, {}, change)).toBe('+5 h');
    expect(whole('money', 12_340, 28_680, {}, { ...change, currency: 'VND' })).toBe('+₫12,000');
    expect(whole('points', 0, 16, {}, change)).toBe('0 points');
    expect(whole('per-thousand', 3.5, 2.6, {}, { ...change, of: 'orders' })).toBe('+3.5 per 1,000 orders');
  });

  it('stands bare beside another one', () => {
    const points = quantityOf(
      shown,
      { metric: 'nps', unit: 'points', interval: { low: 5, high: 21, confidence: 0.95, method: 'x' } },
      13,
    );
    expect([5, 13, 21].map((value) => points(value, false))).toEqual(['5', '13', '21']);
  });
});
