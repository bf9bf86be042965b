import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DefaultTheme, JSX, PageKind, ReflectionKind } from 'typedoc';
import { copyAssets } from '../assets.mjs';
import { levelled } from '../frame/headings.mjs';
import { escaped, linkTo } from '../frame/html.mjs';
import { framed } from '../frame/page.mjs';
import { sidebarOf } from '../frame/sidebar.mjs';
import { scrolling } from '../frame/tables.mjs';
import { FRAME_WORDS } from '../frame/words.mjs';
import { landingPage } from '../landing-page.mjs';
import { entriesOf } from './entries.mjs';
import { isVietnamese } from './router.mjs';

/** @typedef {import('../frame/words.mjs').Language} Language */
/** @typedef {import('typedoc').PageEvent<import('typedoc').Reflection>} ReflectionPage */

/** What TypeDoc writes for its own list of pages and its own search. */
const UNUSED = ['main.js', 'icons.js'];

/** What follows an anchor in TypeDoc's pages is named in English. */
const PERMALINK = 'aria-label="Permalink"';

/**
 * TypeDoc's pages in the frame of this site.
 */
export class SiteTheme extends DefaultTheme {
  /**
   * @override
   * @param {ReflectionPage} page
   */
  render(page) {
    const template = {
      [PageKind.Index]: this.indexTemplate,
      [PageKind.Document]: this.documentTemplate,
      [PageKind.Hierarchy]: this.hierarchyTemplate,
      [PageKind.Reflection]: this.reflectionTemplate,
    }[page.pageKind];
    if (!template) throw new Error(`no template for pages of kind ${page.pageKind}`);
    // titles come with the template of documents; of the reference TypeDoc makes them apart
    const body = JSX.renderElement(template(/** @type {never} */ (page)));
    const { model, url } = page;
    /** @type {Language} */
    const language = isVietnamese(model) ? 'vi' : 'en';
    const isReference = page.pageKind === PageKind.Reflection;
    const title = isReference ? this.titleOf(page) : '';
    const content = levelled(`${this.trailOf(page, language)}${title}${body}`);
    return framed({
      url,
      language,
      title: model.isProject() ? FRAME_WORDS.en.reference : model.name,
      description: descriptionOf(model, body),
      content: scrolling(content.replaceAll(PERMALINK, `aria-label="${FRAME_WORDS[language].permalink}"`), language),
      sidebar: sidebarOf(url, entriesOf(language, [], page.project, this.router, isReference ? model : undefined)),
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
    for (const language of /** @type {const} */ (['en', 'vi'])) {
      const page = await landingPage(language);
      if (page) write(event.outputDirectory, page.url, framed(page));
    }
    for (const name of UNUSED) rmSync(join(event.outputDirectory, 'assets', name), { force: true });
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
      .filter(({ level = 2 }) => level > 1 && level < 4)
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
  return plain ? shortened(plain) : `${model.name}: reference of cx-metrics.`;
}

/** @param {string} text */
function shortened(text) {
  return text.length <= 200 ? text : `${text.slice(0, 198).replace(/\s+\S*$/, '')} …`;
}

/**
 * @param {string} folder
 * @param {string} url
 * @param {string} html
 */
function write(folder, url, html) {
  mkdirSync(dirname(join(folder, url)), { recursive: true });
  writeFileSync(join(folder, url), html);
}
