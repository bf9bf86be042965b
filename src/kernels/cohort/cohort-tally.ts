import { type Histories, historiesOf } from '../history/histories.js';
import type { VisitColumns } from '../history/visit-columns.js';
import type { CohortTableSpec, VisitTotals } from '../history/visit-spec.js';
import { periodsOf } from '../history/visit-times.js';
import { cohortRows } from './cohort-from-histories.js';
import { maskRows } from './cohort-masks.js';
import type { CohortQuestion } from './cohort-question.js';
import type { CohortRow } from './cohort-row.js';

/** The sufficient statistic of a cohort table. */
export interface CohortTally extends VisitTotals {
  /** Cohorts that have customers: numbers before texts, ascending. */
  readonly rows: readonly CohortRow[];
  /** Customers with a counted event. */
  readonly customers: number;
}

/** Bits per customer beyond which a mask for everybody takes more memory than the events themselves. */
const MASK_WORDS = 8;

/** Counts a cohort table from columns of events. */
export function tallyEvents(spec: CohortTableSpec, events: VisitColumns, question: CohortQuestion): CohortTally {
  const found = periodsOf(spec, events);
  const span = Math.max(0, spec.last - found.base + 1);
  const fitsMasks =
    spec.visits === 'period' && spec.by === 'period' && question.births === 'first-ever' && span <= 32 * MASK_WORDS;
  const { missing, invalid } = events;
  const totals = { n: events.at.length - found.afterAsOf, missing, invalid, afterAsOf: found.afterAsOf };
  if (!fitsMasks) return tallyHistories(spec, historiesOf(events, found), totals, question);
  const rows = maskRows(spec, events, found, question);
  return { ...totals, rows, customers: rows.reduce((sum, { size }) => sum + size, 0) };
}

/** Counts a cohort table from customers' histories. */
export function tallyHistories(
  spec: CohortTableSpec,
  histories: Histories,
  totals: VisitTotals,
  question: CohortQuestion,
): CohortTally {
  const { starts } = histories;
  let customers = 0;
  for (let c = 0; c + 1 < starts.length; c++) if (starts[c] !== starts[c + 1]) customers++;
  return { ...totals, rows: cohortRows(spec, histories, question), customers };
}
