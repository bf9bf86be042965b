// Finds pages by words: names in English and Vietnamese, with accents or without. It runs in the browser and in tests alike.

/**
 * A page, or a section of one.
 * @typedef {object} Entry
 * @property {string} title
 * @property {string} url address below the root of the site
 * @property {'metric' | 'guide' | 'section' | 'function' | 'class' | 'constant' | 'type'} kind
 * @property {'en' | 'vi'} language
 * @property {string} says what it is, in a line
 * @property {readonly string[]} [names] other names it goes by
 * @property {true} [often] whether it is asked for more often than others
 * @property {string} [words] what else stands in it: words, folded, each once
 */

/** What is worth how much: a metric is more often looked for than a type. */
const KINDS = { metric: 1.6, guide: 1.25, section: 1, function: 1.1, class: 0.9, constant: 0.8, type: 0.35 };

/** With fewer results than these, words that differ by a letter are looked for, too. */
const FEW = 3;

/** What is in the language that was not asked for is worth less; guides may have no page in it. */
const FOREIGN = { metric: 0.5, guide: 0.8, section: 0.8, function: 1, class: 1, constant: 1, type: 1 };

/** Where metrics share a word, those that are asked for most come first. */
const OFTEN = 1.25;

/** Words that say nothing about what is looked for. */
const EMPTY = new Set(
  'a an and are as at be by do for from get how i in is it like my of on or the to what when which why with cua la gi cho cac nhu the nao theo tu va voi mot bi tai sao'
    .split(' ')
    .map((word) => foldedText(word)),
);

/**
 * Text without accents, capitals and signs; y is i, since both are written in Vietnamese.
 * @param {string} text
 */
export function foldedText(text) {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('y', 'i')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** @param {string} name such as cartAbandonmentRate */
function partsOf(name) {
  return foldedText(name.replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' '));
}

/**
 * Prepares entries for searching.
 * @param {readonly Entry[]} entries
 * @returns {(query: string, language: 'en' | 'vi') => Entry[]} the entries that a query finds, best first
 */
export function searcherOf(entries) {
  const prepared = entries.map((entry) => {
    const names = [entry.title, ...(entry.names ?? [])];
    const folded = names.flatMap((name) => [...new Set([foldedText(name), partsOf(name)])]);
    return {
      entry,
      title: ` ${foldedText(entry.title)} ${partsOf(entry.title)} `,
      folded,
      names: ` ${folded.join(' | ')} `,
      body: ` ${foldedText(entry.says)} ${entry.words ?? ''} `,
    };
  });
  return (query, language) => {
    const whole = foldedText(query);
    if (whole === '') return [];
    const all = whole.split(' ');
    const telling = all.filter((word) => !EMPTY.has(word));
    const words = telling.length > 0 ? telling : all;
    // who writes Vietnamese accents reads Vietnamese
    const asked = /[ăâđêôơưạ-ỹ]/i.test(query.normalize('NFC')) ? 'vi' : language;
    const strict = ranked(prepared, words, whole, asked, false);
    if (strict.length >= FEW) return strict;
    const known = new Set(strict);
    return [...strict, ...ranked(prepared, words, whole, asked, true).filter((entry) => !known.has(entry))];
  };
}

/** @typedef {{ entry: Entry, title: string, folded: readonly string[], names: string, body: string }} Prepared */

/**
 * @param {readonly Prepared[]} prepared
 * @param {readonly string[]} words
 * @param {string} whole
 * @param {'en' | 'vi'} language
 * @param {boolean} isLoose whether a word may be missing, or differ by a letter
 */
function ranked(prepared, words, whole, language, isLoose) {
  const found = prepared.flatMap((page) => {
    let score = 0;
    let lost = 0;
    for (const word of words) {
      const worth = worthOf(page, word, isLoose);
      if (worth === 0) lost++;
      score += worth;
    }
    if (lost > (isLoose && words.length > 1 ? words.length - 1 : 0) || score === 0) return [];
    score = (score / words.length) * (1 - lost / (words.length + 1)) + phraseOf(page, whole, words.join(' '));
    const { kind, language: own, often } = page.entry;
    return [
      { entry: page.entry, score: score * KINDS[kind] * (own === language ? 1 : FOREIGN[kind]) * (often ? OFTEN : 1) },
    ];
  });
  found.sort((a, b) => b.score - a.score || a.entry.title.length - b.entry.title.length);
  return found.map(({ entry }) => entry);
}

/**
 * What it is worth that a page has a word: in its title, in its other names, in its text; whole, at the beginning of a word, or within one.
 * @param {Prepared} page
 * @param {string} word
 * @param {boolean} isLoose
 */
function worthOf({ title, names, body }, word, isLoose) {
  if (title.includes(` ${word} `)) return 10;
  if (names.includes(` ${word} `)) return 8;
  if (title.includes(` ${word}`)) return 7;
  if (names.includes(` ${word}`)) return 5;
  if (body.includes(` ${word} `)) return 3;
  if (word.length > 3 && names.includes(word)) return 2.5;
  if (word.length > 2 && body.includes(` ${word}`)) return 1.5;
  if (isLoose && word.length > 3 && names.split(' ').some((other) => isNear(word, other))) return 2;
  return 0;
}

/**
 * What it is worth that a name is, begins with or holds what was typed.
 * @param {Prepared} page
 * @param {string} whole all that was typed
 * @param {string} telling the same without empty words
 */
function phraseOf({ folded }, whole, telling) {
  let best = 0;
  for (const [k, name] of folded.entries()) {
    const share = k === 0 ? 1 : 0.9;
    if (name === whole || name === telling) best = Math.max(best, 25 * share);
    else if (` ${name} `.startsWith(` ${whole} `)) best = Math.max(best, 8 * share + (8 * whole.length) / name.length);
    else if (` ${name} `.includes(` ${whole} `)) best = Math.max(best, 6 * share + (4 * whole.length) / name.length);
    else if (name.startsWith(whole)) best = Math.max(best, 3 * share + (3 * whole.length) / name.length);
  }
  return best;
}

/**
 * Whether two words differ by one letter at most.
 * @param {string} a
 * @param {string} b
 */
function isNear(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
