import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** What a crawler needs to know of a page. */
export interface CrawledPage {
  readonly url: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly ids: readonly string[];
  /** Addresses of links, scripts, styles and images, as they are written. */
  readonly links: readonly string[];
  /** Addresses in other languages, by language. */
  readonly alternates: Readonly<Record<string, string>>;
  readonly headings: readonly number[];
  readonly mains: number;
}

/** The files of the site. */
export async function filesOfSite(folder = 'site'): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(folder.length + 1));
}

/** Reads a page as a browser would. */
export function crawled(url: string, folder = 'site'): CrawledPage {
  const ids: string[] = [];
  const links: string[] = [];
  const alternates: Record<string, string> = {};
  const headings: number[] = [];
  let language = '';
  let title = '';
  let description = '';
  let mains = 0;
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) {
      const of = (name: string) => node.attrs.find((attribute) => attribute.name === name)?.value;
      const id = of('id');
      if (id !== undefined) ids.push(id);
      const address = node.tagName === 'use' ? of('href') : (of('href') ?? of('src'));
      if (address !== undefined) links.push(address);
      const [, level] = /^h([1-6])$/.exec(node.tagName) ?? [];
      if (level !== undefined) headings.push(Number(level));
      if (node.tagName === 'html') language = of('lang') ?? '';
      if (node.tagName === 'main') mains++;
      if (node.tagName === 'meta' && of('name') === 'description') description = of('content') ?? '';
      if (node.tagName === 'link' && of('rel') === 'alternate') alternates[of('hreflang') ?? ''] = of('href') ?? '';
      const [text] = node.childNodes;
      if (node.tagName === 'title' && node.parentNode?.nodeName === 'head' && text && 'value' in text)
        title = text.value;
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(readFileSync(`${folder}/${url}`, 'utf8')));
  return { url, language, title, description, ids, links, alternates, headings, mains };
}

/** Where a link of a page leads within the site: address and anchor; undefined for other places. */
export function targetOf(url: string, link: string): { path: string; anchor: string } | undefined {
  const target = new URL(link, `http://site.test/${url}`);
  if (target.host !== 'site.test') return undefined;
  const path = decodeURIComponent(target.pathname.slice(1));
  return {
    path: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    anchor: decodeURIComponent(target.hash.slice(1)),
  };
}
