import { byTypeThenValue } from '../history/by-type-then-value.js';
import { assertSize } from './cohort-limits.js';
import type { CohortQuestion, OffsetRange } from './cohort-question.js';
import { begunFrom, type CohortRow, cellsOf, countsAbove, endedFrom, isShared } from './cohort-row.js';
import type { CohortSpec } from './cohort-spec.js';

/**
 * A row that members are being added to. Where a member counts in cells side by side, only both ends are kept as changes from
 * cell to cell, and adding up in the end gives the row.
 */
interface Draft {
  readonly cohort: number | string;
  size: number;
  /** Cells that had begun, and were over, for the first member: for all, where members of a cohort share periods. */
  readonly hadBegun: number;
  readonly wereOver: number;
  /** Members by how many of the first cells had begun, and were over. */
  readonly begun: Float64Array;
  readonly ended: Float64Array;
  /** Members in each cell, or changes of them. */
  readonly counts: Float64Array;
  readonly risk: Float64Array | null;
}

/** A cell for each offset; `-1` for none. */
function cellByOffset(brackets: readonly OffsetRange[], width: number): Int32Array {
  const cells = new Int32Array(width).fill(-1);
  for (const [cell, [from, to]] of brackets.entries()) cells.fill(cell, Math.min(from, width), Math.min(to + 1, width));
  return cells;
}

/**
 * Counts a cohort table, subject by subject, for every clock, every birth and every mode: the one place where members are
 * counted. Where their times come from, from bits or from sorted histories, is for others to say.
 */
export class CohortCounter {
  readonly #spec: CohortSpec;
  readonly #question: CohortQuestion;
  readonly #earliest: number;
  readonly #width: number;
  readonly #cells: readonly OffsetRange[];
  readonly #cellAt: Int32Array | null;
  readonly #isShared: boolean;
  /** Whether times are periods and offsets are periods: nothing has to be asked. */
  readonly #isPlain: boolean;
  /** Whether members of a cohort are born in the same unit. */
  readonly #isAlike: boolean;
  /** The same drafts by period, counted from `base`, where that is all that forms them. */
  readonly #byPeriod: Draft[] = [];
  readonly #base: number;
  /** Whether it is the table that most people ask for, whose cells {@link adopt} takes. */
  readonly isUsual: boolean;
  readonly #drafts = new Map<number | string, Draft>();
  /** The unit of the first birth. */
  #oldest = Infinity;
  /** Subjects with a visit. */
  subjects = 0;

  /**
   * @param base the earliest time of all, or an earlier one
   * @param earliest the instant of the earliest visit, for messages
   */
  constructor(spec: CohortSpec, question: CohortQuestion, base: number, earliest: number) {
    const width = Math.max(0, begunFrom(spec, spec.offsets.unitOf(base)));
    assertSize(spec, earliest, 1, width);
    this.#spec = spec;
    this.#question = question;
    this.#earliest = earliest;
    this.#width = width;
    this.#cells = cellsOf(question, width);
    this.#cellAt = question.brackets && cellByOffset(question.brackets, width);
    this.#isShared = isShared(spec, question);
    this.#isPlain = spec.unit === 'period';
    this.#isAlike = spec.formedBy === 'period' && spec.window === null;
    this.#base = base;
    const { mode, births, strict } = question;
    this.isUsual = this.#isPlain && this.#isAlike && mode === 'on' && births === 'first-ever' && !strict;
  }

