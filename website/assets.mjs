import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { landingAssets } from './landing-page.mjs';

const OWN = fileURLToPath(new URL('./assets', import.meta.url));

/**
 * Puts what pages load into the site.
 * @param {string} folder of the site
 */
export async function copyAssets(folder) {
  cpSync(OWN, join(folder, 'assets'), { recursive: true });
  for (const [path, content] of Object.entries(await landingAssets())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
