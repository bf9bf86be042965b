import { describe, expect, it } from 'vitest';
import { nps } from '../../src/format/en/index.js';
import { fewText, inPeriod, nameOf, ownName, sentence, wordsOf } from '../../src/format/sentence.js';
import { sentencesEn } from '../../src/format/words/sentences-en.js';
import { sentencesVi } from '../../src/format/words/sentences-vi.js';
import { wordsEn } from '../../src/format/words/words-en.js';
import { wordsVi } from '../../src/format/words/words-vi.js';
import { outcome } from '../laws.js';

const english = { caller: 'test', locale: 'en-US', words: wordsEn, sentences: sentencesEn };
const vietnamese = { caller: 'test', locale: 'vi-VN', words: wordsVi, sentences: sentencesVi };

describe('a sentence', () => {
  it('begins with a capital and ends', () => {
    expect(sentence(vietnamese, 'độ gắn bó là 5%')).toBe('Độ gắn bó là 5%.');
    expect(sentence(english, '9 of 10')).toBe('9 of 10.');
    expect(sentence({ ...english, words: { ...wordsEn, language: 'tr' } }, 'iade')).toBe('İade.');
  });

  it('may be of a period', () => {
    expect(inPeriod(vietnamese, '2026-01', 'NPS là 5')).toBe('tháng 1 năm 2026: NPS là 5');
    expect(inPeriod(english, undefined, 'NPS is 5')).toBe('NPS is 5');
  });

  it('warns of few', () => {
    expect(fewText(english, nps.n, 29)).toBe('Only 29 answers: the number still varies a lot.');
    expect(fewText(english, nps.n, 1)).toBe('Only 1 answer: the number still varies a lot.');
    expect(fewText(english, nps.n, 30)).toBe('');
  });

  it('names a metric by the measure that its value is', () => {
    const words = { ...nps, name: 'Trust rating (TR)', inSentence: 'Trust rating', measures: { mean: 'Mean trust' } };
    expect(nameOf(words, 'mean', 'mean')).toBe('Mean trust');
    expect(nameOf(words, 'share', 'share of top answers')).toBe('Trust rating (share of top answers)');
    expect(nameOf(words, '', '')).toBe('Trust rating');
    expect(nameOf(nps, 'constructor', '')).toBe('Net Promoter Score');
    expect(ownName(undefined, 'mean')).toBe(undefined);
    expect(ownName({}, 'toString')).toBe(undefined);
  });

  it('finds the words of a metric, or says what to import', () => {
    expect(wordsOf(english, { any: nps }, 'nps')).toBe(nps);
    expect(() => wordsOf(vietnamese, { nps }, 'first-response-time')).toThrow(
      "test: words of first-response-time are missing; import firstResponseTime from 'cx-metrics/format/vi'",
    );
    for (const metrics of [null, 'nps', undefined])
      expect(outcome(() => wordsOf(english, metrics, 'nps'))).toBe('INVALID_OPTION');
    for (const faults of [{ name: 5 }, { n: null }, { n: {} }, { definition: undefined }]) {
      expect(() => wordsOf(english, { nps: { ...nps, ...faults } }, 'nps')).toThrow(
        'words of nps must be an object of id, name, n',
      );
    }
    expect(outcome(() => wordsOf(english, { none: null }, 'nps'))).toBe('INVALID_OPTION');
  });
});
