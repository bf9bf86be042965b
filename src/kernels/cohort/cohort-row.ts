import type { CohortTableSpec } from '../history/visit-spec.js';
import type { CohortQuestion, OffsetRange } from './cohort-question.js';

/** The members of one cohort, cell by cell: the index of each array is that of a cell. */
export interface CohortRow {
  /** Number of the first period, or what the first event says. */
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
  /** Sum of the amounts of all members. */
  readonly amounts: readonly number[] | null;
  /** What more is known of amounts, where it was asked for. */
  readonly value: CohortValue | null;
}

/** Amounts of the members who are eligible in each cell. */
export interface CohortValue {
  /** In the cell. */
  readonly inCell: readonly number[];
  /** In the first cell. */
  readonly inFirst: readonly number[];
  /** From the first cell to the end of this one. */
  readonly soFar: readonly number[];
  /** The exact sum of all amounts of the cohort, as parts. */
  readonly total: readonly number[];
}

/**
 * Whether all members of a cohort share the periods behind their offsets, so that all of them are eligible as soon as one is;
 * where each has offsets of their own, those are eligible whose cell is over.
 */
export function isShared({ by, window }: CohortTableSpec, { strict }: CohortQuestion): boolean {
  return by === 'period' && window === null && !strict;
}

/** The cells of a table so many offsets wide: one for each offset, or the brackets that begin in it. */
export function cellsOf({ brackets }: CohortQuestion, width: number): readonly OffsetRange[] {
  if (brackets) return width === 0 ? [] : brackets;
  return Array.from({ length: width }, (_, k): OffsetRange => [k, k]);
}

/** Offsets of a member that were over, and those that had begun, given the place of the first. */
export function endedFrom({ offsets: { step, open } }: CohortTableSpec, unit: number): number {
  return Math.floor((open - unit) / step);
}

export function begunFrom({ offsets: { step, last } }: CohortTableSpec, unit: number): number {
  return Math.floor((last - unit) / step) + 1;
}
