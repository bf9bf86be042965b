import { readdirSync, readFileSync } from 'node:fs';

/** @typedef {import('../../src/catalog/metric-record.js').MetricRecord} MetricRecord */
/** @typedef {import('../../src/catalog/metric-texts.js').MetricTexts} MetricTexts */

/** A guide: its file, its title, and the functions that its examples import. */
/** @typedef {{ file: string, title: string, functions: ReadonlySet<string> }} Guide */

export const PAGE = 'docs/find-your-metric.md';

/** @type {Readonly<Record<string, string>>} */
const HEADINGS = {
  survey: 'Surveys and feedback',
  service: 'Service',
  customers: 'Customers',
  revenue: 'Revenue',
  acquisition: 'Acquisition',
  engagement: 'Engagement',
  mobile: 'Mobile apps',
  media: 'Media sites',
  content: 'User-generated content',
  marketplace: 'Marketplaces',
  digital: 'Digital experience',
  journey: 'Journey and market',
};

const HEAD = `---
title: Find your metric
category: First steps
---

# Find your metric

Every metric with its names in English and Vietnamese, what it says, and where to read on. Press <kbd>/</kbd> on the site and type any of these
names, or search this page. Mỗi chỉ số có tên tiếng Việt bên cạnh tên tiếng Anh.

From a program: \`searchMetrics('ty le roi bo', { texts: [vi] })\` of \`cx-metrics/catalog\` finds the same names, without accents too.
`;

/**
 * The page that lists every metric by its names.
 * @param {readonly MetricRecord[]} records
 * @param {Readonly<Record<string, MetricTexts>>} texts the Vietnamese
 * @param {readonly Guide[]} guides
 * @param {ReadonlySet<string>} names that the root of the package exports
 * @returns {string}
 */
export function findPage(records, texts, guides, names) {
  const parts = Object.entries(HEADINGS).map(([group, heading]) => {
    const items = records
      .filter((record) => record.group === group)
      .map((record) => item(record, texts, guides, names));
    return `\n## ${heading}\n\n${items.join('\n')}\n`;
  });
  return HEAD + parts.join('');
}

/**
 * @param {MetricRecord} record
 * @param {Readonly<Record<string, MetricTexts>>} texts
 * @param {readonly Guide[]} guides
 * @param {ReadonlySet<string>} names
 */
function item({ id, name, function: called, definition, aliases }, texts, guides, names) {
  const vi = texts[id];
  const own = [name, vi?.name].map((each) => each?.toLowerCase());
  const others = [...new Set([...aliases, ...(vi?.aliases ?? [])])].filter((each) => !own.includes(each.toLowerCase()));
  const forms = formsOf(called).filter((form) => names.has(form));
  const links = guides.filter(({ functions }) => functions.has(called)).map(({ file, title }) => `[${title}](${file})`);
  const says = [
    `**${name}** · ${vi?.name} · {@link cx-metrics.${called} ${called}}`,
    definition,
    `*${others.join(' · ')}*`,
    ...(forms.length > 0 ? [`Also: ${forms.map((form) => `{@link cx-metrics.${form} ${form}}`).join(', ')}`] : []),
    ...(links.length > 0 ? [`Guide: ${links.join(', ')}`] : []),
  ];
  return `- ${says.join('<br>\n  ')}`;
}

/**
 * The other forms that a metric may have: of counts that are there already, and of values as they come.
 * @param {string} called
 */
function formsOf(called) {
  const twins = ['FromCounts', 'FromTotals', 'FromSums'].map((ending) => called + ending);
  return [...twins, `${called.replace(/^./, (first) => first.toUpperCase())}Aggregator`];
}

/** Names from the package; words of metrics are called as the metrics are, and are none. */
const IMPORT = /import \{([^}]+)\} from 'cx-metrics(?:\/(?!format\/)[\w/]+)?'/g;

/**
 * The guides of docs/, by what their examples import.
 * @returns {Guide[]}
 */
export function guidesOf() {
  const files = readdirSync('docs').filter((file) => file.endsWith('.md') && `docs/${file}` !== PAGE);
  return files.map((file) => {
    const text = readFileSync(`docs/${file}`, 'utf8');
    const imported = [...text.matchAll(IMPORT)].flatMap(([, names = '']) => names.split(','));
    const title = /^title: (.+)$/m.exec(text)?.[1] ?? file;
    return { file, title, functions: new Set(imported.map((each) => each.trim())) };
  });
}
