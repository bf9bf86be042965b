import { fail } from '../../core/errors.js';
import type { ExactSums } from '../../stats/sums/sum.js';
import { byTypeThenValue } from '../history/by-type-then-value.js';
import type { Histories } from '../history/histories.js';
import type { CohortTableSpec } from '../history/visit-spec.js';
import { type CohortDraft, cohortDraft, finishedRow } from './cohort-draft.js';
import { type CohortQuestion, type OffsetRange, plainQuestion } from './cohort-question.js';
import { begunFrom, type CohortRow, cellsOf, endedFrom, isShared } from './cohort-row.js';

/** Cells beyond which a table is refused: it would take gigabytes. */
export const CELL_LIMIT = 4_194_304;

/** Takes a birth: who, into which cohort, and at which of their visits. */
type TakeBirth = (customer: number, cohort: number | string, visit: number) => void;

/** A member's visits under one birth, as they are counted. */
interface Member {
  readonly draft: CohortDraft;
  /** The visits, from the birth on. */
  readonly from: number;
  readonly to: number;
  /** Cells at the start of the table that the member counts in. */
  readonly limit: number;
}

/**
 * The cohort table of customers' histories, for every clock, every birth and every mode: the slow twin of the masks in
 * `tallyEvents`, and the only way for what masks do not hold. Once to see how large the table is, once to fill it.
 */
export function cohortRows(
  spec: CohortTableSpec,
  histories: Histories,
  question: CohortQuestion = plainQuestion(),
): readonly CohortRow[] {
  const { times, amounts } = histories;
  const { unitOf } = spec.offsets;
  const keys = new Set<number | string>();
  let width = 0;
  eachBirth(spec, histories, question, (_, cohort, visit) => {
    keys.add(cohort);
    width = Math.max(width, begunFrom(spec, unitOf(times[visit] as number)));
  });
  const count = question.brackets ? question.brackets.length : width;
  assertCells(spec.metric, keys.size * count);
  const cells = cellsOf(question, width);
  const shared = isShared(spec, question);
  const has = { amounts: amounts !== null, isShared: shared, value: question.value, risk: question.mode === 'churn' };
  const drafts = new Map<number | string, CohortDraft>();
  for (const key of [...keys].sort(byTypeThenValue)) drafts.set(key, cohortDraft(key, cells.length, has));
  eachBirth(spec, histories, question, (customer, cohort, from) => {
    const draft = drafts.get(cohort) as CohortDraft;
    const unit = unitOf(times[from] as number);
    const begun = cellsBefore(cells, question, 0, begunFrom(spec, unit));
    const ended = cellsBefore(cells, question, 1, Math.max(0, endedFrom(spec, unit) - question.idle));
    draft.size++;
    (draft.begun[begun] as number)++;
    (draft.ended[ended] as number)++;
    const to = histories.starts[customer + 1] as number;
    const member = { draft, from, to, limit: shared ? begun : ended };
    countMember(spec, histories, question, cells, member);
    if (amounts) addAmounts(spec, histories, question, cells, member);
  });
  return [...drafts.values()].map((draft) => finishedRow(draft, question.value));
}

/** Refuses a table that is too large before there is any of it. */
function assertCells(metric: string, cells: number): void {
  if (cells <= CELL_LIMIT) return;
  fail(
    'INVALID_OPTION',
    metric,
    `a table must have at most ${CELL_LIMIT} cells; got ${cells}: take a longer period or window`,
    { cells },
  );
}

/** Who is born into which cohort: at their first visit, or at the first one in each period. */
function eachBirth(spec: CohortTableSpec, histories: Histories, { births }: CohortQuestion, take: TakeBirth): void {
  const { starts, times, attributes } = histories;
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const [from, to] = [starts[customer] as number, starts[customer + 1] as number];
    if (from === to) continue;
    const said = attributes?.[customer];
    let latest = spec.cohortOf(times[from] as number);
    take(customer, said ?? latest, from);
    if (births === 'first-ever') continue;
    for (let visit = from + 1; visit < to; visit++) {
      const period = spec.cohortOf(times[visit] as number);
      if (period !== latest) take(customer, said ?? period, visit);
      latest = period;
    }
  }
}

