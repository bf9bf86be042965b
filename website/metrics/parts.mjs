import * as presets from 'cx-metrics/presets';
import { escaped } from '../frame/html.mjs';
import { FRAME_WORDS } from '../frame/words.mjs';
import { dataSetOf } from './data-sets.mjs';
import { PAGE_WORDS } from './page-words.mjs';
import { numberOf } from './texts.mjs';
import { CHOICE_WORDS, METHODS, OPTION_WORDS } from './words-of-options.mjs';

/** @typedef {import('cx-metrics/catalog').MetricRecord} MetricRecord */
/** @typedef {import('../frame/words.mjs').Language} Language */
/** @typedef {import('./variants.mjs').Variant} Variant */

/** Options that are definitions of the metric itself. */
const FIRST = ['definition', 'measure', 'reopened', 'mode', 'average'];

/**
 * A section with its heading, which can be linked.
 * @param {string} id
 * @param {string} title
 * @param {string} html
 * @param {Language} language
 */
export function section(id, title, html, language) {
  const link = `<a class="to-section" href="#${id}" aria-label="${FRAME_WORDS[language].permalink}: ${escaped(title)}">#</a>`;
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(title)} ${link}</h2>${html}</section>`;
}

/**
 * Code with a button that copies it.
 * @param {string} code
 * @param {import('./page.mjs').Surroundings} around
 * @param {Language} language
 */
export function codeBlock(code, around, language) {
  // what stands in the last line is lost without an end of line
  const html = around.highlight(`${code}\n`).replace(/(<br\s*\/?>|\s)+$/, '');
  return `<pre><code class="ts">${html}</code><button type="button">${FRAME_WORDS[language].copy}</button></pre>`;
}

/**
 * Links, each with what stands behind it.
 * @param {readonly { text: string, href: string, says: string }[]} items
 */
export function linkedList(items) {
  const lines = items.map(
    ({ text, href, says }) =>
      `<li><a href="${escaped(href)}">${escaped(text)}</a><br><span class="note">${escaped(says)}</span></li>`,
  );
  return lines.length > 0 ? `<ul class="linked">${lines.join('')}</ul>` : '';
}

/**
 * The choices of a metric with the number that each gives, and what else the record tells of variants.
 * @param {MetricRecord} record
 * @param {readonly { variants: readonly Variant[] }[]} found
 * @param {Language} language
 * @param {(name: string) => string | undefined} linkOf where a definition of a vendor is told with its source
 */
export function variantTables(record, found, language, linkOf) {
  const words = PAGE_WORDS[language];
  const all = found.flatMap(({ variants }) => variants);
  const definitions = all.filter(({ option }) => !METHODS.has(option) && option !== 'preset');
  const ofVendors = all.filter(({ option }) => option === 'preset').map((variant) => onScale(record, variant));
  const methods = all.filter(({ option }) => METHODS.has(option));
  const tables = [
    ...inOrder(definitions).map((variant) => `<h3>${titleOf(variant, language)}</h3>${tableOf(variant, language)}`),
    ...ofVendors
      .filter(({ choices }) => choices.length > 1)
      .map((variant) => `<h3>${words.presets}</h3><p>${words.presetsIntro}</p>${tableOf(variant, language, linkOf)}`),
    ...methods.map((variant) => `<h3>${titleOf(variant, language)}</h3>${tableOf(variant, language)}`),
  ];
  const english = language === 'vi' ? ' lang="en"' : '';
  const others = record.variants.map((variant) => `<li${english}>${escaped(variant)}</li>`);
  const list = others.length > 0 ? `<p>${words.otherVariants}:</p><ul>${others.join('')}</ul>` : '';
  if (tables.length === 0) return list;
  return `<p>${words.variantsIntro}</p>${tables.join('\n')}${list}`;
}

/**
 * Definitions first, then what changes little.
 * @param {readonly Variant[]} variants
 */
function inOrder(variants) {
  const place = (/** @type {Variant} */ { option }) => (FIRST.indexOf(option) + FIRST.length + 1) % (FIRST.length + 1);
  return variants.toSorted((a, b) => place(a) - place(b));
}

/**
 * @param {Variant} variant
 * @param {Language} language
 */
function titleOf({ option }, language) {
  const words = OPTION_WORDS[option];
  if (!words) throw new Error(`no words for the option ${option}`);
  return `${escaped(words[language])} <code>${option}</code>`;
}

/**
 * @param {Variant} variant
 * @param {Language} language
 * @param {(name: string) => string | undefined} [linkOf]
 */
function tableOf({ option, choices }, language, linkOf) {
  const words = PAGE_WORDS[language];
  const says = CHOICE_WORDS[option];
  const numbers = choices.map(({ result }) => numberOf(result, language));
  const hasRanges = numbers.some(({ range }) => range !== '');
  const head = [words.choice, ...(says ? [words.meaning] : []), words.gives, ...(hasRanges ? [words.interval] : [])];
  const rows = choices.map(({ choice, isUsual }, k) => {
    const { value = '', range = '' } = numbers[k] ?? {};
    const meaning = says ? `<td>${escaped(meaningOf(option, choice, language))}</td>` : '';
    const mark = isUsual ? ` <small>(${words.usual})</small>` : '';
    const between = hasRanges ? `<td>${escaped(range)}</td>` : '';
    const link = linkOf?.(choice);
    const name = `<code>${escaped(choice)}</code>`;
    const shown = link ? `<a href="${escaped(link)}">${name}</a>` : name;
    return `<tr><th scope="row">${shown}${mark}</th>${meaning}<td>${escaped(value)}</td>${between}</tr>`;
  });
  const columns = head.map((text) => `<th scope="col">${text}</th>`).join('');
  return `<div class="scrolls" role="group" aria-label="${escaped(OPTION_WORDS[option]?.[language] ?? option)}"><table><thead><tr>${columns}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/**
 * @param {string} option
 * @param {string} choice
 * @param {Language} language
 */
function meaningOf(option, choice, language) {
  const words = CHOICE_WORDS[option]?.[choice];
  if (!words) throw new Error(`no words for ${option}: ${choice}`);
  return words[language];
}

/**
 * The definitions of vendors that are about the scale of the data.
 * @param {MetricRecord} record
 * @param {Variant} variant
 * @returns {Variant}
 */
function onScale({ id }, variant) {
  const scores = dataSetOf(id)?.rows.map(({ score }) => Number(score)) ?? [];
  const known = /** @type {Readonly<Record<string, { scale?: { max: number } }>>} */ (/** @type {unknown} */ (presets));
  const max = Math.max(...scores);
  return { ...variant, choices: variant.choices.filter(({ choice }) => (known[choice]?.scale?.max ?? max) === max) };
}

/**
 * What others have published, each with what to beware of.
 * @param {MetricRecord} record
 * @param {Language} language
 */
export function benchmarksOf({ benchmarks }, language) {
  if (benchmarks.length === 0) return '';
  const words = PAGE_WORDS[language];
  const english = language === 'vi' ? ' lang="en"' : '';
  const items = benchmarks.map(({ of, says, caution, source }) => {
    const beware = caution ? `<br><strong>${words.caution}:</strong> <span${english}>${escaped(caution)}</span>` : '';
    const from = source ? `<span${english}>${escaped(source)}</span>` : words.noSource;
    return `<li><span${english}>${escaped(says)} (${escaped(of)})</span>${beware}<br>${words.source}: ${from}</li>`;
  });
  return `<p>${words.benchmarksIntro}</p><ul>${items.join('')}</ul>`;
}
