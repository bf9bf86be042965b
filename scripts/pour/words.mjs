import { MODEL_GROUP, modelWords } from './model-words.mjs';
import { ORIGIN } from './origin.mjs';
import { SPOKEN } from './spoken-names.mjs';

/** How long a line of code may be. */
const WIDTH = 120;

/** @typedef {import('./parts.mjs').MetricRecord} MetricRecord */

/**
 * What is known of a metric in one language.
 * @typedef {object} Spoken
 * @property {string} id
 * @property {string} function
 * @property {string} group
 * @property {string} name
 * @property {{ one?: string, other: string }} counted
 * @property {string} definition
 */

/**
 * The words of all metrics that sentences about results are made of: an export for each metric, so that a bundle holds the words of
 * those that it speaks of. A file holds a group, as in the catalogue: the package is packed better so (see `commonPath` in
 * scripts/finish-build.mjs).
 * @param {readonly MetricRecord[]} records
 * @param {Readonly<Record<string, import('../../src/catalog/metric-texts.js').MetricTexts>>} texts the Vietnamese ones
 * @returns {Map<string, string>}
 */
export function pouredWords(records, texts) {
  const vietnamese = records.map(({ id, function: name, group }) => {
    const own = texts[id];
    if (own === undefined) throw new Error(`${id} has no Vietnamese`);
    return { id, function: name, group, name: own.name, counted: { other: own.counted }, definition: own.definition };
  });
  return new Map([
    ...languageFiles('en', 'English', 'records', [...records, ...modelWords(0)]),
    ...languageFiles('vi', 'Vietnamese', 'vi', [...vietnamese, ...modelWords(1)]),
  ]);
}

/**
 * The files of one language: each group, and the entry of the package that hands them out.
 * @param {'en' | 'vi'} tag
 * @param {string} language
 * @param {string} folder of the catalogue
 * @param {readonly Spoken[]} metrics
 * @returns {[path: string, text: string][]}
 */
function languageFiles(tag, language, folder, metrics) {
  const groups = [...new Set(metrics.map(({ group }) => group))].sort();
  /** @param {string} group */
  const own = (group) => metrics.filter((metric) => metric.group === group);
  return [
    ...groups.map((group) => {
      const origin = group === MODEL_GROUP ? 'scripts/pour/model-words.mjs' : `src/catalog/${folder}/${group}.ts`;
      return /** @type {[string, string]} */ ([
        `src/format/words/${tag}/${group}.ts`,
        wordsFile(origin, tag, language, own(group)),
      ]);
    }),
    [
      `src/format/${tag}/index.ts`,
      entryFile(
        tag,
        language,
        groups.map((group) => [group, own(group)]),
      ),
    ],
  ];
}

/**
 * The entry of the package that hands out the words of one language.
 * @param {'en' | 'vi'} tag
 * @param {string} language
 * @param {readonly (readonly [group: string, metrics: readonly { function: string }[]])[]} groups
 */
function entryFile(tag, language, groups) {
  /** @param {string} name */
  const lower = (name) => name.toLowerCase();
  const exported = groups.map(([group, metrics]) => {
    const names = metrics.map(({ function: name }) => name).sort((a, b) => (lower(a) < lower(b) ? -1 : 1));
    return `export {\n${names.map((name) => `  ${name},\n`).join('')}} from '../words/${tag}/${group}.js';`;
  });
  const words = "export type { MetricWords } from '../words/metric-words.js';";
  return [
    `${ORIGIN}src/catalog/records: edit the records and run \`npm run pour\``,
    '/**',
    ` * The words of each metric in ${language}, for sentences: one export per metric, under the name of its function.`,
    ' *',
    ` * @module cx-metrics/format/${tag}`,
    ' */',
    "export type { Counted } from '../words/counted.js';",
    ...(tag < 'metric-words' ? [...exported, words] : [words, ...exported]),
    '',
  ].join('\n');
}