/** How many cells come before an offset: begin before it (end 0) or are over before it (end 1). */
function cellsBefore(cells: readonly OffsetRange[], { brackets }: CohortQuestion, end: 0 | 1, offset: number): number {
  if (!brackets) return Math.min(offset, cells.length);
  let count = 0;
  while (count < cells.length && (cells[count] as OffsetRange)[end] < offset) count++;
  return count;
}

/** The cell of an offset; -1 for none. */
function cellOf({ brackets }: CohortQuestion, offset: number): number {
  return brackets ? brackets.findIndex(([from, to]) => from <= offset && offset <= to) : offset;
}

/** Adds the cells that a member counts in. */
function countMember(
  { offsets: { unitOf, step } }: CohortTableSpec,
  { times, events }: Histories,
  question: CohortQuestion,
  cells: readonly OffsetRange[],
  { draft: { changes, risk }, from, to, limit }: Member,
): void {
  const { mode, nth, order } = question;
  const count = (first: number, end: number, into = changes): void => {
    if (first >= end) return;
    (into[first] as number)++;
    (into[end] as number)--;
  };
  const birth = unitOf(times[from] as number);
  let [latest, streak, orders] = [-1, 0, 0];
  // the first return, and the offset of the n-th order
  let [again, reached] = [cells.length, cells.length];
  for (let visit = from; visit < to; visit++) {
    const offset = Math.floor((unitOf(times[visit] as number) - birth) / step);
    const isReached = orders >= nth;
    orders += order === 'row' ? (events[visit] as number) : 1;
    if (!isReached && orders >= nth) reached = offset;
    if (offset === latest) continue;
    if (latest === 0) again = offset;
    if (offset === streak) streak++;
    latest = offset;
    if (mode === 'on') count(offset, Math.min(offset + 1, limit));
  }
  if (mode === 'on-or-after' || mode === 'churn') count(0, Math.min(latest + 1, limit));
  else if (mode === 'streak') count(0, Math.min(streak, limit));
  else if (mode === 'nth') count(reached, limit);
  else if (mode === 'on-or-before') {
    count(0, Math.min(1, limit));
    count(again, limit);
  } else if (mode === 'bracket') countBrackets();
  if (risk) count(0, Math.min(latest + 2, limit), risk);

  function countBrackets(): void {
    let seen = -1;
    for (let visit = from; visit < to; visit++) {
      const cell = cellOf(question, Math.floor((unitOf(times[visit] as number) - birth) / step));
      if (cell !== seen && cell >= 0) count(cell, Math.min(cell + 1, limit));
      if (cell >= 0) seen = cell;
    }
  }
}

/** Adds the amounts of a member. */
function addAmounts(
  { offsets: { unitOf, step } }: CohortTableSpec,
  { times, amounts, amountStarts }: Histories,
  question: CohortQuestion,
  cells: readonly OffsetRange[],
  { draft, from, to, limit }: Member,
): void {
  const birth = unitOf(times[from] as number);
  for (let visit = from; visit < to; visit++) {
    const cell = cellOf(question, Math.floor((unitOf(times[visit] as number) - birth) / step));
    if (cell < 0 || cell >= cells.length) continue;
    const end = amountStarts[visit + 1] as number;
    for (let i = amountStarts[visit] as number; i < end; i++) {
      const amount = (amounts as Float64Array)[i] as number;
      draft.amounts?.add(cell, amount);
      if (!draft.eligible || cell >= limit) continue;
      const { inCell, inFirst, soFar } = draft.eligible;
      inCell.add(cell, amount);
      addFrom(soFar, cell, limit, amount);
      if (cell === 0) addFrom(inFirst, 0, limit, amount);
    }
  }
}

/** Adds an amount to the running totals from one cell up to another. */
function addFrom(sums: ExactSums, first: number, end: number, amount: number): void {
  sums.add(first, amount);
  sums.add(end, -amount);
}
