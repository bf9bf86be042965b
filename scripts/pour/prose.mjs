/* The texts of records as prose of a doc comment. */

/** How long a line of a comment may be, its mark included. */
const WIDTH = 128;

/** The words that end a name and call its result. */
const NOUNS = /(Rate|Share|Ratio|Score|Precision|Awareness|Completeness|Cost|Price|Time|Position|Inventory)$/;

/**
 * A text as lines of a comment.
 * @param {string} text
 * @returns {string[]}
 */
function wrapped(text) {
  const lines = [''];
  for (const word of text.split(/ (?![^{]*\})/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && ` * ${line} ${word}`.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/**
 * A doc comment: paragraphs are wrapped, tags stand on a line of their own.
 * @param {readonly string[]} paragraphs
 * @param {readonly string[]} tags
 * @returns {string}
 */
export function comment(paragraphs, tags) {
  const prose = paragraphs.flatMap((text, k) => (k === 0 ? wrapped(text) : ['', ...wrapped(text)]));
  const tagged = tags.flatMap((tag) => (tag.startsWith('@remarks') ? wrapped(tag) : tag.split('\n')));
  const remarks = tags[0]?.startsWith('@remarks') || prose.length === 0 ? [] : [''];
  const lines = [...prose, ...(tagged.length > 0 ? (prose.length > 0 ? [''] : remarks) : []), ...tagged];
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'].join('\n');
}

/**
 * A sentence as it goes on after a colon.
 * @param {string} sentence
 */
export const inSentence = (sentence) => sentence.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());

/**
 * A sentence without its full stop.
 * @param {string} sentence
 */
export const open = (sentence) => sentence.replace(/\.$/, '');

/**
 * What goes on after a sentence: behind a colon, or as a sentence of its own where it has one already.
 * @param {string} sentence
 * @param {string} more
 */
export function goingOn(sentence, more) {
  return sentence.includes(':')
    ? `${open(sentence)}. ${more.replace(/^[a-z]/, (letter) => letter.toUpperCase())}.`
    : `${open(sentence)}: ${more}.`;
}

/**
 * What a row is, without its article.
 * @param {string} row
 */
export const ofRow = (row) => row.replace(/^an? /, '').replaceAll(/ or an? /g, ' or ');

/**
 * What a metric is called in types: its function without a last "Rate", where a name is left that says something.
 * @param {string} name
 */
export function typeOf(name) {
  const type = name.replace(/^./, (first) => first.toUpperCase());
  return /^(Share|Take|Win)Rate$/.test(type) ? type : type.replace(/Rate$/, '');
}

/**
 * What the result of a function is called in an example.
 * @param {string} name
 */
export const resultOf = (name) => (NOUNS.exec(name)?.[1] ?? 'result').toLowerCase();

/**
 * The traps of a record as prose, in which metrics go by their functions.
 * @param {readonly string[]} traps
 * @param {ReadonlyMap<string, string>} functions by their ids
 */
export function trapsOf(traps, functions) {
  return traps
    .join(' ')
    .replaceAll(/\b[a-z]+(-[a-z]+)+\b|\bttr\b/g, (id) => (functions.has(id) ? `\`${functions.get(id)}\`` : id));
}

/**
 * A value as it stands in code: numbers with marks between thousands.
 * @param {unknown} value
 * @returns {string}
 */
export function inCode(value) {
  if (Array.isArray(value)) return `[${value.map(inCode).join(', ')}]`;
  if (typeof value === 'number') {
    return Number.isInteger(value) && Math.abs(value) >= 10_000
      ? String(value).replaceAll(/\B(?=(\d{3})+$)/g, '_')
      : String(value);
  }
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, each]) => `${name}: ${inCode(each)}`)
      .join(', ')} }`;
  }
  return String(value);
}

/**
 * A check of an example: exact where the number is short.
 * @param {number} value
 */
export function check(value) {
  const short = Number.isInteger(value) || String(value).length <= 8;
  return short ? `// => ${inCode(value)}` : `// ~> ${Number(value.toFixed(11))}`;
}
