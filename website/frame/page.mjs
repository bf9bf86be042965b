import { escaped, linkTo } from './html.mjs';
import { FRAME_WORDS } from './words.mjs';

/** @typedef {import('./words.mjs').Language} Language */

/**
 * What a page of the site is made of.
 * @typedef {object} Page
 * @property {string} url address below the root of the site
 * @property {Language} language
 * @property {string} title
 * @property {string} description one or two sentences for lists of results
 * @property {string} content HTML with its one `h1`
 * @property {string} sidebar HTML of the list of pages; '' for a page that needs the whole width
 * @property {readonly { text: string, link: string, level: number }[]} headings those that "On this page" lists
 * @property {string} [other] the address of the same page in the other language
 * @property {string} [head] more for the head of the page
 */

/** TypeDoc's own styles, and those over them. */
const STYLES = ['style', 'highlight', 'site', 'top', 'content', 'metric', 'search'];

/** Sets the colours before anything is shown. */
const EARLY = `document.documentElement.dataset.theme=(()=>{try{return localStorage.getItem('tsd-theme')}catch{}})()||'os'`;

/**
 * A whole page: one frame for guides, metrics, reference and landing pages.
 * @param {Page} page
 */
export function framed({ url, language, title, description, content, sidebar, headings, other, head = '' }) {
  const words = FRAME_WORDS[language];
  const to = (/** @type {string} */ address) => escaped(linkTo(url, address));
  const otherLanguage = language === 'en' ? 'vi' : 'en';
  const name = title === 'cx-metrics' ? title : `${title} | cx-metrics`;
  const alternates = other
    ? [
        [language, url],
        [otherLanguage, other],
      ].map(([code = '', address = '']) => `<link rel="alternate" hreflang="${code}" href="${to(address)}">`)
    : [];
  const aside =
    headings.length > 1
      ? `<nav class="on-this-page" aria-labelledby="site-sections"><h2 id="site-sections">${words.onThisPage}</h2>${listOf(headings)}</nav>`
      : '';
  const shape = sidebar === '' ? 'alone' : aside === '' ? 'two' : 'three';
  return `<!DOCTYPE html>
<html lang="${language}" data-base="${'../'.repeat(url.split('/').length - 1) || './'}">
<head>
<meta charset="utf-8">
<title>${escaped(name)}</title>
<meta name="description" content="${escaped(description)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<script>${EARLY}</script>
${STYLES.map((name) => `<link rel="stylesheet" href="${to(`assets/${name}.css`)}">`).join('\n')}
<link rel="icon" href="${to('assets/icon.svg')}" type="image/svg+xml">
${alternates.join('\n')}
<script type="module" src="${to('assets/site.js')}"></script>
${head}</head>
<body>
<a class="skip" href="#site-main">${words.skip}</a>
<header class="top">
<a class="brand" href="${to(language === 'en' ? 'index.html' : 'vi/index.html')}">cx-metrics</a>
${sidebar === '' ? '' : `<button type="button" class="menu" aria-expanded="false" aria-controls="site-pages"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 4h12M2 8h12M2 12h12"/></svg><span class="unseen">${words.menu}</span></button>`}
${linksOf(url, language)}
<button type="button" class="search-button" data-search><svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 4 4"/></svg><span>${words.search}</span> <kbd aria-hidden="true">/</kbd></button>
<a class="language" ${other ? `href="${to(other)}"` : `href="${to(otherLanguage === 'vi' ? 'vi/index.html' : 'index.html')}"`} hreflang="${otherLanguage}" lang="${otherLanguage}">${FRAME_WORDS[otherLanguage].thisLanguage}</a>
<label class="theme"><span class="unseen">${words.theme}</span><select id="site-theme">${Object.entries(words.themes)
    .map(([value, text]) => `<option value="${value}">${text}</option>`)
    .join('')}</select></label>
</header>
<div class="frame ${shape}">
${sidebar === '' ? '' : `<nav id="site-pages" class="pages" aria-label="${words.site}">${sidebar}</nav>`}
<main id="site-main" tabindex="-1">
${content}
</main>
${aside}
</div>
<footer><p>${words.about}</p></footer>
</body>
</html>
`;
}

/**
 * The parts of the site, beside its name.
 * @param {string} url
 * @param {Language} language
 */
function linksOf(url, language) {
  const words = FRAME_WORDS[language];
  const own = language === 'en' ? '' : 'vi/';
  const links = [
    [words.guides, `${own}guides/start.html`],
    [words.metrics, `${own}metrics/index.html`],
    [words.reference, 'modules.html'],
  ];
  const items = links.map(([text = '', to = '']) => `<a href="${linkTo(url, to)}">${text}</a>`);
  return `<nav class="parts" aria-label="${words.parts}">${items.join('')}</nav>`;
}

/** @param {Page['headings']} headings */
function listOf(headings) {
  const items = headings.map(
    ({ text, link, level }) => `<li class="level-${level}"><a href="${escaped(link)}">${escaped(text)}</a></li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}
