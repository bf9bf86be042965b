import { describe, expect, it } from 'vitest';
import { labelOf, rangeText, valueText } from '../../src/format/value-text.js';
import { wordsEn } from '../../src/format/words/words-en.js';

const shown = { caller: 'test', locale: 'en-US', words: wordsEn };
const interval = { low: 5, high: 21, confidence: 0.9, method: 'score' };
const quantity = (value: number, isWhole: boolean) => `${value}${isWhole ? ' points' : ''}`;

describe('the text of a value', () => {
  it('has its interval and how sure that is', () => {
    expect(valueText(shown, quantity, { interval }, 13)).toBe('13 points (5 to 21, 90% confidence)');
    expect(valueText(shown, quantity, { interval: { ...interval, confidence: 0.999 } }, 13)).toMatch(
      '99.9% confidence',
    );
    expect(valueText(shown, quantity, { interval: null }, 13)).toBe('13 points');
    expect(valueText(shown, quantity, {}, 13)).toBe('13 points');
    expect(rangeText(shown, quantity, interval)).toBe('5 to 21');
  });

  it('has a label for measures that the language knows', () => {
    expect(labelOf(shown, 'median')).toBe('median');
    for (const measure of ['', 'in-period', 'constructor', '__proto__']) expect(labelOf(shown, measure)).toBe('');
  });
});
