import { describe, expect, it } from 'vitest';
import { type FormatOptions, settingOf } from '../../src/format/setting.js';
import { wordsEn } from '../../src/format/words/words-en.js';

const given = (options: unknown) => () => settingOf('formatResult', options as FormatOptions, 'show');

describe('options of words', () => {
  it('are a language, a locale and perhaps a currency', () => {
    expect(given({ words: wordsEn, locale: 'en-US', currency: 'EUR', show: 'value' })()).toEqual({
      ...{ caller: 'formatResult', locale: 'en-US', words: wordsEn, currency: 'EUR' },
    });
  });

  const such = "must be such as wordsVi, 'vi-VN' and 'VND'; got";
  it.each([
    [undefined, `formatResult: words, locale and currency ${such} ",,"`],
    [{ words: 'en', locale: 'en-US' }, `${such} ",en-US,"`],
    [{ words: wordsEn }, `${such} "en,,"`],
    [{ words: wordsEn, locale: 'vi_VN' }, `${such} "en,vi_VN,"`],
    [{ words: wordsEn, locale: ['en', 'vi'] }, `${such} "en,en,vi,"`],
    [{ words: wordsEn, locale: 'en-US', currency: '' }, such],
    [{ words: wordsEn, locale: 'en-US', currency: 'EURO' }, `${such} "en,en-US,EURO"`],
    [{ words: wordsEn, locale: 'en-US', currency: 5 }, such],
    [{ words: { ...wordsEn, language: 5 }, locale: 'en-US' }, such],
    [{ words: wordsEn, local: 'en-US' }, 'formatResult: unknown option "local"; known are locale'],
  ])('are not %j', (options, text) => {
    expect(given(options)).toThrow(text);
  });
});