  /** Takes a subject: the times from one place to another, ascending and distinct, how many visits at each, what the first says. */
  take(
    times: ArrayLike<number>,
    from: number,
    to: number,
    events: ArrayLike<number> | null,
    says: string | number | null,
  ): void {
    if (from === to) return;
    this.subjects++;
    const { cohortOf } = this.#spec;
    let latest = this.#isPlain ? (times[from] as number) : cohortOf(times[from] as number);
    this.#add(says ?? latest, times, from, to, events);
    if (this.#question.births === 'first-ever') return;
    for (let visit = from + 1; visit < to; visit++) {
      const period = cohortOf(times[visit] as number);
      if (period !== latest) this.#add(says ?? period, times, visit, to, events);
      latest = period;
    }
  }

  /** Takes all subjects of a first period, by how many of them were there at each offset. For the usual table only. */
  adopt(period: number, size: number, counts: Float64Array): void {
    if (size === 0) return;
    const draft = this.#draftOf(period, period);
    this.subjects += size;
    draft.size += size;
    for (let k = 0; k < draft.counts.length; k++) (draft.counts[k] as number) += counts[k] ?? 0;
  }

  /** The rows, cohorts that have members: numbers before texts, ascending. */
  rows(): CohortRow[] {
    // the base may lie before the first birth
    const width = Math.max(0, begunFrom(this.#spec, this.#oldest));
    const { mode, brackets } = this.#question;
    const length = brackets ? (width > 0 ? this.#cells.length : 0) : width;
    const areCounts = mode === 'on' || mode === 'bracket';
    return [...this.#drafts.values()]
      .sort((a, b) => byTypeThenValue(a.cohort, b.cohort))
      .map(({ cohort, size, hadBegun, wereOver, begun, ended, counts, risk }) => {
        if (this.#isAlike) begun[hadBegun] = ended[wereOver] = size;
        return {
          cohort,
          size,
          begun: countsAbove(begun, length),
          ended: countsAbove(ended, length),
          active: areCounts ? observed(counts, length, this.isUsual ? hadBegun : length) : addedUp(counts, length),
          atRisk: risk && addedUp(risk, length),
        };
      });
  }

  #draftOf(cohort: number | string, birth: number): Draft {
    const known = this.#drafts.get(cohort);
    if (known) return known;
    const cells = this.#cells.length;
    assertSize(this.#spec, this.#earliest, this.#drafts.size + 1, Math.max(cells, this.#width && 1));
    const zeros = (): Float64Array => new Float64Array(cells + 1);
    const risk = this.#question.mode === 'churn' ? zeros() : null;
    const reach = { hadBegun: this.#begunAt(birth), wereOver: this.#endedAt(birth) };
    const draft = { cohort, size: 0, ...reach, begun: zeros(), ended: zeros(), counts: zeros(), risk };
    this.#drafts.set(cohort, draft);
    if (this.#isPlain && this.#isAlike) this.#byPeriod[birth - this.#base] = draft;
    if (birth < this.#oldest) this.#oldest = birth;
    return draft;
  }

  /** How many cells of a member had begun, and were over. */
  #begunAt(birth: number): number {
    return this.#cellsBefore(0, begunFrom(this.#spec, birth));
  }

  #endedAt(birth: number): number {
    return this.#cellsBefore(1, Math.max(0, endedFrom(this.#spec, birth) - this.#question.idle));
  }

  /** Adds a member of a cohort, with the visits from the birth on. */
  #add(
    cohort: number | string,
    times: ArrayLike<number>,
    from: number,
    to: number,
    events: ArrayLike<number> | null,
  ): void {
    const birth = this.#isPlain ? (times[from] as number) : this.#spec.offsets.unitOf(times[from] as number);
    const draft = (this.#isAlike && this.#byPeriod[birth - this.#base]) || this.#draftOf(cohort, birth);
    const { counts } = draft;
    draft.size++;
    let limit = this.#isShared ? draft.hadBegun : draft.wereOver;
    if (!this.#isAlike) {
      if (birth < this.#oldest) this.#oldest = birth;
      limit = this.#endedAt(birth);
      (draft.begun[this.#begunAt(birth)] as number)++;
      (draft.ended[limit] as number)++;
    }
    switch (this.#question.mode) {
      case 'on': {
        let latest = -1;
        for (let visit = from; visit < to; visit++) {
          const offset = this.#offsetOf(times[visit] as number, birth);
          if (offset >= limit) break;
          if (offset !== latest) (counts[offset] as number)++;
          latest = offset;
        }
        break;
      }
      case 'bracket': {
        const cellAt = this.#cellAt as Int32Array;
        let latest = -1;
        for (let visit = from; visit < to; visit++) {
          const cell = cellAt[this.#offsetOf(times[visit] as number, birth)] ?? -1;
          if (cell >= 0 && cell < limit && cell !== latest) (counts[cell] as number)++;
          if (cell >= 0) latest = cell;
        }
        break;
      }
      case 'nth': {
        const visit = this.#nthVisit(from, to, events);
        if (visit < to) addFrom(counts, this.#offsetOf(times[visit] as number, birth), limit);
        break;
      }
      case 'on-or-before': {
        // all of them at first, and from the first return on
        let visit = from + 1;
        while (visit < to && this.#offsetOf(times[visit] as number, birth) === 0) visit++;
        addFrom(counts, 0, Math.min(1, limit));
        if (visit < to) addFrom(counts, this.#offsetOf(times[visit] as number, birth), limit);
        break;
      }
      case 'streak': {
        let streak = 1;
        for (let visit = from; visit < to; visit++) {
          const offset = this.#offsetOf(times[visit] as number, birth);
          if (offset > streak) break;
          if (offset === streak) streak++;
        }
        addFrom(counts, 0, Math.min(streak, limit));
        break;
      }
      default: {
        const latest = this.#offsetOf(times[to - 1] as number, birth);
        addFrom(counts, 0, Math.min(latest + 1, limit));
        if (draft.risk) addFrom(draft.risk, 0, Math.min(latest + 2, limit));
      }
    }
  }

  /** The offset of a time, counted from the unit of a birth. */
  #offsetOf(time: number, birth: number): number {
    if (this.#isPlain) return time - birth;
    const { unitOf, step } = this.#spec.offsets;
    return Math.floor((unitOf(time) - birth) / step);
  }

  /** The place of the n-th visit, or of the day that holds it; `to` for none. */
  #nthVisit(from: number, to: number, events: ArrayLike<number> | null): number {
    const { nth, order } = this.#question;
    let visit = from;
    for (let seen = 0; visit < to; visit++) {
      seen += order === 'row' && events ? (events[visit] as number) : 1;
      if (seen >= nth) break;
    }
    return visit;
  }

  /** How many cells come before an offset: begin before it (end 0) or are over before it (end 1). */
  #cellsBefore(end: 0 | 1, offset: number): number {
    const cells = this.#cells;
    if (!this.#cellAt) return Math.min(offset, cells.length);
    let count = 0;
    while (count < cells.length && (cells[count] as OffsetRange)[end] < offset) count++;
    return count;
  }
}

/** Adds a member to the cells from one to another. */
function addFrom(changes: Float64Array, first: number, end: number): void {
  if (first >= end) return;
  (changes[first] as number)++;
  (changes[end] as number)--;
}

/** Counts of cells; what lies in one that has not begun, at asOf itself, is not shown. */
function observed(counts: Float64Array, length: number, begun: number): number[] {
  return Array.from({ length }, (_, k) => (k < begun ? (counts[k] as number) : 0));
}

/** Changes added up. */
function addedUp(changes: Float64Array, length: number): number[] {
  let total = 0;
  return Array.from({ length }, (_, k) => {
    total += changes[k] as number;
    return total;
  });
}
