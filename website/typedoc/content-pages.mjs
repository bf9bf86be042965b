import { metrics } from 'cx-metrics/catalog';
import { ReflectionKind } from 'typedoc';
import { guidesOf } from '../../scripts/pour/find-page.mjs';
import { indexPage } from '../metrics/index-pages.mjs';
import { metricPage } from '../metrics/page.mjs';

/** @typedef {Omit<import('../frame/page.mjs').Page, 'sidebar'>} Content */

/**
 * The pages that are made of the catalogue.
 * @param {import('typedoc').DefaultTheme} theme
 * @param {import('typedoc').ProjectReflection} project
 * @returns {Promise<Content[]>}
 */
export async function contentPages(theme, project) {
  const { router, markedPlugin } = theme;
  const guides = guidesOf();
  const documents = project.getReflectionsByKind(ReflectionKind.Document).map((document) => ({
    text: document.name,
    url: router.getFullUrl(document),
  }));
  const addresses = new Map(
    project.children?.flatMap(({ name, children = [] }) =>
      /^cx-metrics(\/sql|\/presets|\/catalog\/compute)?$/.test(name)
        ? children
            .filter((child) => child.kindOf(ReflectionKind.Function | ReflectionKind.Class | ReflectionKind.Variable))
            .map((child) => /** @type {const} */ ([child.name, router.getFullUrl(child)]))
        : [],
    ),
  );
  /** @type {(language: 'en' | 'vi') => import('../metrics/page.mjs').Surroundings} */
  const around = (language) => ({
    reference: (name) => addresses.get(name),
    guides: (name) =>
      guides
        .filter(({ functions, title }) => functions.has(name) && documents.some(({ text }) => text === title))
        .flatMap(({ file }) => {
          const slug = file.replace(/\.md$/, '.html');
          const own = documents.find(({ url }) => url === `vi/guides/${slug}`);
          const english = documents.find(({ url }) => url === `guides/${slug}`);
          if (language === 'vi' && own) return [own];
          if (!english) return [];
          return [language === 'vi' ? { ...english, lang: 'en' } : english];
        }),
    highlight: (code) => markedPlugin.getHighlighted(code, 'typescript'),
  });
  const languages = /** @type {const} */ (['en', 'vi']);
  const pages = languages.flatMap((language) =>
    metrics.map((record) => metricPage(record, language, around(language))),
  );
  return [...(await Promise.all(pages)), ...languages.map(indexPage)];
}
