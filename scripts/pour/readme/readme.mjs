import { existsSync } from 'node:fs';
import { english } from './words-en.mjs';
import { vietnamese } from './words-vi.mjs';

/** @typedef {import('../../../src/catalog/metric-record.js').MetricRecord} MetricRecord */
/** @typedef {import('./figures.mjs').Figures} Figures */

/**
 * What a README says in figures, in one language. Figures that grow with every change are rounded down by `atLeast`.
 * @typedef {object} ReadmeWords
 * @property {'en' | 'vi'} language
 * @property {(figures: Figures) => readonly string[]} glance lines of the first screen
 * @property {(figures: Figures) => readonly string[]} trust rows of a table: what is checked, how, how much of it
 * @property {readonly string[]} trustHead
 * @property {readonly string[]} metricsHead
 * @property {readonly string[]} sizesHead
 * @property {readonly (readonly [entry: string, says: string])[]} sizes entries of bench/sizes.json
 * @property {(limits: Figures['limits']) => string} packageRow the most bytes of the package, as a row of that table
 * @property {(bytes: number) => string} kB
 */

/** The pages, and the language of each. */
export const READMES = /** @type {const} */ ([
  ['README.md', english],
  ['README.vi.md', vietnamese],
]);

/**
 * A README with its poured parts as the repository has them now.
 * @param {string} text
 * @param {ReadmeWords} words
 * @param {Figures} figures
 * @param {readonly MetricRecord[]} records
 * @param {Readonly<Record<string, string>>} groups their names
 * @returns {string}
 */
export function withFigures(text, words, figures, records, groups) {
  const parts = {
    glance: words.glance(figures).map((line) => `- ${line}`),
    trust: table(words.trustHead, words.trust(figures)),
    metrics: table(words.metricsHead, metricRows(records, groups)),
    sizes: table(words.sizesHead, sizeRows(words, figures)),
  };
  const poured = Object.entries(parts).reduce((page, [name, lines]) => withPart(page, name, lines), text);
  return words.language === 'vi' ? inVietnamese(poured) : poured;
}

/**
 * @param {string} text
 * @param {string} name
 * @param {readonly string[]} lines
 */
function withPart(text, name, lines) {
  const [from, to] = [`<!-- poured: ${name} -->`, '<!-- /poured -->'];
  const [before = '', rest] = text.split(from);
  const [, ...after] = rest?.split(to) ?? [];
  if (after.length === 0) throw new Error(`a README lacks ${from} and ${to}`);
  return [`${before}${from}`, '', ...lines, '', `${to}${after.join(to)}`].join('\n');
}

/**
 * Guides that exist in Vietnamese are linked there; of the others the language is said.
 * @param {string} text
 */
function inVietnamese(text) {
  return text.replaceAll(/\]\(docs\/(?:vi\/)?([\w-]+\.md)\)(?: \(tiếng Anh\))?/g, (_, file) =>
    existsSync(`docs/vi/${file}`) ? `](docs/vi/${file})` : `](docs/${file}) (tiếng Anh)`,
  );
}

/**
 * All metrics of the catalogue, a row for each group.
 * @param {readonly MetricRecord[]} records
 * @param {Readonly<Record<string, string>>} groups
 */
function metricRows(records, groups) {
  return Object.entries(groups).map(([group, name]) => {
    const functions = records.filter((record) => record.group === group).map((record) => `\`${record.function}\``);
    return `${name} (${functions.length}) | ${functions.join(' ')}`;
  });
}

/**
 * @param {ReadmeWords} words
 * @param {Figures} figures
 */
function sizeRows({ sizes, kB, packageRow }, { bytes, limits }) {
  const rows = sizes.map(([entry, says]) => {
    const size = bytes[entry];
    if (size === undefined) throw new Error(`bench/sizes.json: there is no entry ${entry}`);
    return `${says} | ${kB(size)}`;
  });
  return [...rows, packageRow(limits)];
}

/**
 * @param {readonly string[]} head
 * @param {readonly string[]} rows
 */
function table(head, rows) {
  return [head.join(' | '), head.map(() => '---').join(' | '), ...rows].map((row) => `| ${row} |`);
}
