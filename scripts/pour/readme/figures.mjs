import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootNames } from '../../load-catalog.mjs';
import { loadSource } from '../../load-source.mjs';

/** @typedef {import('../../../src/catalog/metric-record.js').MetricRecord} MetricRecord */

/**
 * What the repository tells about itself, counted in it.
 * @typedef {object} Figures
 * @property {number} metrics records of the catalogue
 * @property {number} presets names that `cx-metrics/presets` exports
 * @property {number} cases reference values: elements of the lists of golden files
 * @property {number} goldenFiles
 * @property {readonly string[]} tools that golden files name as their source
 * @property {number} counters aggregators that tests hold to the laws
 * @property {number} properties calls of fast-check in tests
 * @property {number} examples blocks of TypeScript in sources, guides and the pages at the root
 * @property {number} compiled metrics that `compile` writes SQL for
 * @property {readonly string[]} engines that `npm run test:engines` asks
 * @property {number} coverage percent of lines and branches below which tests fail
 * @property {Readonly<Record<string, number>>} bytes of bundles, by their names in bench/sizes.json
 * @property {{ readonly packed: number, readonly installed: number }} limits of the package
 */

/** Golden files that no tool made: queries written by hand, and sentences judged by readers. */
const JUDGED = ['test/catalog/finding/search-metrics.golden.json', 'test/format/sentences.golden.json'];

/** How golden files name the tools that made them. */
const TOOLS = /** @type {const} */ ([
  ['R', /\bR\b/],
  ['SciPy', /scipy/i],
  ['statsmodels', /statsmodels/],
  ['mpmath', /mpmath/],
  ['pandas', /pandas/],
  ['SQLite', /sqlite/i],
  ['zoneinfo', /zoneinfo/],
]);

/** What the engines of conformance/ are called; PGlite is PostgreSQL too. */
const ENGINES = {
  duckdb: 'DuckDB',
  postgres: 'PostgreSQL',
  pglite: 'PostgreSQL',
  sqlite: 'SQLite',
  clickhouse: 'ClickHouse',
  mariadb: 'MariaDB',
};

/**
 * @param {readonly MetricRecord[]} records
 * @returns {Promise<Figures>}
 */
export async function figuresOf(records) {
  const names = await rootNames();
  const { presets, compilable } = await loadSource([
    "export * as presets from './src/presets/index.ts';",
    "export { compilable } from './src/sql/index.ts';",
  ]);
  const tests = textsUnder('test', /\.ts$/);
  const golden = textsUnder('test', /\.golden\.json$/).filter(({ path }) => !JUDGED.includes(path));
  const { sizes, package: limits } = JSON.parse(readFileSync('bench/sizes.json', 'utf8'));
  return {
    metrics: records.length,
    presets: Object.keys(presets).length,
    cases: sum(golden.map(({ text }) => casesOf(JSON.parse(text)))),
    goldenFiles: golden.length,
    tools: TOOLS.filter(([, word]) => golden.some(({ text }) => word.test(text))).map(([name]) => name),
    counters: countersOf(tests, [...names]),
    properties: occurrences(tests, /\bfc\.(?:property|asyncProperty)\(/g),
    examples: occurrences(documented(), /^[ *]*`{3,}(?:ts|typescript)$/gm),
    compiled: compilable().length,
    engines: enginesOf(readFileSync('conformance/engines/index.ts', 'utf8')),
    coverage: coverageOf(readFileSync('vitest.config.ts', 'utf8')),
    bytes: Object.fromEntries(
      sizes.map((/** @type {{ name: string, measured: number }} */ { name, measured }) => [name, measured]),
    ),
    limits,
  };
}

/**
 * The elements of all lists of objects, numbers or lists at the top of a golden file, and the entries of an object of cases.
 * @param {Readonly<Record<string, unknown>>} file
 */
function casesOf(file) {
  return sum(
    Object.entries(file).map(([name, value]) => {
      if (Array.isArray(value)) return typeof value[0] === 'object' ? value.length : 0;
      return name === 'cases' || name === 'zones' ? Object.keys(/** @type {object} */ (value)).length : 0;
    }),
  );
}

/**
 * Public aggregators that are named where laws are described.
 * @param {readonly { text: string }[]} tests
 * @param {readonly string[]} names that the package exports
 */
function countersOf(tests, names) {
  const lawful = tests.filter(({ text }) => /\bdescribe\w*Laws\b/.test(text)).map(({ text }) => text);
  const named = new Set(lawful.flatMap((text) => text.match(/\b\w+Aggregator\b/g) ?? []));
  return names.filter((name) => named.has(name)).length;
}

/** @param {string} text of conformance/engines/index.ts */
function enginesOf(text) {
  const keys = [...text.matchAll(/^ {2}(\w+): \{ embedded/gm)].map(([, key = '']) => key);
  const names = new Set(keys.map((key) => /** @type {Record<string, string>} */ (ENGINES)[key] ?? ''));
  if (names.size === 0 || names.has('')) throw new Error(`an engine of conformance/ has no name: ${keys.join(', ')}`);
  return Object.values(ENGINES).filter((name, k, all) => names.has(name) && all.indexOf(name) === k);
}

/** @param {string} text of vitest.config.ts */
function coverageOf(text) {
  const [, lines = '', branches = ''] = /lines: (\d+), branches: (\d+)/.exec(text) ?? [];
  if (lines === '') throw new Error('vitest.config.ts names no thresholds of coverage');
  return Math.min(Number(lines), Number(branches));
}

/** Where examples stand: the files of test/docs/examples.ts. */
function documented() {
  const pages = readdirSync('.').filter((name) => /^(README.*|CONTRIBUTING)\.md$/.test(name));
  return [
    ...textsUnder('src', /\.ts$/),
    ...textsUnder('docs', /\.md$/),
    ...pages.map((path) => ({ text: readFileSync(path, 'utf8') })),
  ];
}

/**
 * @param {string} folder
 * @param {RegExp} ending
 */
function textsUnder(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => ending.test(path) && !path.includes('node_modules'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/**
 * @param {readonly { text: string }[]} files
 * @param {RegExp} word
 */
const occurrences = (files, word) => sum(files.map(({ text }) => text.match(word)?.length ?? 0));

/** @param {readonly number[]} numbers */
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
