import type { InputField } from 'cx-metrics/catalog/compute';
import { type Code, codeOf, literal, object, raw } from '../code/literal.js';
import { cellsOf, columnsOf, looksOf } from '../data/columns.js';
import type { Table } from '../data/pasted.js';
import { type CellReader, readerOf } from '../data/readers.js';
import type { Choice } from '../state/choice.js';
import { EMPTY, type Source, WRITTEN } from './source.js';
import type { Way } from './ways.js';

/** What is read from each row: under which name, from which column, and how. */
interface Reading {
  readonly name: string;
  readonly column: string;
  readonly reader: CellReader;
}

/** Rows of a table: each field is read from its column. A list without fields of its own takes all columns. */
export function tableSource(way: Way, table: Table, choice: Choice): Source {
  const isOpen = way.fields.length === 0;
  const fields = isOpen ? ownFields(table, choice) : way.fields.filter(({ type }) => type !== 'calendar');
  const columns = isOpen
    ? Object.fromEntries(table.header.map((name) => [name, name]))
    : columnsOf(table, fields, choice.columns, choice.reading);
  const mapped = fields.filter(({ name }) => Object.hasOwn(columns, name));
  const readings = mapped.flatMap((field) => readingsOf(field, columns[field.name] ?? '', table, choice));
  const times = new Set(fields.filter(({ type }) => type.startsWith('instant')).map(({ name }) => name));
  const { input, latest } = rowsOf(table, readings, times);
  const found = { ...EMPTY, input, places: table.places, table, columns, latest };
  const used = [...readings.map(({ column }) => column), choice.by, choice.over];
  if (way.form === 'list' || isOpen)
    return { ...found, before: listCode(table, readings, used, input), argument: 'list' };
  const several = mapped.filter(({ type }) => type === 'readers');
  return {
    ...found,
    readers: Object.fromEntries(several.map(({ name }) => [name, (columns[name] ?? '').split('\n')])),
    before: rowsCode(table, used),
    argument: 'rows',
    readerCode: mapped.map((field) => [field.name, readerCode(field, columns[field.name] ?? '', table, choice)]),
  };
}

/** The columns of a table as fields: numbers where they look so, else names. */
function ownFields(table: Table, { reading }: Choice): InputField[] {
  const looks = looksOf(table, reading);
  return table.header.map((name) => {
    return { name, type: looks.get(name) === 'number' ? 'number' : 'key', says: '', required: false };
  });
}

/** A field is read from one column; one of readers from several, each under its own name. */
function readingsOf({ name, type }: InputField, column: string, table: Table, { reading }: Choice): Reading[] {
  if (type !== 'readers') return [{ name, column, reader: readerOf({ name, type }, cellsOf(table, column), reading) }];
  return column.split('\n').map((own) => {
    return { name: own, column: own, reader: readerOf({ name, type: 'flag' }, cellsOf(table, own), reading) };
  });
}

function readerCode(field: InputField, column: string, table: Table, choice: Choice): Code {
  const codes = readingsOf(field, column, table, choice).map(
    (each) => [each.name, each.reader.code(each.column)] as const,
  );
  const imports = codes.flatMap(([, code]) => code.imports);
  if (field.type === 'readers') return raw(object(codes.map(([name, { text }]) => [name, text])), imports);
  return raw(codes[0]?.[1].text ?? '', imports);
}

function rowsOf(table: Table, readings: readonly Reading[], times: ReadonlySet<string>) {
  let latest: number | null = null;
  const placed = readings.map(({ name, column, reader }) => ({ name, k: table.header.indexOf(column), reader }));
  const input = table.rows.map((cells) => {
    // a column may be called as what objects inherit
    const row: Record<string, unknown> = Object.create(null);
    for (const { name, k, reader } of placed) {
      const value = reader.read(cells[k] ?? '');
      row[name] = value;
      if (times.has(name) && typeof value === 'number' && (latest === null || value > latest)) latest = value;
    }
    return row;
  });
  return { input, latest };
}

/** A list of objects: written out where it is short, else made of the rows. */
function listCode(
  table: Table,
  readings: readonly Reading[],
  used: readonly string[],
  input: readonly unknown[],
): Code {
  if (table.rows.length <= WRITTEN) return raw(`const list = ${literal(input)};`);
  const rows = rowsCode(table, used);
  const codes = readings.map(({ name, column, reader }) => [name, reader.code(column)] as const);
  const item = object(codes.map(([name, { text }]) => [name, `(${text})(row)`]));
  const imports = [...rows.imports, ...codes.flatMap(([, code]) => code.imports)];
  return raw(`${rows.text}\nconst list = rows.map((row) => (${item}));`, imports);
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
