import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../src/page/elements/markup.js';
import { HATCHING, removeFolders, runReport } from './run-report.js';

afterAll(removeFolders);

const FILES = {
  's.csv': 'group,score\n<b>&"x",9\nquiet,\n<b>&"x",3\n'.replaceAll('<b>&"x"', '"<b>&""x"""'),
  't.csv': 'opened,resolved\n2026-01-02T09:00Z,\n',
  'o.csv': 'who,day,vnd\na,2026-01-05,100\na,2026-02-01,50\nb,2026-01-31,70\n',
};
const WORDS = [
  ...['--survey', 's.csv', '--score', 'score', '--by', 'group'],
  ...['--tickets', 't.csv', '--opened', 'opened', '--resolved', 'resolved'],
  ...['--orders', 'o.csv', '--customer', 'who', '--date', 'day', '--amount', 'vnd', '--currency', 'VND'],
  ...['--zone', 'Asia/Ho_Chi_Minh', '--as-of', '2026-02-10', '--out', 'page.html'],
];

let page = '';
let stdout = '';
beforeAll(async () => {
  const outcome = await runReport(WORDS, FILES);
  stdout = outcome.stdout;
  page = readFileSync(join(outcome.folder, 'page.html'), 'utf8');
});

describe('the page', () => {
  it('loads nothing', () => {
    expect(page).not.toMatch(/https?:|\/\/[a-z]/i);
    expect(page).not.toMatch(/<script|<img|<iframe|@import|\ssrc=/i);
    expect(page).not.toContain('url(');
    const links = Array.from(page.matchAll(/href="([^"]*)"/g), ([, link = '']) => link);
    expect(links.filter((link) => !link.startsWith('#'))).toEqual(['data:,']);
    expect(page).toContain(`content="default-src 'none'`);
  });

  it('fits a phone and says what its images show', () => {
    expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    const images = page.match(/<svg class="(?:wide|narrow)"[^>]*>.{20}/g) ?? [];
    expect(images.length).toBeGreaterThanOrEqual(4);
    for (const image of images) expect(image).toMatch(/viewBox="0 0 \d+ \d+" width="100%" .*role="img"><title>/);
    expect(page.match(/<table>/g)?.length).toBe(page.match(/<div class="scroll" role="region" tabindex="0"/g)?.length);
  });

  it('escapes what stands in the files', () => {
    expect(page).toContain('&lt;b&gt;&amp;&quot;x&quot;');
    expect(page).not.toContain('<b>&');
  });

  it('shows what is not known as a dash, and not as zero', () => {
    expect(page).toMatch(
      /<th scope="row" class="text">quiet<\/th><td><b>–<\/b><\/td><td>–<\/td><td>0 †<\/td><td>1<\/td><td>–<\/td>/,
    );
    expect(stdout).toMatch(/quiet +– +– +· +0 {2}† +– +–/);
    expect(stdout).toMatch(/average of resolved cases +– +0\n/);
    expect(stdout).toContain('not reached');
  });

  it('marks months that are not over', () => {
    expect(stdout).toMatch(/2026-01 +2 † +50\.0\*/);
    expect(stdout).toContain('† fewer than 30 customers (1 of 1 groups)');
    expect(page).toContain('<b>50.0*</b>');
    for (const title of ['Who comes back', 'Revenue by month']) {
      const [, figure = ''] = page.split(`<h3>${title}</h3>`);
      expect(figure.split('</figure>')[0]).toMatch(HATCHING);
    }
  });
});

describe('html', () => {
  it('escapes text and keeps markup', () => {
    expect(html`<p>${'<&">'}${html`<b>${1}</b>`}${[' ', undefined, html`<i/>`]}</p>`.text).toBe(
      '<p>&lt;&amp;&quot;&gt;<b>1</b> <i/></p>',
    );
  });
});

describe('many and odd groups', () => {
  it('are drawn up to a number, and listed all', async () => {
    const odd = ['__proto__', 'constructor', 'a\u2028b', "it's", '\\', 'All answers'];
    const names = [...odd, ...Array.from({ length: 300 }, (_, k) => `group ${k}`)];
    const contents = `group;score\n${names.map((name) => `${name};9\n`).join('')}`;
    const { folder, stdout, code } = await runReport(['--survey', 's.csv', '--score', 'score', '--by', 'group'], {
      's.csv': contents,
    });
    expect(code).toBe(0);
    const text = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(text).toContain('200 of 306 groups: those with most observations.');
    for (const name of [...odd, 'group 299']) expect(text).toContain(`<th scope="row" class="text">${name}</th>`);
    expect(stdout).toContain('(306 of 306 groups)');
  });
});

describe('long names', () => {
  it('are cut where there is one line, and whole in notes and tables', async () => {
    const question = `On a scale from 0 to 10, ${'how likely is it '.repeat(6)}?`.replace(' ?', '?');
    const name = 'W'.repeat(90);
    const { stdout, folder } = await runReport(
      ['--survey', 's.csv', '--score', question, '--score', 'q', '--by', 'g'],
      {
        's.csv': `"${question}",q,g\n9,9,${name}\n`,
      },
    );
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100);
    expect(stdout.replace(/\s+/g, ' ')).toContain(`Answers: column "${question}".`);
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(page).toContain(`<th scope="row" class="text">${name}</th>`);
  });
});

describe('files without a row', () => {
  it('have nothing to measure', async () => {
    const words = ['--survey', 's.csv', '--score', 'score', '--tickets', 't.csv', '--opened', 'a', '--resolved', 'b'];
    const { code, stdout, folder } = await runReport(words, { 's.csv': 'score\n', 't.csv': 'a,b\n,\n' });
    expect(code).toBe(0);
    expect(stdout).toContain('NPS – points');
    expect(stdout).toContain('Rows: 0; answers: 0');
    expect(stdout).toContain('without an opening: 1; refused: 0 ');
    expect(stdout).toContain('As of –:');
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).not.toMatch(/NaN|undefined|Infinity/);
  });
});
