import { refuse } from '../core/errors.js';
import { readerOf } from '../core/options.js';
import { columnsOf, isRows } from '../core/reading.js';
import { pick } from './group-cells.js';
import { AFTER, type CodedKey, columnKey, type KeyCoder, readerCoder } from './key-values.js';
import type { GroupCounting } from './per-group.js';

/** Rows that are read at a time: what a key has brought near is there for the next one. */
const CHUNK = 2048;
/** Longer arrays that are made in full become tables of their cells. */
const LARGE = 33_554_432;

/** What is to be put into groups: rows or columns, and the values to be counted where they were read. */
export interface Table {
  readonly keys: readonly CodedKey[];
  readonly rows: readonly unknown[] | undefined;
  readonly columns: Readonly<Record<string, ArrayLike<unknown>>>;
  readonly values: ArrayLike<unknown>;
  readonly afterAsOf: number;
  readonly beforeFrom: number;
}

/** Reads the keys of rows or columns, each under its name for messages, and the values that are counted by group. */
export function tableOf(
  caller: string,
  source: unknown,
  by: Readonly<Record<string, unknown>>,
  counting: GroupCounting | undefined,
): Table {
  return inTime(isRows(source) ? ofRows(caller, source, by, counting) : ofColumns(caller, source, by, counting));
}

function ofRows(
  caller: string,
  source: Iterable<unknown>,
  by: Readonly<Record<string, unknown>>,
  counting: GroupCounting | undefined,
): Table {
  const rows = Array.isArray(source) ? (source as readonly unknown[]) : Array.from(source);
  const coders = Object.entries(by).map(([name, reader]) => {
    const { coder } = Object(reader) as { coder?: (length: number) => KeyCoder };
    return coder?.(rows.length) ?? readerCoder(caller, name, readerOf(caller, name, reader), rows.length);
  });
  // made in full: growing would copy it again and again
  const values: unknown[] = counting && rows.length < LARGE ? new Array(rows.length) : [];
  for (let from = 0; from < rows.length; from += CHUNK) {
    const to = Math.min(from + CHUNK, rows.length);
    for (const coder of coders) coder.read(rows, from, to);
    if (counting) for (let i = from; i < to; i++) values[i] = counting.read(rows[i]);
  }
  const keys = coders.map((coder) => coder.end());
  return { keys, rows, columns: {}, values, afterAsOf: 0, beforeFrom: 0 };
}

function ofColumns(
  caller: string,
  source: unknown,
  by: Readonly<Record<string, unknown>>,
  counting: GroupCounting | undefined,
): Table {
  const required = Object.keys(Object(source));
  const found = columnsOf(caller, source, { required }) as ArrayLike<unknown>[];
  const [first] = found;
  if (!first) refuse(caller, 'the source', 'rows or an object of columns', source, 'INVALID_VALUE');
  const columns = Object.fromEntries(required.map((name, k) => [name, found[k] as ArrayLike<unknown>]));
  const keys = Object.entries(by).map(([name, column]) => columnKey(caller, name, column, first.length));
  const { column = '' } = counting ?? {};
  if (counting && !required.includes(column)) {
    refuse(caller, 'value of perGroup', `the name of a column: ${required.join(' or ')}`, counting.column);
  }
  const values = counting ? (columns[column] as ArrayLike<unknown>) : [];
  return { keys, rows: undefined, columns, values, afterAsOf: 0, beforeFrom: 0 };
}

/** Leaves out the rows after `asOf` and before `from`. */
function inTime(table: Table): Table {
  const timed = table.keys.filter(({ statuses, codes }) => statuses && hasLeftOut(codes));
  if (!timed.length) return table;
  const kept: number[] = [];
  let [afterAsOf, beforeFrom] = [0, 0];
  const { length } = (timed[0] as CodedKey).codes;
  for (let i = 0; i < length; i++) {
    if (timed.some(({ codes }) => codes[i] === AFTER)) afterAsOf++;
    else if (timed.some(({ codes }) => (codes[i] as number) < AFTER)) beforeFrom++;
    else kept.push(i);
  }
  const cut = (column: ArrayLike<unknown>) => pick(column, kept);
  const { keys, rows, columns, values } = table;
  return {
    keys: keys.map((key) => ({ ...key, codes: cut(key.codes) as ArrayLike<number> })),
    rows: rows && (cut(rows) as unknown[]),
    columns: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, cut(column)])),
    values: values.length ? cut(values) : values,
    afterAsOf,
    beforeFrom,
  };
}

function hasLeftOut(codes: ArrayLike<number>): boolean {
  for (let i = 0; i < codes.length; i++) if ((codes[i] as number) <= AFTER) return true;
  return false;
}
