import { CxMetricsError, show } from '../core/errors.js';
import { INSTANT_TEXT, instantOf, showInstant } from '../core/instant.js';
import { columnsOf, isRows, type PartNames, placeOf, readParts } from '../core/reading.js';
import { isSummable } from '../stats/summable.js';
import { type CohortSpec, EVENT_LIMIT } from './cohort.js';

/** The smallest and the largest of some values; the smallest is Infinity where there are none. */
export interface Range {
  from: number;
  to: number;
}

/** Events in columns of numbers, all valid. */
export interface EventColumns {
  /** Code of each event's customer: a whole number from 0. */
  readonly customers: ArrayLike<number>;
  /** How many codes there may be: one more than the largest. */
  readonly codes: number;
  /** The customer behind each code; `null` when the codes themselves are the customers. */
  readonly ids: readonly (string | number)[] | null;
  /** Epoch milliseconds. */
  readonly at: ArrayLike<number>;
  /** The first and the last instant. */
  readonly range: Range;
  readonly amounts: ArrayLike<number> | null;
  readonly missing: number;
  readonly invalid: number;
}

/** The readers, columns and fields of an event. */
export const EVENT_PARTS: PartNames = { required: ['customer', 'at'], optional: ['amount'] };

/** Whether a source of events brings amounts. */
export function bringsAmounts(source: unknown, options: Readonly<Record<string, unknown>>): boolean {
  return (isRows(source) ? options['amount'] : (source as { amount?: unknown } | null)?.amount) !== undefined;
}

/**
 * Brings rows or columns of any kind into columns of numbers, leaving out missing rows and refusing invalid ones. Columns
 * that are so already are used as they are.
 */
export function eventColumns(
  spec: CohortSpec,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
): EventColumns {
  if (!isRows(source)) {
    const ready = readyColumns(columnsOf(spec.metric, source, EVENT_PARTS), options['missingValue']);
    if (ready && (ready.amounts !== null) === (spec.amounts === 'sum')) return ready;
  }
  const { metric, amounts: kind, onInvalid } = spec;
  const codeOf = new Map<string | number, number>();
  const customers: number[] = [];
  const instants: number[] = [];
  const amounts: number[] = [];
  let [missing, invalid] = [0, 0];
  readParts(metric, source, EVENT_PARTS, options, (index, customer, at, amount) => {
    if (customer == null || at == null || (kind === 'sum' && amount == null)) {
      missing++;
      return;
    }
    const instant = instantOf(at);
    const fault = faultOf(spec, customer, instant, at, amount);
    if (!fault) {
      const id = customer as string | number;
      const code = codeOf.get(id) ?? codeOf.size;
      if (code === codeOf.size) codeOf.set(id, code);
      customers.push(code);
      instants.push(instant);
      if (kind === 'sum') amounts.push(amount as number);
    } else if (onInvalid === 'count') invalid++;
    else {
      throw new CxMetricsError('INVALID_VALUE', `${metric}: ${fault[1]} at ${placeOf(source, fault[0], index)}`, {
        index,
      });
    }
  });
  const times = Float64Array.from(instants);
  return {
    customers: Int32Array.from(customers),
    codes: codeOf.size,
    ids: [...codeOf.keys()],
    at: times,
    range: rangeOf(times),
    amounts: kind === 'sum' ? Float64Array.from(amounts) : null,
    missing,
    invalid,
  };
}

/** The part that makes an event invalid, and why. */
function faultOf(
  spec: CohortSpec,
  customer: unknown,
  instant: number,
  at: unknown,
  amount: unknown,
): [string, string] | null {
  const isId = typeof customer === 'string' ? customer !== '' : Number.isFinite(customer);
  if (!isId)
    return ['customer', `a customer must be a text that is not empty or a finite number; got ${show(customer)}`];
  if (!(Math.abs(instant) <= EVENT_LIMIT)) {
    return ['at', `at must be ${INSTANT_TEXT}, up to the year 9999; got ${showInstant(at)}`];
  }
  if (spec.amounts === 'none') {
    return amount == null ? null : ['amount', "amounts are not counted unless amounts: 'sum' is given"];
  }
  return isSummable(amount) ? null : ['amount', `an amount must be a finite number; got ${show(amount)}`];
}

/** Columns that need no change: codes in an integer array, every instant and amount valid. */
function readyColumns(
  columns: readonly (ArrayLike<unknown> | undefined)[],
  missingValue: unknown,
): EventColumns | null {
  const [customers, at, amounts] = columns;
  const areCodes =
    customers instanceof Int32Array || customers instanceof Uint32Array || customers instanceof Uint16Array;
  if (!areCodes || !(at instanceof Float64Array) || (amounts !== undefined && !(amounts instanceof Float64Array)))
    return null;
  const codes = codesOf(customers, missingValue);
  // memory goes by the largest code: sparse ones are better numbered anew
  if (codes < 0 || codes > 4 * customers.length + 1024) return null;
  const range = rangeOf(at);
  if (!isWithin(range, EVENT_LIMIT) || (amounts && !isWithin(rangeOf(amounts), 1e288))) return null;
  return { customers, codes, ids: null, at, range, amounts: amounts ?? null, missing: 0, invalid: 0 };
}

/*
 * Loops take blocks, in functions of their own: one long loop that is compiled while it runs stays slow to its end, and what
 * follows it has to be compiled again.
 */

/** Values that a loop takes at a time. */
export const BLOCK = 4096;

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

/** The range of values; NaN at both ends where one of them is. */
export function rangeOf(values: ArrayLike<number>): Range {
  const range = { from: Infinity, to: -Infinity };
  for (let start = 0; start < values.length; start += BLOCK) widen(range, values, start);
  return range;
}

function widen(range: Range, values: ArrayLike<number>, start: number): void {
  const end = Math.min(start + BLOCK, values.length);
  let { from, to } = range;
  for (let i = start; i < end; i++) {
    const value = values[i] as number;
    // both pass NaN on
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  range.from = from;
  range.to = to;
}

/** Whether the values behind a range are numbers of at most this size; none are. */
function isWithin({ from, to }: Range, limit: number): boolean {
  return from > to || (Math.abs(from) <= limit && Math.abs(to) <= limit);
}
