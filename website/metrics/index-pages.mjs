import {
  ambiguities,
  businessModels,
  byGroup,
  byModel,
  byStage,
  journeyStages,
  metricGroups,
} from 'cx-metrics/catalog';
import { vi } from 'cx-metrics/catalog/vi';
import { escaped, linkTo } from '../frame/html.mjs';
import { addressOf } from './page.mjs';
import { PAGE_WORDS } from './page-words.mjs';
import { section } from './parts.mjs';
import { LISTS, RECORDS, textsOf } from './texts.mjs';

/** @typedef {import('cx-metrics/catalog').MetricRecord} MetricRecord */
/** @typedef {import('../frame/words.mjs').Language} Language */
/** @typedef {Omit<import('../frame/page.mjs').Page, 'sidebar'>} Content */

/**
 * The address of the list of all metrics.
 * @param {Language} language
 */
export function indexAddress(language) {
  return language === 'vi' ? 'vi/metrics/index.html' : 'metrics/index.html';
}

/**
 * All metrics: by group with their definitions, then by business and by stage of the journey as links alone.
 * @param {Language} language
 * @returns {Content}
 */
export function indexPage(language) {
  const url = indexAddress(language);
  const words = PAGE_WORDS[language];
  const lists = LISTS[language];
  /** @type {{ text: string, link: string, level: number }[]} */
  const headings = [];
  const add = (/** @type {string} */ id, /** @type {string} */ title, /** @type {string} */ html) => {
    headings.push({ text: title, link: `#${id}`, level: 2 });
    return section(id, title, html, language);
  };
  const groups = metricGroups.map(({ id }) => add(id, lists.group(id), definitionsOf(byGroup(id), language, url)));
  const models = businessModels
    .filter(({ id }) => id !== 'any')
    .map(({ id }) => {
      const own = byModel(id).filter((record) => !record.models.includes('any'));
      return `<h3>${escaped(lists.model(id))}</h3>${namesOf(own, language, url)}`;
    });
  const stages = journeyStages.map(
    ({ id }) => `<h3>${escaped(lists.journey(id))}</h3>${namesOf(byStage(id), language, url)}`,
  );
  const known = language === 'vi' ? vi.ambiguities : ambiguities;
  const several = known.map(({ name, says, ids }) => {
    const links = ids.map((id) => linkOf(id, language, url)).join(', ');
    return `<li><strong>${escaped(name)}</strong>: ${escaped(says)} ${links}</li>`;
  });
  const content = [
    `<h1>${words.index}</h1><p class="lead">${words.indexIntro}</p>`,
    ...groups,
    add('by-business', words.byBusiness, models.join('')),
    add('by-stage', words.byStage, stages.join('')),
    add('several', words.ambiguous, `<ul>${several.join('')}</ul>`),
  ].join('\n');
  return {
    url,
    language,
    title: words.index,
    description: words.indexIntro,
    content: `<div class="tsd-typography metric">${content}</div>`,
    headings,
    other: indexAddress(language === 'vi' ? 'en' : 'vi'),
  };
}

/**
 * @param {readonly MetricRecord[]} records
 * @param {Language} language
 * @param {string} url
 */
function definitionsOf(records, language, url) {
  const items = records.map((record) => {
    const { definition } = textsOf(record, language);
    const english = language === 'vi' ? ` <span class="note" lang="en">${escaped(record.name)}</span>` : '';
    return `<li>${linkOf(record.id, language, url)}${english}<br>${escaped(definition)}</li>`;
  });
  return `<ul class="linked">${items.join('')}</ul>`;
}

/**
 * @param {readonly MetricRecord[]} records
 * @param {Language} language
 * @param {string} url
 */
function namesOf(records, language, url) {
  return `<p>${records.map(({ id }) => linkOf(id, language, url)).join(' · ')}</p>`;
}

/**
 * @param {string} id
 * @param {Language} language
 * @param {string} url
 */
function linkOf(id, language, url) {
  const record = RECORDS.get(id);
  if (!record) throw new Error(`no metric ${id}`);
  const { name } = textsOf(record, language);
  return `<a href="${linkTo(url, addressOf(id, language))}">${escaped(name)}</a>`;
}

/**
 * The metrics in the list of pages: groups, of which the one that is shown has its metrics.
 * @param {Language} language
 * @param {string} url of the page that is shown
 * @returns {import('../frame/sidebar.mjs').Entry[]}
 */
export function metricEntries(language, url) {
  const lists = LISTS[language];
  const index = indexAddress(language);
  const groups = metricGroups.map(({ id }) => {
    const pages = byGroup(id).map((record) => ({
      text: textsOf(record, language).name,
      url: addressOf(record.id, language),
    }));
    const isHere = pages.some((page) => page.url === url);
    return isHere ? { text: lists.group(id), children: pages } : { text: lists.group(id), url: `${index}#${id}` };
  });
  const all = { text: language === 'vi' ? 'Tất cả chỉ số' : 'All metrics', url: index };
  return [all, ...groups];
}
