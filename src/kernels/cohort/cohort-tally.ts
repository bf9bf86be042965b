import { type Birth, earlierBirth } from '../history/by-type-then-value.js';
import { type Histories, historiesOf } from '../history/histories.js';
import { refundsIn } from '../history/refunds.js';
import type { StartColumns, VisitColumns } from '../history/visit-columns.js';
import { timesOf, type VisitTimes } from '../history/visit-times.js';
import { type KnownTotals, totalsOf } from '../history/visits.js';
import { cohortCounter } from './cohort-counter.js';
import { takeMasks } from './cohort-masks.js';
import type { CohortQuestion } from './cohort-question.js';
import { type CohortRow, OFFSET_LIMIT } from './cohort-row.js';
import type { CohortSpec } from './cohort-spec.js';
import {
  beforeStart,
  beginsOf,
  type CohortStarts,
  firstStarts,
  type Started,
  startedAt,
  totalsFrom,
} from './cohort-starts.js';

/** What is known of each subject besides visits, by code. */
export interface SubjectFacts {
  /** What the first visit or the start says; `null` where that is not read. */
  readonly attributes: readonly (string | number | null)[] | null;
  /** Starts that are apart from visits; `null` where the first visit is the start. */
  readonly started: Started | null;
}

/** The sufficient statistic of a cohort table. */
export interface CohortTally extends CohortTotals {
  /** Cohorts that have members: numbers before texts, ascending. */
  readonly rows: readonly CohortRow[];
}

/** How many there were of what, for every table. */
export interface CohortTotals extends KnownTotals {
  /** Subjects of the table. */
  readonly customers: number;
  /** What became of starts apart from visits; `null` where there are none. */
  readonly starts: CohortStarts | null;
}

/** Counts a cohort table from columns of visits: by bits where visits are numbered by period, else from sorted histories. */
export function tallyColumns(spec: CohortSpec, columns: VisitColumns, question: CohortQuestion): CohortTally {
  const found = timesOf(spec, columns);
  const facts = factsOf(spec, columns, found);
  const totals = totalsOf(columns, found, refundsIn(spec, columns, beforeStart(facts.started)));
  const span = spec.open - found.base + 1;
  // bits of periods that are mostly empty would take longer than sorting
  if (spec.unit !== 'period' || facts.started || span > OFFSET_LIMIT) {
    return tallyHistories(spec, historiesOf(columns, found), facts, totals, question);
  }
  const counter = cohortCounter(spec, question, found.base, columns.range.from);
  takeMasks(counter, columns, found, span, facts.attributes);
  return { ...totals, rows: counter.rows(), customers: counter.subjects, starts: null };
}

/** Counts a cohort table from histories. */
export function tallyHistories(
  spec: CohortSpec,
  histories: Histories,
  { attributes, started }: SubjectFacts,
  totals: KnownTotals,
  question: CohortQuestion,
): CohortTally {
  const { starts, times, events } = histories;
  const base = started?.base ?? times.reduce((least, time) => Math.min(least, time), spec.open);
  const earliest = spec.unit === 'instant' ? base : spec.clock.startOf(base);
  const counter = cohortCounter(spec, question, base, earliest);
  const begins = started ? beginsOf(started, histories) : starts;
  const subjects = started ? started.times.length : starts.length - 1;
  for (let s = 0; s < subjects; s++) {
    const from = begins[s] as number;
    const says = attributes && (attributes[s] as string | number);
    const born = started?.times[s];
    // who started after asOf, or is not known to have started, is in no cohort
    if (born === undefined || born < Infinity) counter.take(times, from, starts[s + 1] ?? from, events, says, born);
  }
  const counted = started ? totalsFrom(totals, started) : totals;
  return { ...counted, rows: counter.rows(), customers: counter.subjects, starts: started?.counts ?? null };
}

/** What columns tell of each subject besides visits. */
export function factsOf(spec: CohortSpec, columns: VisitColumns, { times }: VisitTimes): SubjectFacts {
  const { subjects, codes, at, attributes, starts } = columns;
  if (starts) return startFacts(spec, starts, codes);
  return { attributes: firstSaid({ subjects, at, attributes }, codes, times), started: null };
}

/** What starts tell of each subject. */
export function startFacts(spec: CohortSpec, starts: StartColumns, codes: number): SubjectFacts {
  return { attributes: firstSaid(starts, codes, null), started: startedAt(spec, firstStarts(starts, codes)) };
}

/** What the first visit or start of each subject says, by code; `null` where it is not read, and for who has none. */
function firstSaid(
  { subjects, at, attributes }: StartColumns,
  codes: number,
  times: ArrayLike<number> | null,
): (string | number | null)[] | null {
  if (!attributes) return null;
  const births = new Array<Birth | null>(codes).fill(null);
  for (let i = 0; i < at.length; i++) {
    if (times && (times[i] as number) < 0) continue;
    const code = subjects[i] as number;
    births[code] = earlierBirth(births[code], [Math.floor(at[i] as number), attributes[i] as string | number]);
  }
  return births.map((birth) => (birth === null ? null : birth[1]));
}
