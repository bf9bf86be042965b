import { ExactSums } from '../../stats/sums/exact-sums.js';
import { byTypeThenValue } from '../history/by-type-then-value.js';
import type { StoredHistories } from '../history/history-store.js';
import { BLOCK, type VisitColumns } from '../history/visit-columns.js';
import type { VisitTotals } from '../history/visit-spec.js';
import { timesOf } from '../history/visit-times.js';
import { totalsOf } from '../history/visits.js';
import { assertSize } from './cohort-limits.js';
import type { CohortQuestion } from './cohort-question.js';
import { begunFrom, type CohortSpan, countsAbove, endedFrom, isShared } from './cohort-row.js';
import type { CohortSpec } from './cohort-spec.js';
import { attributesOf } from './cohort-tally.js';

/** Amounts of subjects, one by one: whose, when, counted from a base (below 0: not to be counted), and how much. */
interface Payments {
  readonly subjects: ArrayLike<number>;
  readonly codes: number;
  readonly times: ArrayLike<number>;
  readonly base: number;
  readonly amounts: Float64Array;
  readonly attributes: readonly (string | number | null)[] | null;
}

/** Exact sums of amounts, one for each cell of a table; a row's cells stand side by side. */
export interface CohortSums {
  /** In the cell, of all members of the cohort. */
  readonly all: ExactSums;
  /** The same of those who are eligible, and what to add from cell to cell for their amounts at first and so far. */
  readonly eligible: { readonly inCell: ExactSums; readonly inFirst: ExactSums; readonly soFar: ExactSums } | null;
  /** Places of a row. */
  readonly stride: number;
}

/** The sufficient statistic of a table of amounts. */
export interface AmountTally extends VisitTotals {
  /** Cohorts that have members: numbers before texts, ascending. */
  readonly rows: readonly CohortSpan[];
  /** The place of each row's first cell. */
  readonly places: readonly number[];
  readonly sums: CohortSums;
  readonly customers: number;
}

/** Sums the amounts of columns. */
export function tallyAmounts(spec: CohortSpec, columns: VisitColumns, question: CohortQuestion): AmountTally {
  const found = timesOf(spec, columns);
  const { subjects, codes, amounts } = columns;
  const { times, base } = found;
  const attributes = attributesOf(columns, found);
  const payments = { subjects, codes, times, base, amounts: amounts as Float64Array, attributes };
  return summed(spec, payments, question, columns.range.from, totalsOf(columns, found));
}

