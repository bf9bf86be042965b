import { CommentTag, IndexEvent, ReflectionKind } from 'typedoc';
import { loadCatalog } from './load-catalog.mjs';

/**
 * A plugin of TypeDoc: every metric is found on the site by all its names, in both languages, and its page lists them. The names stay in
 * the records: doc comments and declarations need not repeat them.
 * @param {import('typedoc').Application} app
 */
export async function load(app) {
  const { records, texts } = await loadCatalog();
  const names = new Map(records.map(({ id, function: called, ...record }) => [called, namesOf(record, texts[id])]));

  app.converter.on('resolveEnd', ({ project }) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Function)) {
      const declared = /** @type {import('typedoc').DeclarationReflection} */ (reflection);
      const [first] = declared.signatures ?? [];
      const known = names.get(reflection.name);
      if (FIRST.has(reflection.name)) declared.relevanceBoost = 1.5;
      // the overload that carries the whole comment
      if (known && first?.comment) {
        first.comment.blockTags.unshift(new CommentTag('@alsoCalled', [{ kind: 'text', text: known.join(' · ') }]));
      }
    }
  });

  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    Object.assign(event.searchFieldWeights, WEIGHTS);
    for (const [k, reflection] of event.searchResults.entries()) {
      const known = reflection.kindOf(ReflectionKind.Function) ? names.get(reflection.name) : undefined;
      if (known) event.searchFields[k] = { names: oneWord(known) };
    }
  });
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
  return accented + accented.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
}
