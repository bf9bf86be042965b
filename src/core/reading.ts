import { fail, refuse, show, wayOut } from './errors.js';
import { type MissingValue, missingOf, readerOf } from './options.js';

/*
 * The reading contract, the same for every metric and held by the law suite:
 * - `null`, `undefined` and holes are missing, and so are NaN in Float32Array and Float64Array and a column's
 *   `missingValue`; whatever else is no value is invalid and, unless counted, stops the reading at the first one;
 * - the text says where: `at index 3` of values, `at row 3, reader score` of rows, `at index 3 of at` in columns;
 * - values are read once each, in order; a call that throws has changed nothing.
 * Kernels own their loops: one loop shared by all would run 2 to 5 times slower once it has met several kinds of memory.
 */

/** How many parts of a whole are being measured, one within another. It is back at 0 when the call that asked for them is over. */
const measuring = { parts: 0 };

/**
 * Measures a part of rows of which the whole has been measured before. A part may hold nothing under a name, or lie in the first weeks of
 * 1970: what makes a whole suspicious says nothing of a part.
 */
export function measurePart<Result>(measure: () => Result): Result {
  measuring.parts++;
  try {
    return measure();
  } finally {
    measuring.parts--;
  }
}

/** Whether what is read is a part of something that was measured whole. */
export function isPart(): boolean {
  return measuring.parts > 0;
}

/** Refuses what cannot be read one by one. */
export function assertIterable(metric: string, what: string, source: unknown): asserts source is Iterable<unknown> {
  const expected = typeof source === 'string' ? 'iterable and no text' : 'iterable';
  if (!isRows(source)) refuse(metric, what, expected, source, 'INVALID_VALUE');
}

/** Whether NaN means missing in this memory, of whichever realm. */
export function isFloatArray(source: unknown): source is Float32Array | Float64Array {
  return ArrayBuffer.isView(source) && /^Float/.test((source as Float64Array)[Symbol.toStringTag]);
}

/** Refuses a reader, or a column, that gave `undefined` for every row; a part of rows may hold nothing under a name. */
export function assertRead(metric: string, source: unknown, name: string, undefineds: number, rows: number): void {
  if (!undefineds || undefineds < rows || isPart()) return;
  const what = isRows(source) ? 'reader' : 'column';
  // of promises it gives nothing either
  const hint = Array.isArray(source) ? wayOut(source[0]) : '';
  const why = `the ${what} ${name} gave undefined for each of ${rows} rows${hint}: is its name misspelt? null means none`;
  fail('NOTHING_READ', metric, why, { name, rows });
}

/**
 * Whether a source is rows (or values) to be read one by one, rather than an object of columns. What only inherits from a
 * class of the language, and memory that was handed away, cannot be; nor can a text, whose letters are no values.
 */
export function isRows(source: unknown): source is Iterable<unknown> {
  if (typeof source === 'string') return false;
  const iterator = Object(source)[Symbol.iterator];
  try {
    // iterators of the language run no code of the caller; arrays need no look at the text
    const isOwn = Array.isArray(source) || !/native code/.test(iterator);
    return isOwn ? typeof iterator === 'function' : !!iterator.call(source);
  } catch {
    return false;
  }
}

/** Whether a part of a row is several values (a text is one). */
export function isSeveral(value: unknown): value is Iterable<unknown> {
  // a look for the method first: dates are many
  return typeof value === 'object' && value !== null && Symbol.iterator in value && isRows(value);
}

/** A column of any memory. */
export type Column = ArrayLike<unknown>;

/** The parts that a row has: readers of rows and columns go by these names. */
export interface PartNames {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** Those of the required ones that no row need have: ends of what may go on. */
  readonly open?: readonly string[];
}

/** Takes the parts of one row, in the order of their names. */
export type TakeParts = (
  index: number,
  first: unknown,
  second: unknown,
  third: unknown,
  fourth: unknown,
  fifth: unknown,
  sixth?: unknown,
  seventh?: unknown,
) => void;

/**
 * Hands the (up to seven) parts of every row to `take`: off rows by the readers in `options`, or off columns.
 * NaN of a float column and the `missingValue` of an integer column arrive as `null`. Readers of columns are refused: nobody
 * would call them.
 */
