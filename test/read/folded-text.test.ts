import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedText, plainForm } from '../../src/read/folded-text.js';
import { runs } from '../runs.js';

describe('foldedText', () => {
  it.each([
    ['Very satisfied', 'very  SATISFIED '],
    ['N/A', '\u00a0n/a\ufeff'],
    ['', ' \t\u200b\u3000'],
    ['Rất hài lòng'.normalize('NFC'), 'RẤT HÀI LÒNG'.normalize('NFD')],
    ['１０ － Ｙｅｓ', '10 - yes'],
    ['Don’t know', "don't know"],
    ['Große', 'GROSSE'],
    ['Große', 'GROẞE'],
    ['σοφος', 'ΣΟΦΟΣ'],
    ['co\u00adop', 'coop'],
    ['a\nb', 'A B'],
  ])('makes %j and %j one', (a, b) => {
    expect(foldedText(a)).toBe(foldedText(b));
  });

  it.each([
    ['Hài lòng', 'Hai long'],
    ['yes', 'yes!'],
    ['a b', 'ab'],
    ['Không', 'Khong'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(foldedText(a)).not.toBe(foldedText(b));
  });

  it('folds once and for all, whichever form a text comes in', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(text, (each) => {
        const folded = foldedText(each);
        expect(foldedText(folded)).toBe(folded);
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) expect(foldedText(each.normalize(form))).toBe(folded);
        expect(foldedText(`\u2003${each} `)).toBe(folded);
      }),
      { numRuns: runs },
    );
  });
});

describe('plainForm', () => {
  it('takes away what is not seen at the ends, and full width', () => {
    expect(plainForm('\ufeff \u200e９\u00a0')).toBe('9');
    expect(plainForm('１０：Ｙｅｓ')).toBe('10:Yes');
    expect(plainForm('9 - yes')).toBe('9 - yes');
    expect(plainForm(' ')).toBe('');
  });

  it('does not make other digits of them', () => {
    expect(plainForm('9²')).toBe('9²');
    expect(plainForm('½')).toBe('½');
  });
});
