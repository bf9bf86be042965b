import type { MetricId } from 'cx-metrics/catalog';
import { columnsOf } from '../data/columns.js';
import type { Pasted } from '../data/pasted.js';
import type { Choice, Data, Reading } from '../state/choice.js';
import { pastedFor } from './source.js';
import { isNamed, isTabular, type Way, wayOf, waysOf } from './ways.js';

/** The form of input after another text was put in: a table is read as rows, numbers as values; where neither goes, the form stays. */
export function wayForText(choice: Choice, data: Data): string {
  const way = wayOf(choice.metric, choice.way);
  if (data.text.trim().length < 3) return choice.way;
  const { kind } = pastedFor(way, data, choice);
  const other = (forms: readonly string[]) =>
    waysOf(choice.metric).find(({ form }) => forms.includes(form))?.key ?? choice.way;
  if (kind === 'table' && !isTabular(way)) return other(['rows', 'list']);
  if (kind === 'values' && (isTabular(way) || isNamed(way))) return other(['values']);
  return choice.way;
}

/** The form of input for a metric that was chosen while there are data: theirs where the metric can read them, else the usual one. */
export function wayForMetric(choice: Choice, data: Data): string {
  const usual = wayOf(choice.metric, '');
  const pasted = pastedFor(usual, data, choice);
  if (pasted.kind === 'table') return wayByNames(choice.metric, pasted, choice.reading)?.key ?? '';
  if (pasted.kind !== 'values' || !isTabular(usual)) return '';
  return waysOf(choice.metric).find(({ form, fields }) => form === 'values' && fields.length === 0)?.key ?? '';
}

/** The way that finds all it needs in a table, by the names of the columns alone: amounts of orders look like scores. */
export function wayByNames(id: MetricId, pasted: Pasted, reading: Reading): Way | undefined {
  if (pasted.kind !== 'table') return undefined;
  return waysOf(id).find((way) => {
    if (!isTabular(way) || way.fields.length === 0) return false;
    const named = way.fields.map((field) => ({ ...field, required: false }));
    const columns = columnsOf(pasted, named, {}, reading);
    return way.fields.every((field) => !field.required || columns[field.name] !== undefined);
  });
}
