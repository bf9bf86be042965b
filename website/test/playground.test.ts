import { nps } from 'cx-metrics';
import { metricIds } from 'cx-metrics/catalog';
import { formatResult, wordsEn } from 'cx-metrics/format';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser, type OpenPage, type OpenSite, openSite } from './browser.js';
import { runCode } from './run-code.js';

/** Puts a text in as a paste does: at once. */
async function paste(page: Page, text: string) {
  await page.fill('#pg-text', text);
  // typing is waited for
  await page.waitForTimeout(400);
}

async function chooseMetric(page: Page, words: string) {
  await page.fill('#pg-metric', words);
  await page.keyboard.press('Enter');
}

const numberOf = async (page: Page) => ((await page.textContent('#pg-number')) ?? '').trim();
const codeOf = async (page: Page) => (await page.textContent('#pg-code')) ?? '';

if (noBrowser) console.warn(noBrowser);

describe.skipIf(noBrowser)('the playground', () => {
  let site: OpenSite;
  let opened: OpenPage;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    opened = await open('index.html');
    page = opened.page;
  });
  afterAll(async () => {
    expect(opened.complaints).toEqual([]);
    await site.close();
  });

  async function open(path: string, options = {}) {
    const found = await site.open(path, options);
    await found.page.locator('#playground').scrollIntoViewIfNeeded();
    await found.page.waitForSelector('#playground-room[data-ready]');
    return found;
  }

  it('computes NPS from pasted text, and shows code that gives the same', async () => {
    await paste(page, '10\n9 - Very likely\n9, 8, 3\nN/A\n');
    const told = formatResult(nps([10, 9, 9, 8, 3]), { words: wordsEn, locale: 'en-US', show: 'interval' });
    expect(await numberOf(page)).toBe(`40 points ${told}`);
    expect(await page.textContent('#pg-sentence')).toContain('from 5 answers');
    expect(await page.textContent('#pg-status')).toBe(await page.textContent('#pg-sentence'));
    expect(await page.textContent('.pg-left')).toContain('Missing: 1');
    const { result } = await runCode(await codeOf(page));
    expect(result.value).toBe(40);
  });

  it('draws a picture of the result, which screen readers hear as its sentence', async () => {
    await page.waitForSelector('#pg-picture svg');
    await page.waitForSelector('#pg-picture[aria-label*="Net Promoter Score is 40 points"]');
    await page.click('#pg-sample-orders');
    await page.waitForSelector('#pg-picture[aria-label*="Retention"] svg');
    await chooseMetric(page, 'NPS');
    await paste(page, '10\n9\n9, 8, 3\n');
  });

  it('takes an interval method and a confidence, and the code has them', async () => {
    const before = await numberOf(page);
    await page.selectOption('#pg-option-interval', 'adjusted-wald');
    await page.fill('#pg-option-confidence', '0.9');
    expect(await numberOf(page)).not.toBe(before);
    const { result } = await runCode(await codeOf(page));
    expect(result).toMatchObject({ interval: { method: 'adjusted-wald', confidence: 0.9 } });
  });

  it('shows the error of the library at its line, with a way out', async () => {
    await paste(page, '10\n9\n11\n8\n');
    const alert = page.locator('#pg-problem[role=alert]');
    expect(await alert.textContent()).toContain('nps: a score must be a whole number from 0 to 10; got 11 at index 2');
    expect(await alert.textContent()).toContain('Line 3');
    expect(await page.getAttribute('#pg-text', 'aria-invalid')).toBe('true');
    expect(await page.getAttribute('#pg-text', 'aria-describedby')).toContain('pg-problem');
    expect(await page.isVisible('.pg-mark')).toBe(true);
    await page.click('#pg-out-show');
    const selected = await page.$eval('#pg-text', (area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(selected).toBe('11');
    await page.click('#pg-out-count');
    expect(await alert.count()).toBe(0);
    expect(await page.textContent('.pg-left')).toContain('Invalid: 1');
  });

  it('shows an error of an option at the option', async () => {
    await paste(page, '10\n9\n');
    await page.fill('#pg-option-confidence', '7');
    const alert = page.locator('.pg-field:has(#pg-option-confidence) #pg-problem');
    expect(await alert.textContent()).toContain('confidence must be a number between 0 and 1');
    expect(await page.getAttribute('#pg-option-confidence', 'aria-invalid')).toBe('true');
    await page.fill('#pg-option-confidence', '');
    expect(await page.locator('#pg-problem').count()).toBe(0);
  });

  it('measures TTR in business hours', async () => {
    await chooseMetric(page, 'time to resolution');
    await paste(page, 'Opened;Solved\n06/03/2026 17:00;09/03/2026 10:00\n13/03/2026 17:30;13/03/2026 18:30\n');
    await page.selectOption('#pg-option-calendar', 'on');
    await page.selectOption('#pg-hours-zone', 'Asia/Ho_Chi_Minh');
    await page.fill('#pg-opens', '09:00');
    // one hour on Friday and one on Monday; half an hour
    expect(await numberOf(page)).toContain('1 h of working time');
    expect((await runCode(await codeOf(page))).result.value).toBe(0.75 * 3_600_000 + 0.5 * 3_600_000);
    await page.fill('#pg-holidays', '2026-03-09');
    expect((await runCode(await codeOf(page))).result.value).toBe(0.75 * 3_600_000);
    await page.fill('#pg-holidays', '9 March');
    expect(await page.textContent('#pg-problem')).toMatch(/holiday/);
    await page.fill('#pg-holidays', '');
  });

  it('makes a cohort table of a CSV', async () => {
    await chooseMetric(page, 'retention cohorts');
    const orders = ['a,2026-01-05', 'b,2026-01-20', 'a,2026-02-03', 'c,2026-02-10', 'c,2026-03-01', 'b,2026-03-31'];
    await paste(page, `customer,date\n${orders.join('\n')}\n`);
    const rows = await page.$$eval('#pg-cohorts tbody tr', (all) =>
      all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
    );
    expect(rows).toEqual([
      ['2026-01', '2', '100%', '50%', '50%'],
      ['2026-02', '1', '100%', '100%', ''],
    ]);
    expect(await page.locator('#pg-cohorts .pg-open').count()).toBeGreaterThan(0);
    const { result } = await runCode(await codeOf(page));
    expect(result).toMatchObject({
      cohorts: [
        { cohort: '2026-01', size: 2 },
        { cohort: '2026-02', size: 1 },
      ],
    });
  });

  it('gives a number for each group and month, as the code does', async () => {
    await chooseMetric(page, 'NPS');
    await page.click('#pg-sample-answers');
    await page.selectOption('#pg-by', 'channel');
    expect(await page.$$eval('#pg-groups tbody th', (all) => all.map((cell) => cell.textContent))).toEqual([
      'app',
      'shop',
      'web',
      'All',
    ]);
    await page.selectOption('#pg-by', '');
    await page.selectOption('#pg-over', 'answered');
    const months = await page.$$eval('#pg-groups tbody th', (all) => all.map((cell) => cell.textContent));
    expect(months.slice(0, 2)).toEqual(['2026-01', '2026-02']);
    expect(months.at(-2)).toContain('not over yet');
    const shown = await page.$$eval('#pg-groups tbody td:last-child', (all) =>
      all.map((cell) => Number(cell.textContent)),
    );
    const text = await page.inputValue('#pg-text');
    const { table } = await runCode(await codeOf(page), { 'data.csv': text });
    expect(table?.groups.map(({ result }) => (result as { n?: number }).n)).toEqual(shown.slice(0, -1));
    await page.selectOption('#pg-over', '');
  });

  it('speaks another language at once, and keeps the data', async () => {
    await paste(page, '10\n9\n8\n');
    await page.selectOption('#pg-language', 'vi');
    await page.waitForSelector('label[for=pg-metric]:has-text("Chỉ số")');
    expect(await page.textContent('#pg-sentence')).toContain('tính trên 3 câu trả lời');
    expect(await page.inputValue('#pg-text')).toBe('10\n9\n8\n');
    expect(await page.getAttribute('#playground-room', 'lang')).toBe('vi');
    await page.selectOption('#pg-language', 'en');
    await page.waitForSelector('label[for=pg-metric]:has-text("Metric")');
  });

  it('keeps the choice in the address, and no data', async () => {
    await paste(page, '10\n9\n8\n');
    await page.selectOption('#pg-option-preset', 'npsEurope');
    const { hash } = new URL(page.url());
    expect(hash).toContain('option.preset=npsEurope');
    expect(decodeURIComponent(hash)).not.toContain('10\n9');
    const other = await open(`index.html${hash}`);
    expect(await other.page.inputValue('#pg-option-preset')).toBe('npsEurope');
    expect(await other.page.inputValue('#pg-text')).toBe('');
    expect(other.complaints).toEqual([]);
    await other.page.close();
    await page.selectOption('#pg-option-preset', '');
  });

  it('is used by the keyboard alone', async () => {
    const { page: own, complaints } = await open('index.html');
    const tabTo = async (id: string) => {
      for (let k = 0; k < 80; k++) {
        if ((await own.evaluate(() => document.activeElement?.id)) === id) return;
        await own.keyboard.press('Tab');
      }
      throw new Error(`no way to ${id} by Tab`);
    };
    await tabTo('pg-metric');
    await own.keyboard.press('Control+A');
    await own.keyboard.type('conversion rate');
    await own.keyboard.press('ArrowDown');
    await own.keyboard.press('ArrowUp');
    expect(await own.getAttribute('#pg-metric', 'aria-activedescendant')).toBe('pg-metrics-0');
    await own.keyboard.press('Enter');
    await tabTo('pg-field-converted');
    await own.keyboard.type('23');
    await tabTo('pg-field-visitors');
    await own.keyboard.type('920');
    await own.waitForFunction(() => document.getElementById('pg-status')?.textContent?.includes('920 visitors'));
    expect(await numberOf(own)).toContain('2.5%');
    expect(complaints).toEqual([]);
    await own.close();
  });

  it('asks nobody for anything while it computes', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.click('#pg-sample-tickets');
    await page.click('#pg-sample-orders');
    await paste(page, 'customer,date\na,2026-01-05\nb,2026-02-05\n');
    expect(asked.filter((address) => !address.startsWith(`${site.address}assets/`))).toEqual([]);
    // and the browser would not let it
    const blocked = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(blocked).toBe('refused');
    expect(
      opened.complaints.every((text) => text.includes('example.com') || text.includes('Content Security Policy')),
    ).toBe(true);
    (opened.complaints as string[]).length = 0;
  });

  it('shows texts as texts, whatever they hold', async () => {
    const { page: own, complaints } = await open('index.html');
    const evil = '<img src=x onerror="document.title=1">';
    const quoted = `"${evil.replaceAll('"', '""')}"`;
    await paste(own, `${quoted};score;__proto__\n${quoted};9;x\nb;${evil};y\n`);
    expect(await own.textContent('#pg-problem')).toContain('onerror');
    await own.click('#pg-out-count');
    await own.selectOption('#pg-by', evil);
    expect(await own.textContent('#pg-groups')).toContain(evil);
    await own.waitForSelector('#pg-picture svg');
    expect(await own.locator('#playground-room img').count()).toBe(0);
    expect(await own.title()).not.toBe('1');
    expect(complaints).toEqual([]);
    await own.close();
  });

  it('opens a file of another encoding, and refuses one that is no text', async () => {
    await chooseMetric(page, 'NPS');
    const wide = Buffer.from('\uFEFFđiểm\tkênh\n10\tweb\n9\tapp\n', 'utf16le');
    await page.setInputFiles('#pg-file', { name: 'answers.csv', mimeType: 'text/csv', buffer: wide });
    expect(await page.inputValue('#pg-text')).toContain('điểm');
    await page.waitForFunction(() => document.getElementById('pg-number')?.textContent?.includes('100'));
    await page.setInputFiles('#pg-file', {
      name: 'a.xlsx',
      mimeType: 'text/csv',
      buffer: Buffer.from([80, 75, 3, 4, 0, 0]),
    });
    await page.waitForSelector('#pg-text-hint[role=alert]');
  });

  it('takes a hundred thousand rows at once', async () => {
    const rows = Array.from({ length: 100_000 }, (_, k) => `C${k % 9000},2026-0${1 + (k % 6)}-1${k % 9},${k % 11}`);
    await chooseMetric(page, 'NPS');
    const times = await page.evaluate(
      (text) => {
        const area = document.getElementById('pg-text') as HTMLTextAreaElement;
        const started = performance.now();
        area.value = text;
        area.dispatchEvent(new Event('input'));
        return started;
      },
      `customer,date,score\n${rows.join('\n')}\n`,
    );
    await page.waitForFunction(() => document.getElementById('pg-sentence')?.textContent?.includes('100,000'));
    const took = await page.evaluate((started) => performance.now() - started, times);
    console.log(`100,000 rows pasted: ${Math.round(took)} ms`);
    // most of it is the browser's, which lays out a hundred thousand lines; generous, since machines are busy
    expect(took).toBeLessThan(30_000);
    await page.selectOption('#pg-over', 'date');
    expect(await page.locator('#pg-groups tbody tr').count()).toBe(7);
    await page.selectOption('#pg-over', '');
    await page.click('#pg-clear');
  });

  it('gives a number and a sentence for the example of every metric', async () => {
    const failed = await page.evaluate(
      async (ids) => {
        const lacking: string[] = [];
        for (const id of ids) {
          location.hash = `#metric=${id}`;
          await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
          document.getElementById('pg-sample-example')?.click();
          for (let k = 0; k < 100 && !document.querySelector('#pg-picture svg'); k++) {
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
          if (!document.querySelector('#pg-picture svg')) lacking.push(`${id}: no picture`);
          const number = document.getElementById('pg-number')?.textContent?.trim() ?? '';
          const sentence = document.getElementById('pg-sentence')?.textContent ?? '';
          if (!/\d|none/.test(number) || sentence.length < 20 || /undefined|NaN|\[object/.test(number + sentence)) {
            lacking.push(`${id}: ${number} ${sentence} ${document.getElementById('pg-problem')?.textContent ?? ''}`);
          }
        }
        return lacking;
      },
      [...metricIds],
    );
    expect(failed).toEqual([]);
  });
});
