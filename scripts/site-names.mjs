import { CommentTag, IndexEvent, ReflectionKind } from 'typedoc';
import { loadCatalog } from './load-catalog.mjs';

/**
 * A plugin of TypeDoc: every metric is found on the site by all its names, in both languages, and its page lists them. The names stay in
 * the records: doc comments and declarations need not repeat them.
 * @param {import('typedoc').Application} app
 */
export async function load(app) {
  const { records, texts } = await loadCatalog();
  const names = new Map([
    ...records.map(
      ({ id, function: called, ...record }) => /** @type {const} */ ([called, namesOf(record, texts[id])]),
    ),
    ...Object.entries(OTHERS),
  ]);

  app.converter.on('resolveEnd', ({ project }) => {
    for (const reflection of project.getReflectionsByKind(NAMED)) {
      const declared = /** @type {import('typedoc').DeclarationReflection} */ (reflection);
      const known = namesFor(names, reflection);
      if (FIRST.has(reflection.name)) declared.relevanceBoost = 1.5;
      // the overload that carries the whole comment
      const comment = declared.comment ?? declared.signatures?.[0]?.comment;
      if (known && comment) {
        comment.blockTags.unshift(new CommentTag('@alsoCalled', [{ kind: 'text', text: known.join(' · ') }]));
      }
    }
  });

  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    Object.assign(event.searchFieldWeights, WEIGHTS);
    for (const [k, reflection] of event.searchResults.entries()) {
      const known = namesFor(names, reflection);
      if (known) event.searchFields[k] = { names: oneWord(known) };
    }
  });
}

/** What has names: metrics and their like are functions, models are constants. */
const NAMED = ReflectionKind.Function | ReflectionKind.Variable;

/**
 * Names of what is no metric of the catalogue, and is looked for all the same: models of customers, and what makes their input.
 * @type {Readonly<Record<string, string[]>>}
 */
const OTHERS = {
  countSpells: ['subscriptions', 'contracts', 'memberships', 'gói đăng ký', 'thuê bao', 'hợp đồng'],
  purchaseSummary: ['RFM summary', 'frequency, recency, age (T)', 'tóm tắt mua hàng'],
  fitModel: ['BTYD', 'buy till you die', 'CLV model', 'mô hình giá trị khách hàng'],
  clv: ['CLV', 'customer lifetime value by model', 'predicted LTV', 'giá trị vòng đời theo mô hình'],
  probabilityAlive: ['P(alive)', 'xác suất còn là khách hàng'],
  bgNbd: ['BG/NBD', 'beta-geometric/NBD'],
  mbgNbd: ['MBG/NBD', 'modified BG/NBD'],
  paretoNbd: ['Pareto/NBD'],
  bgBb: ['BG/BB', 'beta-geometric/beta-Bernoulli'],
  sBg: ['sBG', 'shifted beta-geometric'],
  gammaGamma: ['Gamma-Gamma', 'spend model', 'mô hình chi tiêu'],
};

/**
 * The names of a function or constant of the package's root; others under the same name are words, which have none.
 * @param {ReadonlyMap<string, string[]>} names
 * @param {import('typedoc').Reflection} reflection
 */
function namesFor(names, reflection) {
  if (reflection.kindOf(ReflectionKind.Function)) return names.get(reflection.name);
  return reflection.kindOf(NAMED) && reflection.parent?.name === 'cx-metrics' ? OTHERS[reflection.name] : undefined;
}

/**
 * What a find is worth. Names count most, although it does not look so: most entries of the index have none, and the search divides by the
 * mean length of a field over all entries.
 */
const WEIGHTS = { names: 600, name: 5, comment: 1 };

/** Where metrics share a word, those that are asked for most come first. */
const FIRST = new Set([
  'nps',
  'csat',
  'ces',
  'ttr',
  'churnRate',
  'retentionRate',
  'retentionCohorts',
  'conversionRate',
  'mau',
  'customerAcquisitionCost',
  'funnelConversion',
]);

/**
 * @param {Pick<import('./load-catalog.mjs').MetricRecord, 'name' | 'aliases'>} record
 * @param {import('./load-catalog.mjs').MetricTexts | undefined} texts
 * @returns {string[]}
 */
function namesOf({ name, aliases }, texts) {
  const all = [name, ...aliases, ...(texts ? [texts.name, ...texts.aliases] : [])];
  return all.filter((each, k) => k === all.findIndex((other) => other.toLowerCase() === each.toLowerCase()));
}

/**
 * All names of a metric as one word of the index, with their accents and without. The page looks for every word that is typed anywhere within
 * the words of the index and adds up what it finds: with one long word each, metrics are ranked by how many of the typed words are in their
 * names, however often. Underscores, since the search cuts off what is no letter of ASCII at the ends of a word.
 * @param {readonly string[]} names
 */
function oneWord(names) {
  const accented = `_${names
    .join('_')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')}_`;
  // signs within a name, such as P(alive), are typed too
  const signs = names
    .filter((name) => /^[^\s-]*[^\p{L}\p{N}\s-][^\s-]*$/u.test(name))
    .map((name) => `${name.toLowerCase()}_`);
  return accented + accented.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd') + signs.join('');
}
