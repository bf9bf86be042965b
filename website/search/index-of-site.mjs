import { metrics } from 'cx-metrics/catalog';
import { ReflectionKind } from 'typedoc';
import { foldedText } from '../assets/search.js';
import { addressOf } from '../metrics/page.mjs';
import { textsOf } from '../metrics/texts.mjs';
import { OFTEN, OTHERS, SUBJECTS } from './subjects.mjs';

/** @typedef {import('../assets/search.js').Entry} Entry */

/** A guide as it was rendered. */
/** @typedef {{ title: string, url: string, language: 'en' | 'vi', html: string }} Guide */

/** @type {ReadonlyMap<ReflectionKind, Entry['kind']>} */
const KINDS = new Map(
  /** @type {const} */ ([
    [ReflectionKind.Function, 'function'],
    [ReflectionKind.Class, 'class'],
    [ReflectionKind.Variable, 'constant'],
    [ReflectionKind.Interface, 'type'],
    [ReflectionKind.TypeAlias, 'type'],
  ]),
);

/** Sets of words for sentences have the names of the metrics that they are about: nobody looks for them. */
const WITHOUT = /^cx-metrics\/format\/(en|vi)$/;

/**
 * What the search looks through: pages of metrics, guides with their sections, and what the package exports. Fields of results are none.
 * @param {import('typedoc').ProjectReflection} project
 * @param {import('typedoc').Router} router
 * @param {readonly Guide[]} guides
 * @returns {Entry[]}
 */
export function indexOfSite(project, router, guides) {
  return [...metricEntries(), ...guides.flatMap(entriesOfGuide), ...exportsOf(project, router)];
}

/** @returns {Entry[]} */
function metricEntries() {
  const languages = /** @type {const} */ (['en', 'vi']);
  return languages.flatMap((language) =>
    metrics.map((record) => {
      const own = textsOf(record, language);
      const other = textsOf(record, language === 'en' ? 'vi' : 'en');
      return {
        title: own.name,
        url: addressOf(record.id, language),
        kind: 'metric',
        language,
        says: own.definition,
        names: unlike([own.name, ...own.aliases, other.name, ...other.aliases]).slice(1),
        ...(OFTEN.has(record.id) && { often: /** @type {const} */ (true) }),
      };
    }),
  );
}

/**
 * Names that differ by more than capitals and accents.
 * @param {readonly string[]} names
 */
function unlike(names) {
  const folded = names.map(foldedText);
  return names.filter((_, k) => folded.indexOf(folded[k] ?? '') === k);
}

/**
 * A guide, and each of its sections.
 * @param {Guide} guide
 * @returns {Entry[]}
 */
function entriesOfGuide({ title, url, language, html }) {
  const [head = '', ...sections] = html.split(/(?=<h[23][^>]* id=)/);
  const names = SUBJECTS[title];
  return [
    {
      title,
      url,
      kind: 'guide',
      language,
      says: lineOf(textOf(head)),
      words: wordsOf(textOf(head)),
      ...(names && { names }),
    },
    ...sections.map((section) => {
      const [, id = '', heading = ''] = /^<h[23][^>]* id="([^"]*)"[^>]*>([\s\S]*?)<\/h[23]>/.exec(section) ?? [];
      const text = textOf(section.replace(/^<h[23][\s\S]*?<\/h[23]>/, ''));
      /** @type {Entry} */
      const entry = {
        title: textOf(heading),
        url: `${url}#${id}`,
        kind: 'section',
        language,
        says: title,
        words: wordsOf(text),
      };
      return entry;
    }),
  ];
}

/** @param {string} html */
function textOf(html) {
  return html
    .replaceAll(
      /<button[\s\S]*?<\/button>|<a [^>]*tsd-anchor-icon[\s\S]*?<\/a>|<nav[\s\S]*?<\/nav>|<h1[\s\S]*?<\/h1>/g,
      '',
    )
    .replaceAll(/<br\s*\/?>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** @param {string} text */
function wordsOf(text) {
  return [...new Set(foldedText(text).split(' '))].filter((word) => word.length > 2 && !/^\d+$/.test(word)).join(' ');
}

/** @param {string} text */
function lineOf(text) {
  return text.length <= 140 ? text : `${text.slice(0, 138).replace(/\s+\S*$/, '')} …`;
}

/**
 * @param {import('typedoc').ProjectReflection} project
 * @param {import('typedoc').Router} router
 * @returns {Entry[]}
 */
function exportsOf(project, router) {
  const named = new Map(
    metrics.map((record) => [
      record.function,
      [record.name, ...record.aliases, textsOf(record, 'vi').name, ...textsOf(record, 'vi').aliases],
    ]),
  );
  return (project.children ?? [])
    .filter(({ name }) => !WITHOUT.test(name))
    .flatMap(({ name: module, children = [] }) =>
      children.flatMap((child) => {
        const kind = KINDS.get(child.kind);
        if (!kind) return [];
        const comment = child.comment ?? child.signatures?.[0]?.comment;
        const summary = lineOf(
          (comment?.summary ?? [])
            .map(({ text }) => text)
            .join('')
            .split('\n')[0] ?? '',
        );
        const isMetric = kind === 'function' && module === 'cx-metrics';
        const isAtHome = /^cx-metrics(\/sql)?$/.test(module);
        const names = [
          ...((isMetric && named.get(child.name)) || []),
          ...((isAtHome && [...(OTHERS[child.name] ?? []), ...(SUBJECTS[child.name] ?? [])]) || []),
        ];
        /** @type {Entry} */
        const entry = {
          title: child.name,
          url: router.getFullUrl(child),
          kind,
          language: 'en',
          says: kind === 'type' || kind === 'constant' ? module : summary,
          ...(names.length > 0 && { names: unlike(names) }),
        };
        return [entry];
      }),
    );
}
