import { describe, expect, it } from 'vitest';
import { RowTally } from '../../../src/kernels/proportion/row-tally.js';
import { AMOUNT, CURRENCY, monthlyOf, OneCurrency } from '../../../src/kernels/spell/recurring-amount.js';
import { outcome } from '../../laws.js';

describe('AMOUNT', () => {
  it('takes amounts that sums of squares can hold', () => {
    const tally = new RowTally('m', {}, 'count');
    const read = (value: unknown) => AMOUNT.read(tally, value, 0, 0);
    expect([0, -0, 1e-100, 1e100, 5].map(read)).toEqual([0, 0, 1e-100, 1e100, 5]);
    expect([-1, 1e-101, 1.1e100, NaN, '5', null].map(read)).toEqual([null, null, null, null, null, null]);
    expect([tally.missing, tally.invalid]).toEqual([1, 5]);
    expect([0, 5, 1e100].every((value) => AMOUNT.isPossible(value, 0))).toBe(true);
    expect([-1, Infinity, NaN].some((value) => AMOUNT.isPossible(value, 0))).toBe(false);
  });
});

describe('monthlyOf', () => {
  const tally = () => new RowTally('m', {}, 'count');

  it('brings prices of any interval to a month, whatever its days', () => {
    const monthly = (amount: number, billed?: string) => monthlyOf(tally(), amount, billed, 0);
    const year = ['year', 'half-year', 'quarter', 'month', 'week', 'day'].map((billed) => monthly(12, billed));
    expect(year).toEqual([1, 2, 4, 12, 52, 365]);
    expect(['P1Y', 'P18M', 'P3M', 'P2W', 'P30D'].map((billed) => monthly(36, billed))).toEqual([3, 2, 12, 78, 36.5]);
    expect(monthly(7)).toBe(7);
    // one price, by intervals that divide each other, is one amount
    expect(monthly(100, 'year')).toBe(monthly(25, 'quarter'));
    expect(monthly(100, 'year')).toBe(monthly(200, 'P24M'));
    expect(monthly(3, 'week')).toBe(13);
  });

  it('refuses intervals that are none, and counts why', () => {
    for (const billed of ['P0Y', 'P1Y6M', 'p1y', 'annual', 'constructor', '', 'P-1M', 'P1000D', 12, true, {}]) {
      const counted = tally();
      expect([billed, monthlyOf(counted, 5, billed, 0), counted.leftOut.reasons]).toEqual([
        billed,
        null,
        { 'billed-unknown-label': 1 },
      ]);
    }
    const counted = tally();
    expect(monthlyOf(counted, 1e-100, 'year', 0)).toBeNull();
    expect(monthlyOf(counted, -1, 'year', 0)).toBeNull();
    expect(monthlyOf(counted, null, 'year', 0)).toBeNull();
    expect(counted.leftOut).toMatchObject({ missing: 1, invalid: 2, reasons: { 'amount-out-of-range': 2 } });
  });
});

describe('OneCurrency', () => {
  it('takes one, or none, but not both', () => {
    const source = [{}, {}, {}];
    const one = new OneCurrency();
    for (const index of [0, 1]) one.see('m', source, 'USD', index);
    expect(one.value).toBe('USD');
    expect(outcome(() => one.see('m', source, null, 2))).toBe('INVALID_VALUE');
    expect(() => one.see('mrr-movements', source, 'EUR', 2)).toThrow(
      'mrrMovements: amounts must be of one currency, and are not converted; got "EUR" at row 2, reader currency, "USD" at row 0, reader currency',
    );
    const none = new OneCurrency();
    none.see('m', source, null, 0);
    expect(() => none.see('m', source, 'EUR', 1)).toThrow('got "EUR" at row 1, reader currency, none at row 0');
    expect(['', 7, 'x'.repeat(41), null].map((each) => CURRENCY.read(each))).toEqual([null, null, null, null]);
  });
});
