import { fail, refuse } from '../core/errors.js';
import { assertRead, isFloatArray, memoryOf } from '../core/reading.js';

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
  /** Of a key of periods, which stand there without rows too: the combinations that rows do not bring. The key is the one at the place `k` of so many `keys`. */
  readonly fill?: ((combinations: readonly Codes[], k: number, keys: number) => Codes[]) | undefined;
}

/** A code for each key. */
export type Codes = readonly number[];

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
export class KeyNumbers {
  readonly ids: KeyValue[] = [];
  /** Of texts: without a prototype every name is an ordinary one, and it is found in half the time that a Map takes. */
  readonly #texts = Object.create(null) as { [text: string]: number | undefined };
  readonly #others = new Map<unknown, number>();
  readonly #caller: string;
  #first = '';

  constructor(caller: string) {
    this.#caller = caller;
  }

  /** The number of a value; what is none, or of another kind than the first one, is refused with its place. */
  of(value: unknown, place: string): number {
    return this.met(value) ?? this.#add(value, place);
  }

  /** The number of a value that was met before. */
  met(value: unknown): number | undefined {
    return typeof value === 'string' ? this.#texts[value] : this.#others.get(value);
  }

  #add(given: unknown, place: string): number {
    // a BigInt is the text of its digits, as in ids
    const value = typeof given === 'bigint' ? String(given) : given;
    if (!isKey(value)) refuse(this.#caller, 'a key', KEY_TEXT, given, 'INVALID_VALUE', ` at ${place}`);
    this.#first ||= place;
    const kind = typeof value;
    const [id = value] = this.ids;
    if (typeof id !== kind) {
      const why = `the values of a key must be of one kind; got a ${kind} at ${place}, a ${typeof id} at ${this.#first}`;
      fail('INVALID_VALUE', this.#caller, why);
    }
    const number = this.met(value) ?? this.ids.push(value === 0 ? 0 : value) - 1;
    if (typeof value === 'string') this.#texts[value] = number;
    this.#others.set(given, number);
    return number;
  }
}

/** Numbers a key row by row. */
export interface KeyCoder {
  /** Reads the rows `from` to `to`, in order and while they are at hand. */
  read(rows: readonly unknown[], from: number, to: number): void;
  end(): CodedKey;
}

/** Numbers what a reader gives. */
export function readerCoder(caller: string, name: string, read: (row: unknown) => unknown, length: number): KeyCoder {
  const codes = new Int32Array(length);
  const numbers = new KeyNumbers(caller);
  let undefineds = 0;
  return {
    read: (rows, from, to) => {
      for (let i = from; i < to; i++) {
        const value = read(rows[i]);
        if (value == null) {
          codes[i] = -1;
          if (value === undefined) undefineds++;
        } else codes[i] = numbers.met(value) ?? numbers.of(value, `row ${i}, reader ${name}`);
      }
    },
    end: () => {
      assertRead(caller, [], name, undefineds, length);
      return { codes, ids: numbers.ids };
    },
  };
}

/** A key that stands in a column, or was made a column of codes before. */
export function columnKey(caller: string, name: string, given: unknown, length: number): CodedKey {
  const { codes, ids } = Object(given) as Partial<CodedKey>;
  const column = memoryOf(codes ?? given);
  const numbers = new KeyNumbers(caller);
  if (column?.length !== length) {
    const expected = `a column of ${length}, what encode made of one, or byPeriod of one`;
    refuse(caller, name, expected, given, 'INVALID_VALUE');
  }
  if (codes) {
    const known = Array.isArray(ids) ? ids : [];
    if (!known.every((id, k) => numbers.of(id, `index ${k} of the ids of ${name}`) === k)) {
      fail('INVALID_VALUE', caller, `the ids of ${name} must be distinct`);
    }
    const least = (given as CodedKey).statuses ? BEFORE : -1;
    const most = known.length - 1;
    // the usual memory: one sign for both comparisons, looked at once
    const isUsual = (column as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] === 'Int32Array';
    let faults = isUsual ? 0 : -1;
    for (let i = 0; isUsual && i < length; i++) {
      const code = column[i] as number;
      faults |= (code - least) | (most - code);
    }
    for (let i = 0; faults < 0 && i < length; i++) {
      const code = column[i];
      if (Number.isInteger(code) && (code as number) >= least && (code as number) <= most) continue;
      refuse(caller, name, `codes from -1 to ${most}`, code, 'INVALID_VALUE', ` at index ${i}`);
    }
    return { ...(given as CodedKey), codes: column as ArrayLike<number> };
  }
  const isFloat = isFloatArray(column);
  const found = new Int32Array(length);
  let undefineds = 0;
  for (let i = 0; i < length; i++) {
    const value = column[i];
    if (value == null || (isFloat && Number.isNaN(value))) {
      found[i] = -1;
      if (value === undefined) undefineds++;
    } else found[i] = numbers.met(value) ?? numbers.of(value, `index ${i} of ${name}`);
  }
  assertRead(caller, {}, name, undefineds, length);
  return { codes: found, ids: numbers.ids };
}
