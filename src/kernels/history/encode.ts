import { fail, refuse, show } from '../../core/errors.js';
import { ID_TEXT, idOf } from '../../core/ids.js';
import { assertOptions } from '../../core/options.js';
import { isFloatArray, memoryOf } from '../../core/reading.js';

/**
 * Customers as numbers, and which number stands for whom; made by {@link encode}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Encoded {
  /** A whole number from 0 for each id, in the order in which they were first met; −1 for a missing one. */
  readonly codes: Int32Array;
  /** The id behind each code. */
  readonly ids: readonly (string | number)[];
}

/**
 * Gives every customer a number, once, so that many questions about the same column read numbers instead of texts.
 *
 * codes[i] is the place of ids[i] among the distinct ids, in order of first appearance.
 *
 * @remarks Metrics of customers take `codes` as the column `customer` with `missingValue: -1`; their fast paths start there.
 * Ids are all numbers or all texts, since `1` and `'1'` would be two customers; a BigInt counts as the text of its digits. Codes of different calls have nothing to do with each other: hand the ids of an earlier
 * call to `known`, and its codes stay what they were. Cost: O(n) time, dominated by hashing texts; memory 4 bytes per row and one
 * Map entry per customer.
 * @param ids who it was, row by row: texts that are not empty, or numbers up to 2^53 − 1 in size, beyond which a double holds several ids; `null`, `undefined` and NaN of a float array are missing
 * @param options `known`: ids of an earlier call, which keep their codes
 * @returns codes and the ids behind them
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an id that is none, one of another kind than the first, or one that is known twice; `INVALID_OPTION` for other options
 * @example
 * ```ts
 * import { encode, retentionCohorts } from 'cx-metrics';
 *
 * const { codes, ids } = encode(['an', 'binh', null, 'an']);
 * [...codes]; // => [0, 1, -1, 0]
 * ids; // => ['an', 'binh']
 * const at = Float64Array.of(0, 0, 0, 2_700_000_000);
 * const options = { timeZone: 'UTC', asOf: '1970-03-01T00:00:00Z', missingValue: -1 };
 * retentionCohorts({ customer: codes, at }, options).value; // => 0.5
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function encode(
  ids: ArrayLike<string | number | bigint | null | undefined>,
  options?: { readonly known?: readonly (string | number)[] | undefined },
): Encoded {
  assertOptions('encode', options, 'known');
  const { known = [] } = options ?? {};
  const column = memoryOf(ids);
  if (!column) refuse('encode', 'ids', 'an array, a typed array or a vector with get(i)', ids, 'INVALID_VALUE');
  if (!Array.isArray(known)) refuse('encode', 'known', 'an array of ids', known);
  const codeOf = new Map<string | number, number>();
  let first: readonly [kind: string, place: string] | undefined;
  const addNew = (given: unknown, place: string): number => {
    const id = idOf(given);
    if (id === null) fail('INVALID_VALUE', 'encode', `an id must be ${ID_TEXT}; got ${show(given)} at ${place}`);
    // met before as the text of its digits
    const met = codeOf.get(id);
    if (met !== undefined) return met;
    first ??= [typeof id, place];
    if (typeof id !== first[0]) {
      const why = `got a ${typeof id} at ${place}, a ${first[0]} at ${first[1]}`;
      fail('INVALID_VALUE', 'encode', `ids must be all numbers or all texts (a BigInt counts as text); ${why}`);
    }
    codeOf.set(id, codeOf.size);
    return codeOf.size - 1;
  };
  for (const [index, id] of known.entries()) {
    if (addNew(id, `index ${index} of known`) < index) {
      fail('INVALID_VALUE', 'encode', `${show(id)} is known twice, at index ${index}`, { index });
    }
  }
  const codes = new Int32Array(column.length);
  const isFloat = isFloatArray(column);
  // the id before saves most look-ups where rows are sorted by customer
  let [latest, latestCode]: [unknown, number] = [undefined, -1];
  for (let i = 0; i < codes.length; i++) {
    const id = column[i];
    if (id !== latest) {
      if (id == null || (isFloat && Number.isNaN(id))) latestCode = -1;
      else latestCode = codeOf.get(id as string) ?? addNew(id, `index ${i}`);
      latest = id;
    }
    codes[i] = latestCode;
  }
  return { codes, ids: [...codeOf.keys()] };
}

/** Numbers of subjects as they are met. */
export interface SubjectCodes {
  /** The subject behind each code. */
  readonly ids: (string | number)[];
  /** The number of a subject, a new one at the first meeting. */
  codeOf(id: string | number): number;
}

/**
 * Numbers subjects from 0 in the order in which they are first met; 1 and '1' are two, 0 and -0 one. Whole numbers are looked
 * up in a table as far as that is not much longer than it is full: a Map takes several times as long. The slow twin is the Map
 * alone.
 */
export function subjectCodes(): SubjectCodes {
  const ids: (string | number)[] = [];
  const codes = new Map<string | number, number>();
  /** One more than the code of each whole number; 0 for none. */
  let table = new Int32Array(1024);
  const codeOf = (id: string | number): number => {
    const isWhole = typeof id === 'number' && id >>> 0 === id;
    if (isWhole && id >= table.length && id <= 4 * ids.length + 1024) table = longer(table, 2 * id);
    const isInTable = isWhole && id < table.length;
    const known = isInTable ? (table[id] as number) : 0;
    if (known > 0) return known - 1;
    // also what was met before the table reached it
    const code = codes.get(id);
    if (code !== undefined) return code;
    const size = ids.push(id === 0 ? 0 : id);
    if (isInTable) table[id] = size;
    else codes.set(id, size - 1);
    return size - 1;
  };
  return { ids, codeOf };
}

/** A copy with more room. */
export function longer<Values extends Int32Array | Float64Array>(values: Values, room: number): Values {
  const copy = new (values.constructor as new (room: number) => Values)(room);
  copy.set(values);
  return copy;
}
