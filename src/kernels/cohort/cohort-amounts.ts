import { ExactSums } from '../../stats/sums/exact-sums.js';
import { byTypeThenValue } from '../history/by-type-then-value.js';
import type { StoredHistories } from '../history/history-store.js';
import { refundsIn } from '../history/refunds.js';
import { BLOCK, type VisitColumns } from '../history/visit-columns.js';
import type { RefundList } from '../history/visit-spec.js';
import { timesOf } from '../history/visit-times.js';
import { type KnownTotals, totalsOf } from '../history/visits.js';
import { type CohortQuestion, isShown } from './cohort-question.js';
import { assertSize, begunFrom, type CohortSpan, countsAbove, endedFrom, isShared, widthOf } from './cohort-row.js';
import type { CohortSpec } from './cohort-spec.js';
import { beforeStart, beginsOf, type Started, timesFrom, totalsFrom } from './cohort-starts.js';
import { type CohortTotals, factsOf, type SubjectFacts } from './cohort-tally.js';

/** Amounts of subjects, one by one: whose, when, counted from a base (below 0: not to be counted), and how much. */
interface Payments {
  readonly subjects: ArrayLike<number>;
  readonly codes: number;
  readonly times: ArrayLike<number>;
  readonly base: number;
  readonly amounts: Float64Array;
}

/** Exact sums of amounts, one for each cell of a table; a row's cells stand side by side, rows in any order. */
export interface CohortSums {
  /** In the cell, of all members of the cohort. */
  readonly all: ExactSums;
  /** The same of those who are eligible, and what to add from cell to cell for their amounts at first and so far. */
  readonly eligible: { readonly inCell: ExactSums; readonly inFirst: ExactSums; readonly soFar: ExactSums } | null;
  /** Places of a row. */
  readonly stride: number;
}

/** The sufficient statistic of a table of amounts. */
export interface AmountTally extends CohortTotals {
  /** Cohorts that have members: numbers before texts, ascending. */
  readonly rows: readonly CohortSpan[];
  /** The place of each row's first cell. */
  readonly places: readonly number[];
  readonly sums: CohortSums;
}

/** Sums the amounts of columns. */
export function tallyAmounts(spec: CohortSpec, columns: VisitColumns, question: CohortQuestion): AmountTally {
  const found = timesOf(spec, columns);
  const { subjects, codes, amounts } = columns;
  const facts = factsOf(spec, columns, found);
  const { times, base } = facts.started ? timesFrom(facts.started, columns, found) : found;
  const refunds = refundsIn(spec, columns, beforeStart(facts.started));
  const payments = { subjects, codes, times, base, amounts: amounts as Float64Array };
  const totals = totalsOf(columns, found, refunds);
  return summed(spec, payments, refunds.refunds, facts, question, columns.range.from, totals);
}

/** Sums the amounts of stored histories. */
export function tallyStoredAmounts(
  spec: CohortSpec,
  histories: StoredHistories & { readonly refunds: RefundList | null },
  facts: SubjectFacts,
  totals: KnownTotals,
  question: CohortQuestion,
): AmountTally {
  const { starts, times, amounts, amountStarts } = histories;
  const { started } = facts;
  const base = started?.base ?? times.reduce((least, time) => Math.min(least, time), spec.open);
  const begins = started ? beginsOf(started, histories) : starts;
  const [subjects, when, worth]: [number[], number[], number[]] = [[], [], []];
  for (let s = 0; s + 1 < starts.length; s++) {
    for (let v = begins[s] as number; v < (starts[s + 1] as number); v++) {
      const [from, to] = [amountStarts[v] as number, amountStarts[v + 1] as number];
      // amounts that cancel each other out leave no part, but their visit is one
      for (let i = from; i < Math.max(to, from + 1); i++) {
        subjects.push(s);
        when.push((times[v] as number) - base);
        worth.push(i < to ? ((amounts as Float64Array)[i] as number) : 0);
      }
    }
  }
  const earliest = spec.unit === 'instant' ? base : spec.clock.startOf(base);
  const codes = started ? started.times.length : starts.length - 1;
  const payments = { subjects, codes, times: when, base, amounts: new Float64Array(worth) };
  return summed(spec, payments, histories.refunds, facts, question, earliest, totals);
}

/** Refunds as payments. */
function refundPayments(
  { codes, base }: Payments,
  { subjects, times, amounts }: RefundList,
  firsts: ArrayLike<number>,
): Payments {
  const when = times.map((time, i) => {
    // they follow a visit, though the day may be named earlier where clocks went back over midnight
    return Math.max(firsts[subjects[i] as number] as number, time - base);
  });
  return { subjects, codes, times: when, base, amounts };
}

