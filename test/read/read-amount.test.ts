import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, summary } from '../../src/index.js';
import type { ReadAmountOptions } from '../../src/read/read-amount.js';
import { runs } from '../runs.js';

const english: ReadAmountOptions = { decimal: '.', group: ',' };
const german: ReadAmountOptions = { decimal: ',', group: '.' };

describe('readAmount', () => {
  it.each<[string, ReadAmountOptions, number]>([
    ['1234.56', english, 1234.56],
    ['1,234.56', english, 1234.56],
    ['1,234,567', english, 1_234_567],
    ['12', english, 12],
    ['.50', english, 0.5],
    [' 0.10 ', english, 0.1],
    ['-1,234.56', english, -1234.56],
    ['−5', english, -5],
    ['- 5', english, -5],
    ['+5', english, 5],
    ['5.00-', english, -5],
    ['(1,234.56)', english, -1234.56],
    ['-0.00', english, 0],
    ['１,２３４.５', english, 1234.5],
    ['1.234,56', german, 1234.56],
    ['1.234', german, 1234],
    ['7,5', german, 7.5],
    [',5', german, 0.5],
    ['1 234,56', { decimal: ',', group: ' ' }, 1234.56],
    ['1\u00a0234\u00a0567,5', { decimal: ',', group: ' ' }, 1_234_567.5],
    ['1\u202f234,56', { decimal: ',', group: ' ' }, 1234.56],
    ["1'234.56", { decimal: '.', group: "'" }, 1234.56],
    ['1’234.56', { decimal: '.', group: "'" }, 1234.56],
    ['1_000', { decimal: '.', group: '_' }, 1000],
    ['12,34,567.50', { ...english, grouping: 'indian' }, 1_234_567.5],
    ['1,234', { ...english, grouping: 'indian' }, 1234],
    ['$1,234.56', { ...english, currency: '$' }, 1234.56],
    ['-$5', { ...english, currency: '$' }, -5],
    ['$-5', { ...english, currency: '$' }, -5],
    ['($5.00)', { ...english, currency: '$' }, -5],
    ['USD 1,234.56', { ...english, currency: ['$', 'USD'] }, 1234.56],
    ['5', { ...english, currency: ['$', 'USD'] }, 5],
    ['1.234,56 €', { ...german, currency: '€' }, 1234.56],
    ['1.234,56-€', { ...german, currency: '€' }, -1234.56],
    ['1.250.000\u00a0₫', { ...german, currency: '₫' }, 1_250_000],
    ['Rs. 500.00', { ...english, currency: 'Rs.' }, 500],
    ['0.1', english, 0.1],
    ['9007199254740993', english, 9_007_199_254_740_992],
  ])('reads %j with %j as %j', (text, options, amount) => {
    expect(readAmount<string>(options)(text)).toBe(amount);
  });

  it.each<[string, ReadAmountOptions]>([
    ['', english],
    ['1,23', english],
    ['1,2345', english],
    ['1234,567', english],
    ['0,123', english],
    ['012,345', english],
    ['1,234,56', english],
    [',234', english],
    ['1,,234', english],
    ['1.234,56', english],
    ['1.234.567', english],
    ['1,234.', english],
    ['1.5,000', english],
    ['1,234.56', german],
    ['7.5', german],
    ['1 234', english],
    ['1,234', { decimal: '.' }],
    ['12,34,567', english],
    ['1,234,567', { ...english, grouping: 'indian' }],
    ['$5', english],
    ['US$5', { ...english, currency: '$' }],
    ['€5', { ...english, currency: '$' }],
    ['$5$', english],
    ['$', { ...english, currency: '$' }],
    ['-', english],
    ['.', english],
    ['()', english],
    ['(5', english],
    ['5)', english],
    ['(-5)', english],
    ['-5-', english],
    ['--5', english],
    ['1e3', english],
    ['1.23E+05', english],
    ['0x10', english],
    ['50%', english],
    ['Infinity', english],
    ['NaN', english],
    ['٥', english],
    ['5²', english],
    ['9'.repeat(400), english],
  ])('cannot read %j with %j', (text, options) => {
    expect(readAmount<string>(options)(text)).toMatchObject({ fault: 'not-a-number' });
  });

  it('leaves numbers and what is missing as they are', () => {
    const read = readAmount<unknown>('a', { ...english, blank: ['', '-'] });
    const values = [5, -0.5, 7n, null, undefined, '', ' - ', '5'];
    expect(values.map((a) => read({ a }))).toEqual([5, -0.5, 7, null, undefined, null, null, 5]);
  });

  it('is refused or counted by the metric', () => {
    const value = readAmount<string>(english);
    expect(() => summary(['1,23'], { value })).toThrow('got "1,23" at row 0, reader value');
    expect(summary(['1,234', 'x'], { value, onInvalid: 'count' })).toMatchObject({ n: 1, invalid: 1, value: 1234 });
  });

  it('refuses bad options', () => {
    const bad = [
      {},
      undefined,
      { decimal: ';' },
      { decimal: '.', group: '.' },
      { decimal: ',', group: ',' },
      { decimal: '.', group: '' },
      { decimal: '.', group: 'toString' },
      { decimal: '.', grouping: 'chinese' },
      { decimal: '.', currency: '' },
      { decimal: '.', currency: '5' },
      { decimal: '.', currency: ['$', 7] },
      { decimal: '.', separator: ',' },
      { decimal: '.', blank: '' },
    ];
    for (const options of bad) {
      expect(() => readAmount('a', options as never)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
    }
  });

  it('takes a currency by its letters, whatever these mean in a pattern', () => {
    for (const currency of ['$', '^', '*', '?', '[', ']', '{', '}', '|', '\\', 'a*', '/']) {
      expect(readAmount<string>({ ...english, currency })(`${currency}5`)).toBe(5);
      expect(readAmount<string>({ ...english, currency })(`x${currency}5`)).toMatchObject({ fault: 'not-a-number' });
    }
  });

  const separators = fc.constantFrom<readonly ['.' | ',', '.' | ',' | ' ' | "'"]>(
    ['.', ','],
    [',', '.'],
    [',', ' '],
    ['.', "'"],
  );

  it('reads what was written with its separators, to the last bit, and with no others but digits', () => {
    const cents = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(cents, separators, (amount, [decimal, group]) => {
        const digits = String(Math.abs(amount)).padStart(3, '0');
        const grouped = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
        const text = `${amount < 0 ? '-' : ''}${grouped}${decimal}${digits.slice(-2)}`;
        expect(readAmount<string>({ decimal, group })(text)).toBe(amount / 100);
        const other = decimal === '.' ? ',' : '.';
        expect(readAmount<string>({ decimal: other })(text)).toMatchObject({ fault: 'not-a-number' });
      }),
      { numRuns: runs },
    );
  });

  it('never gives NaN, an infinity or -0, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(..."0123456789.,-+() $€'e"), maxLength: 12 });
    fc.assert(
      fc.property(text, separators, (each, [decimal, group]) => {
        const read = readAmount<string>({ decimal, group, currency: ['$', '€'] })(each);
        if (typeof read === 'number') expect(Number.isFinite(read) && !Object.is(read, -0)).toBe(true);
        else expect(read).toMatchObject({ fault: 'not-a-number' });
      }),
      { numRuns: runs },
    );
  });
});
