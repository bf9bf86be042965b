import { fail } from '../../core/errors.js';
import type { CohortQuestion, OffsetRange } from './cohort-question.js';
import type { CohortSpec } from './cohort-spec.js';

/** The members of one cohort, cell by cell: the index of each array is that of a cell. */
export interface CohortRow {
  /** Number of the first period, or what the first visit says. */
  readonly cohort: number | string;
  /** How many members. */
  readonly size: number;
  /** Members of whom something of the cell had been observed, and all of it. */
  readonly begun: readonly number[];
  readonly ended: readonly number[];
  /** Eligible members who count. */
  readonly active: readonly number[];
  /** Eligible members seen in the offset before the cell or later, where churn was asked for. */
  readonly atRisk: readonly number[] | null;
}

/** What every row says of how far its cells had passed. */
export type CohortSpan = Pick<CohortRow, 'cohort' | 'size' | 'begun' | 'ended'>;

/**
 * Whether all members of a cohort share the periods behind their offsets, so that all of them are eligible as soon as one is;
 * where each has offsets of their own, those are eligible whose cell is over.
 */
export function isShared({ formedBy, window }: CohortSpec, { strict }: CohortQuestion): boolean {
  return formedBy === 'period' && window === null && !strict;
}

/** Offsets from 0 that a table needs, given how many had begun. */
export function widthOf({ shown }: CohortQuestion, begun: number): number {
  return Math.max(0, Math.min(begun, shown[1] + 1));
}

/** Offsets from 0 that cohorts need of whom the earliest may have begun at a time, or in the first period that is shown. */
export function widthFrom(spec: CohortSpec, question: CohortQuestion, base: number): number {
  const { offsets, window, days, clock } = spec;
  const first = question.began?.[0] ?? -Infinity;
  let unit = offsets.unitOf(base);
  if (first > -Infinity) {
    const start = !window ? first : 'ms' in window ? clock.startOf(first) : days.firstDayOf(first);
    unit = Math.max(unit, start);
  }
  return widthOf(question, begunFrom(spec, unit));
}

/** The cells of a table so many offsets wide: one for each offset from 0, or the brackets that begin in it. */
export function cellsOf({ brackets }: CohortQuestion, width: number): readonly OffsetRange[] {
  if (brackets) return width === 0 ? [] : brackets;
  return Array.from({ length: width }, (_, k): OffsetRange => [k, k]);
}

/** Offsets of a member that were over, and those that had begun, given the place of the first. */
export function endedFrom({ offsets: { step, open } }: CohortSpec, unit: number): number {
  return Math.floor((open - unit) / step);
}

export function begunFrom({ offsets: { step, last } }: CohortSpec, unit: number): number {
  return Math.floor((last - unit) / step) + 1;
}

/** How many of those counted by a number from 0 have a number above each index below `length`. */
export function countsAbove(numbers: ArrayLike<number>, length: number): number[] {
  const counts = new Array<number>(length);
  let total = 0;
  for (let k = numbers.length - 1; k > 0; k--) {
    total += numbers[k] as number;
    if (k <= length) counts[k - 1] = total;
  }
  return counts;
}

/** Cells and offsets beyond which a table is refused: it would take gigabytes, and be mostly empty. */
export const CELL_LIMIT = 2_097_152;
export const OFFSET_LIMIT = 10_000;

/** Refuses a table that is too large before there is any of it, saying what makes it so. */
export function assertSize({ metric, asOf }: CohortSpec, earliest: number, cohorts: number, width: number): void {
  if (width <= OFFSET_LIMIT && cohorts * width <= CELL_LIMIT) return;
  const [from, to] = [earliest, asOf].map((instant) => new Date(instant).toISOString());
  const most = `a table must have at most ${OFFSET_LIMIT} offsets and ${CELL_LIMIT} cells`;
  const got = `got ${width} offsets of ${cohorts} cohorts, from the earliest event at ${from} to asOf at ${to}`;
  const shorter = 'offsets: { last: 30 } shows fewer offsets, from: "2026-01-01" leaves out what began earlier';
  const why = `${most}; ${got}: ${shorter}, or take a longer period or window`;
  fail('INVALID_OPTION', metric, why, { offsets: width, cohorts });
}
