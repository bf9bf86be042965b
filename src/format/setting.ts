import { refuse } from '../core/errors.js';
import { assertOptions } from '../core/options.js';
import { formatOf } from './kept-formats.js';
import type { Shown } from './number-text.js';
import type { Words } from './words/words.js';

/**
 * In which language a result is told, and how its numbers are written.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FormatOptions {
  /** The phrases of a language: `wordsEn`, `wordsVi` or your own. */
  readonly words: Words;
  /** How numbers are written: a language tag for `Intl`, such as `'vi-VN'`. */
  readonly locale: string;
  /** Currency of amounts whose result names none by its code of ISO 4217, such as `'VND'`; amounts are in its main unit. @defaultValue amounts are plain numbers */
  readonly currency?: string | undefined;
}

/** Options of all, checked. `known` are the other ones of the function. */
export function settingOf(caller: string, options: FormatOptions, known: string): Shown {
  assertOptions(caller, options, `words locale currency ${known}`);
  const { words, locale, currency } = Object(options) as FormatOptions;
  const { language } = Object(words) as Words;
  try {
    // as texts: without a tag, formats are those of the machine
    formatOf(Intl.NumberFormat, `${locale}`, { currency });
    formatOf(Intl.PluralRules, `${language}`, {});
  } catch {
    refuse(
      caller,
      'words, locale and currency',
      "such as wordsVi, 'vi-VN' and 'VND'",
      [language, locale, currency].join(),
    );
  }
  return { caller, locale, words, currency };
}
