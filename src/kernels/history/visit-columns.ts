import type { PartNames } from '../../core/reading.js';
import type { VisitSpec } from './visit-spec.js';

/** The smallest and the largest of some values; the smallest is Infinity where there are none. */
export interface Range {
  from: number;
  to: number;
}

/** Events in columns of numbers, all valid. */
export interface VisitColumns {
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
  /** What each event says about its customer, where cohorts are formed by that. */
  readonly attributes?: readonly (string | number)[] | undefined;
  readonly missing: number;
  readonly invalid: number;
}

/** The readers, columns and fields of an event. */
export const EVENT_PARTS: PartNames = { required: ['customer', 'at'], optional: ['amount'] };

/** The same, with what forms cohorts. */
const ATTRIBUTE_PARTS: PartNames = { required: ['customer', 'at', 'cohort'], optional: ['amount'] };

/** The parts that are read of an event. */
export function eventParts({ by }: VisitSpec): PartNames {
  return by === 'attribute' ? ATTRIBUTE_PARTS : EVENT_PARTS;
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
