import { ExactSum, ExactSums } from '../../stats/sums/sum.js';
import { BLOCK, type VisitColumns } from '../history/visit-columns.js';
import type { CohortTableSpec } from '../history/visit-spec.js';
import type { VisitTimes } from '../history/visit-times.js';
import { cohortValue, countsAbove } from './cohort-draft.js';
import { countWalks, type WalkCounts } from './cohort-mask-walk.js';
import type { CohortQuestion, OffsetRange } from './cohort-question.js';
import { type CohortRow, cellsOf, isShared } from './cohort-row.js';

/**
 * The cohort table of first-ever births by calendar period. One bit per customer and period says who was active when: two
 * passes over the events, no object for any of them. The lowest bit is the cohort, and walking the bits once answers every
 * mode. The slow twin is `cohortRows`, which has every customer's periods apart.
 */
export function maskRows(
  spec: CohortTableSpec,
  { customers, codes, amounts }: VisitColumns,
  { periods, base }: VisitTimes,
  question: CohortQuestion,
): CohortRow[] {
  const span = Math.max(0, spec.last - base + 1);
  const words = Math.max(1, Math.ceil(span / 32));
  const masks = new Int32Array(codes * words);
  const markBlock = words === 1 ? markSingle : markMany;
  for (let start = 0; start < periods.length; start += BLOCK) markBlock(masks, customers, periods, start, words);
  const walks = countWalks(masks, words, codes, span, question);
  // amounts of all cohorts side by side, by period: those before the cohort stay empty
  const sums = amounts && new ExactSums(span * span);
  if (sums && amounts) {
    const cells = new Int32Array(BLOCK);
    for (let start = 0; start < periods.length; start += BLOCK) {
      const end = Math.min(start + BLOCK, periods.length);
      findCells(cells, customers, periods, start, end, walks.firsts, span);
      sums.addEach(cells, amounts, start, end);
    }
  }
  const oldest = walks.sizes.findIndex((size) => size > 0);
  if (oldest < 0) return [];
  const cells = cellsOf(question, span - oldest);
  const rows: CohortRow[] = [];
  for (let first = oldest; first < span; first++) {
    if (walks.sizes[first] === 0) continue;
    const row = { base, first, span, size: walks.sizes[first] as number };
    rows.push({
      ...presenceOf(spec, question, walks, cells, row),
      ...amountsOf(sums, question, cells, row),
    });
  }
  return rows;
}

/** A row of the table by period, and where it stands. */
interface Place {
  /** The period of column 0. */
  readonly base: number;
  readonly first: number;
  /** Columns of the table; the offsets of the row end before `span - first`. */
  readonly span: number;
  readonly size: number;
}

/** What a row says about who was there. */
function presenceOf(
  spec: CohortTableSpec,
  question: CohortQuestion,
  { counts, width }: WalkCounts,
  cells: readonly OffsetRange[],
  { base, first, span, size }: Place,
): Pick<CohortRow, 'cohort' | 'size' | 'begun' | 'ended' | 'active' | 'atRisk'> {
  const over = Math.max(0, spec.offsets.open - base - first - question.idle);
  const begun = cells.map(([from]) => (from < span - first ? size : 0));
  const ended = cells.map(([, to]) => (to < over ? size : 0));
  const found = answered(question, counts, first * width, span - first, size);
  const eligible = isShared(spec, question) ? begun : ended;
  const active = cells.map((_, k) => (eligible[k] === 0 ? 0 : (found[k] ?? 0)));
  // who was not lost before is who was there in the offset before, or later
  const atRisk =
    question.mode === 'churn'
      ? cells.map((_, k) => (eligible[k] === 0 ? 0 : k === 0 ? size : (found[k - 1] ?? 0)))
      : null;
  return { cohort: base + first, size, begun, ended, active, atRisk };
}

/** Turns what was counted per customer into how many count in each cell. */
function answered(
  { mode }: CohortQuestion,
  counts: Float64Array,
  from: number,
  length: number,
  size: number,
): number[] {
  if (mode === 'bracket') return [...counts.subarray(from)];
  const own = counts.subarray(from, from + length);
  switch (mode) {
    case 'on':
      return [...own];
    case 'on-or-before': {
      // nobody returns before the second period, so that the first cell is free
      let total = 0;
      return Array.from(own, (count, k) => {
        total += count;
        return k === 0 ? size : total;
      });
    }
    default:
      // counted by the last offset that they count in: one more than those before it
      return countsAbove([0, ...own]);
  }
}

/** What a row says about amounts. */
function amountsOf(
  sums: ExactSums | null,
  question: CohortQuestion,
  cells: readonly OffsetRange[],
  { first, span }: Place,
): Pick<CohortRow, 'amounts' | 'value'> {
  if (!sums) return { amounts: null, value: null };
  const [start, length] = [first * span + first, span - first];
  const amounts = cells.map(([from, to]) => {
    if (from === to) return from < length ? sums.value(start + from) : 0;
    const total = new ExactSum();
    for (let k = from; k <= to && k < length; k++) total.addAll(sums.parts(start + k));
    return total.value;
  });
  if (!question.value) return { amounts, value: null };
  const { inCell, inFirst, soFar, total } = cohortValue(sums, start, length);
  // the table is as wide as its oldest row: nothing is added behind this one
  const padded = (values: readonly number[], rest = 0): number[] => cells.map((_, k) => values[k] ?? rest);
  const value = {
    inCell: padded(inCell),
    inFirst: padded(inFirst, inFirst[0]),
    soFar: padded(soFar, soFar.at(-1)),
    total,
  };
  return { amounts, value };
}

function markSingle(masks: Int32Array, customers: ArrayLike<number>, periods: ArrayLike<number>, start: number): void {
  const end = Math.min(start + BLOCK, periods.length);
  for (let i = start; i < end; i++) {
    const period = periods[i] as number;
    if (period >= 0) (masks[customers[i] as number] as number) |= 1 << period;
  }
}

function markMany(
  masks: Int32Array,
  customers: ArrayLike<number>,
  periods: ArrayLike<number>,
  start: number,
  words: number,
): void {
  const end = Math.min(start + BLOCK, periods.length);
  for (let i = start; i < end; i++) {
    const period = periods[i] as number;
    if (period >= 0) (masks[(customers[i] as number) * words + (period >> 5)] as number) |= 1 << (period & 31);
  }
}

/** The cell of each event of a block; negative for none. */
function findCells(
  cells: Int32Array,
  customers: ArrayLike<number>,
  periods: ArrayLike<number>,
  start: number,
  end: number,
  firsts: Int16Array,
  span: number,
): void {
  for (let i = start; i < end; i++) {
    const period = periods[i] as number;
    cells[i - start] = period < 0 ? -1 : (firsts[customers[i] as number] as number) * span + period;
  }
}
