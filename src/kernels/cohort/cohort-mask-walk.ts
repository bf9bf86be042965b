import { BLOCK } from '../history/visit-columns.js';
import type { CohortQuestion, OffsetRange } from './cohort-question.js';

/** What walking the bits of every customer gives. */
export interface WalkCounts {
  /** The column of each customer's first bit; -1 for none. */
  readonly firsts: Int16Array;
  /** Customers by that column. */
  readonly sizes: Float64Array;
  /** `width` numbers for each first column: customers by cell or, where their cells follow each other, by one end of them. */
  readonly counts: Float64Array;
  readonly width: number;
}

/** Walks the bits of all customers once, as the mode asks. */
export function countWalks(
  masks: Int32Array,
  words: number,
  codes: number,
  span: number,
  { mode, brackets }: CohortQuestion,
): WalkCounts {
  const width = brackets ? brackets.length : span;
  const counts = new Float64Array(span * width);
  const firsts = new Int16Array(codes).fill(-1);
  const sizes = new Float64Array(span);
  const cellOf = brackets && cellByOffset(brackets, span);
  const end: Ends = mode === 'on-or-before' ? AGAIN : mode === 'streak' ? STREAK : LATEST;
  for (let start = 0; start < codes; start += BLOCK) {
    if (mode === 'on') countBits(masks, words, start, firsts, sizes, counts, width);
    else if (cellOf) countBrackets(masks, words, start, firsts, sizes, counts, width, cellOf);
    else countEnds(masks, words, start, firsts, sizes, counts, width, end);
  }
  return { firsts, sizes, counts, width };
}

/** Which bit of a customer is counted: the second, the last of those in a row from the first, or the last. */
type Ends = 0 | 1 | 2;
const AGAIN = 0;
const STREAK = 1;
const LATEST = 2;

/** The bracket of each offset; -1 for none. */
function cellByOffset(brackets: readonly OffsetRange[], span: number): Int32Array {
  const cells = new Int32Array(span).fill(-1);
  for (const [cell, [from, to]] of brackets.entries()) cells.fill(cell, Math.min(from, span), Math.min(to + 1, span));
  return cells;
}

/*
 * Three walks rather than one with a choice inside: each runs once per bit of every customer. `mask & -mask` is the lowest bit,
 * `mask & (mask - 1)` the mask without it.
 */

function countBits(
  masks: Int32Array,
  words: number,
  start: number,
  firsts: Int16Array,
  sizes: Float64Array,
  counts: Float64Array,
  width: number,
): void {
  const end = Math.min(start + BLOCK, firsts.length);
  for (let code = start; code < end; code++) {
    let first = -1;
    for (let word = 0; word < words; word++) {
      for (let mask = masks[code * words + word] as number; mask !== 0; mask &= mask - 1) {
        const column = word * 32 + 31 - Math.clz32(mask & -mask);
        if (first < 0) first = column;
        (counts[first * width + column - first] as number)++;
      }
    }
    if (first < 0) continue;
    firsts[code] = first;
    (sizes[first] as number)++;
  }
}

function countEnds(
  masks: Int32Array,
  words: number,
  start: number,
  firsts: Int16Array,
  sizes: Float64Array,
  counts: Float64Array,
  width: number,
  which: Ends,
): void {
  const end = Math.min(start + BLOCK, firsts.length);
  for (let code = start; code < end; code++) {
    let [first, again, streak, latest] = [-1, -1, -1, -1];
    for (let word = 0; word < words; word++) {
      for (let mask = masks[code * words + word] as number; mask !== 0; mask &= mask - 1) {
        latest = word * 32 + 31 - Math.clz32(mask & -mask);
        if (first < 0) first = streak = latest;
        else if (again < 0) again = latest;
        if (latest === streak + 1) streak = latest;
      }
    }
    if (first < 0) continue;
    firsts[code] = first;
    (sizes[first] as number)++;
    const last = which === AGAIN ? again : which === STREAK ? streak : latest;
    if (last >= 0) (counts[first * width + last - first] as number)++;
  }
}

function countBrackets(
  masks: Int32Array,
  words: number,
  start: number,
  firsts: Int16Array,
  sizes: Float64Array,
  counts: Float64Array,
  width: number,
  cellOf: Int32Array,
): void {
  const end = Math.min(start + BLOCK, firsts.length);
  for (let code = start; code < end; code++) {
    let [first, seen] = [-1, -1];
    for (let word = 0; word < words; word++) {
      for (let mask = masks[code * words + word] as number; mask !== 0; mask &= mask - 1) {
        const column = word * 32 + 31 - Math.clz32(mask & -mask);
        if (first < 0) first = column;
        const cell = cellOf[column - first] as number;
        if (cell < 0 || cell === seen) continue;
        seen = cell;
        (counts[first * width + cell] as number)++;
      }
    }
    if (first < 0) continue;
    firsts[code] = first;
    (sizes[first] as number)++;
  }
}
