import { AsyncLocalStorage } from 'node:async_hooks';
import { LANGUAGES, type Language, type LanguageName } from './languages.js';

const spoken = new AsyncLocalStorage<Language>();

/** Does some work in a language: whatever is said in it, however deep, is said in that one. */
export function speaking<Outcome>(name: LanguageName, work: () => Outcome): Outcome {
  return spoken.run(LANGUAGES[name], work);
}

/** The language that is spoken; English where none was chosen. */
export function language(): Language {
  return spoken.getStore() ?? LANGUAGES.en;
}

/**
 * A phrase in the language that is spoken. It stands in the code in English, and with `{0}`, `{1}` … for what is filled in it is the
 * key under which other languages have theirs. Line breaks are spaces.
 */
export function say(pieces: TemplateStringsArray, ...inserts: readonly (string | number)[]): string {
  const english = phraseOf(pieces);
  const phrase = language().phrases[english] ?? english;
  return phrase.replace(/\{(\d+)\}/g, (_, place: string) => String(inserts[Number(place)]));
}

/** The English phrase of a template. */
export function phraseOf(pieces: readonly string[]): string {
  const text = pieces.reduce((whole, piece, k) => `${whole}{${k - 1}}${piece}`);
  return text.replace(/\s+/g, ' ').trim();
}
