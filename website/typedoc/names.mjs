import { CommentTag, ReflectionKind } from 'typedoc';
import { loadCatalog } from '../../scripts/load-catalog.mjs';
import { OTHERS } from '../search/subjects.mjs';

/**
 * A plugin of TypeDoc: the page of every metric's function leads to the page of the metric, and lists all names of it, in both languages. The
 * names stay in the records: doc comments and declarations need not repeat them.
 * @param {import('typedoc').Application} app
 */
export async function load(app) {
  const { records, texts } = await loadCatalog();
  const byFunction = new Map(records.map((record) => [record.function, record]));

  app.converter.on('resolveEnd', ({ project }) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Function | ReflectionKind.Variable)) {
      const declared = /** @type {import('typedoc').DeclarationReflection} */ (reflection);
      // the overload that carries the whole comment
      const comment = declared.comment ?? declared.signatures?.[0]?.comment;
      // words of metrics are called as the metrics are, and are none
      if (!comment || reflection.parent?.name !== 'cx-metrics') continue;
      const record = declared.kindOf(ReflectionKind.Function) ? byFunction.get(reflection.name) : undefined;
      const names = record ? namesOf(record, texts[record.id]) : OTHERS[reflection.name];
      if (names) comment.blockTags.unshift(tagOf('@alsoCalled', names.join(' · ')));
      if (record) {
        const vi = texts[record.id]?.name ?? record.name;
        const says = `<a href="../metrics/${record.id}.html">${record.name}</a>: formula, definitions in use, traps, sources · <a href="../vi/metrics/${record.id}.html" lang="vi" hreflang="vi">${vi}</a>`;
        comment.blockTags.unshift(tagOf('@metric', says));
      }
    }
  });
}

/**
 * @param {`@${string}`} tag
 * @param {string} text
 */
function tagOf(tag, text) {
  return new CommentTag(tag, [{ kind: 'text', text }]);
}

/**
 * @param {Pick<import('../../scripts/load-catalog.mjs').MetricRecord, 'name' | 'aliases'>} record
 * @param {import('../../scripts/load-catalog.mjs').MetricTexts | undefined} texts
 * @returns {string[]}
 */
function namesOf({ name, aliases }, texts) {
  const all = [name, ...aliases, ...(texts ? [texts.name, ...texts.aliases] : [])];
  return all.filter((each, k) => k === all.findIndex((other) => other.toLowerCase() === each.toLowerCase()));
}