/** A cohort that members are being added to. */
interface Group {
  readonly cohort: number | string;
  readonly place: number;
  size: number;
  readonly begun: Float64Array;
  readonly ended: Float64Array;
}

/** Two passes: who began when, and into which cell each amount goes. */
function summed(
  spec: CohortSpec,
  payments: Payments,
  refunds: RefundList | null,
  { attributes, started }: SubjectFacts,
  question: CohortQuestion,
  earliest: number,
  totals: KnownTotals,
): AmountTally {
  const { codes, base } = payments;
  const firsts = started ? startTimes(started) : firstTimes(payments);
  const leftOut = question.began ? notShown(spec, question, base, firsts) : [];
  const oldest = oldestOf(firsts);
  // units ascend with times, so that the oldest member is the one with the first time
  const width = oldest === Infinity ? 0 : widthOf(question, begunFrom(spec, spec.offsets.unitOf(base + oldest)));
  assertSize(spec, earliest, 1, width);
  // one place more for what lies in no cell: later than what is shown, or at asOf itself where a period would only begin
  const stride = width + 1;
  // offsets are times, and all of them are shown
  const isPlain = spec.unit === 'period' && question.shown[1] === Infinity;
  // the place of the offset 0 of each subject or, where it is plain, the one that the base would have in its row
  const origins = new Int32Array(codes);
  const limits = isShared(spec, question) ? null : new Int32Array(codes);
  const groups = new Map<number | string, Group>();
  const groupOf = (cohort: number | string): Group => {
    assertSize(spec, earliest, groups.size + 1, width);
    const counts = { begun: new Float64Array(stride), ended: new Float64Array(stride) };
    const group = { cohort, place: groups.size * stride, size: 0, ...counts };
    groups.set(cohort, group);
    return group;
  };
  if (isPlain && !attributes) addAlike(spec, base, firsts, groupOf, origins);
  else addMembers(spec, base, attributes, firsts, groups, groupOf, origins, limits, width, isPlain);
  for (const code of leftOut) origins[code] = NOWHERE;
  const slots = (): ExactSums => new ExactSums(groups.size * stride);
  const eligible = limits && { inCell: slots(), inFirst: slots(), soFar: slots() };
  const sums = { all: slots(), eligible, stride };
  const cells = new Int32Array(BLOCK);
  const back = refunds && refundPayments(payments, refunds, firsts);
  for (const list of back ? [payments, back] : [payments]) {
    for (let start = 0; start < list.times.length; start += BLOCK) {
      const end = Math.min(start + BLOCK, list.times.length);
      if (isPlain) findPlainCells(list, cells, start, end, origins);
      else findCells(spec, list, cells, start, end, origins, firsts, width);
      sums.all.addEach(cells, list.amounts, start, end);
      if (limits) addEligible(sums, list, cells, start, end, limits);
    }
  }
  const sorted = [...groups.values()].sort((a, b) => byTypeThenValue(a.cohort, b.cohort));
  const rows = sorted.map(({ cohort, size, begun, ended }) => ({
    cohort,
    size,
    begun: countsAbove(begun, width).slice(question.shown[0]),
    ended: countsAbove(ended, width).slice(question.shown[0]),
  }));
  const customers = rows.reduce((sum, { size }) => sum + size, 0);
  const counted = started ? totalsFrom(totals, started) : totals;
  const starts = started?.counts ?? null;
  return { ...counted, rows, places: sorted.map(({ place }) => place), sums, customers, starts };
}

/** So far before the first place that no time leads to one. */
const NOWHERE = -1_073_741_824;

/** Takes out the first times of those whose cohort is not shown; gives their codes. */
function notShown(
  spec: CohortSpec,
  question: CohortQuestion,
  base: number,
  firsts: Float64Array | Int32Array,
): readonly number[] {
  const codes: number[] = [];
  for (let code = 0; code < firsts.length; code++) {
    const first = firsts[code] as number;
    if (first < 0 || isShown(question, spec.cohortOf(base + first))) continue;
    codes.push(code);
    firsts[code] = -1;
  }
  return codes;
}

/** Puts subjects into the cohorts of their first periods, which members of a cohort share: counted first, then looked up. */
function addAlike(
  spec: CohortSpec,
  base: number,
  firsts: ArrayLike<number>,
  groupOf: (cohort: number) => Group,
  origins: Int32Array,
): void {
  const sizes = new Float64Array(spec.open - base + 1);
  countEach(sizes, firsts);
  const originAt = Int32Array.from(sizes, (size, first) => {
    if (size === 0) return 0;
    const group = groupOf(base + first);
    group.size = group.begun[Math.max(0, begunFrom(spec, base + first))] = size;
    group.ended[Math.max(0, endedFrom(spec, base + first))] = size;
    return group.place - first;
  });
  for (let code = 0; code < firsts.length; code++) origins[code] = originAt[firsts[code] as number] ?? 0;
}

