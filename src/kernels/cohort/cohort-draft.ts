import { ExactSum, ExactSums } from '../../stats/sums/sum.js';
import type { CohortRow, CohortValue } from './cohort-row.js';

/**
 * A row that members are being added to. What counts is kept as changes from cell to cell: a member who counts in many cells costs
 * two numbers, and adding up in the end gives the row.
 */
export interface CohortDraft {
  readonly cohort: number | string;
  size: number;
  /** Members by how many of the first cells had begun, and were over. */
  readonly begun: Float64Array;
  readonly ended: Float64Array;
  readonly changes: Float64Array;
  readonly risk: Float64Array | null;
  readonly amounts: ExactSums | null;
  /** Where members differ in what is over: amounts of those eligible, and changes of their amounts at first and so far. */
  readonly eligible: { readonly inCell: ExactSums; readonly inFirst: ExactSums; readonly soFar: ExactSums } | null;
}

/** An empty row. */
export function cohortDraft(
  cohort: number | string,
  cells: number,
  has: { readonly amounts: boolean; readonly isShared: boolean; readonly value: boolean; readonly risk: boolean },
): CohortDraft {
  const counts = (): Float64Array => new Float64Array(cells + 1);
  const sums = (): ExactSums => new ExactSums(cells + 1);
  const differs = has.amounts && has.value && !has.isShared;
  return {
    cohort,
    size: 0,
    begun: counts(),
    ended: counts(),
    changes: counts(),
    risk: has.risk ? counts() : null,
    amounts: has.amounts ? sums() : null,
    eligible: differs ? { inCell: sums(), inFirst: sums(), soFar: sums() } : null,
  };
}

/** The row that a draft has become. */
export function finishedRow(draft: CohortDraft, withValue: boolean): CohortRow {
  const { cohort, size, amounts, eligible } = draft;
  const cells = draft.changes.length - 1;
  return {
    cohort,
    size,
    begun: countsAbove(draft.begun),
    ended: countsAbove(draft.ended),
    active: runningCounts(draft.changes),
    atRisk: draft.risk && runningCounts(draft.risk),
    amounts: amounts && sumsOf(amounts, 0, cells),
    value: withValue && amounts ? cohortValue(amounts, 0, cells, eligible) : null,
  };
}

/** Some sums, each rounded once. */
function sumsOf(sums: ExactSums, from: number, length: number): number[] {
  return Array.from({ length }, (_, k) => sums.value(from + k));
}

/** What more there is to say of amounts; every member is eligible where it is not said who is. */
export function cohortValue(
  amounts: ExactSums,
  from: number,
  length: number,
  eligible: CohortDraft['eligible'] = null,
): CohortValue {
  const total = new ExactSum();
  for (let k = 0; k < length; k++) total.addAll(amounts.parts(from + k));
  const first = length > 0 ? amounts.value(from) : 0;
  return {
    inCell: eligible ? sumsOf(eligible.inCell, 0, length) : sumsOf(amounts, from, length),
    inFirst: eligible ? runningTotals(eligible.inFirst, 0, length) : new Array<number>(length).fill(first),
    soFar: eligible ? runningTotals(eligible.soFar, 0, length) : runningTotals(amounts, from, length),
    total: total.toJSON(),
  };
}

/** How many of those counted by a number from 0 have a number above each index but the last. */
export function countsAbove(numbers: ArrayLike<number>): number[] {
  const counts = new Array<number>(Math.max(0, numbers.length - 1));
  let total = 0;
  for (let k = numbers.length - 1; k > 0; k--) {
    total += numbers[k] as number;
    counts[k - 1] = total;
  }
  return counts;
}

/** Changes added up; the last one only takes back what went before. */
function runningCounts(changes: ArrayLike<number>): number[] {
  let total = 0;
  return Array.from({ length: changes.length - 1 }, (_, k) => {
    total += changes[k] as number;
    return total;
  });
}

/** Exact sums of the first 1, 2, 3 … of some sums, each rounded once. */
function runningTotals(sums: ExactSums, from: number, length: number): number[] {
  const total = new ExactSum();
  return Array.from({ length }, (_, k) => total.addAll(sums.parts(from + k)).value);
}
