import { ORIGIN } from './origin.mjs';

/** How long a line of code may be. */
const WIDTH = 120;

/** @typedef {import('./parts.mjs').MetricRecord} MetricRecord */

/**
 * The words of all metrics that sentences about results are made of, a file per language: an export for each metric, so that
 * a bundle holds the words of those that it speaks of.
 * @param {readonly MetricRecord[]} records
 * @param {Readonly<Record<string, import('../../src/catalog/metric-texts.js').MetricTexts>>} texts the Vietnamese ones
 * @returns {Map<string, string>}
 */
export function pouredWords(records, texts) {
  const vietnamese = records.map(({ id, function: name }) => {
    const own = texts[id];
    if (own === undefined) throw new Error(`${id} has no Vietnamese`);
    return { id, function: name, name: own.name, counted: { other: own.counted }, definition: own.definition };
  });
  return new Map([
    ['src/format/words/en.ts', wordsFile('records', 'English', records)],
    ['src/format/words/vi.ts', wordsFile('vi', 'Vietnamese', vietnamese)],
  ]);
}

/**
 * The words of one language.
 * @param {string} folder of the catalogue
 * @param {string} language
 * @param {readonly { id: string, function: string, name: string, counted: { one?: string, other: string }, definition: string }[]} metrics
 */
function wordsFile(folder, language, metrics) {
  return [
    `${ORIGIN}src/catalog/${folder}: edit the records and run \`npm run pour\``,
    "import type { MetricWords } from './metric-words.js';",
    '',
    `/* The words of each metric in ${language}. */`,
    ...metrics.map(({ id, function: name, name: title, counted, definition }) =>
      [
        '',
        `/** ${title}. */`,
        `export const ${name}: MetricWords<'${id}'> = {`,
        `  id: '${id}',`,
        field('name', title),
        `  n: { ${Object.entries(counted)
          .map(([category, word]) => `${category}: ${quoted(word)}`)
          .join(', ')} },`,
        field('definition', definition),
        '};',
      ].join('\n'),
    ),
    '',
  ].join('\n');
}

/**
 * A text of an object, on a line of its own where it is long.
 * @param {string} name
 * @param {string} text
 */
function field(name, text) {
  const line = `  ${name}: ${quoted(text)},`;
  return line.length <= WIDTH ? line : `  ${name}:\n    ${quoted(text)},`;
}

/**
 * A text as code, in the quotes that need no escapes.
 * @param {string} text
 */
const quoted = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
