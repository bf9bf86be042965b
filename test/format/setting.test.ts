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

  it.each([
    [undefined, 'formatResult: words must be phrases of a language, such as wordsEn; got undefined'],
    [{ words: 'en', locale: 'en-US' }, 'formatResult: words must be phrases of a language, such as wordsEn; got "en"'],
    [{ words: wordsEn }, "formatResult: locale must be a language tag, such as 'vi-VN'; got undefined"],
    [{ words: wordsEn, locale: ['en'] }, "formatResult: locale must be a language tag, such as 'vi-VN'; got Array(1)"],
    [{ words: wordsEn, local: 'en-US' }, 'formatResult: unknown option "local"; known are locale'],
  ])('are not %j', (options, text) => {
    expect(given(options)).toThrow(text);
  });
});
