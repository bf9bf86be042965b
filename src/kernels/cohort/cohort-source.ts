import { refuse } from '../../core/errors.js';
import { isRows } from '../../core/reading.js';
import { brings, bringsAmounts } from '../history/brings.js';
import { eventColumns } from '../history/read-columns.js';
import { type CohortCounting, type CohortTableSpec, cohortSpec } from '../history/visit-spec.js';
import type { CohortEventReaders } from './cohort-events.js';
import type { CohortQuestion } from './cohort-question.js';
import { type CohortTally, tallyEvents } from './cohort-tally.js';

/** Options of a cohort table by what they are for: how to count, where things stand in rows, and the rest. */
export interface SplitOptions {
  readonly counting: CohortCounting;
  readonly reading: Readonly<Record<string, unknown>>;
  readonly rest: Readonly<Record<string, unknown>>;
}

/** Tells options of a cohort table apart. */
export function splitCohortOptions(options: object | undefined): SplitOptions {
  const { customer, at, amount, cohort, missingValue, ...others } = (options ?? {}) as Partial<
    CohortEventReaders<unknown> & { missingValue: number }
  >;
  const { timeZone, asOf, period, weekStart, anchorDay, anchorMonth, ...more } = others as CohortCounting;
  const { clock, window, onInvalid, ...rest } = more;
  const starts = { weekStart, anchorDay, anchorMonth };
  return {
    counting: { timeZone, asOf, period, ...starts, clock, window, onInvalid },
    reading: { customer, at, amount, cohort, missingValue },
    rest,
  };
}

/** Counts a cohort table from rows or columns; `amounts` says whether they are summed, or summed if there are any. */
export function tallySource(
  metric: string,
  source: unknown,
  { counting, reading }: SplitOptions,
  amounts: 'none' | 'sum' | 'if-any',
  question: CohortQuestion,
): { readonly spec: CohortTableSpec; readonly tally: CohortTally } {
  const kind = amounts !== 'if-any' ? amounts : bringsAmounts(source, reading) ? 'sum' : 'none';
  const spec = cohortSpec(metric, counting, kind, { by: brings(source, reading, 'cohort') ? 'attribute' : 'period' });
  const read = amounts === 'none' ? presenceOnly(metric, source, reading) : source;
  return { spec, tally: tallyEvents(spec, eventColumns(spec, read, reading), question) };
}

/** Columns without the amounts, so that one object of columns serves all tables; a reader of amounts is refused. */
export function presenceOnly(metric: string, source: unknown, { amount }: SplitOptions['reading']): unknown {
  if (amount !== undefined) refuse(metric, 'option', 'a known one', 'amount');
  if (isRows(source) || typeof source !== 'object' || source === null) return source;
  const { amount: _, ...columns } = source as Record<string, unknown>;
  return columns;
}
