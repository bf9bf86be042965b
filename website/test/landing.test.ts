import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser, type OpenSite, openSite } from './browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds, as short texts. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: own } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    const found = await own.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** How far the page is wider than the window. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

async function ready(page: Page) {
  await page.locator('#playground').scrollIntoViewIfNeeded();
  await page.waitForSelector('#playground-room[data-ready]');
}

if (noBrowser) console.warn(noBrowser);

describe.skipIf(noBrowser)('the landing page', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const pages = [
    ['en', 'index.html'],
    ['vi', 'vi/index.html'],
  ] as const;

  it.each(pages)('says in one screen what it is, how to install it, and a number: %s', async (language, path) => {
    const { page, complaints } = await site.open(path);
    const bottom = (selector: string) =>
      page.locator(selector).evaluate((found) => found.getBoundingClientRect().bottom);
    for (const selector of ['h1', '.landing-install', '.landing-number'])
      expect(await bottom(selector)).toBeLessThan(900);
    expect(await page.textContent('.landing-figure')).toContain(language === 'vi' ? '13 điểm' : '13 points');
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(
    pages.flatMap(([language, path]) =>
      (['light', 'dark'] as const).map((scheme) => [language, scheme, path] as const),
    ),
  )(
    'has no violation of axe-core, before and after a result and with an error: %s, %s',
    async (_language, colorScheme, path) => {
      const { page, complaints } = await site.open(path, { colorScheme });
      expect(await violations(page)).toEqual([]);
      await ready(page);
      expect(await violations(page)).toEqual([]);
      await page.click('#pg-sample-orders');
      await page.selectOption('#pg-by', 'amount');
      for (const id of ['pg-reading', 'pg-more-columns', 'pg-more-options', 'pg-json'])
        await page.click(`#${id} > summary`);
      expect(await violations(page)).toEqual([]);
      await page.fill('#pg-option-confidence', '2');
      await page.click('#pg-metric');
      expect(await page.locator('#pg-problem').count()).toBe(1);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it.each(pages)('fits a phone, before and after a result: %s', async (_language, path) => {
    const { page } = await site.open(path, { viewport: { width: 390, height: 844 } });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await ready(page);
    for (const sample of ['scores', 'answers', 'tickets', 'orders', 'example']) {
      await page.click(`#pg-sample-${sample}`);
      expect([sample, await overflow(page)]).toEqual([sample, 0]);
    }
    await page.fill('#pg-option-confidence', '2');
    expect(await overflow(page)).toBe(0);
    await page.close();
  });

  it('weighs no more than 500 KB at first view, and the playground comes after it', async () => {
    const { page: first } = await site.open('404.html');
    const seen: { address: string; isFirst: boolean; bytes: Promise<number> }[] = [];
    let isLoaded = false;
    first.on('load', () => {
      isLoaded = true;
    });
    first.on('response', (response) => {
      const bytes = response.body().then((body) => body.length);
      seen.push({ address: response.url(), isFirst: !isLoaded, bytes });
    });
    await first.goto(`${site.address}index.html`);
    await ready(first);
    const sizes = await Promise.all(
      seen.map(async ({ address, isFirst, bytes }) => ({ address, isFirst, bytes: await bytes })),
    );
    const sum = (isFirst: boolean) =>
      sizes.filter((each) => each.isFirst === isFirst).reduce((all, { bytes }) => all + bytes, 0);
    console.log(`landing page at first view: ${sum(true)} bytes; the playground after it: ${sum(false)} bytes`);
    expect(sum(true)).toBeLessThanOrEqual(500_000);
    expect(sum(false)).toBeGreaterThan(500_000);
    await first.close();
  });

  it('stays as light where nobody comes to the playground', async () => {
    const { page } = await site.open('index.html', { viewport: { width: 390, height: 500 } });
    await page.waitForTimeout(500);
    const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(scripts.some((name) => name.includes('playground/start'))).toBe(true);
    expect(scripts.filter((name) => name.includes('playground/main'))).toEqual([]);
    await page.close();
  });
});
