import { fail, refuse, show } from './errors.js';
import { assertReader } from './options.js';

/*
 * The reading contract, the same for every metric and held by the law suite:
 * - `null`, `undefined` and holes are missing, and so are NaN in Float32Array and Float64Array and a column's
 *   `missingValue`; whatever else is no value is invalid and, unless counted, stops the reading at the first one;
 * - the text says where: `at index 3` of values, `at row 3, reader score` of rows, `at index 3 of at` in columns;
 * - values are read once each, in order; a call that throws has changed nothing.
 * Kernels own their loops: one loop shared by all would run 2 to 5 times slower once it has met several kinds of memory.
 */

/** Refuses what cannot be read one by one. */
export function assertIterable(metric: string, what: string, source: unknown): asserts source is Iterable<unknown> {
  if (!isRows(source)) refuse(metric, what, 'iterable', source, 'INVALID_VALUE');
}

/** Whether NaN means missing in this memory. */
export function isFloatArray(source: unknown): source is Float32Array | Float64Array {
  return source instanceof Float64Array || source instanceof Float32Array;
}

/**
 * Whether a source is rows (or values) to be read one by one, rather than an object of columns. What only inherits from a
 * class of the language, and memory that was handed away, cannot be.
 */
export function isRows(source: unknown): source is Iterable<unknown> {
  const iterator = Object(source)[Symbol.iterator];
  try {
    // iterators of the language run no code of the caller; arrays need no look at the text
    const isOwn = Array.isArray(source) || !/native code/.test(iterator);
    return isOwn ? typeof iterator === 'function' : !!iterator.call(source);
  } catch {
    return false;
  }
}

/** A column of any memory. */
export type Column = ArrayLike<unknown>;

/** The parts that a row has: readers of rows and columns go by these names. */
export interface PartNames {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/** Takes the parts of one row, in the order of their names. */
export type TakeParts = (
  index: number,
  first: unknown,
  second: unknown,
  third: unknown,
  fourth: unknown,
  fifth: unknown,
) => void;

/**
 * Hands the (up to five) parts of every row to `take`: off rows by the readers in `options`, or off columns.
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
  const columns = isOfRows ? [] : columnsOf(metric, source, names);
  const { required, optional = [] } = names;
  const getters = [...required, ...optional].map((name, k) => {
    const reader = options[name];
    if (!isOfRows) {
      if (reader !== undefined) refuse(metric, name, 'left out where columns are given', reader);
      return cellReader(columns[k], options['missingValue']);
    }
    if (reader === undefined && optional.includes(name)) return nothing;
    assertReader(metric, name, reader);
    return reader as (row: unknown) => unknown;
  });
  const [first = nothing, second = nothing, third = nothing, fourth = nothing, fifth = nothing] = getters;
  if (isOfRows) {
    let index = 0;
    for (const row of source) take(index++, first(row), second(row), third(row), fourth(row), fifth(row));
  } else {
    const { length } = columns[0] as Column;
    for (let i = 0; i < length; i++) take(i, first(i), second(i), third(i), fourth(i), fifth(i));
  }
}

function nothing(_: unknown): undefined {}

/** The named columns of an object, `undefined` for optional ones that it lacks: arrays or typed arrays of one length. */
export function columnsOf(
  metric: string,
  source: unknown,
  { required, optional = [] }: PartNames,
): (Column | undefined)[] {
  const names = [...required, ...optional];
  if (typeof source !== 'object' || source === null) {
    refuse(metric, 'the source', 'rows or an object of columns', source, 'INVALID_VALUE');
  }
  for (const column of Object.keys(source)) {
    if (names.includes(column)) continue;
    fail('INVALID_VALUE', metric, `unknown column ${show(column)}; known are ${names.join(', ')}`, { column });
  }
  let length: number | undefined;
  return names.map((name) => {
    const column = (source as Record<string, Column | undefined>)[name];
    if (column === undefined && optional.includes(name)) return undefined;
    if (!(Array.isArray(column) || (ArrayBuffer.isView(column) && !(column instanceof DataView)))) {
      refuse(metric, `column ${name}`, 'an array or a typed array', column, 'INVALID_VALUE', '', { column: name });
    }
    length ??= column.length;
    if (column.length !== length) {
      const why = `columns must be equally long; ${names[0]} has ${length}, ${name} has ${column.length}`;
      fail('INVALID_VALUE', metric, why, { column: name });
    }
    return column;
  });
}

function cellReader(column: Column | undefined, missingValue: unknown): (index: unknown) => unknown {
  if (column === undefined) return nothing;
  if (!ArrayBuffer.isView(column)) return (i) => column[i as number];
  if (isFloatArray(column)) return (i) => (Number.isNaN(column[i as number]) ? null : column[i as number]);
  return (i) => (column[i as number] === missingValue ? null : column[i as number]);
}

/** Where a part of a row stands, for messages. */
export function placeOf(source: unknown, name: string, index: number): string {
  return isRows(source) ? `row ${index}, reader ${name}` : `index ${index} of ${name}`;
}

/** Reads a field of a canonical event, for aggregators, which take values rather than rows. No event has no fields. */
export function fieldReader(metric: string, name: string): (event: unknown) => unknown {
  return (event) => {
    if (event == null) return event;
    if (typeof event === 'object') return (event as Record<string, unknown>)[name];
    refuse(metric, 'an event', `an object with ${name}`, event, 'INVALID_VALUE');
  };
}
