import { compilable } from 'cx-metrics/sql';
import { escaped, linkTo, sentenceHtml } from '../frame/html.mjs';
import { codeOf } from './code.mjs';
import { formulaOf } from './formula.mjs';
import { PAGE_WORDS } from './page-words.mjs';
import { benchmarksOf, codeBlock, linkedList, section, variantTables } from './parts.mjs';
import { pictureOf } from './picture.mjs';
import { computed, samplesOf } from './sample.mjs';
import { LISTS, limitOf, RECORDS, sentenceOf, textsOf } from './texts.mjs';
import { formsOf, variantsOf } from './variants.mjs';

/** @typedef {import('cx-metrics/catalog').MetricRecord} MetricRecord */
/** @typedef {import('../frame/words.mjs').Language} Language */

/**
 * What the rest of the site tells a page of a metric.
 * @typedef {object} Surroundings
 * @property {(name: string) => string | undefined} reference address of the page of a function, a class or a definition of a vendor
 * @property {(name: string) => readonly { text: string, url: string, lang?: string }[]} guides those that use a function
 * @property {(code: string) => string} highlight code as HTML
 */

const inSql = new Set(/** @type {string[]} */ (compilable()));

/**
 * The address of a metric's page.
 * @param {string} id
 * @param {Language} language
 */
export function addressOf(id, language) {
  return language === 'vi' ? `vi/metrics/${id}.html` : `metrics/${id}.html`;
}

/**
 * The page of a metric.
 * @param {MetricRecord} record
 * @param {Language} language
 * @param {Surroundings} around
 * @returns {Promise<Omit<import('../frame/page.mjs').Page, 'sidebar'>>}
 */
export async function metricPage(record, language, around) {
  const url = addressOf(record.id, language);
  const texts = textsOf(record, language);
  const samples = samplesOf(record);
  /** @type {{ text: string, link: string, level: number }[]} */
  const headings = [];
  const add = (/** @type {string} */ id, /** @type {string} */ title, /** @type {string} */ html) => {
    if (html === '') return '';
    headings.push({ text: title, link: `#${id}`, level: 2 });
    return section(id, title, html, language);
  };
  const words = PAGE_WORDS[language];
  const content = [
    headOf(record, language, url),
    add('formula', words.formula, formulaHtml(record, language, url)),
    add('inputs', words.inputs, inputsHtml(record, language)),
    add('example', words.example, await exampleHtml(samples, language, around)),
    add(
      'variants',
      words.variants,
      variantTables(record, variantsOf(samples), language, (name) => {
        const to = around.reference(name);
        return to && linkTo(url, to);
      }),
    ),
    add(
      'traps',
      words.traps,
      texts.traps.length > 0
        ? `<ul>${texts.traps.map((trap) => `<li>${withLinks(trap, language, url)}</li>`).join('')}</ul>`
        : '',
    ),
    add('benchmarks', words.benchmarks, benchmarksOf(record, language)),
    add('related', words.related, relatedHtml(record, language, url)),
    add('places', words.places, placesHtml(record, language)),
    add('package', words.more, packageHtml(record, language, url, around)),
    add('sources', words.sources, sourcesHtml(record, language)),
  ].join('\n');
  return {
    url,
    language,
    title: `${texts.name}: ${words.title}`,
    description: texts.definition,
    content: `<div class="tsd-typography metric">${content}</div>`,
    headings,
    other: addressOf(record.id, language === 'en' ? 'vi' : 'en'),
  };
}

/**
 * Name, other names, definition, and the facts in short.
 * @param {MetricRecord} record
 * @param {Language} language
 * @param {string} url
 */
