import { BreakdownAggregator, breakdown, type Measured } from 'cx-metrics';
import type { MetricId } from 'cx-metrics/catalog';
import type { AnyAggregator } from 'cx-metrics/catalog/compute';
import type { Held } from '../case.js';
import type { CompiledCase } from '../compiled.js';
import type { Grouping } from './groups.js';
import { type ColumnOf, tables } from './tables.js';

/** A metric of rows, in memory and as SQL. */
export interface CountedMetric {
  readonly name: string;
  readonly id: MetricId;
  /** How it counts. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly columns: Readonly<Record<string, ColumnOf>>;
  /** Its readers, by the columns that they read. */
  readonly readers: Readonly<Record<string, string>>;
  /** How it concludes. */
  readonly conclusion: object;
  /** Its aggregator; where it has none, its function. */
  readonly counts:
    | { aggregator(options: object): AnyAggregator; value(row: Held): unknown }
    | { of(rows: readonly Held[], options: object): Measured };
}

/** A case of a metric: by some groups, with one way to treat what is invalid. */
export function caseOf(metric: CountedMetric, grouping: Grouping, onInvalid: 'throw' | 'count'): CompiledCase {
  const { id, columns, readers, conclusion, counts } = metric;
  const counting = { ...metric.options, onInvalid };
  const { by, keys } = grouping;
  const counted =
    'of' in counts ? null : (part: readonly Held[]) => counts.aggregator(counting).addAll(part.map(counts.value));
  const measured = (part: readonly Held[]) =>
    'of' in counts
      ? counts.of(part, { ...readers, ...counting, ...conclusion })
      : (counted?.(part).result(conclusion) as Measured);
  return {
    name: `${metric.name} ${grouping.name}, ${onInvalid}`,
    id,
    table: tables({ ...columns, ...grouping.columns }),
    query: ({ name: table }, dialect) => ({ dialect, table, columns: readers, ...(by && { by }), ...counting }),
    expected(rows) {
      if (by === undefined) return plain([measured(rows), counted?.(rows) ?? null]);
      const table = breakdown(rows, { by: keys, metric: measured });
      const inGroups =
        'of' in counts ? null : groupsInMemory(grouping, rows, () => counts.aggregator(counting), counts.value);
      return plain([table, inGroups]);
    },
    actual: (found) => plain([found.result(by ? { conclusion } : conclusion), found.aggregator]),
  };
}

function groupsInMemory(
  { keys, isInside }: Grouping,
  rows: readonly Held[],
  of: () => AnyAggregator,
  value: (row: Held) => unknown,
) {
  const groups = new BreakdownAggregator({ keys: Object.keys(keys), of: of as never });
  for (const row of rows.filter(isInside)) {
    const values = Object.entries(keys).map(([name, read]) => [name, read(row)]);
    groups.add(Object.fromEntries(values), value(row));
  }
  return groups;
}

/** JSON without the examples of what was refused, which nobody has who did not see the rows. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (name, inside) => (name === 'refused' ? undefined : inside)));
}
