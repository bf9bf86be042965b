import { describe, expect, it } from 'vitest';
import { RowTally } from '../../../src/kernels/proportion/row-tally.js';
import { CURRENCY, WORTH } from '../../../src/kernels/spell/recurring-amount.js';
import { outcome } from '../../laws.js';

/** What one reader reads of an amount. */
const read = (tally: RowTally, amount: unknown, billed?: unknown, currency?: unknown) =>
  WORTH.reader('m', {}, tally).read(0, 0, amount, billed, currency);

describe('WORTH', () => {
  const tally = () => new RowTally('m', {}, 'count');

  it('brings prices of any interval to a month, whatever its days', () => {
    const monthly = (amount: number, billed?: string) => read(tally(), amount, billed);
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
    for (const billed of [
      'P0Y',
      'P1Y6M',
      'p1y',
      'annual',
      'constructor',
      '',
      'P-1M',
      'P1000D',
      12,
      true,
      {},
      Object.create(null),
    ]) {
      const counted = tally();
      expect([billed, read(counted, 5, billed), counted.leftOut.reasons]).toEqual([
        billed,
        null,
        { 'billed-unknown-label': 1 },
      ]);
    }
    const counted = tally();
    expect(read(counted, 1e-100, 'year')).toBeNull();
    expect(read(counted, -1, 'year')).toBeNull();
    expect(read(counted, null, 'year')).toBeNull();
    expect(counted.leftOut).toMatchObject({ missing: 1, invalid: 2, reasons: { 'amount-out-of-range': 2 } });
  });

  it('takes amounts that sums of squares can hold', () => {
    const counted = tally();
    expect([0, -0, 1e-100, 1e100, 5, 7n].map((value) => read(counted, value))).toEqual([0, 0, 1e-100, 1e100, 5, 7]);
    for (const value of [-1, 1e-101, 1.1e100, NaN, '5', null]) expect(read(counted, value)).toBeNull();
    expect([counted.missing, counted.invalid]).toEqual([1, 5]);
    expect([0, 5, 1e100].every((value) => WORTH.isPossible(value, 0))).toBe(true);
    expect([-1, Infinity, NaN].some((value) => WORTH.isPossible(value, 0))).toBe(false);
  });

  it('takes one currency, or none, but not both', () => {
    const source = [{}, {}, {}];
    const one = WORTH.reader('mrr-movements', source, tally());
    expect(one.currency).toBeUndefined();
    for (const index of [0, 1]) expect(one.read(0, index, 5, null, 'USD')).toBe(5);
    // what is left out says nothing
    for (const bad of ['', 7, 'x'.repeat(41)]) expect(one.read(0, 2, 5, null, bad)).toBeNull();
    expect(one.read(0, 2, -5, null, 'EUR')).toBeNull();
    expect(one.currency).toBe('USD');
    expect(outcome(() => one.read(0, 2, 5, null, null))).toBe('INVALID_VALUE');
    expect(() => one.read(0, 2, 5, null, 'EUR')).toThrow(
      'mrrMovements: amounts must be of one currency (convert, or count each apart); got "EUR" at row 2, reader currency, "USD" at row 0, reader currency',
    );
    const none = WORTH.reader('m', source, tally());
    none.read(0, 0, 5, null, undefined);
    expect(none.currency).toBeNull();
    expect(() => none.read(0, 1, 5, null, 'EUR')).toThrow('got "EUR" at row 1, reader currency, none at row 0');
    // payment providers write them small
    const small = WORTH.reader('m', source, tally());
    for (const code of ['usd', 'USD']) small.read(0, 0, 5, null, code);
    expect([small.currency, CURRENCY.read('US dollar')]).toEqual(['USD', 'US dollar']);
    expect(['', 7, 'x'.repeat(41), null].map((each) => CURRENCY.read(each))).toEqual([null, null, null, null]);
  });
});
