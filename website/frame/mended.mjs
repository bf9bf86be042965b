import { FRAME_WORDS } from './words.mjs';

/*
 * What TypeDoc's own pages lack for readers of screens, for the keyboard and for phones.
 */

/**
 * The HTML of TypeDoc, mended.
 * @param {string} html
 * @param {import('./words.mjs').Language} language
 */
export function mended(html, language) {
  const { permalink, table, copy } = FRAME_WORDS[language];
  return (
    levelled(html)
      // what can be opened holds nothing else that can be clicked
      .replaceAll(/<summary[\s\S]*?<\/summary>/g, (summary) => summary.replaceAll(ANCHOR, ''))
      .replaceAll('aria-label="Permalink"', `aria-label="${permalink}"`)
      .replaceAll(/(<button[^>]*>)Copy(?=<\/button>)/g, `$1${copy}`)
      // tables scroll by themselves where they are wider than the page
      .replaceAll('<table', `<div class="scrolls" role="group" aria-label="${table}"><table`)
      .replaceAll('</table>', '</table></div>')
  );
}

/** The link behind a heading. */
const ANCHOR = /<a [^>]*class="tsd-anchor-icon"[\s\S]*?<\/a>/g;

/**
 * The headings of a page without gaps: what stands below another heading is one level deeper, whatever it was. Readers of screens go from
 * heading to heading, and TypeDoc jumps from 1 to 4.
 * @param {string} html
 */
function levelled(html) {
  /** @type {{ was: number, is: number }[]} */
  const above = [];
  /** @type {number[]} */
  const open = [];
  return html.replaceAll(/<(\/?)h([1-6])\b/g, (_, end, level) => {
    if (end) return `</h${open.pop() ?? level}`;
    const was = Number(level);
    while ((above.at(-1)?.was ?? 0) >= was) above.pop();
    const is = (above.at(-1)?.is ?? 0) + 1;
    above.push({ was, is });
    open.push(is);
    return `<h${is}`;
  });
}
