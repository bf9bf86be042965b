import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
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

/** The rows of the tables of metrics: name, what it tells, what else there is of it. */
const rows = readFileSync('README.md', 'utf8')
  .split('\n')
  .map((line) => /^\| `(\w+)` \| (.+) \|(.*)\|$/.exec(line))
  .flatMap((match) => (match ? [{ name: match[1] ?? '', text: match[2] ?? '', also: match[3] ?? '' }] : []));

/** The functions that the table by group names: they have their names for their lines. */
const pouredNames = readFileSync('README.md', 'utf8')
  .split('\n')
  .flatMap((line) => /^\| [A-Z]\w+ \| ((`\w+` ?)+) \|$/.exec(line)?.[1]?.split(' ') ?? [])
  .map((name) => name.replaceAll('`', ''));

describe('the tables of README', () => {
  it('name every metric once, and nothing that is none', () => {
    const metrics = everything.filter(isMetric).map(({ name }) => name);
    expect(metrics.length).toBeGreaterThan(0);
    expect(pouredNames.length).toBeGreaterThan(0);
    expect([...rows.map(({ name }) => name), ...pouredNames].sort()).toEqual(metrics.sort());
  });

  it('say for each which other forms there are', () => {
    const forms = (name: string) => [
      ...twins.filter((end) => names.has(name + end)),
      ...['Aggregator'].filter((end) => names.has(name.replace(/^./, (first) => first.toUpperCase()) + end)),
    ];
    const said = rows.map(({ name, also }) => [name, also.trim()]);
    expect(said).toEqual(
      rows.map(({ name }) => [
        name,
        forms(name)
          .map((end) => `\`…${end}\``)
          .join(' '),
      ]),
    );
  });

  it('have a line for each', () => {
    for (const { name, text } of rows) expect(text.length, name).toBeLessThanOrEqual(100);
  });
});

describe('the guides', () => {
  const files = filesUnder('.', 'docs', '.md').map((path) => path.replace('./', ''));

  it('are linked from README and have their place in the site', () => {
    const readme = readFileSync('README.md', 'utf8');
    const { projectDocuments } = JSON.parse(readFileSync('typedoc.json', 'utf8')) as { projectDocuments: string[] };
    expect(projectDocuments.toSorted()).toEqual(files);
    // the page of all metrics is one of the site alone: in the package its links would lead nowhere
    const guides = files.filter((file) => file !== 'docs/find-your-metric.md');
    for (const file of guides) expect(readme).toContain(`](${file})`);
  });

  it.each(files)('%s has a short title, a group and one heading of the first level', (file) => {
    const [, front = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    expect(front).toMatch(/^title: [\w ]{3,30}$/m);
    expect(front).toMatch(/^category: (First steps|Guides to [a-z]+)$/m);
    const prose = text.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '');
    expect(prose.match(/^# .+$/gm)).toHaveLength(1);
  });
});
