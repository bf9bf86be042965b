// What metrics there are, and what one of them takes.
import { byGroup, metric, metrics, searchMetrics } from 'cx-metrics/catalog';
import { describeInput } from 'cx-metrics/catalog/compute';
import { vi } from 'cx-metrics/catalog/vi';
import { tableOf } from './told.mjs';

const textsOf = (id, language) => (language === 'vi' ? vi.metrics[id] : metric(id));

/** All metrics, or those of a group. */
export function listed(group, language) {
  const shown = group === '' ? metrics : byGroup(group);
  return tableOf(shown.map(({ id, unit }) => [id, textsOf(id, language).name, unit]));
}

/** Metrics by what people call them, in both languages. */
export function found(words, language) {
  const hits = searchMetrics(words, { texts: [vi] });
  return tableOf(hits.map(({ id, matched }) => [id, textsOf(id, language).name, matched.text]));
}

/** What a metric says, what spoils it, and what it takes. */
export function described(id, language) {
  const line = ({ name: own, required, choices, type, usual, says }) => {
    return `  ${own}${required ? '*' : ''} (${choices?.join(' | ') ?? type}${usual == null ? '' : `; ${usual}`}): ${says}`;
  };
  const linesOf = ({ form, fields, options }) => ['', `${form}:`, ...fields.map(line), '', ...options.map(line)];
  const takes = describeInput(id).forms.flatMap(linesOf);
  const { name, definition, traps } = textsOf(id, language);
  return [`${name} (${id})`, definition, metric(id).formula, ...traps.map((trap) => `- ${trap}`), ...takes].join('\n');
}
