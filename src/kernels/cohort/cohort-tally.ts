import type { EventColumns } from '../history/event-columns.js';
import { periodsOf } from '../history/event-periods.js';
import type { CohortTableSpec, CohortTotals } from '../history/event-spec.js';
import { type Histories, historiesOf } from '../history/histories.js';
import { cohortRows } from './cohort-from-histories.js';
import { maskRows } from './cohort-masks.js';
import type { CohortQuestion } from './cohort-question.js';
import type { CohortRow } from './cohort-row.js';

/** The sufficient statistic of a cohort table. */
export interface CohortTally extends CohortTotals {
  /** Cohorts that have customers: numbers before texts, ascending. */
  readonly rows: readonly CohortRow[];
  /** Customers with a counted event. */
  readonly customers: number;
}

/** Bits per customer beyond which a mask for everybody takes more memory than the events themselves. */
const MASK_WORDS = 8;

/** Counts a cohort table from columns of events. */
export function tallyEvents(spec: CohortTableSpec, events: EventColumns, question: CohortQuestion): CohortTally {
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
  totals: CohortTotals,
  question: CohortQuestion,
): CohortTally {
  const { starts } = histories;
  let customers = 0;
  for (let c = 0; c + 1 < starts.length; c++) if (starts[c] !== starts[c + 1]) customers++;
  return { ...totals, rows: cohortRows(spec, histories, question), customers };
}
