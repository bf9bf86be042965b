import { type MetricId, metric } from 'cx-metrics/catalog';
import { describeInput, type InputFormDescription } from 'cx-metrics/catalog/compute';

/** A form of input that the page offers. */
export interface Way extends InputFormDescription {
  /** Its name in the address: form and function, numbered where there are several of both. */
  readonly key: string;
}

/** Forms in the order in which they are offered; columns are offered as the rows that they are. */
const ORDER = ['values', 'rows', 'list', 'counts', 'totals', 'levels', 'columns'] as const;

/** The ways in which a metric takes its input. */
export function waysOf(id: MetricId): Way[] {
  const { forms } = describeInput(id);
  const hasRows = (calls: string) => forms.some((each) => each.form === 'rows' && each.calls === calls);
  return ORDER.flatMap((form) => forms.filter((each) => each.form === form))
    .filter(
      ({ form, calls }) => !(form === 'columns' && (hasRows(calls) || forms.some((each) => each.form === 'list'))),
    )
    .map((each, k, all) => {
      const before = all.slice(0, k).filter(({ form, calls }) => form === each.form && calls === each.calls).length;
      return { ...each, key: [each.form, each.calls, ...(before > 0 ? [before + 1] : [])].join(' ') };
    });
}

/** The way by its name, or the usual one: plain scores where those are the input, else the form of the metric's example. */
export function wayOf(id: MetricId, key: string): Way {
  const ways = waysOf(id);
  const { example } = metric(id);
  const isOfNumbers = example.form === 'counts' || example.form === 'totals';
  const isUsual = (way: Way) =>
    (way.form === 'values' && way.fields.length === 0) ||
    (isOfNumbers ? isNamed(way) : way.form === (example.form === 'columns' ? 'rows' : example.form));
  const found = ways.find((each) => each.key === key) ?? ways.find(isUsual) ?? ways[0];
  if (found === undefined) throw new Error(`${id} has no way to be computed`);
  return found;
}

/** Whether a way takes named numbers, which are typed one by one. */
export function isNamed({ form }: Way): boolean {
  return form === 'counts' || form === 'totals';
}

/** Whether a way takes rows of a table. */
export function isTabular({ form }: Way): boolean {
  return form === 'rows' || form === 'list' || form === 'columns';
}
