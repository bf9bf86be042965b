import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesUnder } from '../docs/examples.js';

const installed = join(inject('consumer'), 'node_modules/cx-metrics');
const pages = filesUnder(installed, '.', '.md').map((path) => path.replace('./', ''));

/** The text of a page without its code. */
const proseOf = (path: string) => readFileSync(path, 'utf8').replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '');

/** Where the links of a page lead, but those to other sites. */
function linksOf(path: string): string[] {
  return [...proseOf(path).matchAll(/\]\(\s*<?([^)>\s]+)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** The names that links can give for headings of a page. */
function anchorsOf(path: string): string[] {
  return [...proseOf(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
}

describe('an installed copy', () => {
  it('has README and guides', () => {
    expect(pages).toContain('README.md');
    expect(pages).toContain('docs/start.md');
    expect(linksOf(join(installed, 'README.md'))).toContain('docs/start.md');
  });

  it.each(pages)('%s links only to what is in it', (page) => {
    const dead = linksOf(join(installed, page)).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? join(installed, page) : join(installed, dirname(page), decodeURI(path));
      return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
    expect(dead).toEqual([]);
  });
});