function countEach(counts: Float64Array, numbers: ArrayLike<number>): void {
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    if (number >= 0) (counts[number] as number)++;
  }
}

/** Puts subjects into the cohorts of their first times. */
function addMembers(
  spec: CohortSpec,
  base: number,
  attributes: SubjectFacts['attributes'],
  firsts: ArrayLike<number>,
  groups: Map<number | string, Group>,
  groupOf: (cohort: number | string) => Group,
  origins: Int32Array,
  limits: Int32Array | null,
  width: number,
  isPlain: boolean,
): void {
  for (let code = 0; code < firsts.length; code++) {
    if ((firsts[code] as number) < 0) continue;
    const time = base + (firsts[code] as number);
    const cohort = attributes?.[code] ?? spec.cohortOf(time);
    const group = groups.get(cohort) ?? groupOf(cohort);
    const unit = spec.offsets.unitOf(time);
    const over = Math.min(width, Math.max(0, endedFrom(spec, unit)));
    group.size++;
    (group.begun[Math.min(width, Math.max(0, begunFrom(spec, unit)))] as number)++;
    (group.ended[over] as number)++;
    origins[code] = isPlain ? group.place - (unit - base) : group.place;
    if (limits) limits[code] = over;
  }
}

/** The first of first times; Infinity where there is none. */
function oldestOf(firsts: ArrayLike<number>): number {
  let oldest = Infinity;
  for (let code = 0; code < firsts.length; code++) {
    const first = firsts[code] as number;
    if (first >= 0 && first < oldest) oldest = first;
  }
  return oldest;
}

/** The start of each subject, counted from the earliest; -1 for who has none by `asOf`. */
function startTimes({ times, base }: Started): Float64Array {
  return times.map((time) => (time < Infinity ? time - base : -1));
}

/** The first time of each subject, counted from the base; -1 for who has none. */
function firstTimes({ subjects, codes, times }: Payments): Float64Array | Int32Array {
  const firsts = new (times instanceof Int16Array || times instanceof Int32Array ? Int32Array : Float64Array)(
    codes,
  ).fill(-1);
  for (let start = 0; start < times.length; start += BLOCK) {
    markFirsts(firsts, subjects, times, start, Math.min(start + BLOCK, times.length));
  }
  return firsts;
}

function markFirsts(
  firsts: Float64Array | Int32Array,
  subjects: ArrayLike<number>,
  times: ArrayLike<number>,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++) {
    const [time, code] = [times[i] as number, subjects[i] as number];
    const first = firsts[code] as number;
    if (time >= 0 && (time < first || first < 0)) firsts[code] = time;
  }
}

/** The cell of each amount of a block, where units are times and offsets are units; negative for none. */
function findPlainCells(
  { subjects, times }: Payments,
  cells: Int32Array,
  start: number,
  end: number,
  origins: Int32Array,
): void {
  for (let i = start; i < end; i++) {
    const time = times[i] as number;
    cells[i - start] = time < 0 ? -1 : (origins[subjects[i] as number] as number) + time;
  }
}

/** The same for every clock. */
function findCells(
  { offsets: { unitOf, step } }: CohortSpec,
  { subjects, times, base }: Payments,
  cells: Int32Array,
  start: number,
  end: number,
  origins: Int32Array,
  firsts: ArrayLike<number>,
  width: number,
): void {
  for (let i = start; i < end; i++) {
    const [time, code] = [times[i] as number, subjects[i] as number];
    const offset = Math.floor((unitOf(base + time) - unitOf(base + (firsts[code] as number))) / step);
    cells[i - start] = time < 0 ? -1 : (origins[code] as number) + Math.min(offset, width);
  }
}

/** Adds the amounts of a block to what is known of those whose cell is over. */
function addEligible(
  { eligible, stride }: CohortSums,
  { subjects, amounts }: Payments,
  cells: Int32Array,
  start: number,
  end: number,
  limits: Int32Array,
): void {
  const { inCell, inFirst, soFar } = eligible as NonNullable<CohortSums['eligible']>;
  for (let i = start; i < end; i++) {
    const cell = cells[i - start] as number;
    if (cell < 0) continue;
    const limit = cell - (cell % stride) + (limits[subjects[i] as number] as number);
    if (cell >= limit) continue;
    const amount = amounts[i] as number;
    inCell.add(cell, amount);
    // running totals from this cell up to where the member is no longer eligible, which is a place of the row too
    for (const into of cell % stride === 0 ? [soFar, inFirst] : [soFar]) {
      into.add(cell, amount);
      into.add(limit, -amount);
    }
  }
}
