import { refuse } from '../core/errors.js';
import { readerOf } from '../core/options.js';
import { columnsOf, isRows } from '../core/reading.js';
import { columnKey, type KeyCoder, type KeyedColumns, keyCoder, rulesOf } from './key-values.js';
import type { GroupCounting } from './per-group.js';

/** Rows that are read at a time: what a key has brought near is there for the next one. */
const CHUNK = 2048;

/** What is to be put into groups. Its columns are the rows, or those of the caller; of what is counted only the values. */
export interface Table extends KeyedColumns {
  /** Parts of the columns as the metric takes them. */
  readonly given: (parts: readonly ArrayLike<unknown>[]) => unknown;
}

/** Keys as they are given, each with its name for messages. */
export type NamedKeys = readonly (readonly [name: string, given: unknown])[];

/** Reads the keys of rows or columns, and the values that are counted by group. */
export function tableOf(caller: string, source: unknown, by: NamedKeys, counting: GroupCounting | undefined): Table {
  const table = (isRows(source) ? ofRows : ofColumns)(caller, source as never, by, counting);
  return { ...table, ...rulesOf(table.keys)?.inTime(table) };
}

const only: Table['given'] = ([first]) => first;

function ofRows(caller: string, source: Iterable<unknown>, by: NamedKeys, counting: GroupCounting | undefined): Table {
  const rows = Array.isArray(source) ? (source as readonly unknown[]) : Array.from(source);
  const { length } = rows;
  const coders = by.map(([name, reader]) => {
    const { coder } = Object(reader) as { coder?: (length: number) => KeyCoder };
    return coder?.(length) ?? keyCoder(caller, name, rows, length, readerOf(caller, name, reader));
  });
  const values = counting?.valuesOf(rows);
  for (let from = 0; from < length; from += CHUNK) {
    const to = Math.min(from + CHUNK, length);
    for (const coder of coders) coder.read(rows, from, to);
    values?.read(from, to);
  }
  return { keys: coders.map((coder) => coder.end()), columns: [values?.values ?? rows], given: only };
}

function ofColumns(caller: string, source: object, by: NamedKeys, counting: GroupCounting | undefined): Table {
  if (typeof Object(source).kind === 'string') {
    refuse(caller, 'the source', 'rows or columns: what has been counted has none', source, 'INVALID_VALUE');
  }
  const required = Object.keys(Object(source));
  const columns = columnsOf(caller, source, { required }) as ArrayLike<unknown>[];
  const [first] = columns;
  if (!first) refuse(caller, 'the source', 'rows or an object of columns', source, 'INVALID_VALUE');
  const keys = by.map(([name, column]) => columnKey(caller, name, column, first.length));
  if (counting) return { keys, columns: [columns[counting.placeIn(required)] as ArrayLike<unknown>], given: only };
  return { keys, columns, given: (parts) => Object.fromEntries(required.map((name, k) => [name, parts[k]])) };
}