function headOf(record, language, url) {
  const words = PAGE_WORDS[language];
  const lists = LISTS[language];
  const { name, aliases, definition } = textsOf(record, language);
  const index = language === 'vi' ? 'vi/metrics/index.html' : 'metrics/index.html';
  const others = aliases.filter((alias) => alias.toLowerCase() !== name.toLowerCase());
  const english = language === 'vi' ? [record.name, ...record.aliases] : [];
  const called = [
    others.length > 0 ? `<p class="called">${words.alsoCalled}: ${others.map(escaped).join(' · ')}</p>` : '',
    english.length > 0
      ? `<p class="called">${words.inEnglish}: <span lang="en">${english.map(escaped).join(' · ')}</span></p>`
      : '',
  ];
  const facts = [
    [words.unit, lists.unit(record.unit)],
    [words.range, rangeOf(record, language)],
    [words.better, lists.direction(record.direction)],
  ];
  return `<nav class="trail" aria-label="${words.index}"><ol><li><a href="${linkTo(url, index)}">${words.index}</a></li><li><a href="${linkTo(url, index)}#${record.group}">${escaped(lists.group(record.group))}</a></li></ol></nav>
<h1>${escaped(name)}</h1>
<p class="lead">${sentenceHtml(definition)}</p>
${called.join('\n')}
<dl class="facts">${facts.map(([term = '', text = '']) => `<div><dt>${term}</dt><dd>${escaped(text)}</dd></div>`).join('')}</dl>`;
}

/**
 * @param {MetricRecord} record
 * @param {Language} language
 */
function rangeOf(record, language) {
  const words = PAGE_WORDS[language];
  const [least, greatest] = record.range.map((limit) => (limit === null ? null : limitOf(limit, record, language)));
  if (least == null && greatest == null) return words.unlimited;
  if (least == null) return `${words.upTo} ${greatest}`;
  return greatest == null ? `${words.from} ${least}` : `${least} ${words.to} ${greatest}`;
}

/**
 * A sentence, in which ids of metrics are links to their pages: under the names of the metrics, or as ids where the sentence is an equation.
 * @param {string} sentence
 * @param {Language} language
 * @param {string} url
 * @param {'name' | 'id'} [as]
 */
function withLinks(sentence, language, url, as = 'name') {
  return sentenceHtml(sentence).replaceAll(/\b[a-z0-9]+(?:-[a-z0-9]+)+\b/g, (id) => {
    const record = RECORDS.get(id);
    if (!record || addressOf(id, language) === url) return record && as === 'id' ? `<code>${id}</code>` : id;
    return `<a href="${linkTo(url, addressOf(id, language))}">${as === 'id' ? `<code>${id}</code>` : escaped(textsOf(record, language).name)}</a>`;
  });
}

/**
 * @param {MetricRecord} record
 * @param {Language} language
 * @param {string} url
 */
function formulaHtml({ formula, identities }, language, url) {
  const words = PAGE_WORDS[language];
  const set = formulaOf(formula);
  const english = language === 'vi' ? ' lang="en"' : '';
  const shown =
    'math' in set
      ? `<div class="formula scrolls">${set.math}</div><p class="note">${words.formulaNote}</p>`
      : `<p class="formula"${english}>${escaped(set.prose)}</p>`;
  if (identities.length === 0) return shown;
  const list = identities.map(
    (identity) =>
      `<li${english}>${withLinks(identity.replaceAll(' * ', ' × ').replaceAll(' - ', ' − '), language, url, 'id')}</li>`,
  );
  return `${shown}<p>${words.identities}:</p><ul>${list.join('')}</ul>`;
}

/**
 * @param {MetricRecord} record
 * @param {Language} language
 */
function inputsHtml(record, language) {
  const words = PAGE_WORDS[language];
  const { inputs } = textsOf(record, language);
  const rows = record.inputs.map(({ name, type, optional, says }) => {
    const said = sentenceHtml(inputs[name] ?? says);
    return `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${said}</td><td>${words.types[type]}${optional ? `, ${words.optional}` : ''}</td></tr>`;
  });
  const forms = formsOf(/** @type {import('cx-metrics/catalog').MetricId} */ (record.id)).map(
    (form) => words.formNames[form],
  );
  const head = `<tr><th scope="col">${words.input}</th><th scope="col">${words.meaning}</th><th scope="col">${words.type}</th></tr>`;
  return `<div class="scrolls" role="group" aria-label="${words.inputs}"><table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table></div>
<p>${words.forms}: ${forms.join(', ')}.</p>`;
}

/**
 * @param {readonly import('./sample.mjs').Sample[]} samples
 * @param {Language} language
 * @param {Surroundings} around
 */
