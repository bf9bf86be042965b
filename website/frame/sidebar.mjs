import { escaped, linkTo } from './html.mjs';

/**
 * A list of pages: sections with their pages, of which only some are opened.
 * @typedef {{ text: string, url?: string, lang?: string, children?: readonly Entry[] }} Entry
 */

/**
 * The list of pages as HTML. Sections are open where the page stands in them, or where they are short.
 * @param {string} from address of the page
 * @param {readonly Entry[]} entries
 */
export function sidebarOf(from, entries) {
  return `<ul>${entries.map((entry) => itemOf(from, entry)).join('')}</ul>`;
}

/**
 * @param {string} from
 * @param {Entry} entry
 * @returns {string}
 */
function itemOf(from, entry) {
  const { text, url, lang, children } = entry;
  const inLanguage = lang ? ` lang="${lang}"` : '';
  // long names of functions may be parted where their words meet
  const name = escaped(text).replaceAll(/(?<=[a-z])(?=[A-Z])/g, '<wbr>');
  const shown = `<span${inLanguage}>${name}</span>`;
  const link = url
    ? `<a href="${escaped(linkTo(from, url))}"${url === from ? ' aria-current="page"' : ''}${inLanguage}>${name}</a>`
    : shown;
  if (!children) return `<li>${link}</li>`;
  const inside = children.map((child) => itemOf(from, child)).join('');
  return `<li><details${holds(entry, from) ? ' open' : ''}><summary>${shown}</summary><ul>${inside}</ul></details></li>`;
}

/**
 * Whether a page stands in a section.
 * @param {Entry} entry
 * @param {string} url
 * @returns {boolean}
 */
function holds(entry, url) {
  return entry.url === url || (entry.children ?? []).some((child) => holds(child, url));
}
