import { formatOf } from './kept-formats.js';
import type { Counted } from './words/counted.js';
import type { Sentences, Words } from './words/words.js';

/** What is shown, where, and in which language. */
export interface Shown {
  /** The function that was called, for messages. */
  readonly caller: string;
  readonly locale: string;
  readonly words: Words;
  /** ISO 4217 code of the currency of amounts. */
  readonly currency?: string | undefined;
  /** What rates per thousand are about: empty where it is not known, `null` where the name of the metric says it. */
  readonly of?: string | null;
  /** How numbers show their sign, where that is another way than by a minus. */
  readonly sign?: Intl.NumberFormatOptions;
}

/** The same, in sentences. */
export interface Told extends Shown {
  readonly sentences: Sentences;
}

/** A number by `Intl`, with the sign of minus (U+2212) and without "−0". */
export function numberText({ locale }: Shown, value: number, options?: Intl.NumberFormatOptions): string {
  // "negative" is in every engine of ES2022, and in the types of ES2023
  const own = { signDisplay: 'negative' as 'auto', ...options };
  return formatOf(Intl.NumberFormat, locale, own).format(value).replace('-', '−');
}

/** The form of a word for a number, which depends on how it is written: "1 point", "1.0 points". */
export function formOf({ words }: Shown, word: Counted, value: number, digits?: Intl.PluralRulesOptions): string {
  return word[formatOf(Intl.PluralRules, words.language, digits).select(value)] ?? word.other;
}

/** A count with the word for what is counted. */
export function countText(shown: Shown, word: Counted, count: number): string {
  return `${numberText(shown, count)} ${formOf(shown, word, count)}`;
}
