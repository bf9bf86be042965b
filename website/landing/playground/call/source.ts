import type { MetricId } from 'cx-metrics/catalog';
import { type Code, codeOf, literal, object, raw } from '../code/literal.js';
import { numberFormOf } from '../data/cells.js';
import { cellsOf, columnsOf } from '../data/columns.js';
import { type Pasted, pastedOf, type Stretch, type Table } from '../data/pasted.js';
import { type CellReader, readerOf } from '../data/readers.js';
import type { Choice, Data } from '../state/choice.js';
import { isNamed, isTabular, type Way } from './ways.js';

/** What goes into a metric, and the code that makes the same of the data. */
export interface Source {
  /** As `compute` takes it. */
  readonly input: unknown;
  /** Readers for `compute`, of fields that name several columns. */
  readonly readers: Readonly<Record<string, readonly string[]>>;
  /** Statements that make the input. */
  readonly before: Code;
  /** The first argument of the direct call; null where only `compute` can be called. */
  readonly argument: string | null;
  /** Readers among the options of the direct call. */
  readonly readerCode: readonly (readonly [name: string, code: Code])[];
  /** Where each row or value stands in the text. */
  readonly places: readonly Stretch[];
  /** The table, with its fields' columns, where it is one. */
  readonly table: Table | null;
  readonly columns: Readonly<Record<string, string>>;
  /** The latest instant that was read; null where none was. */
  readonly latest: number | null;
}

/** As many rows as are written out in the code; more are read from a file. */
const WRITTEN = 40;

/** The text as it is read for a way of a metric. */
export function pastedFor(way: Way, { text }: Data, choice: Choice): Pasted {
  const [field] = way.fields;
  const isNumber = way.form === 'values' && field?.type === 'number' && field.name !== 'score';
  const lines = text.trim().split('\n').slice(0, 200);
  const commas = !(
    isNumber &&
    numberFormOf(lines, choice.reading).includes(',5') &&
    lines.some((line) => !/,\s/.test(line))
  );
  return pastedOf(text, commas);
}

/** The data as the source of a way; null where nothing is there yet. */
export function sourceOf(metric: MetricId, way: Way, data: Data, choice: Choice): Source | null {
  if (isNamed(way)) return namedSource(way, data);
  const pasted = pastedFor(way, data, choice);
  if (pasted.kind === 'empty' || pasted.kind === 'broken') return null;
  if (pasted.kind === 'json') return jsonSource(metric, pasted.value);
  if (pasted.kind === 'table')
    return isTabular(way) ? tableSource(way, pasted, choice) : valuesOfTable(way, pasted, choice);
  return isTabular(way) ? null : valuesSource(way, pasted.cells, pasted.places, choice);
}

const EMPTY = { readers: {}, readerCode: [], places: [], table: null, columns: {}, latest: null } as const;

/** Named numbers; lists are JSON. */
function namedSource({ fields }: Way, { fields: typed }: Data): Source | null {
  const given = fields.flatMap(({ name }) => {
    const text = typed[name]?.trim() ?? '';
    return text === '' ? [] : [[name, fieldValue(text)] as const];
  });
  if (given.length === 0) return null;
  const input = Object.fromEntries(given);
  return { ...EMPTY, input, before: raw(''), argument: literal(input) };
}

function fieldValue(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^(-?\d+),(\d+)$/, '$1.$2'));
  } catch {
    return text;
  }
}

function jsonSource(_metric: MetricId, input: unknown): Source {
  return { ...EMPTY, input, before: raw(`const data = ${literal(input)};`), argument: null };
}

/** One value after the other. */
function valuesSource(way: Way, cells: readonly string[], places: readonly Stretch[], choice: Choice): Source {
  const [field] = way.fields;
  // values that stand for themselves have no field: answers, or numbers of a list
  const own = field ?? {
    name: isScore(way) ? 'score' : 'value',
    type: isText(cells, way) ? ('key' as const) : ('number' as const),
  };
  const reader = readerOf(own, cells, choice.reading);
  const input = cells.map(reader.read);
  const isShort = cells.length <= WRITTEN;
  const isPlain = input.every((value) => value === null || typeof value === 'number' || typeof value === 'boolean');
  const isRead = way.fields.some(({ required }) => required);
  const file = "readFileSync('values.txt', 'utf8')";
  const given = isShort
    ? raw(`const values = ${literal(isPlain ? input : cells)};`)
    : raw(`const values = ${file}.trim().split('\\n').map((line) => line.trim());`, ['readFileSync']);
  const isAsIs = isShort && isPlain;
  const itself = isAsIs ? raw('(value) => value') : reader.code(null);
  const read = isAsIs || isRead ? 'values' : `values.map(${itself.text})`;
  return {
    ...EMPTY,
    input,
    before: isAsIs || isRead ? given : raw(given.text, [...given.imports, ...itself.imports]),
    argument: read,
    readerCode: isRead && field ? [[field.name, itself]] : [],
    places,
    latest: null,
  };
}

