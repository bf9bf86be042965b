import type { Interval } from '../../core/result.js';
import type { ProportionIntervalMethod } from '../../stats/intervals/interval-proportion.js';
import { shareOf } from '../proportion/proportion.js';
import type { CohortQuestion, OffsetRange } from './cohort-question.js';
import { type CohortRow, type CohortSpan, cellsOf, isShared } from './cohort-row.js';
import type { CohortSpec } from './cohort-spec.js';

/**
 * How far a cell had passed at `asOf`: for all members of the cohort, for some of them or in part, or not at all. What is not
 * complete may still change.
 *
 * @category Results
 * @since 0.1.0
 */
export type CohortCellStatus = 'complete' | 'partial' | 'unobserved';

/**
 * What every cell of a cohort table says of where it stands.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CohortCellPlace {
  /** Periods or windows since the first one; 0 is that one. The first of them, in a bracket. */
  readonly offset: number;
  /** The last offset of a bracket; else `offset`. */
  readonly lastOffset: number;
  /** Name of the (first) period, such as `'2026-11'`; `null` where every customer has periods or windows of their own. */
  readonly period: string | null;
}

/**
 * One cohort at one offset.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CohortCell extends CohortCellPlace {
  /** How far the cell had passed at `asOf`. */
  readonly status: CohortCellStatus;
  /**
   * The denominator: customers who could be active. The whole cohort where its customers share periods, 0 while unobserved;
   * the customers whose window is over where each has windows of their own.
   */
  readonly eligible: number;
  /** Eligible customers who count; `null` while unobserved. */
  readonly active: number | null;
  /** `active` by the name that every share has for it: a cell compares like any other share. */
  readonly count: number | null;
  /** `eligible` by the name that every share has for it. */
  readonly n: number;
  /** active ÷ eligible, 0…1; `null` when nobody is eligible. */
  readonly rate: number | null;
  /** Interval of the rate. */
  readonly interval: Interval | null;
}

/**
 * Customers who began together.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Cohort<Cell = CohortCell> {
  /** Name of the first period, such as `'2026-11'`; what the first event said, where cohorts are formed by that. */
  readonly cohort: string | number;
  /** How many customers; births, where one customer may have several. */
  readonly size: number;
  /** One cell per offset; as many for each cohort as for the oldest. */
  readonly cells: readonly Cell[];
}

/**
 * All cohorts together at one offset.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CohortAverage {
  /** Periods or windows since the first; the first of a bracket. */
  readonly offset: number;
  /** Eligible customers of all cohorts; of those whose cell is complete, where the customers of a cohort share periods. */
  readonly eligible: number;
  /** Those of them who were active. */
  readonly active: number;
  /** active ÷ eligible; `null` when nobody is eligible. */
  readonly rate: number | null;
  /** Interval of the rate. */
  readonly interval: Interval | null;
}

/** How the shares of a table conclude. */
export interface ShareConclusion {
  readonly confidence?: number | undefined;
  readonly interval?: ProportionIntervalMethod | undefined;
}

/** What rows have in common: the cells, and what they are called. */
export interface TableFrame {
  readonly cells: readonly OffsetRange[];
  /** Whether the customers of a cohort share periods. */
  readonly isShared: boolean;
  /** What a cohort is called. */
  nameOf(cohort: number | string): string | number;
  /** Where a cell stands. */
  placeOf(cohort: number | string, cell: number): CohortCellPlace;
}

/** The last day of ECMAScript. */
const LAST_DAY = 100_000_000;

/** The frame of rows that were counted for a question. */
export function tableFrame(spec: CohortSpec, rows: readonly CohortSpan[], question: CohortQuestion): TableFrame {
  const [first] = question.shown;
  const cells = cellsOf(question, first + (rows[0]?.begun.length ?? 0)).slice(first);
  const labels = new Map<number, string>();
  const labelOf = (period: number): string => {
    const label = labels.get(period) ?? spec.days.labelOf(period);
    labels.set(period, label);
    return label;
  };
  // asked for where there may be later ones only
  const lastNamed = question.brackets ? spec.days.indexOfDay(LAST_DAY) : Number.POSITIVE_INFINITY;
  const isCalendar = spec.formedBy === 'period' && spec.window === null;
  return {
    cells,
    isShared: isShared(spec, question),
    nameOf: (cohort) => (spec.formedBy === 'period' ? labelOf(cohort as number) : cohort),
    placeOf(cohort, cell) {
      const [offset, lastOffset] = cells[cell] as OffsetRange;
      // a bracket may begin after the last period that has a name
      const period = isCalendar ? (cohort as number) + offset : Number.NaN;
      return { offset, lastOffset, period: period <= lastNamed ? labelOf(period) : null };
    },
  };
}

/** How far a cell of a row had passed. */
export function statusOf({ size, begun, ended }: CohortSpan, cell: number): CohortCellStatus {
  return ended[cell] === size ? 'complete' : begun[cell] === 0 ? 'unobserved' : 'partial';
}

/** Whom a cell can speak of. */
export function eligibleOf({ begun, ended }: CohortSpan, cell: number, isShared: boolean): number {
  return (isShared ? begun : ended)[cell] as number;
}

/** Cells and averages of counted rows. */
export function cohortTable(
  spec: CohortSpec,
  rows: readonly CohortRow[],
  question: CohortQuestion,
  { confidence, interval: method }: ShareConclusion,
): { readonly cohorts: Cohort[]; readonly average: CohortAverage[] } {
  const { metric } = spec;
  const frame = tableFrame(spec, rows, question);
  const cohorts = rows.map((row): Cohort => {
    const cells = frame.cells.map((_, k): CohortCell => {
      const status = statusOf(row, k);
      const eligible = eligibleOf(row, k, frame.isShared);
      const active = status === 'unobserved' ? null : (row.active[k] as number);
      const share = active === null ? null : shareOf(metric, active, eligible, confidence, method);
      const { offset, lastOffset, period } = frame.placeOf(row.cohort, k);
      // one literal for all: spreading a part into two kinds of cells takes as long as counting 50,000 events
      return {
        offset,
        lastOffset,
        period,
        status,
        eligible,
        active,
        count: active,
        n: eligible,
        rate: share?.value ?? null,
        interval: share?.interval ?? null,
      };
    });
    return { cohort: frame.nameOf(row.cohort), size: row.size, cells };
  });
  return { cohorts, average: averageRow(metric, rows, frame, { confidence, interval: method }) };
}

/** What the value of a table is of: one offset after the first or, where that is not shown, the first one later that is. */
export function laterOf<Average extends { readonly offset: number }>(average: readonly Average[]): Average | undefined {
  return average.find(({ offset }) => offset > 0);
}

/** All cohorts together, weighted by eligible customers; cohorts that nobody came back from count too. */
export function averageRow(
  metric: string,
  rows: readonly CohortRow[],
  { cells, isShared }: TableFrame,
  { confidence, interval: method }: ShareConclusion,
): CohortAverage[] {
  return cells.map(([offset], k): CohortAverage => {
    let [eligible, active] = [0, 0];
    for (const row of rows) {
      if (isShared && statusOf(row, k) !== 'complete') continue;
      eligible += eligibleOf(row, k, isShared);
      active += row.active[k] as number;
    }
    const { value: rate, interval } = shareOf(metric, active, eligible, confidence, method);
    return { offset, eligible, active, rate, interval };
  });
}
