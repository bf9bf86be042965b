import { type LeftOut, noneLeftOut } from '../../core/left-out.js';

/** The smallest and the largest of some values; the smallest is Infinity where there are none. */
export interface Range {
  from: number;
  to: number;
}

/** Visits in columns of numbers, all valid. */
export interface VisitColumns extends LeftOut {
  /** Code of each visit's subject: a whole number from 0. */
  readonly subjects: ArrayLike<number>;
  /** How many codes there may be: one more than the largest. */
  readonly codes: number;
  /** The subject behind each code; `null` when the codes themselves are the subjects. */
  readonly ids: readonly (string | number)[] | null;
  /** Epoch milliseconds. */
  readonly at: ArrayLike<number>;
  /** The first and the last instant. */
  readonly range: Range;
  readonly amounts: Float64Array | null;
  /** What each visit says about its subject, where that is read. */
  readonly attributes: readonly (string | number)[] | null;
  /** What lowers revenue, which is no visit; `null` where there is none. */
  readonly refunds: RefundColumns | null;
  /** Starts that are apart from visits; `null` where the first visit is the start. */
  readonly starts: StartColumns | null;
}

/** Refunds in columns, all valid. */
export interface RefundColumns {
  /** Code of each refund's subject, who need not have a visit. */
  readonly subjects: Int32Array;
  /** Epoch milliseconds. */
  readonly at: Float64Array;
  /** What is given back, 0 and below; `null` where no amounts are read. */
  readonly amounts: Float64Array | null;
}

/** Starts of subjects in columns, all valid; several of a subject are for the earliest. */
export interface StartColumns {
  /** Code of each start's subject, who need not have a visit. */
  readonly subjects: ArrayLike<number>;
  /** Epoch milliseconds. */
  readonly at: ArrayLike<number>;
  /** What each start says about its subject, where that is read. */
  readonly attributes: readonly (string | number)[] | null;
}

/*
 * Loops take blocks, in functions of their own: one long loop that is compiled while it runs stays slow to its end, and what
 * follows it has to be compiled again.
 */

/** Values that a loop takes at a time. */
export const BLOCK = 4096;

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
    // Math.min and Math.max would pass NaN on by themselves, and take twice as long
    if (value < from) from = value;
    if (value > to) to = value;
    if (Number.isNaN(value)) from = to = Number.NaN;
  }
  range.from = from;
  range.to = to;
}

/** Whether the values behind a range are numbers of at most this size; none are. */
export function isWithin({ from, to }: Range, limit: number): boolean {
  return from > to || (Math.abs(from) <= limit && Math.abs(to) <= limit);
}

/** How ready columns are told. */
interface ReadyParts {
  /** The range of amounts that need no change; `null` for others. */
  readonly amount: { rangeIn(column: unknown): Range | null } | null;
  readonly attribute: object | null;
  /** Puts refunds apart, where they may be. */
  readonly refunds?:
    | {
        readonly flag: object | null;
        apart(columns: VisitColumns, flags: unknown, missingValue: unknown): VisitColumns | null;
      }
    | null
    | undefined;
}

/**
 * Columns that need no change: codes in an integer array, every instant and amount valid, flags of bytes; `null` for others. At
 * most refunds are put apart.
 */
export function readyColumns(
  { amount, attribute, refunds }: ReadyParts,
  columns: readonly (ArrayLike<unknown> | undefined)[],
  missingValue: unknown,
  limit: number,
): VisitColumns | null {
  const [subjects, at, third, fourth] = columns;
  const [amounts, flags] = amount ? [third, fourth] : [null, third];
  const areCodes = subjects instanceof Int32Array || subjects instanceof Uint32Array || subjects instanceof Uint16Array;
  if (!areCodes || !(at instanceof Float64Array) || attribute) return null;
  const codes = codesOf(subjects, missingValue);
  // memory goes by the largest code: sparse ones are better numbered anew
  if (codes < 0 || codes > 4 * subjects.length + 1024) return null;
  const range = rangeOf(at);
  const worth = amount?.rangeIn(amounts);
  if (!isWithin(range, limit) || (amount && !worth)) return null;
  const read = { amounts: amount ? (amounts as Float64Array) : null, attributes: null, refunds: null, starts: null };
  const ready = { subjects, codes, ids: null, at, range, ...read, ...noneLeftOut() };
  const mayRefund = refunds && (refunds.flag || (worth && worth.from < 0));
  return mayRefund ? refunds.apart(ready, flags, missingValue) : ready;
}

/** One more than the largest code; -1 when one is negative or missing. */
function codesOf(subjects: ArrayLike<number>, missingValue: unknown): number {
  // negative codes are told anyway; two numbers that stand for none are left to those who read cell by cell
  const [none = -1, another] = [missingValue].flat().filter((value) => (value as number) >= 0) as number[];
  if (another !== undefined) return -1;
  let largest = -1;
  for (let start = 0; start < subjects.length; start += BLOCK) {
    const most = largestCode(subjects, start, none);
    if (most < 0) return -1;
    if (most > largest) largest = most;
  }
  return largest + 1;
}

function largestCode(subjects: ArrayLike<number>, start: number, none: number): number {
  const end = Math.min(start + BLOCK, subjects.length);
  let largest = -1;
  let negative = 0;
  for (let i = start; i < end; i++) {
    const code = subjects[i] as number;
    if (code === none) return -1;
    negative |= code;
    if (code > largest) largest = code;
  }
  // codes of 2^31 and more look negative here; they are too sparse anyway
  return negative < 0 ? -1 : largest;
}
