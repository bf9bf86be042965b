import { describe, expect, it } from 'vitest';
import { countText, formOf, numberText } from '../../src/format/number-text.js';
import { wordsEn } from '../../src/format/words/words-en.js';
import { wordsVi } from '../../src/format/words/words-vi.js';

const english = { caller: 'test', locale: 'en-US', words: wordsEn };
const vietnamese = { caller: 'test', locale: 'vi-VN', words: wordsVi };
const answers = { one: 'answer', other: 'answers' };

describe('a number', () => {
  it('is written as its locale does, with a true minus and without -0', () => {
    expect(numberText(english, -1234.5)).toBe('−1,234.5');
    expect(numberText(vietnamese, -1234.5)).toBe('−1.234,5');
    expect(numberText(english, -0.4, { maximumFractionDigits: 0 })).toBe('0');
    expect(numberText(english, -0)).toBe('0');
    expect(numberText(english, -0.081, { style: 'percent', maximumFractionDigits: 1 })).toBe('−8.1%');
    expect(numberText(english, 3, { signDisplay: 'exceptZero' })).toBe('+3');
    expect(numberText(english, -0.2, { signDisplay: 'exceptZero', maximumFractionDigits: 0 })).toBe('0');
  });

  it('has its word in the form that it asks for', () => {
    expect(countText(english, answers, 1)).toBe('1 answer');
    expect(countText(english, answers, 12_345)).toBe('12,345 answers');
    expect(countText(vietnamese, { other: 'câu trả lời' }, 1)).toBe('1 câu trả lời');
    // the form follows the language of the words, not the locale of the numbers
    expect(countText({ ...english, locale: 'vi-VN' }, answers, 1)).toBe('1 answer');
  });

  it('asks for another form with decimals', () => {
    const point = { one: 'point', other: 'points' };
    expect(formOf(english, point, 1)).toBe('point');
    expect(formOf(english, point, 1, { minimumFractionDigits: 1, maximumFractionDigits: 1 })).toBe('points');
    expect(formOf(english, point, -1)).toBe('point');
    expect(formOf({ ...english, words: { ...wordsEn, language: 'pl' } }, { few: 'odpowiedzi', other: 'x' }, 3)).toBe(
      'odpowiedzi',
    );
    expect(formOf({ ...english, words: { ...wordsEn, language: 'pl' } }, { other: 'x' }, 3)).toBe('x');
  });
});
