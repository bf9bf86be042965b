/** @typedef {import('./frame/words.mjs').Language} Language */

/**
 * What `website/landing/index.mjs` exports. Its folder stands on its own: nothing else of the site knows what is in it.
 * @typedef {object} Landing
 * @property {(language: Language) => string | Promise<string>} landing what stands in `main`, with its `h1`; links are those of a page at
 * `index.html`, or at `vi/index.html`
 * @property {(language: Language) => { title: string, description: string }} head title and description of the page
 * @property {() => Promise<Readonly<Record<string, string | Uint8Array>>>} assets further files of the site by their address, such as
 * `assets/playground.js`
 */

// by its address, since its types are those of the browser: it has a project of its own
const { href } = new URL('./landing/index.mjs', import.meta.url);

/** @type {Landing} */
const own = await import(href);

/**
 * The landing pages, which stand in the place of the page that TypeDoc makes of README.
 * @returns {Promise<import('./frame/page.mjs').Page[]>}
 */
export function landingPages() {
  const languages = /** @type {const} */ (['en', 'vi']);
  return Promise.all(
    languages.map(async (language) => ({
      url: language === 'en' ? 'index.html' : 'vi/index.html',
      language,
      ...own.head(language),
      content: await own.landing(language),
      sidebar: '',
      headings: [],
      other: language === 'en' ? 'vi/index.html' : 'index.html',
    })),
  );
}

/** The files that the landing pages need, by their address. */
export function landingAssets() {
  return own.assets();
}
