import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import sirv from 'sirv';

const CHROMIUM = '/usr/bin/chromium';

const SILENT = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
const ALONE = ['--disable-background-networking', '--disable-component-update'];

/** Why tests in a browser can't run here; undefined where they can. */
export const noBrowser = existsSync(CHROMIUM) ? undefined : `skipped: there is no ${CHROMIUM} (Debian: chromium)`;

/** A page in the browser, and what it complained about. */
export interface OpenPage {
  readonly page: Page;
  /** Errors of the page and of its console, requests that failed, and any to another host. */
  readonly complaints: readonly string[];
}

/** The site as it was built, on a server of its own, in a browser of its own. */
export interface OpenSite {
  /** Where it is, such as `http://127.0.0.1:40123/`. */
  readonly address: string;
  /** Opens a page by its address below the root. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

/** Serves `site/` on this machine alone, and starts a browser: close it after the tests. */
export async function openSite(folder = 'site'): Promise<OpenSite> {
  if (!existsSync(`${folder}/index.html`)) throw new Error(`${folder} is not built: npm run docs`);
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end('not found');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: [...SILENT, ...ALONE] });
  return {
    address,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(`${path}: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) {
          complaints.push(`${path}: asks ${request.url()}`);
        }
      });
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${path}: ${response.status()} ${response.url()}`);
      });
      await page.goto(address + path);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
