import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../test/run-program.js';
import { type Browser, chromium, type Page } from '../node_modules/playwright-core/index.js';
import { type PreviewServer, preview } from '../node_modules/vite/dist/node/index.js';

const root = 'examples/dashboard';
const sample = (name: string) => readFileSync(`examples/report/sample/${name}.csv`, 'utf8');
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const path = process.env['CHROMIUM'] ?? installed;
if (path === undefined) console.warn('There is no Chromium (CHROMIUM names one): the page is built, but not opened.');

beforeAll(() => {
  const { status, stderr } = runProgram(`${root}/main.mjs`, ['build']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

describe('the build', () => {
  const files = () => readdirSync(`${root}/dist/assets`).map((name) => readFileSync(`${root}/dist/assets/${name}`));

  it('is small enough for a phone, most of it the renderer of pictures', () => {
    const bytes = files().reduce((sum, file) => sum + gzipSync(file).length, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(400_000);
  });

  it('asks the browser to let nothing leave the page', () => {
    expect(readFileSync(`${root}/dist/index.html`, 'utf8')).toMatch(/default-src 'self';\s+connect-src 'none';/);
  });
});

describe.skipIf(path === undefined)('the page', () => {
  let server: PreviewServer;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    const config = { root, configFile: false, logLevel: 'silent', base: './' } as const;
    server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
    address = server.resolvedUrls?.local[0] as string;
    const flags =
      '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-sync';
    browser = await chromium.launch({ executablePath: path as string, args: flags.split(' ') });
  });
  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => server?.httpServer.close(resolve));
  });

  /** A fresh page, on which a test may do what it likes: errors of the page are errors of the test. */
  async function withPage(options: object, use: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'Asia/Ho_Chi_Minh', ...options });
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) faults.push(`a request to ${request.url()}`);
    });
    await page.goto(address);
    await use(page);
    await page.close();
    expect(faults).toEqual([]);
  }

  /** Drops a file where somebody would. */
  async function drop(page: Page, name: string, text: string): Promise<void> {
    const data = await page.evaluateHandle(
      ([file, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content as string], file as string, { type: 'text/csv' }));
        return transfer;
      },
      [name, text],
    );
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: data });
    await page.waitForSelector('#team svg, #problem:not(:empty)');
  }

  /** The cells of a table, row by row. */
  const cells = (page: Page, heading: string) =>
    page.$$eval(`#${heading} + table tr`, (rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent)),
    );

  it('says the NPS of a file by month and by team, in two languages', async () => {
    await withPage({}, async (page) => {
      await drop(page, 'answers.csv', sample('answers'));
      expect(await page.textContent('.sentence')).toMatch(
        /^Net Promoter Score is 18\.0 points \(16\.5 to 19\.6, 95% confidence\), from 10,685 answers/,
      );
      const months = await cells(page, 'month');
      expect(months).toHaveLength(19);
      expect(months.at(-2)).toEqual(['2026-05', '22 points', '16 to 27', '817']);
      expect(months.at(-1)?.[0]).toBe('2026-06 (not over yet)');
      expect((await cells(page, 'team'))[1]).toEqual(['Hội chợ', '53 points', '14 to 77', '15']);
      for (const picture of ['#month svg', '#team svg']) expect(await page.locator(picture).count()).toBe(1);
      await page.selectOption('#language', 'vi');
      await page.waitForSelector('text=không rời khỏi trang này');
      await page.waitForSelector('text=Chỉ số sẵn lòng giới thiệu là 18,0 điểm');
      expect((await cells(page, 'month')).at(-1)?.[0]).toBe('2026-06 (chưa kết thúc)');
    });
  });

  it('takes another metric of the same file, and what another file allows', async () => {
    await withPage({}, async (page) => {
      await drop(page, 'answers.csv', sample('answers'));
      await page.selectOption('[name=metric]', 'csat');
      await page.waitForSelector('text=Share of satisfied answers is 69.2%');
      expect(await page.inputValue('[name=score]')).toBe('Satisfaction (1-5)');
      await drop(page, 'tickets.csv', sample('tickets'));
      await page.waitForSelector('text=Time to resolution averages 2 d 2 h');
      expect((await cells(page, 'team'))[1]).toEqual(['Tổng đài', '2 d 6 h', '2 d to 2 d 13 h', '1,495']);
    });
  });

  it('reads an export with semicolons, labels, dates of a zone and a mark at its start', async () => {
    const lines = [
      'Ticket;Satisfaction;Created;Group',
      '1;Very satisfied;29.03.2026 01:30;A',
      '2;Dissatisfied;01.04.2026 00:30;B',
    ];
    await withPage({ timezoneId: 'Europe/Berlin' }, async (page) => {
      await drop(page, 'export.csv', `\uFEFF${lines.join('\r\n')}\r\n`);
      // another order of dates is nothing to be guessed
      expect(await page.textContent('#problem')).toMatch(/at must be .*"29\.03\.2026 01:30".* \(line 2\)$/);
      await page.selectOption('[name=order]', '31.12.2026');
      await page.waitForSelector('#team svg');
      expect((await cells(page, 'month')).map(([month, value]) => [month, value])).toEqual([
        ['Month', 'Value'],
        ['2026-03', '100%'],
        ['2026-04 (not over yet)', '0%'],
      ]);
    });
  });

  it('says what is wrong, and on which line', async () => {
    await withPage({}, async (page) => {
      await drop(page, 'wrong.csv', 'score,at,team\n9,2026-01-05T10:00Z,a\n11,2026-01-06T10:00Z,b\n');
      expect(await page.textContent('#problem')).toBe(
        'nps: a score must be a whole number from 0 to 10; got 11 at row 1, reader score (line 3)',
      );
      await drop(page, 'short.csv', 'score,at\n9\n');
      expect(await page.textContent('#problem')).toMatch(/^Invalid Record Length: .* line 2/);
      await drop(page, 'other.csv', 'a,b\n1,2\n');
      expect(await page.textContent('#problem')).toBe('Choose a column for each of these.');
      await drop(page, 'empty.csv', '');
      expect(await page.textContent('#problem')).toBe('Choose a column for each of these.');
      expect(await page.locator('svg').count()).toBe(0);
      await drop(page, 'right.csv', 'score,at,team\n9,2026-01-05T10:00Z,a\n');
      expect(await page.textContent('#problem')).toBe('');
    });
  });

  it('fits a phone and the dark', async () => {
    await withPage({ viewport: { width: 390, height: 800 }, colorScheme: 'dark' }, async (page) => {
      await page.selectOption('#language', 'vi');
      await drop(page, 'tickets.csv', sample('tickets'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      // system colours: white on black where that is asked for
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(255, 255, 255)');
    });
  });
});
