import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../scripts/load-catalog.mjs';
import { figuresOf } from '../../scripts/pour/readme/figures.mjs';
import { withFigures } from '../../scripts/pour/readme/readme.mjs';
import { atLeast } from '../../scripts/pour/readme/rounded.mjs';
import { english } from '../../scripts/pour/readme/words-en.mjs';
import { vietnamese } from '../../scripts/pour/readme/words-vi.mjs';
import { filesUnder } from '../docs/examples.js';
import { type PublicName, publicNames } from './exports.js';

const everything = publicNames();
const names = new Set(everything.map(({ name }) => name));
const twins = ['FromCounts', 'FromTotals', 'FromSums'];

/** Whether a name is a function that a reader who looks for a metric should find. */
function isMetric({ name, declarations }: PublicName): boolean {
  const metric = declarations
    .filter(ts.isFunctionDeclaration)
    .some((declared) =>
      ts.getJSDocTags(declared).some((tag) => tag.tagName.text === 'category' && areas.test(String(tag.comment))),
    );
  return metric && !twins.some((end) => name.endsWith(end) && names.has(name.slice(0, -end.length)));
}
const areas =
  /^(Survey|Service|Customers|Revenue|Acquisition|Engagement|Mobile|Media|Content|Marketplace|Digital|Journey|Kernels)$/;

const { records, groups } = await loadCatalog();
const figures = await figuresOf(records);

/** The names in the tables of a section, which is found by its place among the headings. */
function namesIn(page: string, heading: string): string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const rows = section.split('\n## ')[0]?.match(/^\|.*$/gm) ?? [];
  return rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
}

/** What a page is made of, in turn: headings by their level, blocks of code, rows of tables, items. */
function outlineOf(page: string): string[] {
  return page.split('\n').flatMap((line) => /^(#+|```\w*|\||- )/.exec(line)?.[0] ?? []);
}

describe.each([
  ['README.md', english, 'Metrics'],
  ['README.vi.md', vietnamese, 'Các chỉ số'],
])('%s', (path, words, heading) => {
  const page = readFileSync(path, 'utf8');
  const poured = (text: string) => withFigures(text, words, figures, records, groups[words.language]);

  it('has the figures of the repository, or `npm run pour` puts them there', () => {
    expect(page).toBe(poured(page));
    const stale = page.replace(`**${figures.metrics} `, '**188 ').replace(words.kB(figures.bytes['nps'] ?? 0), '1 kB');
    expect(stale).not.toBe(page);
    expect(poured(stale)).toBe(page);
    expect(() => poured(page.replace('<!-- poured: sizes -->', ''))).toThrow('lacks <!-- poured: sizes -->');
    expect(() => withFigures(page, words, { ...figures, bytes: {} }, records, {})).toThrow('no entry nps');
  });

  it('names every metric once in its tables of metrics, and nothing that is none', () => {
    const metrics = everything.filter(isMetric).map(({ name }) => name);
    expect(metrics.length).toBeGreaterThan(figures.metrics);
    expect(namesIn(page, heading).sort()).toEqual(metrics.sort());
  });

  it('names every entry of the package', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: object };
    const entries = Object.keys(exports).filter((entry) => entry !== './package.json');
    for (const entry of entries) expect(page).toContain(`\`cx-metrics${entry.slice(1)}\``);
  });

  it('can be judged by its first screen: what it is, how it is installed, an example that runs, the figures', () => {
    const first = page.split('\n').slice(0, 31).join('\n');
    for (const part of ['npm install cx-metrics', '// =>', `**${figures.metrics} `]) expect(first).toContain(part);
    expect(outlineOf(first).filter((mark) => mark === '- ')).toHaveLength(words.glance(figures).length);
  });
});

describe('the README in Vietnamese', () => {
  it('has the parts of the English one', () => {
    expect(outlineOf(readFileSync('README.vi.md', 'utf8'))).toEqual(outlineOf(readFileSync('README.md', 'utf8')));
  });
});

describe('figures that grow with every change', () => {
  it('are rounded down, to one digit and a half', () => {
    expect([3580, 458, 851, 42, 9, 1000].map(atLeast)).toEqual([3500, 450, 850, 40, 9, 1000]);
  });
});

describe('the guides', () => {
  // those of a language have a folder there
  const files = filesUnder('.', 'docs', '.md')
    .map((path) => path.replace('./', ''))
    .filter((path) => /^docs\/[^/]+$/.test(path));

  it('are linked from both READMEs and have their place in the site', () => {
    const pages = ['README.md', 'README.vi.md'].map((path) =>
      readFileSync(path, 'utf8').replaceAll('](docs/vi/', '](docs/'),
    );
    const { projectDocuments } = JSON.parse(readFileSync('typedoc.json', 'utf8')) as { projectDocuments: string[] };
    expect(projectDocuments.toSorted()).toEqual(files);
    // the page of all metrics is one of the site alone: in the package its links would lead nowhere
    const guides = files.filter((file) => file !== 'docs/find-your-metric.md');
    for (const page of pages) for (const file of guides) expect(page).toContain(`](${file})`);
  });

  it.each(files)('%s has a short title, a group and one heading of the first level', (file) => {
    const [, front = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    expect(front).toMatch(/^title: [\w ]{3,30}$/m);
    expect(front).toMatch(/^category: (First steps|Guides to [a-z]+)$/m);
    const prose = text.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '');
    expect(prose.match(/^# .+$/gm)).toHaveLength(1);
  });
});
