import type { Interval } from '../core/result.js';
import type { CohortRow, CohortSpec, CohortTally } from './cohort.js';
import { shareOf } from './proportion.js';

/**
 * How far a period had passed at `asOf`: all of it, some of it, or none. What is not complete may still grow.
 *
 * @category Results
 * @since 0.1.0
 */
export type CohortCellStatus = 'complete' | 'partial' | 'unobserved';

/**
 * One cohort in one period.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CohortCell {
  /** Periods since the cohort's first one; 0 is that one. */
  readonly offset: number;
  /** Name of the period, such as `'2026-11'`. */
  readonly period: string;
  /** How far the period had passed at `asOf`. */
  readonly status: CohortCellStatus;
  /** Customers who could be active: the denominator; 0 while unobserved. */
  readonly eligible: number;
  /** Customers who were; `null` while unobserved. */
  readonly active: number | null;
  /** active ÷ eligible, 0…1; `null` while unobserved. */
  readonly rate: number | null;
  /** Interval of the rate; `null` while unobserved. */
  readonly interval: Interval | null;
  /** Exact sum of the cohort's amounts in the period, rounded once; `null` while unobserved or when no amounts were given. */
  readonly amount: number | null;
}

/**
 * The customers whose first event fell in one period.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Cohort {
  /** Name of the first period, such as `'2026-11'`. */
  readonly cohort: string;
  /** How many customers. */
  readonly size: number;
  /** One cell per period since the first; as many for each cohort as for the oldest. */
  readonly cells: readonly CohortCell[];
}

/**
 * All cohorts together, so many periods after their first.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CohortAverage {
  /** Periods since the first. */
  readonly offset: number;
  /** Customers of the cohorts whose cell is complete. */
  readonly eligible: number;
  /** Those of them who were active. */
  readonly active: number;
  /** active ÷ eligible; `null` when no cell is complete. */
  readonly rate: number | null;
  /** Interval of the rate. */
  readonly interval: Interval | null;
}

/** Cells and averages of a tally. */
export function cohortTable(
  spec: CohortSpec,
  { rows }: CohortTally,
  mode: 'on' | 'on-or-after',
  confidence: number | undefined,
): { readonly cohorts: Cohort[]; readonly average: CohortAverage[] } {
  const { metric, clock, asOf, last } = spec;
  const oldest = rows[0]?.cohort ?? last + 1;
  const width = last - oldest + 1;
  const labels = Array.from({ length: 2 * width }, (_, k) => clock.labelOf(oldest + k));
  const isLastComplete = width > 0 && clock.endOf(last) <= asOf;
  const cohorts = rows.map((row): Cohort => {
    const size = row.active[0] as number;
    const counts = mode === 'on' ? row.active : activeOnOrAfter(row);
    const cells = Array.from({ length: width }, (_, offset): CohortCell => {
      const period = row.cohort + offset;
      const status = period > last ? 'unobserved' : period < last || isLastComplete ? 'complete' : 'partial';
      const isSeen = status !== 'unobserved';
      const active = isSeen ? (counts[offset] as number) : null;
      const share = active === null ? null : shareOf(metric, active, size, confidence);
      // one literal for all: spreading a part into two kinds of cells takes as long as counting 50,000 events
      return {
        offset,
        period: labels[period - oldest] as string,
        status,
        eligible: isSeen ? size : 0,
        active,
        rate: share?.value ?? null,
        interval: share?.interval ?? null,
        amount: isSeen ? (row.amounts?.[offset] ?? null) : null,
      };
    });
    return { cohort: labels[row.cohort - oldest] as string, size, cells };
  });
  const average = Array.from({ length: width }, (_, offset): CohortAverage => {
    let [eligible, active] = [0, 0];
    for (const { cells } of cohorts) {
      const cell = cells[offset] as CohortCell;
      if (cell.status !== 'complete') continue;
      eligible += cell.eligible;
      active += cell.active as number;
    }
    const { value: rate, interval } = shareOf(metric, active, eligible, confidence);
    return { offset, eligible, active, rate, interval };
  });
  return { cohorts, average };
}

/** Customers whose last activity came in the k-th period or later. */
function activeOnOrAfter({ lastActive }: CohortRow): number[] {
  const counts = [...lastActive];
  for (let k = counts.length - 2; k >= 0; k--) (counts[k] as number) += counts[k + 1] as number;
  return counts;
}
