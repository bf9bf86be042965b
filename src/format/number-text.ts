import { formatOf } from './kept-formats.js';
import type { Counted } from './words/metric-words.js';

/** Where and how numbers are shown. */
export interface Setting {
  /** The function that was called, for messages. */
  readonly caller: string;
  readonly locale: string;
  /** Tag of the language of the words. */
  readonly language: string;
}

/** A number by `Intl`, with the sign of minus (U+2212) and without "−0". */
export function numberText({ caller, locale }: Setting, value: number, options: Intl.NumberFormatOptions = {}): string {
  // "negative" is in every engine of ES2022, and in the types of ES2023
  const own = { signDisplay: 'negative' as 'auto', ...options };
  return formatOf(caller, Intl.NumberFormat, locale, own).format(value).replace('-', '−');
}

/** The form of a word for a number that is shown with so many decimals. */
export function formOf({ caller, language }: Setting, word: Counted, value: number, digits = 0): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const category = formatOf(caller, Intl.PluralRules, language, options).select(value);
  return word[category] ?? word.other;
}

/** A count with the word for what is counted. */
export function countText(setting: Setting, word: Counted, count: number): string {
  return `${numberText(setting, count)} ${formOf(setting, word, count)}`;
}
