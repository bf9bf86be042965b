import { describe, expect, it } from 'vitest';
import { type ReadTextsOptions, readTexts } from '../../../src/read/texts/read-texts.js';

const read = (type: string, cell: unknown, options: ReadTextsOptions = {}) => readTexts(options)('it', type)(cell);
const unreadable = expect.objectContaining({ unreadable: expect.any(String) });

describe('texts', () => {
  it('are numbers as scores are, or amounts where their separators are named', () => {
    expect(read('number', '10 - Extremely likely')).toBe(10);
    expect(read('count', ' 8 ')).toBe(8);
    expect(read('number', '1.234,50')).toEqual(unreadable);
    expect(read('number', '1.234,50 €', { decimal: ',', group: '.', currency: '€' })).toBe(1234.5);
  });

  it('are flags in two languages', () => {
    const texts = ['Yes', 'no', 'CÓ', 'không', 'True', 'FALSE', '1', '0'];
    expect(texts.map((text) => read('flag', text))).toEqual([true, false, true, false, true, false, true, false]);
    expect(read('flag', 'perhaps')).toEqual(unreadable);
  });

  it('are instants: with an offset, local where a zone is given, or counted where a unit is', () => {
    const berlin = { timeZone: 'Europe/Berlin' };
    expect(read('instant', '2026-01-05 10:00', berlin)).toBe(Date.parse('2026-01-05T09:00Z'));
    expect(read('instant', '2026-01-05T10:00Z', berlin)).toBe(Date.parse('2026-01-05T10:00Z'));
    // the metric reads these, and refuses those without an offset
    expect(read('instant', '2026-01-05T10:00Z')).toBe('2026-01-05T10:00Z');
    expect(read('instant', '1/5/26', { ...berlin, order: 'month-day-year', yearsFrom: 2000 })).toBe(
      Date.parse('2026-01-04T23:00Z'),
    );
    expect(read('instant', '1767607200', { epoch: 's' })).toBe(1_767_607_200_000);
    expect(read('instant', '2026-01-05 10:00', { ...berlin, epoch: 's' })).toBe(Date.parse('2026-01-05T09:00Z'));
    expect(read('instant', '1767607200000', berlin)).toEqual(unreadable);
  });

  it('are many instants, or one', () => {
    const utc = { timeZone: 'UTC' };
    expect(read('instants', ['1970-01-01 00:00', '', 5, null], utc)).toEqual([0, null, 5, null]);
    expect(read('instants', '1970-01-01 00:00', utc)).toBe(0);
  });

  it('are nothing where they are blank, whatever they are for', () => {
    for (const type of ['number', 'flag', 'instant', 'instants', 'key', 'text', 'list', 'choice']) {
      expect(read(type, ' ')).toBeNull();
      expect(read(type, 'n/a', { blank: ['N/A'] })).toBeNull();
      expect(read(type, undefined)).toBeUndefined();
      expect(read(type, null)).toBeNull();
    }
    expect(read('key', '', { blank: ['N/A'] })).toBe('');
    expect(read('key', ' an ')).toBe(' an ');
  });

  it('are labels where that is said, by an own list or by the name of one', () => {
    const options = { labels: { it: { Good: 5, Bad: 1 }, other: 'ease7Vi' } };
    expect(read('number', ' GOOD', options)).toBe(5);
    expect(read('number', '5', options)).toEqual(unreadable);
    expect(readTexts(options)('other', 'number')('Rất dễ')).toBeGreaterThan(5);
    expect(readTexts(options)('constructor', 'number')('7')).toBe(7);
  });

  it('are read only as is sound', () => {
    const refused = (options: unknown) => () => readTexts(options as ReadTextsOptions);
    const code = expect.objectContaining({ code: 'INVALID_OPTION' });
    expect(refused('x')).toThrow('readTexts: options must be an object; got "x"');
    expect(refused({ zone: 'UTC' })).toThrow('readTexts: unknown option "zone"; known are');
    expect(refused({ order: 'day-month-year' })).toThrow('timeZone must be given where order and yearsFrom are');
    expect(refused({ yearsFrom: 2000 })).toThrow('timeZone must be given');
    expect(refused({ group: '.' })).toThrow('decimal must be given where group and currency are');
    expect(refused({ labels: { score: 'constructor' } })).toThrow(
      'labels must be words and what they stand for, or one',
    );
    for (const bad of [{ timeZone: 'CET+1' }, { epoch: 'm' }, { decimal: ';' }, { blank: '' }, { labels: { a: {} } }]) {
      expect(refused(bad)).toThrow(code);
    }
  });
});
