import { metricIds } from 'cx-metrics/catalog';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CrawledPage, crawled, filesOfSite, targetOf } from './site.js';

describe('the site', () => {
  const files = new Set<string>();
  const pages = new Map<string, CrawledPage>();
  beforeAll(async () => {
    for (const file of await filesOfSite()) files.add(file);
    for (const file of files) if (file.endsWith('.html')) pages.set(file, crawled(file));
  });
  const wrong = (check: (page: CrawledPage) => readonly string[]) =>
    [...pages.values()].flatMap((page) => check(page).map((fault) => `${page.url}: ${fault}`));

  it('has a page for every metric in both languages', () => {
    const wanted = metricIds.flatMap((id) => [`metrics/${id}.html`, `vi/metrics/${id}.html`]);
    expect(wanted.filter((url) => !pages.has(url))).toEqual([]);
    expect(pages.size).toBeGreaterThan(2000);
  });

  it('has no broken link, image, script or anchor', () => {
    const faults = wrong(({ url, links }) =>
      [...new Set(links)].filter((link) => {
        const target = targetOf(url, link);
        if (!target) return false;
        if (!files.has(target.path)) return true;
        const { anchor, path } = target;
        return anchor !== '' && path.endsWith('.html') && pages.get(path)?.ids.includes(anchor) !== true;
      }),
    );
    expect(faults).toEqual([]);
  });

  it('has no id twice on a page', () => {
    expect(wrong(({ ids }) => ids.filter((id, k) => ids.indexOf(id) !== k))).toEqual([]);
  });

  it('tells every page’s language, title and description, and has one main part with one first heading', () => {
    const faults = wrong(({ url, language, title, description, mains, headings }) => [
      ...(language === (url.startsWith('vi/') ? 'vi' : 'en') ? [] : [`language ${language}`]),
      ...(title.includes('cx-metrics') ? [] : [`title ${title}`]),
      ...(description.length > 10 && description.length < 400 ? [] : [`description ${description}`]),
      ...(mains === 1 ? [] : [`${mains} main`]),
      ...(headings.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
    ]);
    expect(faults).toEqual([]);
  });

  it('has titles of its pages that tell them apart, in each language', () => {
    const own = [...pages.values()].filter(({ url }) => /(guides|metrics)\//.test(url));
    const keys = own.map(({ language, title }) => `${language} ${title}`);
    expect(keys.filter((key, k) => keys.indexOf(key) !== k)).toEqual([]);
  });

  it('leads from a page to the same one in the other language and back', () => {
    const faults = wrong(({ url, alternates }) =>
      Object.entries(alternates).flatMap(([language, link]) => {
        const other = pages.get(targetOf(url, link)?.path ?? '');
        if (other?.language !== language) return [`${language} is ${link}`];
        const back = Object.values(other.alternates).map((each) => targetOf(other.url, each)?.path);
        return back.includes(url) ? [] : [`no way back from ${link}`];
      }),
    );
    expect(faults).toEqual([]);
    expect([...pages.values()].filter(({ alternates }) => alternates['vi']).length).toBeGreaterThanOrEqual(
      2 * metricIds.length,
    );
  });
});