/** Sums the amounts of stored histories. */
export function tallyStoredAmounts(
  spec: CohortSpec,
  { starts, times, amounts, amountStarts, attributes }: StoredHistories,
  totals: VisitTotals,
  question: CohortQuestion,
): AmountTally {
  const base = times.reduce((least, time) => Math.min(least, time), spec.open);
  const [subjects, when, worth]: [number[], number[], number[]] = [[], [], []];
  for (let s = 0; s + 1 < starts.length; s++) {
    for (let v = starts[s] as number; v < (starts[s + 1] as number); v++) {
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
  const payments = {
    subjects,
    codes: starts.length - 1,
    times: when,
    base,
    amounts: new Float64Array(worth),
    attributes,
  };
  return summed(spec, payments, question, earliest, totals);
}

/** Two passes: who began when, and into which cell each amount goes. */
function summed(
  spec: CohortSpec,
  payments: Payments,
  question: CohortQuestion,
  earliest: number,
  totals: VisitTotals,
): AmountTally {
  const { codes, base, attributes } = payments;
  const { unitOf } = spec.offsets;
  const firsts = firstTimes(payments);
  const shared = isShared(spec, question);
  const groups = new Map<number | string, number[]>();
  let oldest = Infinity;
  for (let code = 0; code < codes; code++) {
    if (firsts[code] === Infinity) continue;
    const time = base + (firsts[code] as number);
    const cohort = attributes?.[code] ?? spec.cohortOf(time);
    const members = groups.get(cohort);
    if (members) members.push(code);
    else groups.set(cohort, [code]);
    oldest = Math.min(oldest, unitOf(time));
  }
  const width = Math.max(0, begunFrom(spec, oldest));
  assertSize(spec, earliest, Math.max(1, groups.size), width);
  // one place more for what lies in no cell, an event at asOf itself where a period would only begin
  const stride = width + 1;
  const places = new Int32Array(codes).fill(-1);
  const units = new Float64Array(codes);
  const limits = shared ? null : new Int32Array(codes);
  const keys = [...groups.keys()].sort(byTypeThenValue);
  const rows = keys.map((cohort, r): CohortSpan => {
    const [begun, ended] = [new Float64Array(stride), new Float64Array(stride)];
    const members = groups.get(cohort) as number[];
    for (const code of members) {
      const unit = unitOf(base + (firsts[code] as number));
      const over = Math.min(width, Math.max(0, endedFrom(spec, unit)));
      (begun[Math.max(0, begunFrom(spec, unit))] as number)++;
      (ended[over] as number)++;
      places[code] = r * stride;
      units[code] = unit;
      if (limits) limits[code] = over;
    }
    return { cohort, size: members.length, begun: countsAbove(begun, width), ended: countsAbove(ended, width) };
  });
  const slots = (): ExactSums => new ExactSums(rows.length * stride);
  const eligible = limits && { inCell: slots(), inFirst: slots(), soFar: slots() };
  const sums = { all: slots(), eligible, stride };
  const cells = new Int32Array(BLOCK);
  for (let start = 0; start < payments.times.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, payments.times.length);
    findCells(spec, payments, cells, start, end, places, units, width);
    sums.all.addEach(cells, payments.amounts, start, end);
    if (limits) addEligible(sums, payments, cells, start, end, places, limits);
  }
  const customers = rows.reduce((sum, { size }) => sum + size, 0);
  return { ...totals, rows, places: rows.map((_, r) => r * stride), sums, customers };
}

/** The first time of each subject; Infinity for who has none. */
function firstTimes({ subjects, codes, times }: Payments): Float64Array {
  const firsts = new Float64Array(codes).fill(Infinity);
  for (let start = 0; start < times.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, times.length);
    markFirsts(firsts, subjects, times, start, end);
  }
  return firsts;
}

function markFirsts(
  firsts: Float64Array,
  subjects: ArrayLike<number>,
  times: ArrayLike<number>,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++) {
    const [time, code] = [times[i] as number, subjects[i] as number];
    if (time >= 0 && time < (firsts[code] as number)) firsts[code] = time;
  }
}

/** The cell of each amount of a block; negative for none. */
function findCells(
  { offsets: { unitOf, step } }: CohortSpec,
  { subjects, times, base }: Payments,
  cells: Int32Array,
  start: number,
  end: number,
  places: Int32Array,
  units: Float64Array,
  width: number,
): void {
  for (let i = start; i < end; i++) {
    const [time, code] = [times[i] as number, subjects[i] as number];
    if (time < 0) {
      cells[i - start] = -1;
      continue;
    }
    const passed = unitOf(base + time) - (units[code] as number);
    const offset = step === 1 ? passed : Math.floor(passed / step);
    cells[i - start] = (places[code] as number) + (offset < width ? offset : width);
  }
}

/** Adds the amounts of a block to what is known of those whose cell is over. */
function addEligible(
  { eligible, stride }: CohortSums,
  { subjects, amounts }: Payments,
  cells: Int32Array,
  start: number,
  end: number,
  places: Int32Array,
  limits: Int32Array,
): void {
  const { inCell, inFirst, soFar } = eligible as NonNullable<CohortSums['eligible']>;
  for (let i = start; i < end; i++) {
    const cell = cells[i - start] as number;
    if (cell < 0) continue;
    const code = subjects[i] as number;
    const place = places[code] as number;
    const limit = place + (limits[code] as number);
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