async function exampleHtml(samples, language, around) {
  const words = PAGE_WORDS[language];
  const [first, ...others] = samples;
  if (!first) throw new Error('a metric has no example');
  const result = computed(first);
  const picture = await pictureOf(result, language);
  const figure = picture && `<figure class="picture">${picture}<figcaption>${words.picture}</figcaption></figure>`;
  const more = others.map((sample) => {
    const title = sample.form.form === 'rows' ? words.fromRows : words.fromCounts;
    return `<h3>${title}</h3>${codeBlock(codeOf(sample), around, language)}`;
  });
  return `<p>${words.exampleIntro}</p>
${codeBlock(codeOf(first), around, language)}
<p class="sentence"><strong>${words.inWords}:</strong> ${escaped(sentenceOf(result, language))}</p>
${figure}${more.join('\n')}`;
}

/**
 * @param {MetricRecord} record
 * @param {Language} language
 * @param {string} url
 */
function relatedHtml({ related }, language, url) {
  const items = related.map((id) => {
    const record = RECORDS.get(id);
    if (!record) throw new Error(`no metric ${id}`);
    const { name, definition } = textsOf(record, language);
    return { text: name, href: linkTo(url, addressOf(id, language)), says: definition };
  });
  return linkedList(items);
}

/**
 * Businesses, stages of the journey, and where it is the one metric that matters.
 * @param {MetricRecord} record
 * @param {Language} language
 */
function placesHtml({ models, journey, omtm }, language) {
  const words = PAGE_WORDS[language];
  const lists = LISTS[language];
  const matters = [...new Set(omtm.map(({ model, stage }) => `${lists.model(model)}: ${lists.stage(stage)}`))];
  const facts = [
    [words.models, models.map(lists.model)],
    [words.journey, journey.map(lists.journey)],
    [words.matters, matters],
  ];
  const shown = facts.filter(([, items]) => items && items.length > 0);
  return `<dl class="facts wide">${shown.map(([term, items]) => `<div><dt>${term}</dt><dd>${/** @type {string[]} */ (items).map(escaped).join(', ')}</dd></div>`).join('')}</dl>`;
}

/**
 * Where the metric is in the package.
 * @param {MetricRecord} record
 * @param {Language} language
 * @param {string} url
 * @param {Surroundings} around
 */
function packageHtml(record, language, url, around) {
  const words = PAGE_WORDS[language];
  const called = record.function;
  const link = (/** @type {string | undefined} */ to, /** @type {string} */ text) =>
    to ? `<a href="${escaped(linkTo(url, to))}"><code>${escaped(text)}</code></a>` : '';
  const aggregator = `${called[0]?.toUpperCase()}${called.slice(1)}Aggregator`;
  const guides = around.guides(called);
  const lines = [
    [words.functionOf, link(around.reference(called), called)],
    [words.aggregator, link(around.reference(aggregator), aggregator)],
    [words.byName, link(around.reference('compute'), `compute('${record.id}', …)`)],
    [words.sql, inSql.has(record.id) ? link(around.reference('compile'), 'compile') : ''],
    [
      words.guidesOf,
      guides
        .map(
          ({ text, url: to, lang }) =>
            `<a href="${escaped(linkTo(url, to))}"${lang ? ` lang="${lang}" hreflang="${lang}"` : ''}>${escaped(text)}</a>`,
        )
        .join(', '),
    ],
  ].filter(([, html]) => html !== '');
  return `<dl class="facts wide">${lines.map(([term, html]) => `<div><dt>${term}</dt><dd>${html}</dd></div>`).join('')}</dl>`;
}

/**
 * @param {MetricRecord} record
 * @param {Language} language
 */
function sourcesHtml({ sources, basis }, language) {
  const english = language === 'vi' ? ' lang="en" hreflang="en"' : '';
  const items = sources.map(({ title, url }) =>
    url
      ? `<li><a href="${escaped(url)}"${english} rel="external">${escaped(title)}</a></li>`
      : `<li${language === 'vi' ? ' lang="en"' : ''}>${escaped(title)}</li>`,
  );
  const said = `<p>${PAGE_WORDS[language].basis[basis]}</p>`;
  return items.length > 0 ? `${said}<ul>${items.join('')}</ul>` : said;
}
