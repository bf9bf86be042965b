import { CxMetricsError, fail, refuse, show } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { isFloatArray } from '../../core/reading.js';

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
 * `1` and `'1'` are two customers. Codes of different calls have nothing to do with each other: hand the ids of an earlier
 * call to `known`, and its codes stay what they were. Cost: O(n) time, dominated by hashing texts; memory 4 bytes per row and one
 * Map entry per customer.
 * @param ids who it was, row by row: texts that are not empty or finite numbers; `null`, `undefined` and NaN of a float array are missing
 * @param options `known`: ids of an earlier call, which keep their codes
 * @returns codes and the ids behind them
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an id that is none, or one that is known twice; `INVALID_OPTION` for other options
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
  ids: ArrayLike<string | number | null | undefined>,
  options?: { readonly known?: readonly (string | number)[] | undefined },
): Encoded {
  assertOptions('encode', options, 'known');
  const { known = [] } = options ?? {};
  if (!Array.isArray(ids) && !(ArrayBuffer.isView(ids) && !(ids instanceof DataView))) {
    refuse('encode', 'ids', 'an array or a typed array', ids, 'INVALID_VALUE');
  }
  if (!Array.isArray(known)) refuse('encode', 'known', 'an array of ids', known);
  const codeOf = new Map<string | number, number>();
  for (const [index, id] of known.entries()) {
    assertId(id, `index ${index} of known`);
    if (codeOf.has(id)) {
      fail('INVALID_VALUE', 'encode', `${show(id)} is known twice, at index ${index}`, { index });
    }
    codeOf.set(id, index);
  }
  const codes = new Int32Array(ids.length);
  const isFloat = isFloatArray(ids);
  // the id before saves most look-ups where rows are sorted by customer
  let [latest, latestCode]: [unknown, number] = [undefined, -1];
  for (let i = 0; i < codes.length; i++) {
    const id = ids[i];
    if (id !== latest) {
      if (id == null || (isFloat && Number.isNaN(id))) latestCode = -1;
      else {
        latestCode = codeOf.get(id) ?? -1;
        if (latestCode < 0) {
          assertId(id, `index ${i}`);
          latestCode = codeOf.size;
          codeOf.set(id, latestCode);
        }
      }
      latest = id;
    }
    codes[i] = latestCode;
  }
  return { codes, ids: [...codeOf.keys()] };
}

function assertId(id: unknown, place: string): asserts id is string | number {
  if (typeof id === 'string' ? id !== '' : Number.isFinite(id)) return;
  throw new CxMetricsError(
    'INVALID_VALUE',
    `encode: an id must be a text that is not empty or a finite number; got ${show(id)} at ${place}`,
  );
}
