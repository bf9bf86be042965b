import { FRAME_WORDS } from './words.mjs';

/**
 * Tables that scroll by themselves where they are wider than the page.
 * @param {string} html
 * @param {import('./words.mjs').Language} language
 */
export function scrolling(html, language) {
  const { table } = FRAME_WORDS[language];
  return html
    .replaceAll('<table', `<div class="scrolls" role="group" aria-label="${table}"><table`)
    .replaceAll('</table>', '</table></div>');
}