/**
 * The words of a group in one language.
 * @param {string} origin the file of the catalogue
 * @param {'en' | 'vi'} tag
 * @param {string} language
 * @param {readonly Spoken[]} metrics
 */
function wordsFile(origin, tag, language, metrics) {
  const sentences = `sentences${tag === 'en' ? 'En' : 'Vi'}`;
  return [
    `${ORIGIN}${origin}: edit it and run \`npm run pour\``,
    ...(metrics.some(({ id }) => SPOKEN[id]?.beside) ? ["import { besideOf } from '../beside-of.js';"] : []),
    ...(metrics.some(({ id }) => SPOKEN[id]?.conventions)
      ? ["import { conventionsOf } from '../conventions-of.js';"]
      : []),
    "import type { MetricWords } from '../metric-words.js';",
    `import { ${sentences} } from '../sentences-${tag}.js';`,
    ...(metrics.some(({ id }) => SPOKEN[id]?.target) ? ["import { targetOf } from '../target-of.js';"] : []),
    '',
    `/* The words of each metric of the group in ${language}. */`,
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
        `  sentences: ${sentences},`,
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
  const { inSentence, measures, conventions = {}, target, beside } = SPOKEN[id] ?? {};
  const name = inSentence?.[language] ?? title.replaceAll(/ \([^)]*\)/g, '');
  const list = Object.entries(measures ?? {}).map(
    ([measure, names]) => `    ${/^\w+$/.test(measure) ? measure : quoted(measure)}: ${quoted(names[language])},`,
  );
  return [
    ...(name === title ? [] : [field('inSentence', name)]),
    ...(list.length === 0 ? [] : [oneLine(list) ?? `  measures: {\n${list.join('\n')}\n  },`]),
    ...spokenConventions(conventions, language),
    ...(target ? [spokenBy('conventions', 'targetOf', language, target[language])] : []),
    ...(beside ? [spokenBy('beside', 'besideOf', language, beside[language])] : []),
  ];
}

/**
 * A function that tells more of a result, by phrases.
 * @param {string} name
 * @param {string} teller
 * @param {0 | 1} language
 * @param {import('./spoken-names.mjs').Phrases} phrases
 */
function spokenBy(name, teller, language, phrases) {
  const list = Object.entries(phrases).map(([key, phrase]) => `      ${key}: ${inCode(phrase)},\n`);
  const start = `  ${name}: (result, locale) =>\n    ${teller}(result, locale, '${language === 0 ? 'en' : 'vi'}', {\n`;
  return `${start}${list.join('')}    }),`;
}

/**
 * A phrase, its forms, or a list.
 * @param {string | readonly string[] | { one?: string, other: string }} phrase
 * @returns {string}
 */
function inCode(phrase) {
  if (typeof phrase === 'string') return quoted(phrase);
  if (Array.isArray(phrase)) return `[${phrase.map(quoted).join(', ')}]`;
  return `{ ${Object.entries(phrase)
    .map(([form, text]) => `${form}: ${quoted(text)}`)
    .join(', ')} }`;
}

/**
 * What further fields say of a value.
 * @param {NonNullable<(typeof SPOKEN)[string]['conventions']>} conventions
 * @param {0 | 1} language
 */
function spokenConventions(conventions, language) {
  const lines = Object.entries(conventions).map(([name, phrases]) => {
    const each = Object.entries(phrases).flatMap(([value, texts]) => {
      const text = texts[language];
      return text === undefined ? [] : [`${/^\w+$/.test(value) ? value : quoted(value)}: ${quoted(text)}`];
    });
    const line = `      ${name}: { ${each.join(', ')} },`;
    return line.length <= WIDTH ? line : `      ${name}: {\n${each.map((one) => `        ${one},\n`).join('')}      },`;
  });
  if (lines.length === 0) return [];
  // a function of their own: a call here would stay in bundles that do not use the words
  return ['  conventions: (result, locale) =>', `    conventionsOf(result, locale, {\n${lines.join('\n')}\n    }),`];
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
