import { ORIGIN } from './origin.mjs';
import { SPOKEN } from './spoken-names.mjs';

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
    ['src/format/en/index.ts', entryFile('en', 'English', records)],
    ['src/format/vi/index.ts', entryFile('vi', 'Vietnamese', records)],
  ]);
}

/**
 * The entry of the package that hands out the words of one language.
 * @param {'en' | 'vi'} tag
 * @param {string} language
 * @param {readonly { function: string }[]} metrics
 */
function entryFile(tag, language, metrics) {
  /** @param {string} name */
  const lower = (name) => name.toLowerCase();
  const names = metrics.map(({ function: name }) => name).sort((a, b) => (lower(a) < lower(b) ? -1 : 1));
  const exported = `export {\n${names.map((name) => `  ${name},\n`).join('')}} from '../words/${tag}.js';`;
  const types = "export type { Counted, MetricWords } from '../words/metric-words.js';";
  return [
    `${ORIGIN}src/catalog/records: edit the records and run \`npm run pour\``,
    '/**',
    ` * The words of each metric in ${language}, for sentences: one export per metric, under the name of its function.`,
    ' *',
    ` * @module cx-metrics/format/${tag}`,
    ' */',
    ...(tag < 'metric-words' ? [exported, types] : [types, exported]),
    '',
  ].join('\n');
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
        '/**',
        ` * ${title}.`,
        ' *',
        ` * @category Words in ${language}`,
        ' * @since 0.1.0',
        ' */',
        `export const ${name}: MetricWords<'${id}'> = {`,
        `  id: '${id}',`,
        field('name', title),
        ...spoken(id, title, language === 'English' ? 0 : 1),
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
 * What a metric and its measures are called in a sentence, where that is not its name.
 * @param {string} id
 * @param {string} title
 * @param {0 | 1} language
 */
function spoken(id, title, language) {
  const { inSentence, measures } = SPOKEN[id] ?? {};
  const name = inSentence?.[language] ?? title.replaceAll(/ \([^)]*\)/g, '');
  const list = Object.entries(measures ?? {}).map(
    ([measure, names]) => `    ${/^\w+$/.test(measure) ? measure : quoted(measure)}: ${quoted(names[language])},`,
  );
  return [
    ...(name === title ? [] : [field('inSentence', name)]),
    ...(list.length === 0 ? [] : [oneLine(list) ?? `  measures: {\n${list.join('\n')}\n  },`]),
  ];
}

/**
 * A single measure stands beside its brace.
 * @param {readonly string[]} list
 */
const oneLine = ([only = '', ...others]) =>
  others.length === 0 ? `  measures: { ${only.trim().slice(0, -1)} },` : null;

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
