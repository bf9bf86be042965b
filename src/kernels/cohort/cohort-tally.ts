import { type Birth, earlierBirth } from '../history/by-type-then-value.js';
import { type Histories, historiesOf } from '../history/histories.js';
import type { VisitColumns } from '../history/visit-columns.js';
import type { VisitTotals } from '../history/visit-spec.js';
import { timesOf, type VisitTimes } from '../history/visit-times.js';
import { totalsOf } from '../history/visits.js';
import { cohortCounter } from './cohort-counter.js';
import { takeMasks } from './cohort-masks.js';
import type { CohortQuestion } from './cohort-question.js';
import type { CohortRow } from './cohort-row.js';
import type { CohortSpec } from './cohort-spec.js';

/** What the first visit of each subject says; `null` where that is not read. */
type Attributes = readonly (string | number | null)[] | null;

/** The sufficient statistic of a cohort table. */
export interface CohortTally extends VisitTotals {
  /** Cohorts that have members: numbers before texts, ascending. */
  readonly rows: readonly CohortRow[];
  /** Subjects with a counted visit. */
  readonly customers: number;
}

/** Counts a cohort table from columns of visits: by bits where visits are numbered by period, else from sorted histories. */
export function tallyColumns(spec: CohortSpec, columns: VisitColumns, question: CohortQuestion): CohortTally {
  const found = timesOf(spec, columns);
  const totals = totalsOf(columns, found);
  const attributes = attributesOf(columns, found);
  if (spec.unit !== 'period') {
    return tallyHistories(spec, { ...historiesOf(columns, found), attributes }, totals, question);
  }
  const counter = cohortCounter(spec, question, found.base, columns.range.from);
  takeMasks(counter, columns, found, spec.open - found.base + 1, attributes);
  return { ...totals, rows: counter.rows(), customers: counter.subjects };
}

/** Counts a cohort table from histories. */
export function tallyHistories(
  spec: CohortSpec,
  { starts, times, events, attributes = null }: Histories & { readonly attributes?: Attributes },
  totals: VisitTotals,
  question: CohortQuestion,
): CohortTally {
  const base = times.reduce((least, time) => Math.min(least, time), spec.open);
  const counter = cohortCounter(spec, question, base, spec.unit === 'instant' ? base : spec.clock.startOf(base));
  for (let s = 0; s + 1 < starts.length; s++) {
    const [from, to] = [starts[s] as number, starts[s + 1] as number];
    counter.take(times, from, to, events, attributes && (attributes[s] as string | number | null));
  }
  return { ...totals, rows: counter.rows(), customers: counter.subjects };
}

/** What the first visit of each subject says, by code; `null` where it is not read, and for who has no visit. */
export function attributesOf(
  { subjects, codes, at, attributes }: VisitColumns,
  { times }: VisitTimes,
): (string | number | null)[] | null {
  if (!attributes) return null;
  const births = new Array<Birth | null>(codes).fill(null);
  for (let i = 0; i < times.length; i++) {
    if ((times[i] as number) < 0) continue;
    const code = subjects[i] as number;
    births[code] = earlierBirth(births[code], [Math.floor(at[i] as number), attributes[i] as string | number]);
  }
  return births.map((birth) => (birth === null ? null : birth[1]));
}
