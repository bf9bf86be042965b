import { type Code, literal, raw } from '../code/literal.js';
import { numberFormOf } from '../data/cells.js';
import { cellsOf, columnsOf } from '../data/columns.js';
import { type Pasted, pastedOf, type Stretch, type Table } from '../data/pasted.js';
import { readerOf } from '../data/readers.js';
import type { Choice, Data } from '../state/choice.js';
import { tableSource } from './table-source.js';
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
export const WRITTEN = 40;

/** As many characters of JSON. */
const LONG = 4000;

/** The text as it is read for a way of a metric. */
export function pastedFor(way: Way, { text }: Data, choice: Choice): Pasted {
  const [field] = way.fields;
  const isNumber = way.form === 'values' && field?.type === 'number' && field.name !== 'score';
  const lines = text.trim().split('\n', 200);
  // a comma may part values or decimals: it is decimals where each line of several has one at most, and no space behind it
  const isSingle = lines.length > 1 && lines.every((line) => /^[^,]*(,\d[^,]*)?$/.test(line.trim()));
  const isDecimal = isNumber && isSingle && numberFormOf(lines, choice.reading).includes(',5');
  return pastedOf(text, !isDecimal);
}

/** The data as the source of a way; null where nothing is there yet, or nothing that it takes. */
export function sourceOf(way: Way, pasted: Pasted, data: Data, choice: Choice): Source | null {
  if (isNamed(way)) return namedSource(way, data);
  if (pasted.kind === 'empty' || pasted.kind === 'broken') return null;
  if (pasted.kind === 'json') return jsonSource(pasted.value);
  if (pasted.kind === 'table')
    return isTabular(way) ? tableSource(way, pasted, choice) : valuesOfTable(way, pasted, choice);
  return isTabular(way) ? null : valuesSource(way, pasted.cells, pasted.places, choice);
}

export const EMPTY = { readers: {}, readerCode: [], places: [], table: null, columns: {}, latest: null } as const;

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

/** JSON goes in as it is; a long one is read from a file. */
function jsonSource(input: unknown): Source {
  const text = literal(input);
  const before =
    text.length > LONG
      ? raw("const data = JSON.parse(readFileSync('data.json', 'utf8'));", ['readFileSync'])
      : raw(`const data = ${text};`);
  return { ...EMPTY, input, before, argument: null };
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