export function readParts(
  metric: string,
  source: unknown,
  names: PartNames,
  options: Readonly<Record<string, unknown>>,
  take: TakeParts,
): void {
  const isOfRows = isRows(source);
  const isMissing = missingOf(metric, options['missingValue'] as MissingValue | undefined);
  const columns = isOfRows ? [] : columnsOf(metric, source, names);
  const { required, optional = [], open = [] } = names;
  const getters = [...required, ...optional].map((name, k) => {
    const reader = options[name];
    if (!isOfRows) {
      if (reader !== undefined) refuse(metric, name, 'left out where columns are given', reader);
      return columns[k] && cellReader(columns[k], isMissing);
    }
    return reader === undefined && optional.includes(name) ? undefined : readerOf(metric, name, reader);
  });
  const [first, second, third, fourth, fifth, sixth, seventh] = getters;
  let rows = 0;
  // a bit for each part that has been undefined so far, though some row must have it: none after the first row, as a rule
  let unread = 0;
  for (const [k, name] of required.entries()) if (!open.includes(name)) unread |= 1 << k;
  const read = (row: unknown) => {
    const a = first?.(row);
    const b = second?.(row);
    const c = third?.(row);
    const d = fourth?.(row);
    const e = fifth?.(row);
    const f = sixth?.(row);
    const g = seventh?.(row);
    if (unread) unread &= undefinedAmong([a, b, c, d, e, f, g]);
    take(rows++, a, b, c, d, e, f, g);
  };
  if (isOfRows) for (const row of source) read(row);
  else for (const { length } = columns[0] as Column; rows < length; ) read(rows);
  for (const [k, name] of required.entries()) if ((unread >> k) & 1) assertRead(metric, source, name, rows, rows);
}

function undefinedAmong(parts: readonly unknown[]): number {
  let bits = 0;
  for (let k = 0; k < parts.length; k++) if (parts[k] === undefined) bits |= 1 << k;
  return bits;
}

/** The named columns of an object, `undefined` for optional ones that it lacks: arrays or typed arrays of one length. */
export function columnsOf(
  metric: string,
  source: unknown,
  { required, optional = [] }: PartNames,
): (Column | undefined)[] {
  const names = [...required, ...optional];
  if (typeof source !== 'object' || source === null || wayOut(source)) {
    refuse(metric, 'the source', 'rows or an object of columns', source, 'INVALID_VALUE');
  }
  for (const column of Object.keys(source)) {
    if (names.includes(column)) continue;
    fail('INVALID_VALUE', metric, `unknown column ${show(column)}; known are ${names.join(', ')}`, { column });
  }
  let length: number | undefined;
  return names.map((name) => {
    const given = (source as Record<string, unknown>)[name];
    if (given === undefined && optional.includes(name)) return undefined;
    const column = memoryOf(given);
    if (!column) {
      const expected = 'an array, a typed array or a vector with get(i)';
      refuse(metric, `column ${name}`, expected, given, 'INVALID_VALUE', '', { column: name });
    }
    length ??= column.length;
    if (column.length !== length) {
      const why = `columns must be equally long; ${names[0]} has ${length}, ${name} has ${column.length}`;
      fail('INVALID_VALUE', metric, why, { column: name });
    }
    return column;
  });
}

/**
 * The cells of a column: arrays and typed arrays as they are, vectors of other libraries (Arrow) copied, so that their nulls stay nulls.
 * `undefined` for what is no column, such as memory that was handed away.
 */
export function memoryOf(column: unknown): Column | undefined {
  if (!isRows(column)) return undefined;
  if (Array.isArray(column) || ArrayBuffer.isView(column)) return column as unknown as Column;
  const { length, get } = column as unknown as { length?: unknown; get?: unknown };
  return typeof length === 'number' && typeof get === 'function' ? Array.from(column) : undefined;
}

function cellReader(column: Column, isMissing: (cell: unknown) => boolean): (index: unknown) => unknown {
  if (!ArrayBuffer.isView(column)) return (i) => column[i as number];
  if (isFloatArray(column)) return (i) => (Number.isNaN(column[i as number]) ? null : column[i as number]);
  return (i) => (isMissing(column[i as number]) ? null : column[i as number]);
}

/** Where a part of a row stands, for messages. */
export function placeOf(source: unknown, name: string, index: number): string {
  return isRows(source) ? `row ${index}, reader ${name}` : `index ${index} of ${name}`;
}

/**
 * Reads a field of a canonical event, for aggregators, which take values rather than rows. No event has no fields, and a field that is
 * not there is missing: events may come one by one, so that nobody knows whether one has it. An event that is still to come is refused.
 */
export function fieldReader(metric: string, name: string): (event: unknown) => unknown {
  return (event) => {
    if (event == null) return null;
    if (typeof event === 'object') {
      const value = (event as Record<string, unknown>)[name] ?? null;
      if (value !== null || !wayOut(event)) return value;
    }
    refuse(metric, 'an event', `an object with ${name}`, event, 'INVALID_VALUE');
  };
}
