import { refuse } from '../../core/errors.js';
import { byTypeThenValue } from '../history/by-type-then-value.js';
import { type CohortQuestion, isShown, type OffsetRange } from './cohort-question.js';
import {
  assertSize,
  begunFrom,
  type CohortRow,
  cellsOf,
  countsAbove,
  endedFrom,
  isShared,
  widthFrom,
  widthOf,
} from './cohort-row.js';
import type { CohortSpec } from './cohort-spec.js';

/**
 * A row that members are being added to. Where a member counts in cells side by side, only both ends are kept as changes from
 * cell to cell, and adding up in the end gives the row.
 */
interface Draft {
  readonly cohort: number | string;
  size: number;
  /** The unit in which the latest member was born, and how many of their cells had begun, and were over. */
  birth: number;
  hadBegun: number;
  wereOver: number;
  /** Members by how many of the first cells had begun, and were over. */
  readonly begun: Float64Array;
  readonly ended: Float64Array;
  /** Members in each cell, or changes of them. */
  readonly counts: Float64Array;
  readonly risk: Float64Array | null;
}

/** Counts a cohort table, subject by subject. */
export interface CohortCounter {
  /** Whether it is the table that most people ask for, whose cells `adopt` takes. */
  readonly isUsual: boolean;
  /** Subjects in the table. */
  subjects: number;
  /**
   * Takes a subject: the times from one place to another, ascending and distinct, how many visits at each, what the first says;
   * the time of the start, not after the first visit, of whom has one apart from visits; and how many subjects are alike in this.
   */
  take(
    times: ArrayLike<number>,
    from: number,
    to: number,
    events: ArrayLike<number> | null,
    says: string | number | null,
    born?: number,
    alike?: number,
  ): void;
  /** Takes all subjects of a first period, by how many of them were there at each offset. For the usual table only. */
  adopt(period: number, size: number, counts: Float64Array): void;
  /** The rows, cohorts that have members: numbers before texts, ascending. */
  rows(): CohortRow[];
}

/** A cell for each offset; `-1` for none. */
function cellByOffset(brackets: readonly OffsetRange[], width: number): Int32Array {
  const cells = new Int32Array(width).fill(-1);
  for (const [cell, [from, to]] of brackets.entries()) cells.fill(cell, Math.min(from, width), Math.min(to + 1, width));
  return cells;
}

/**
 * The one place where members are counted, for every clock, every birth and every mode. Where their times come from, from bits
 * or from sorted histories, is for others to say. `base` is the earliest time of all, or an earlier one; `earliest` the instant
 * of the earliest visit, for messages.
 */
