import { fail, refuse } from '../core/errors.js';
import { assertRead, isFloatArray, memoryOf, placeOf } from '../core/reading.js';

/**
 * What a key may be: a text, a finite number, true or false. All values of one key are of one kind: 7 and `'7'` would be two groups here
 * and one in the mind of whoever joined two sources.
 *
 * @category Options
 * @since 0.1.0
 */
export type KeyValue = string | number | boolean;

/** What a key must be, for error texts. */
export const KEY_TEXT = 'a text, a finite number, true or false';

export function isKey(value: unknown): value is KeyValue {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

/** Whether a period was over at `asOf` and was looked at from its start. */
export type PeriodStatus = 'complete' | 'partial';

/** A key of all rows as numbers. */
export interface CodedKey {
  /** Per row the place of its value; -1 for none, {@link AFTER} and {@link BEFORE} for rows that are left out. */
  readonly codes: ArrayLike<number>;
  /** The value behind each code. */
  readonly ids: readonly KeyValue[];
  /** Of a key of periods: the status of each. */
  readonly statuses?: readonly PeriodStatus[] | undefined;
  /** Of a key of periods: what only they need, so that it comes with them. */
  readonly rules?: (() => PeriodRules) | undefined;
}

/** Keys of all rows, and the columns that groups get parts of. */
export interface KeyedColumns {
  readonly keys: readonly CodedKey[];
  readonly columns: readonly ArrayLike<unknown>[];
  /** Rows after the `asOf` of a period, which were left out. */
  readonly afterAsOf?: number;
  /** Rows before its `from`, which were left out. */
  readonly beforeFrom?: number;
}

/** What a table does for the sake of its keys of periods. */
export interface PeriodRules {
  /** A table without the rows that are left out for `asOf` or `from`. */
  inTime(table: KeyedColumns): KeyedColumns;
  /** Adds the groups that rows do not bring, for every period to be there. */
  fill(keys: readonly CodedKey[], found: FoundGroup[]): void;
  /** The status of a combination. */
  statusOf(keys: readonly CodedKey[], codes: Codes): PeriodStatus | null;
}

/** The rules of whichever key has any. */
export function rulesOf(keys: readonly CodedKey[]): PeriodRules | undefined {
  return keys.find(({ rules }) => rules)?.rules?.();
}

/** A code for each key. */
export type Codes = readonly number[];

/** A combination of keys, and the place of its rows where it has any. */
export interface FoundGroup {
  readonly codes: Codes;
  readonly place?: number;
}

/** The code of a row after `asOf`. */
export const AFTER = -2;
/** The code of a row before `from`. */
export const BEFORE = -3;

/** More groups than anybody reads: they are refused. */
export const MOST_GROUPS = 1_000_000;

export function refuseMany(caller: string): never {
  fail('INVALID_VALUE', caller, `keys with more than ${MOST_GROUPS} groups; take fewer keys, or coarser ones`);
}

/** Gives numbers to the values of a key as they are met, and refuses what can be none. */
export interface KeyNumbers {
  readonly ids: KeyValue[];
  /** The number of a value that was met before. */
  met(value: unknown): number | undefined;
  /** The number of any value; what is none, or of another kind than the first one, is refused with its place. */
  of(value: unknown, place: string, index: number): number;
}

export function keyNumbers(caller: string): KeyNumbers {
  const ids: KeyValue[] = [];
  // without a prototype every name is an ordinary one, and it is found in half the time that a Map takes
  const texts = Object.create(null) as { [text: string]: number | undefined };
  const others = new Map<unknown, number>();
  let first: string | undefined;
  const met = (value: unknown) => (typeof value === 'string' ? texts[value] : others.get(value));
  const of = (given: unknown, place: string, index: number): number => {
    // a BigInt is the text of its digits, as in ids
    const value = typeof given === 'bigint' ? String(given) : given;
    if (!isKey(value)) refuse(caller, 'a key', KEY_TEXT, given, 'INVALID_VALUE', ` at ${place}`, { index });
    first ??= place;
    const kind = typeof value;
    const kindOfFirst = typeof (ids[0] ?? value);
    if (kind !== kindOfFirst) {
      const why = `the values of a key must be of one kind; got a ${kind} at ${place}, a ${kindOfFirst} at ${first}`;
      fail('INVALID_VALUE', caller, why, { index });
    }
    const number = met(value) ?? ids.push(value === 0 ? 0 : value) - 1;
    if (typeof value === 'string') texts[value] = number;
    others.set(given, number);
    return number;
  };
  return { ids, met, of };
}

/** Numbers a key, row by row or cell by cell. */
export interface KeyCoder {
  /** Reads the rows, or cells, `from` to `to`, in order and while they are at hand. */
  read(cells: ArrayLike<unknown>, from: number, to: number): void;
  end(): CodedKey;
}

/** Numbers what `read` gives for a row or a cell of the source. */
export function keyCoder(
  caller: string,
  name: string,
  source: unknown,
  length: number,
  read: (cell: unknown) => unknown,
): KeyCoder {
  const codes = new Int32Array(length);
  const numbers = keyNumbers(caller);
  let undefineds = 0;
  return {
    read: (cells, from, to) => {
      const isFloat = isFloatArray(cells);
      for (let i = from; i < to; i++) {
        const value = read(cells[i]);
        if (value == null || (isFloat && Number.isNaN(value))) {
          codes[i] = -1;
          if (value === undefined) undefineds++;
        } else codes[i] = numbers.met(value) ?? numbers.of(value, placeOf(source, name, i), i);
      }
    },
    end: () => {
      assertRead(caller, source, name, undefineds, length);
      return { codes, ids: numbers.ids };
    },
  };
}

/** A key that stands in a column, or was made a column of codes before. */
export function columnKey(caller: string, name: string, given: unknown, length: number): CodedKey {
  const { codes, ids, statuses } = Object(given) as Partial<CodedKey>;
  const column = memoryOf(codes ?? given);
  if (column?.length !== length) {
    const expected = `a column of ${length}, what encode made of one, or byPeriod of one`;
    refuse(caller, name, expected, given, 'INVALID_VALUE');
  }
  const numbered = (what: string, cells: ArrayLike<unknown>): CodedKey => {
    const coder = keyCoder(caller, what, {}, cells.length, (cell) => cell);
    coder.read(cells, 0, cells.length);
    return coder.end();
  };
  if (!codes) return numbered(name, column);
  const known = Array.isArray(ids) ? ids : [];
  const ofIds = numbered(`the ids of ${name}`, known).codes as Int32Array;
  if (ofIds.some((code, k) => code !== k)) {
    fail('INVALID_VALUE', caller, `the ids of ${name} must be distinct, and none of them null`);
  }
  const least = statuses ? BEFORE : -1;
  const most = known.length - 1;
  for (let i = 0; i < length; i++) {
    const code = column[i] as number;
    if (!(Number.isInteger(code) && code >= least && code <= most))
      refuse(caller, name, `codes from -1 to ${most}`, code, 'INVALID_VALUE', ` at index ${i}`);
  }
  return { ...(given as CodedKey), codes: column as ArrayLike<number> };
}
