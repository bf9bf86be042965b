import { Problem, quote } from '../problem.js';

/** One of the words that an option may be. */
export function wordOf<Word extends string>(option: string, text: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === text);
  if (found === undefined) {
    const known = words.map((word) => (/^[a-z\d-]+$/.test(word) ? word : quote(word)));
    throw new Problem(`--${option} must be ${known.slice(0, -1).join(', ')} or ${known.at(-1)}; got ${quote(text)}`);
  }
  return found;
}
