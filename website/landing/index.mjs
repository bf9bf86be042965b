import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { ensureBuilt } from './ensure-built.mjs';

ensureBuilt();
// it computes a number with the built library
const { landingPage, TEXTS } = await import('./page.mjs');

/** @typedef {import('./page.mjs').Language} Language */

/*
 * Nothing that is pasted may leave the page: only its own origin can be asked for anything. Pictures compile their expressions, which needs
 * 'unsafe-eval'; the frame sets its colours by a script within the page.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const STYLES = ['landing', 'playground', 'result'];

/**
 * What stands in `main` of the landing page.
 * @param {Language} language
 */
export function landing(language) {
  return landingPage(language);
}

/**
 * Title and description, and what more the head holds.
 * @param {Language} language
 */
export function head(language) {
  const { title, description } = TEXTS[language];
  const root = language === 'vi' ? '../' : './';
  const styles = STYLES.map((name) => `<link rel="stylesheet" href="${root}assets/playground/${name}.css">`);
  return {
    title,
    description,
    head: `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n${styles.join('\n')}\n`,
  };
}

/**
 * Further files of the site, by their addresses.
 * @returns {Promise<Record<string, string | Uint8Array>>}
 */
export async function assets() {
  const style = (/** @type {string} */ name) =>
    readFileSync(fileURLToPath(new URL(`./style/${name}.css`, import.meta.url)), 'utf8');
  const styles = STYLES.map((name) => [`assets/playground/${name}.css`, style(name)]);
  return { ...Object.fromEntries(styles), ...(await bundle()) };
}