export function cohortCounter(
  spec: CohortSpec,
  question: CohortQuestion,
  base: number,
  earliest: number,
): CohortCounter {
  const { mode, births, brackets, idle, nth, order } = question;
  if (spec.bornBy === 'start' && births !== 'first-ever') {
    refuse(spec.metric, 'births', "'first-ever' where starts are given apart from events", births);
  }
  const { cohortOf, offsets, formedBy, unit } = spec;
  const { unitOf, step } = offsets;
  const width = widthFrom(spec, question, base);
  assertSize(spec, earliest, 1, width);
  const cells = cellsOf(question, width);
  const cellAt = brackets && cellByOffset(brackets, width);
  const areShared = isShared(spec, question);
  // times are periods and offsets are periods: nothing has to be asked
  const isPlain = unit === 'period';
  const isAlike = isPlain && formedBy === 'period';
  const drafts = new Map<number | string, Draft>();
  // the same by period, counted from `base`, where that is all that forms them
  const byPeriod: Draft[] = [];
  // the unit of the first birth
  let oldest = Infinity;

  /** How many cells come before an offset: begin before it (end 0) or are over before it (end 1). */
  const cellsBefore = (end: 0 | 1, offset: number): number => {
    if (!cellAt) return Math.max(0, Math.min(offset, cells.length));
    let count = 0;
    while (count < cells.length && (cells[count] as OffsetRange)[end] < offset) count++;
    return count;
  };

  /** The draft of a cohort, ready for members who were born in a unit. */
  const draftOf = (cohort: number | string, birth: number): Draft => {
    let draft = isAlike ? byPeriod[birth - base] : drafts.get(cohort);
    if (!draft) {
      assertSize(spec, earliest, drafts.size + 1, Math.max(cells.length, width && 1));
      const zeros = (): Float64Array => new Float64Array(cells.length + 1);
      const risk = mode === 'churn' ? zeros() : null;
      const reach = { birth: Number.NaN, hadBegun: 0, wereOver: 0, begun: zeros(), ended: zeros() };
      draft = { cohort, size: 0, ...reach, counts: zeros(), risk };
      drafts.set(cohort, draft);
      if (isAlike) byPeriod[birth - base] = draft;
    }
    if (birth !== draft.birth) {
      draft.birth = birth;
      draft.hadBegun = cellsBefore(0, begunFrom(spec, birth));
      draft.wereOver = cellsBefore(1, endedFrom(spec, birth) - idle);
      if (birth < oldest) oldest = birth;
    }
    return draft;
  };

  /** Adds members of one birth to those who are known. */
  const admit = (draft: Draft, size: number): void => {
    draft.size += size;
    (draft.begun[draft.hadBegun] as number) += size;
    (draft.ended[draft.wereOver] as number) += size;
  };

  /** The offset of a time, counted from the unit of a birth. */
  const offsetOf = (time: number, birth: number): number =>
    isPlain ? time - birth : Math.floor((unitOf(time) - birth) / step);

  /** Adds members of a cohort who are alike, with the unit of the birth and the visits from it on. */
  const add = (
    cohort: number | string,
    birth: number,
    times: ArrayLike<number>,
    from: number,
    to: number,
    events: ArrayLike<number> | null,
    alike: number,
  ): void => {
    const draft = draftOf(cohort, birth);
    admit(draft, alike);
    const { counts, risk } = draft;
    const limit = areShared ? draft.hadBegun : draft.wereOver;
    if (mode === 'on' || mode === 'bracket') {
      let latest = -1;
      for (let visit = from; visit < to; visit++) {
        const offset = offsetOf(times[visit] as number, birth);
        const cell = cellAt ? (cellAt[offset] ?? -1) : offset;
        if (cell >= limit) break;
        if (cell <= latest) continue;
        (counts[cell] as number) += alike;
        latest = cell;
      }
    } else if (mode === 'nth' || mode === 'on-or-before') {
      let visit = from;
      for (let seen = 0; visit < to; visit++) {
        seen += order === 'row' && events ? (events[visit] as number) : 1;
        if (mode === 'nth' ? seen >= nth : offsetOf(times[visit] as number, birth) > 0) break;
      }
      // all of them at first, and from the first return on
      if (mode !== 'nth') addFrom(counts, 0, 1, limit, alike);
      if (visit < to) addFrom(counts, offsetOf(times[visit] as number, birth), limit, limit, alike);
    } else {
      let end = 0;
      if (mode !== 'streak') end = from < to ? offsetOf(times[to - 1] as number, birth) + 1 : 0;
      else for (let visit = from; visit < to; visit++) if (offsetOf(times[visit] as number, birth) === end) end++;
      addFrom(counts, 0, end, limit, alike);
      if (risk) addFrom(risk, 0, end + 1, limit, alike);
    }
  };

  const counter: CohortCounter = {
    isUsual: isAlike && mode === 'on' && births === 'first-ever' && areShared,
    subjects: 0,
    take(times, from, to, events, says, born, alike = 1) {
      if (born !== undefined) {
        if (!isShown(question, cohortOf(born))) return;
        add(says ?? cohortOf(born), unitOf(born), times, from, to, events, alike);
        counter.subjects += alike;
        return;
      }
      let latest = Number.NaN;
      let isMember = false;
      for (let visit = from; visit < to; visit++) {
        const period = cohortOf(times[visit] as number);
        if (period !== latest && isShown(question, period)) {
          isMember = true;
          add(says ?? period, unitOf(times[visit] as number), times, visit, to, events, alike);
        }
        latest = period;
        if (births === 'first-ever') break;
      }
      if (isMember) counter.subjects += alike;
    },
    adopt(period, size, counts) {
      if (size === 0 || !isShown(question, period)) return;
      const draft = draftOf(period, period);
      admit(draft, size);
      counter.subjects += size;
      // what lies in a cell that has not begun, at asOf itself, is not shown
      for (let k = 0; k < draft.hadBegun; k++) (draft.counts[k] as number) += counts[k] ?? 0;
    },
    rows() {
      // the base may lie before the first birth
      const { length } = cellsOf(question, widthOf(question, begunFrom(spec, oldest)));
      const [first] = question.shown;
      const addedUp = (changes: Float64Array): number[] => {
        let total = 0;
        return Array.from(changes.subarray(0, length), (change) => (total += change)).slice(first);
      };
      return [...drafts.values()]
        .sort((a, b) => byTypeThenValue(a.cohort, b.cohort))
        .map(({ cohort, size, begun, ended, counts, risk }) => ({
          cohort,
          size,
          begun: countsAbove(begun, length).slice(first),
          ended: countsAbove(ended, length).slice(first),
          active: mode === 'on' || mode === 'bracket' ? [...counts.subarray(first, length)] : addedUp(counts),
          atRisk: risk && addedUp(risk),
        }));
    },
  };
  return counter;
}

/** Adds members to the cells from one to another, as far as they are eligible. */
function addFrom(changes: Float64Array, first: number, end: number, limit: number, alike: number): void {
  const last = Math.min(end, limit);
  if (first >= last) return;
  (changes[first] as number) += alike;
  (changes[last] as number) -= alike;
}
