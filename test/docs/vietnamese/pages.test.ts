import { existsSync } from 'node:fs';
import { basename, dirname, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, GLOSSARY, guides, linksOf, type Page, pageOf, pages } from './pages.js';

/** What the groups of guides are called. */
const CATEGORIES: Readonly<Record<string, string>> = {
  'First steps': 'Bước đầu',
  'Guides to surveys': 'Khảo sát',
  'Guides to service': 'Dịch vụ',
  'Guides to customers': 'Khách hàng',
  'Guides to growth': 'Tăng trưởng',
};

const own = pages.filter(({ path }) => path !== GLOSSARY);
const guideOf = ({ path }: Page) => guides.find((guide) => basename(guide.path) === basename(path));

/** Links of a page that lead to no file, or to no heading of it. */
const deadLinksOf = (page: Page) =>
  linksOf(page).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page.path : normalize(`${dirname(page.path)}/${path}`);
    return !existsSync(target) || (anchor !== undefined && !anchorsOf(pageOf(target)).includes(decodeURI(anchor)));
  });

describe('the pages in Vietnamese', () => {
  it('cover every guide: by a page of the same name, or by one that names and links it', () => {
    expect(own.length).toBeGreaterThan(20);
    const told = new Set(own.flatMap((page) => [basename(page.path), ...linksOf(page).map((link) => basename(link))]));
    const untold = guides.filter(({ path }) => !told.has(basename(path)));
    // a page of the site alone, which no other can link
    expect(untold.map(({ path }) => path)).toEqual(['docs/find-your-metric.md']);
    for (const { front } of untold) {
      expect(own.some(({ prose }) => prose.includes(`“${front['title']}”`))).toBe(true);
    }
  });

  it.each(pages)('$path has a short title, the group of its guide and one heading of the first level', (page) => {
    const { title = '', category } = page.front;
    expect(title).toMatch(/^[\p{L}\p{N} ,–?]{3,40}$/u);
    expect(category).toBe(CATEGORIES[guideOf(page)?.front['category'] ?? 'First steps']);
    expect(page.prose.match(/^# .+$/gm)).toHaveLength(1);
  });

  it.each(own)('$path is of 30 to 120 lines and ends with the whole guide', (page) => {
    expect(page.lines).toBeGreaterThanOrEqual(30);
    expect(page.lines).toBeLessThanOrEqual(120);
    const last = page.prose.trimEnd().split('\n').at(-1);
    expect(last).toMatch(new RegExp(`Bản đầy đủ bằng tiếng Anh.*\\]\\(\\.\\./${basename(page.path)}\\)\\.$`));
  });

  it.each(pages)('$path links only to what is there', (page) => {
    expect(deadLinksOf(page)).toEqual([]);
  });

  it('are all linked from others', () => {
    const linked = new Set(pages.flatMap((page) => linksOf(page).filter((link) => !link.startsWith('..'))));
    expect(pages.map(({ path }) => basename(path)).filter((name) => !linked.has(name) && name !== 'start.md')).toEqual(
      [],
    );
  });

  it.each([
    ['presets', 'Tính CSAT như Zendesk'],
    ['churn-and-repeat', 'Tỷ lệ rời bỏ là gì'],
    ['open-cases', 'Vì sao trung vị là null'],
    ['workers-and-streams', 'Gộp nhiều phần'],
    ['by-month-by-team', 'NPS theo tháng'],
  ])('%s answers under a heading of its own: %s', (name, heading) => {
    expect(pageOf(`docs/vi/${name}.md`).prose).toContain(`\n## ${heading}\n`);
  });
});