/** Metrics of answers on a scale read texts such as "9 - Very likely". */
function isScore({ options }: Way): boolean {
  return options.some(({ name }) => name === 'scale' || name === 'passiveFrom' || name === 'topFrom');
}

/** Names are no numbers: topics, customers. */
function isText(cells: readonly string[], way: Way): boolean {
  return !isScore(way) && cells.some((cell) => /\p{L}/u.test(cell) && !/^(n\/a|null)$/i.test(cell));
}

/** A table where values were asked for: its one column, or the one that holds numbers. */
function valuesOfTable(way: Way, table: Table, choice: Choice): Source {
  const [field] = way.fields;
  const asked = field ?? { name: 'score', type: 'number' as const, required: true, says: '' };
  const [column = table.header[0] ?? ''] = Object.values(columnsOf(table, [asked], choice.columns, choice.reading));
  return {
    ...valuesSource(way, cellsOf(table, column), table.places, choice),
    table,
    columns: { [asked.name]: column },
  };
}

/** Rows of a table: each field is read from its column. */
function tableSource(way: Way, table: Table, choice: Choice): Source {
  const fields = way.fields.filter(({ type }) => type !== 'calendar');
  if (fields.length === 0) return anyFields(table, choice);
  const columns = columnsOf(table, fields, choice.columns, choice.reading);
  const readers: Record<string, readonly string[]> = {};
  const readerCode: [string, Code][] = [];
  const read: { name: string; k: number; reader: CellReader }[] = [];
  for (const { name, type } of fields) {
    const column = columns[name];
    if (column === undefined) continue;
    const own = column.split('\n');
    const names = type === 'readers' ? own : [name];
    const parts = own.map((each, place) => {
      const reader = readerOf({ name, type: type === 'readers' ? 'flag' : type }, cellsOf(table, each), choice.reading);
      read.push({ name: names[place] ?? name, k: table.header.indexOf(each), reader });
      return [each, reader.code(each)] as const;
    });
    if (type === 'readers') readers[name] = own;
    const [[, only]] = parts as unknown as [[string, Code]];
    const several = raw(
      object(parts.map(([each, { text }]) => [each, text])),
      parts.flatMap(([, { imports }]) => imports),
    );
    readerCode.push([name, type === 'readers' ? several : only]);
  }
  let latest: number | null = null;
  const times = new Set(fields.filter(({ type }) => type.startsWith('instant')).map(({ name }) => name));
  const input = table.rows.map((cells) => {
    const row: Record<string, unknown> = Object.create(null);
    for (const { name, k, reader } of read) {
      const value = reader.read(cells[k] ?? '');
      row[name] = value;
      if (times.has(name) && typeof value === 'number' && (latest === null || value > latest)) latest = value;
    }
    return row;
  });
  const used = [...new Set(Object.values(columns).flatMap((column) => column.split('\n')))];
  const rows = { ...EMPTY, places: table.places, table, columns, latest };
  if (way.form === 'list') return { ...rows, input, before: raw(`const list = ${literal(input)};`), argument: 'list' };
  return {
    ...rows,
    input,
    readers,
    before: rowsCode(table, [...used, choice.by, choice.over]),
    argument: 'rows',
    readerCode,
  };
}

/** A list whose objects may have any fields: numbers where they are numbers. */
function anyFields(table: Table, choice: Choice): Source {
  const input = table.rows.map((cells) =>
    Object.fromEntries(table.header.map((name, k) => [name, anyCell(cells[k] ?? '', choice)])),
  );
  return {
    ...EMPTY,
    input,
    before: raw(`const list = ${literal(input)};`),
    argument: 'list',
    places: table.places,
    table,
  };
}

function anyCell(cell: string, choice: Choice): unknown {
  if (cell.trim() === '') return null;
  const value = readerOf({ name: 'value', type: 'number' }, [cell], choice.reading).read(cell);
  return typeof value === 'number' ? value : cell;
}

/** The rows in code: written out where they are few, read from a file where they are many. */
function rowsCode(table: Table, used: readonly string[]): Code {
  if (table.rows.length > WRITTEN) {
    const delimiter = table.delimiter === ',' ? '' : `, delimiter: ${literal(table.delimiter)}`;
    const parse = `Papa.parse(readFileSync('data.csv', 'utf8'), { header: true, skipEmptyLines: 'greedy'${delimiter} })`;
    return raw(`const { data: rows } = ${parse};`, ['readFileSync', 'Papa']);
  }
  const kept = table.header.map((name, k) => ({ name, k })).filter(({ name }) => used.includes(name));
  const lines = table.rows.map((row) => `  ${object(kept.map(({ name, k }) => [name, codeOf(row[k] ?? '').text]))},`);
  return raw(`const rows = [\n${lines.join('\n')}\n];`);
}
