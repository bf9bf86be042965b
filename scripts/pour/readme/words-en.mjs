import { atLeast } from './rounded.mjs';

const number = new Intl.NumberFormat('en-US').format;

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {number} bytes */
const MB = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

/** @param {readonly string[]} names */
const list = (names) => `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** @param {number} figure */
const over = (figure) => `over ${number(atLeast(figure))}`;

/** @type {import('./readme.mjs').ReadmeWords} */
export const english = {
  language: 'en',
  kB,
  packageRow: ({ packed, installed }) =>
    `the package itself, doc comments included | at most ${MB(packed)} to fetch, ${MB(installed)} on disk`,
  glance: ({ metrics, presets, cases, tools, properties, engines, bytes }) => [
    `**${metrics} metrics**, from survey to service in business hours, customers, revenue and marketplaces; ${presets} presets have the definitions and statuses of Zendesk, Intercom, Jira and others.`,
    `**Checked** against ${list(tools.slice(0, 3))}: ${over(cases)} reference values, ${over(properties)} properties on random data. Every example runs as a test, those of this page too.`,
    `**The same to the last bit** from an array, a stream, merged shards, ten million rows in columns, or SQL in ${list(engines)}.`,
    `**Small**: no dependencies; \`nps\` adds ${kB(bytes['nps'] ?? NaN)} to a bundle, \`ttr\` ${kB(bytes['ttr'] ?? NaN)}. Node ≥ 20, browsers, Deno, Bun, edge workers; ES modules and CommonJS.`,
    '**For people too**: results as plain sentences and as charts, in English and Vietnamese.',
  ],
  trustHead: ['what', 'how it is checked', 'how much of it'],
  trust: ({ cases, goldenFiles, tools, counters, properties, compiled, engines, examples, coverage, metrics }) => [
    `Values | against other tools: ${list(tools)} of Python. \`test/reference\` has scripts that make them again | ${over(cases)} cases in ${goldenFiles} files`,
    `Laws | nine, for every aggregator: batch = stream; any split, order and merge gives the same bits; what is missing or invalid moves no value | ${over(counters)} aggregators`,
    `Properties | bounds, identities (start + new − lost = end), slow twins, on random data, up to 1,000 runs each | ${over(properties)}`,
    `SQL | random tables in real engines: ${list(engines)}. The same JSON as in memory, or refused with a reason | ${compiled} metrics`,
    `Examples | every block of TypeScript in comments, guides and this page runs | ${over(examples)}`,
    `Definitions | formula, traps, variants and sources of each metric are data in \`cx-metrics/catalog\` | ${metrics} records`,
    `Coverage | of lines and of branches; below that, tests fail | ${coverage} %`,
  ],
  metricsHead: ['group', 'functions'],
  sizesHead: ['import', 'minified and gzipped'],
  sizes: [
    ['nps', '`nps`'],
    ['csat', '`csat`'],
    ['conversionRate', '`conversionRate`'],
    ['ten shares', 'ten such shares'],
    ['ttr', '`ttr`'],
    ['BusinessCalendar', '`BusinessCalendar`: hours, holidays, clock changes'],
    ['churnRate', '`churnRate`'],
    ['retentionCohorts', '`retentionCohorts`'],
    ['formatResult, wordsEn beside nps', '`formatResult` in English, beside `nps`'],
    ['compile', '`compile`: SQL for all of them'],
  ],
};
