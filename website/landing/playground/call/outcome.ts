import {
  type Breakdown,
  breakdown,
  byPeriod,
  type CxMetricsError,
  type CxMetricsErrorCode,
  isCxMetricsError,
} from 'cx-metrics';
import { type ComputedResult, compute } from 'cx-metrics/catalog/compute';
import { codeFor } from '../code/code-for.js';
import { cellsOf } from '../data/columns.js';
import { readerOf } from '../data/readers.js';
import type { Choice } from '../state/choice.js';
import { optionValues } from './option-values.js';
import { type Place, placeOf } from './place.js';
import type { Source } from './source.js';
import type { Taken } from './taken.js';
import { isNamed, type Way } from './ways.js';

/** A number for each group. */
export type Groups = Breakdown<Readonly<Record<string, string | number | boolean>>, ComputedResult>;

/** What came out of the data and the choice. */
export type Outcome =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'result';
      readonly result: ComputedResult;
      readonly groups: Groups | null;
      readonly code: string;
      readonly source: Source;
    }
  | {
      readonly kind: 'refused';
      readonly code: CxMetricsErrorCode | 'NO_JSON';
      readonly message: string;
      readonly place: Place;
      readonly source: Source | null;
    };

/** Computes what was asked for; what the library refuses is an outcome like any other. */
export function outcomeOf({ way, pasted, source, error }: Taken, choice: Choice): Outcome {
  if (error !== null) return refusal(error, way, source);
  if (pasted.kind === 'broken' && !isNamed(way)) {
    const place = { stretch: pasted.place, name: null };
    return { kind: 'refused', code: 'NO_JSON', message: pasted.message, place, source: null };
  }
  if (source === null) return { kind: 'nothing' };
  try {
    const options = optionValues(way.options, choice, source.latest);
    const asked = {
      ...Object.fromEntries(options.map(({ name, value }) => [name, value])),
      // JSON may have any form that the metric takes
      ...(source.argument !== null && { form: way.form }),
      ...(Object.keys(source.readers).length > 0 && { readers: source.readers }),
    };
    const result = compute(choice.metric, source.input, asked);
    const grouping = groupingOf(source, choice, way);
    const groups = grouping && groupsOf(source, choice, grouping, (part) => compute(choice.metric, part, asked));
    return { kind: 'result', result, groups, code: codeFor({ choice, way, source, options, grouping }), source };
  } catch (thrown) {
    if (!isCxMetricsError(thrown)) throw thrown;
    return refusal(thrown, way, source);
  }
}

function refusal({ code, message, details }: CxMetricsError, way: Way, source: Source | null): Outcome {
  return { kind: 'refused', code, message, place: placeOf(details, way, source), source };
}

/** Columns to group by, and until when periods are known. */
export interface Grouping {
  readonly by: string | null;
  readonly over: string | null;
  readonly asOf: string;
}

/** What to group by: columns that the table has, where a metric reads its rows. */
function groupingOf({ table }: Source, choice: Choice, { form }: Way): Grouping | null {
  if (table === null || form !== 'rows') return null;
  const has = (name: string) => (table.header.includes(name) ? name : null);
  const [by, over] = [has(choice.by), has(choice.over)];
  if (by === null && over === null) return null;
  if (over === null) return { by, over, asOf: '' };
  const cells = cellsOf(table, over);
  const read = readerOf({ name: 'at', type: 'instant' }, cells, choice.reading).read;
  let latest = Number.NEGATIVE_INFINITY;
  for (const cell of cells) {
    const time = read(cell);
    if (typeof time === 'number' && time > latest) latest = time;
  }
  return { by, over, asOf: Number.isFinite(latest) ? new Date(latest).toISOString() : '' };
}

function groupsOf(
  { input, table }: Source,
  choice: Choice,
  { by, over, asOf }: Grouping,
  metric: (part: readonly object[]) => ComputedResult,
): Groups | null {
  if (table === null) return null;
  const rows = input as readonly object[];
  const place = new Map(rows.map((row, k) => [row, k]));
  const keys: [string, (row: object) => string | null][] = [];
  if (by !== null) {
    const cells = cellsOf(table, by);
    keys.push([by, (row) => cells[place.get(row) ?? -1]?.trim() || null]);
  }
  if (over !== null) {
    const cells = cellsOf(table, over);
    const { read } = readerOf({ name: 'at', type: 'instant' }, cells, choice.reading);
    const known = { timeZone: choice.reading.zone, asOf };
    const time = (row: object) => read(cells[place.get(row) ?? -1] ?? '') as number | null;
    keys.push([choice.period, byPeriod(choice.period as 'month', time, known)]);
  }
  return breakdown(rows, { by: Object.fromEntries(keys), metric }) as Groups;
}
