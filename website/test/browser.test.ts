import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser, type OpenSite, openSite } from './browser.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** One guide and a page of a metric in both languages in all ways; other kinds of pages in two. */
const THOROUGH = ['guides/open-cases.html', 'metrics/nps.html', 'vi/metrics/churn-rate.html'];
const OTHERS = [
  'metrics/index.html',
  'vi/guides/thuat-ngu.html',
  'functions/cx-metrics.nps.html',
  'interfaces/cx-metrics.NpsResult.html',
  'classes/cx-metrics.NpsAggregator.html',
  'modules/cx-metrics_sql.html',
];

const LOOKS = [
  { width: 1280, colours: 'light' },
  { width: 390, colours: 'dark' },
  { width: 1280, colours: 'dark' },
  { width: 390, colours: 'light' },
] as const;

/** What is looked for, and what the page that answers says. */
const SEARCHES = [
  { query: 'CSAT like Zendesk', url: /guides\/presets\.html/, says: /zendeskCsat/ },
  { query: 'tỷ lệ rời bỏ', url: /vi\/metrics\/churn-rate\.html/, says: /Tỷ lệ khách hàng có mặt đầu kỳ/ },
  { query: 'median is null', url: /guides\/open-cases\.html/, says: /median/ },
  { query: 'merge shards', url: /guides\/workers-and-streams\.html/, says: /mergeShards/ },
  { query: 'NPS by month', url: /guides\/by-month-by-team\.html/, says: /byPeriod/ },
  { query: 'ty le roi bo', url: /metrics\/churn-rate\.html/, says: /present at the start/ },
];

/** What the search has found. */
const RESULTS = '#site-results [role=option]';

if (noBrowser !== undefined) console.warn(noBrowser);

describe.skipIf(noBrowser !== undefined)('in a browser, the site', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  }, 60_000);
  afterAll(() => site?.close());

  it.each([
    ...THOROUGH.flatMap((path) => LOOKS.map((look) => ({ path, ...look }))),
    ...OTHERS.flatMap((path) => LOOKS.slice(0, 2).map((look) => ({ path, ...look }))),
  ])(
    '$path is accessible and no wider than $width px, in $colours',
    async ({ path, colours, width }) => {
      const { page, complaints } = await site.open(path, {
        viewport: { width, height: 800 },
        colorScheme: colours,
      });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      await page.addScriptTag({ path: AXE });
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run());
      await page.context().close();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual(
        [],
      );
      expect(wide).toBe(0);
      expect(complaints).toEqual([]);
    },
    60_000,
  );

  it.each(SEARCHES)(
    'answers $query within one search, by keyboard alone',
    async ({ query, url, says }) => {
      const { page, complaints } = await site.open('index.html');
      await page.keyboard.press('/');
      await page.getByRole('combobox', { name: 'Search' }).fill(query);
      const results = page.locator(RESULTS);
      await results.first().waitFor();
      const links = await results.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      const place = links.slice(0, 3).findIndex((link) => url.test(link));
      expect(`${place} of ${links.slice(0, 3).join(', ')}`).toMatch(/^[012] of/);
      for (let k = 0; k < place; k++) await page.keyboard.press('ArrowDown');
      await Promise.all([page.waitForURL(url), page.keyboard.press('Enter')]);
      expect(await page.locator('main').innerText()).toMatch(says);
      await page.context().close();
      expect(complaints).toEqual([]);
    },
    60_000,
  );

  it('loads the search when somebody uses it, and not before', async () => {
    const { page } = await site.open('metrics/nps.html');
    const loaded = () =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\//, '')));
    expect((await loaded()).filter((name) => /^search.*\.js/.test(name))).toEqual([]);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox', { name: 'Search' }).fill('nps');
    await page.locator(RESULTS).first().waitFor();
    expect(await loaded()).toContain('search-index.json');
    await page.addScriptTag({ path: AXE });
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run());
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    await page.context().close();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }, 60_000);

  it('keeps the colours that were chosen, and opens its list of pages on a phone', async () => {
    const { page } = await site.open('metrics/nps.html', { viewport: { width: 390, height: 800 } });
    const list = page.getByRole('navigation', { name: 'Pages of this site' });
    expect(await list.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await list.isVisible()).toBe(true);
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
    await page.goto(`${site.address}guides/start.html`);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.context().close();
  }, 60_000);

  it('copies the code of an example', async () => {
    const { page } = await site.open('metrics/nps.html', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy' }).first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^import \{ nps \} from 'cx-metrics';/);
    await page.context().close();
  }, 60_000);
});

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
