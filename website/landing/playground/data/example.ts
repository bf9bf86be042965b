import { type MetricId, metric } from 'cx-metrics/catalog';
import { isNamed, type Way, waysOf } from '../call/ways.js';
import type { Choice, Data } from '../state/choice.js';

/** What a click on a sample puts in. */
export interface Sample {
  readonly data: Data;
  readonly choice: Partial<Choice>;
}

/** The example of a metric's record as somebody would paste it: numbers by names, lines, a table; JSON where cells are lists or objects. */
export function exampleOf(id: MetricId, zone: string): Sample {
  const { example } = metric(id);
  const { inputs, options } = example;
  const named = waysOf(id).find((way) => isNamed(way) && fits(way, inputs));
  const typed = Object.fromEntries(
    Object.entries(options ?? {}).map(([name, value]) => [
      name,
      typedOf(isInstant(id, name) && typeof value === 'number' ? new Date(value).toISOString() : value),
    ]),
  );
  const choice = { columns: {}, options: typed, by: '', over: '', ...zoneOf(options, zone) };
  if (named) {
    const fields = Object.fromEntries(Object.entries(inputs as object).map(([name, value]) => [name, typedOf(value)]));
    return { data: { text: '', fields }, choice: { ...choice, way: named.key } };
  }
  // where a record counts per level, its numbers are counts
  const form = metric(id).inputs[0]?.name === 'counts' ? 'levels' : 'values';
  const text = textOf(inputs, waysOf(id), form);
  return { data: { text: text.text, fields: {} }, choice: { ...choice, way: text.way } };
}

function isInstant(id: MetricId, name: string): boolean {
  return waysOf(id).some(({ options }) => options.some((option) => option.name === name && option.type === 'instant'));
}

function fits({ fields }: Way, inputs: unknown): boolean {
  const names = fields.map(({ name }) => name);
  return !Array.isArray(inputs) && Object.keys(inputs as object).every((name) => names.includes(name));
}

function zoneOf(options: Readonly<Record<string, unknown>> | null, zone: string) {
  const timeZone = typeof options?.['timeZone'] === 'string' ? options['timeZone'] : zone;
  return { reading: { zone: timeZone, times: 'auto', numbers: 'auto', blank: 'N/A' } as const };
}

/** A value as it is typed into a field. */
function typedOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

type Scalar = string | number | boolean | null;

function isScalar(value: unknown): value is Scalar {
  return value === null || typeof value !== 'object';
}

function textOf(inputs: unknown, ways: readonly Way[], numbers: string): { text: string; way: string } {
  const json = { text: JSON.stringify(inputs, null, 1).replaceAll(/\s*\n\s*/g, ' '), way: '' };
  if (Array.isArray(inputs) && inputs.every(isScalar)) {
    const way = ways.find(({ form }) => form === numbers) ?? ways.find(({ form }) => form === 'values');
    return way ? { text: inputs.map((value) => cellOf(value)).join('\n'), way: way.key } : json;
  }
  const columns = columnsIn(inputs);
  if (columns === null) return json;
  const names = Object.keys(columns);
  const way = ways.find(
    ({ form, fields }) =>
      ['rows', 'list'].includes(form) && names.every((name) => fields.some((each) => each.name === name)),
  );
  if (way === undefined) return json;
  const isTime = (name: string) => way.fields.some((field) => field.name === name && field.type.startsWith('instant'));
  const length = columns[names[0] ?? '']?.length ?? 0;
  const lines = Array.from({ length }, (_, k) =>
    names.map((name) => quoted(cellOf(columns[name]?.[k], isTime(name)))).join(','),
  );
  return { text: [names.map(quoted).join(','), ...lines].join('\n'), way: way.key };
}

/** Columns of plain values; null for anything else. */
function columnsIn(inputs: unknown): Readonly<Record<string, readonly Scalar[]>> | null {
  if (Array.isArray(inputs)) {
    const names = [...new Set(inputs.flatMap((row) => Object.keys(Object(row))))];
    const columns = Object.fromEntries(names.map((name) => [name, inputs.map((row) => row[name] ?? null)]));
    return Object.values(columns).every((column) => column.every(isScalar)) && names.length > 0 ? columns : null;
  }
  const columns = inputs as Readonly<Record<string, unknown>>;
  const isPlain = Object.values(columns).every((column) => Array.isArray(column) && column.every(isScalar));
  return isPlain ? (columns as Readonly<Record<string, readonly Scalar[]>>) : null;
}

function cellOf(value: unknown, isTime = false): string {
  if (value === null || value === undefined) return '';
  return isTime && typeof value === 'number' ? new Date(value).toISOString() : String(value);
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
