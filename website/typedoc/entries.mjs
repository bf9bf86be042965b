import { ReflectionKind } from 'typedoc';
import { FRAME_WORDS } from '../frame/words.mjs';
import { isVietnamese } from './router.mjs';

/** @typedef {import('../frame/sidebar.mjs').Entry} Entry */
/** @typedef {import('../frame/words.mjs').Language} Language */

/** Categories of guides that stand before the metrics. */
const FIRST = ['First steps', 'Bước đầu'];

/** Of larger categories a page lists none of its neighbours: the page of the module has them. */
const MOST = 80;

/**
 * The list of pages in the order in which a reader follows: first steps, metrics, guides, reference, and the other language.
 * @param {Language} language
 * @param {readonly Entry[]} metrics the entries of metrics
 * @param {import('typedoc').ProjectReflection} project
 * @param {import('typedoc').Router} router
 * @param {import('typedoc').Reflection} [current] the page of the reference that is shown
 * @returns {Entry[]}
 */
export function entriesOf(language, metrics, project, router, current) {
  const words = FRAME_WORDS[language];
  const guides = guidesOf(language, project, router);
  const isFirst = (/** @type {Entry} */ { text }) => FIRST.includes(text);
  const reference = { text: words.reference, children: modulesOf(project, router, current) };
  return [
    ...guides.filter(isFirst),
    { text: words.metrics, children: metrics },
    ...guides.filter((entry) => !isFirst(entry)),
    reference,
    language === 'en'
      ? { text: 'Tiếng Việt', url: 'vi/index.html', lang: 'vi' }
      : { text: 'English', url: 'index.html', lang: 'en' },
  ];
}

/**
 * Guides by category.
 * @param {Language} language
 * @param {import('typedoc').ProjectReflection} project
 * @param {import('typedoc').Router} router
 * @returns {Entry[]}
 */
function guidesOf(language, project, router) {
  return (project.categories ?? []).flatMap(({ title, children }) => {
    const pages = children
      .filter((child) => child.kindOf(ReflectionKind.Document) && isVietnamese(child) === (language === 'vi'))
      .map((page) => ({ text: page.name, url: router.getFullUrl(page) }))
      .filter(({ url }) => url !== 'metrics/index.html');
    return pages.length > 0 ? [{ text: title, children: pages }] : [];
  });
}

/**
 * The reference: entry points of the package; of the one that is shown the categories, and of the category that is shown its pages.
 * @param {import('typedoc').ProjectReflection} project
 * @param {import('typedoc').Router} router
 * @param {import('typedoc').Reflection | undefined} current
 * @returns {Entry[]}
 */
function modulesOf(project, router, current) {
  return (project.children ?? []).map((child) => {
    const { name: text } = child;
    const url = router.getFullUrl(child);
    if (current !== child && current?.parent !== child) return { text, url };
    const categories = child.categories ?? [];
    return {
      text,
      url,
      children: [
        { text, url },
        ...categories.map(({ title, children }) => {
          const isHere = children.some((page) => page === current) && children.length <= MOST;
          const pages = children.map((page) => ({ text: page.name, url: router.getFullUrl(page) }));
          return isHere ? { text: title, children: pages } : { text: title, url: `${url}#${anchorOf(title)}` };
        }),
      ],
    };
  });
}

/**
 * The anchor that TypeDoc gives a category on the page of its module.
 * @param {string} title
 */
function anchorOf(title) {
  return title.toLowerCase().replaceAll(/\W+/g, '-');
}
