import { columnsOf, isRows } from '../../core/reading.js';
import { readEvents } from './read-rows.js';
import { BLOCK, EVENT_PARTS, type Range, rangeOf, type VisitColumns } from './visit-columns.js';
import { VISIT_LIMIT, type VisitSpec } from './visit-spec.js';

export type { VisitColumns };
export { BLOCK, EVENT_PARTS, rangeOf };

const EVENT_NAMES: readonly string[] = ['customer', 'at', 'amount'];

/**
 * Brings rows or columns of any kind into columns of numbers, leaving out missing rows and refusing invalid ones. Columns
 * that are so already are used as they are.
 */
export function eventColumns(
  spec: VisitSpec,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
): VisitColumns {
  if (!isRows(source) && spec.by !== 'attribute' && !EVENT_NAMES.some((name) => options[name] !== undefined)) {
    const ready = readyColumns(columnsOf(spec.metric, source, EVENT_PARTS), options['missingValue']);
    if (ready && (ready.amounts !== null) === (spec.amounts === 'sum')) return ready;
  }
  return readEvents(spec, source, options);
}

/** Columns that need no change: codes in an integer array, every instant and amount valid. */
function readyColumns(
  columns: readonly (ArrayLike<unknown> | undefined)[],
  missingValue: unknown,
): VisitColumns | null {
  const [customers, at, amounts] = columns;
  const areCodes =
    customers instanceof Int32Array || customers instanceof Uint32Array || customers instanceof Uint16Array;
  if (!areCodes || !(at instanceof Float64Array) || (amounts !== undefined && !(amounts instanceof Float64Array)))
    return null;
  const codes = codesOf(customers, missingValue);
  // memory goes by the largest code: sparse ones are better numbered anew
  if (codes < 0 || codes > 4 * customers.length + 1024) return null;
  const range = rangeOf(at);
  if (!isWithin(range, VISIT_LIMIT) || (amounts && !isWithin(rangeOf(amounts), 1e288))) return null;
  return { customers, codes, ids: null, at, range, amounts: amounts ?? null, missing: 0, invalid: 0 };
}

/** One more than the largest code; -1 when one is negative or missing. */
function codesOf(customers: ArrayLike<number>, missingValue: unknown): number {
  // a number in any case: comparing numbers with `undefined` takes several times as long
  const none = typeof missingValue === 'number' ? missingValue : -1;
  let largest = -1;
  for (let start = 0; start < customers.length; start += BLOCK) {
    const most = largestCode(customers, start, none);
    if (most < 0) return -1;
    if (most > largest) largest = most;
  }
  return largest + 1;
}

function largestCode(customers: ArrayLike<number>, start: number, none: number): number {
  const end = Math.min(start + BLOCK, customers.length);
  let largest = -1;
  let negative = 0;
  for (let i = start; i < end; i++) {
    const code = customers[i] as number;
    if (code === none) return -1;
    negative |= code;
    if (code > largest) largest = code;
  }
  // codes of 2^31 and more look negative here; they are too sparse anyway
  return negative < 0 ? -1 : largest;
}

/** Whether the values behind a range are numbers of at most this size; none are. */
function isWithin({ from, to }: Range, limit: number): boolean {
  return from > to || (Math.abs(from) <= limit && Math.abs(to) <= limit);
}
