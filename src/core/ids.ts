import { type CxMetricsErrorCode, fail } from './errors.js';
import { placeOf } from './reading.js';

/** What an id must be, for error texts. */
export const ID_TEXT = 'a text that is not empty or a number up to 2^53 - 1 in size (larger ids as text)';

/** An id as it is kept: a text, or a number of which no other id is the same double; a BigInt as its digits. `null` for none. */
export function idOf(value: unknown): string | number | null {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return value === '' ? null : value;
  // "+ 0" turns -0 into 0
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value + 0 : null;
}

/** Refuses ids of two kinds that meet in a state, or when what two calls counted is put together; `undefined` is of any kind. */
export function assertOneKind(
  metric: string,
  mine: string | number | undefined,
  theirs: string | number | undefined,
  code: CxMetricsErrorCode = 'STATE_MISMATCH',
): void {
  if (mine === undefined || theirs === undefined || typeof mine === typeof theirs) return;
  const why = `ids must be all numbers or all texts (a BigInt counts as text); got a ${typeof mine} here, a ${typeof theirs} in what is added`;
  fail(code, metric, why);
}

/** Holds the ids of one call to one kind: 7 and '7' are two customers here and one in the mind of whoever joined two sources. */
export class IdKind {
  #kind: string | undefined;
  #index = 0;

  /** Takes note of the kind of an id; the first one decides. */
  see(metric: string, source: unknown, name: string, id: string | number, index: number): void {
    const kind = typeof id;
    if (kind === this.#kind) return;
    if (this.#kind === undefined) {
      this.#kind = kind;
      this.#index = index;
      return;
    }
    const [here, first] = [placeOf(source, name, index), placeOf(source, name, this.#index)];
    const why = `ids must be all numbers or all texts (a BigInt counts as text); got a ${kind} at ${here}, a ${this.#kind} at ${first}`;
    fail('INVALID_VALUE', metric, why, { index, first: this.#index });
  }
}
