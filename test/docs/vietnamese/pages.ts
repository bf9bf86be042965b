import { readFileSync } from 'node:fs';
import { filesUnder } from '../examples.js';

/** A page in Markdown, taken apart. */
export interface Page {
  /** Path from the root of the repository. */
  readonly path: string;
  /** What stands between the dashes at the top, by name. */
  readonly front: Readonly<Record<string, string>>;
  readonly lines: number;
  /** The text without front matter and blocks of code. */
  readonly prose: string;
}

/** Reads a page. */
export function pageOf(path: string): Page {
  const text = readFileSync(path, 'utf8');
  const [, head = '', body = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const front = Object.fromEntries(
    [...head.matchAll(/^(\w+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
  const prose = body.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '');
  return { path, front, lines: text.split('\n').length - 1, prose };
}

/** The English guides by their file names. */
export const guides = filesUnder('.', 'docs', '.md')
  .map((path) => path.replace('./', ''))
  .filter((path) => /^docs\/[^/]+\.md$/.test(path))
  .map(pageOf);

/** The pages in Vietnamese. */
export const pages = filesUnder('.', 'docs/vi', '.md')
  .map((path) => path.replace('./', ''))
  .map(pageOf);

/** Terms, poured: it belongs to no English guide, and names the words that are not to be used. */
export const GLOSSARY = 'docs/vi/thuat-ngu.md';

/** Where the links of a page lead within the repository, as they are written. */
export function linksOf({ prose }: Page): string[] {
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** The names that links can give for headings of a page. */
export function anchorsOf({ prose }: Page): string[] {
  return [...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
}
