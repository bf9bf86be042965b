import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DefaultTheme, JSX, PageKind, ReflectionKind } from 'typedoc';
import { copyAssets } from '../assets.mjs';
import { escaped, linkTo } from '../frame/html.mjs';
import { mended } from '../frame/mended.mjs';
import { framed } from '../frame/page.mjs';
import { sidebarOf } from '../frame/sidebar.mjs';
import { FRAME_WORDS } from '../frame/words.mjs';
import { landingPages } from '../landing-page.mjs';
import { metricEntries } from '../metrics/index-pages.mjs';
import { indexOfSite } from '../search/index-of-site.mjs';
import { contentPages } from './content-pages.mjs';
import { entriesOf } from './entries.mjs';
import { isVietnamese } from './router.mjs';

/** @typedef {import('../frame/words.mjs').Language} Language */
/** @typedef {import('typedoc').PageEvent<import('typedoc').Reflection>} ReflectionPage */

/**
 * TypeDoc's pages in the frame of this site.
 */
export class SiteTheme extends DefaultTheme {
  /**
   * The guides that were rendered, for the search.
   * @type {import('../search/index-of-site.mjs').Guide[]}
   */
  guides = [];

  /**
   * @override
   * @param {ReflectionPage} page
   */
  render(page) {
    /** @type {Readonly<Record<string, (page: never) => JSX.Element>>} */
    const templates = {
      [PageKind.Index]: this.indexTemplate,
      [PageKind.Document]: this.documentTemplate,
      [PageKind.Reflection]: this.reflectionTemplate,
    };
    const template = templates[page.pageKind];
    if (!template) throw new Error(`no template for pages of kind ${page.pageKind}`);
    // titles come with the template of documents; of the reference TypeDoc makes them apart
    const body = JSX.renderElement(template(/** @type {never} */ (page)));
    const { model, url } = page;
    /** @type {Language} */
    const language = isVietnamese(model) ? 'vi' : 'en';
    const isReference = page.pageKind === PageKind.Reflection;
    const title = isReference ? this.titleOf(page) : '';
    const content = `${this.trailOf(page, language)}${title}${body}`;
    if (page.pageKind === PageKind.Document) this.guides.push({ title: model.name, url, language, html: body });
    return framed({
      url,
      language,
      title: model.isProject() ? FRAME_WORDS.en.reference : model.name,
      description: descriptionOf(model, body),
      content: mended(content, language),
      sidebar: sidebarOf(url, this.entriesFor(language, url, page.project, isReference ? model : undefined)),
      headings: headingsOf(page),
      ...this.otherOf(page),
    });
  }

  /**
   * @override
   * @param {import('typedoc').RendererEvent} event
   */
  async postRender(event) {
    await super.postRender(event);
    await copyAssets(event.outputDirectory);
    const landing = await landingPages();
    const pages = [
      ...(await contentPages(this, event.project)).map((page) => ({
        ...page,
        sidebar: sidebarOf(page.url, this.entriesFor(page.language, page.url, event.project)),
      })),
      ...landing,
    ];
    const guides = this.guides.filter(({ url }) => url.includes('guides/'));
    write(
      event.outputDirectory,
      'assets/search-index.json',
      JSON.stringify(indexOfSite(event.project, this.router, guides)),
    );
    for (const page of pages) write(event.outputDirectory, page.url, framed(page));
  }

  /**
   * The list of pages that a page shows.
   * @param {Language} language
   * @param {string} url
   * @param {import('typedoc').ProjectReflection} project
   * @param {import('typedoc').Reflection} [current] the page of the reference that is shown
   */
  entriesFor(language, url, project, current) {
    return entriesOf(language, metricEntries(language, url), project, this.router, current);
  }

  /**
   * Where a page of the reference stands.
   * @param {ReflectionPage} page
   * @param {Language} language
   */
  trailOf({ model, url, pageKind }, language) {
    const words = FRAME_WORDS[language];
    /** @type {string[]} */
    const links = [];
    if (pageKind === PageKind.Reflection) {
      for (let at = model.parent; at; at = at.parent) {
        const name = at.isProject() ? words.reference : at.name;
        links.unshift(`<a href="${escaped(linkTo(url, this.router.getFullUrl(at)))}">${escaped(name)}</a>`);
      }
    } else if (pageKind === PageKind.Document) {
      links.push(`<span>${words.guides}</span>`);
    }
    if (links.length === 0) return '';
    return `<nav class="trail" aria-label="${words.breadcrumb}"><ol>${links.map((link) => `<li>${link}</li>`).join('')}</ol></nav>`;
  }

  /** @param {ReflectionPage} page */
  titleOf({ model }) {
    if (model.isProject()) return `<h1>${FRAME_WORDS.en.reference}</h1>`;
    const kind = model.kindOf(ReflectionKind.Module)
      ? ''
      : `<small>${ReflectionKind.singularString(model.kind)}</small> `;
    return `<h1>${kind}<span>${escaped(model.name)}</span></h1>`;
  }

  /**
   * The same guide in the other language, where it is.
   * @param {ReflectionPage} page
   */
  otherOf({ url, project, pageKind }) {
    if (pageKind === PageKind.Index) return { other: 'vi/index.html' };
    if (pageKind !== PageKind.Document) return {};
    const other = url.startsWith('vi/') ? url.slice(3) : `vi/${url}`;
    const isThere = project.documents?.some((document) => this.router.getFullUrl(document) === other);
    return isThere ? { other } : {};
  }
}

/**
 * The headings that a page has told TypeDoc.
 * @param {ReflectionPage} page
 */
function headingsOf({ pageSections }) {
  return pageSections.flatMap(({ headings }) =>
    headings
      .filter(({ level = 2, text }) => level > 1 && level < 4 && text !== '')
      .map(({ text, link, level = 2 }) => ({ text, link, level })),
  );
}

/**
 * The first paragraph of a page.
 * @param {import('typedoc').Reflection} model
 * @param {string} body
 */
function descriptionOf(model, body) {
  const [, first = ''] = /<p>([\s\S]*?)<\/p>/.exec(body) ?? [];
  const text = first
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  // a short one says nothing without the name of what it is about
  if (plain.length < 40) return `${model.name}: ${plain || 'reference of cx-metrics'}`;
  return shortened(plain);
}

/** @param {string} text */
function shortened(text) {
  return text.length <= 200 ? text : `${text.slice(0, 198).replace(/\s+\S*$/, '')} …`;
}

/**
 * @param {string} folder
 * @param {string} url
 * @param {string} text
 */
function write(folder, url, text) {
  mkdirSync(dirname(join(folder, url)), { recursive: true });
  writeFileSync(join(folder, url), text);
}
