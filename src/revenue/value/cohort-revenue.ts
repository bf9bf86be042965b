import { refuse } from '../../core/errors.js';
import { isCount } from '../../core/plain-number.js';
import { isRows } from '../../core/reading.js';
import { AMOUNT, partOf } from '../../kernels/change/relative-change.js';

/**
 * A cohort out of a table: of {@link revenueCohorts}, or of {@link retentionCohorts}, by period from the first one on.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CohortRow {
  /** How many customers. */
  readonly size: number;
  /** One cell per offset, from 0 on. */
  readonly cells: readonly CohortRowCell[];
}

/**
 * What is read of a cell of a cohort.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CohortRowCell {
  /** Periods since the first one. */
  readonly offset: number;
  /** How far it had passed: what is not complete is left out. */
  readonly status: 'complete' | 'partial' | 'unobserved';
  /** Revenue, in a cell of {@link revenueCohorts}. */
  readonly amount?: number | null | undefined;
  /** Customers who were active, in a cell of {@link retentionCohorts}. */
  readonly active?: number | null | undefined;
}

/** What a cohort brought in. */
export interface CohortRevenue {
  readonly customers: number;
  /** In each period, from the first one on. */
  readonly revenue: readonly number[];
  /** Cells that were left out, since they were not complete. */
  readonly incomplete: number;
}

/** What was given of a cohort, read: `cohort`, with `arpa` where its cells have no revenue, or `customers` and `revenue`. */
export function cohortRevenue(metric: string, parts: Readonly<Partial<Record<string, unknown>>>): CohortRevenue {
  const { cohort, arpa, customers, revenue } = parts;
  if (cohort === undefined) {
    if (!isCount(customers)) refuse(metric, 'customers', 'a whole number from 0', customers, 'INVALID_VALUE');
    return { customers, revenue: amountsOf(metric, 'revenue', revenue), incomplete: 0 };
  }
  const { size, cells } = Object(cohort) as Partial<CohortRow>;
  if (!isCount(size) || !Array.isArray(cells)) {
    refuse(metric, 'cohort', 'a cohort of a table', cohort, 'INVALID_VALUE');
  }
  const read = (name: string, value: unknown) => partOf({ metric, kind: AMOUNT }, name, value);
  const found: number[] = [];
  for (const cell of cells) {
    const { offset, status, amount, active } = Object(cell) as CohortRowCell;
    if (status === 'partial' || status === 'unobserved') break;
    if (status !== 'complete' || offset !== found.length) {
      refuse(metric, 'cohort.cells', 'of every offset from 0 on', offset, 'INVALID_VALUE');
    }
    const name = `cohort.cells[${offset}]`;
    if ((active === undefined) !== (arpa === undefined)) {
      refuse(metric, 'arpa', 'given for cells without amount only', arpa, 'INVALID_VALUE');
    }
    found.push(
      active === undefined ? read(`${name}.amount`, amount) : read(`${name}.active`, active) * read('arpa', arpa),
    );
  }
  return { customers: size, revenue: found, incomplete: cells.length - found.length };
}

/** A list of amounts, each of which may be below 0: more can be refunded in a period than is sold. */
export function amountsOf(metric: string, name: string, list: unknown): number[] {
  if (!isRows(list)) refuse(metric, name, 'a list of amounts', list, 'INVALID_VALUE');
  return Array.from(list, (each, k) => partOf({ metric, kind: AMOUNT }, `${name}[${k}]`, each));
}

/** Sums of the first one, of the first two and so on; what rounding takes off each is added up beside (Neumaier 1974). */
export function cumulatedOf(amounts: readonly number[]): number[] {
  let [sum, lost] = [0, 0];
  return amounts.map((amount) => {
    const next = sum + amount;
    lost += Math.abs(sum) >= Math.abs(amount) ? sum - next + amount : amount - next + sum;
    sum = next;
    return sum + lost;
  });
}
