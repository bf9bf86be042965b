import type { Histories } from '../history/histories.js';
import { BLOCK, type VisitColumns } from '../history/visit-columns.js';
import type { VisitTimes } from '../history/visit-times.js';

/**
 * Events by local day: those of day `first + d` are entries `starts[d]` … `starts[d + 1] - 1`, so that those of any stretch of days
 * stand together.
 */
export interface DayLists {
  /** The day of the first event, in days since 1970-01-01; 0 where there is none. */
  readonly first: number;
  /** Where the entries of each day start, and where the last one's end. */
  readonly starts: Int32Array;
  /** Whose event it was: a whole number below `codes`. */
  readonly users: ArrayLike<number>;
  /** How many events of the user and day an entry stands for; `null` for one each. */
  readonly events: Float64Array | null;
  /** One more than the largest number of a user. */
  readonly codes: number;
}

/**
 * Events in columns by day. One pass counts, one puts every user in place; a log that is in order of time is used as it is. Nothing
 * is sorted by user, which is what histories cost.
 */
export function dayListsOf({ subjects, codes }: VisitColumns, { times, base, afterAsOf }: VisitTimes): DayLists {
  const found: Survey = { last: -1, isOrdered: afterAsOf === 0 };
  for (let from = 0; from < times.length; from += BLOCK) survey(found, times, from);
  const starts = new Int32Array(found.last + 2);
  for (let from = 0; from < times.length; from += BLOCK) countDays(starts, times, from);
  addUp(starts);
  let users = subjects;
  if (!found.isOrdered) {
    users = new Int32Array(times.length - afterAsOf);
    const next = starts.slice();
    for (let from = 0; from < times.length; from += BLOCK) place(users as Int32Array, next, subjects, times, from);
  }
  return { ...withoutLead(base, starts), users, events: null, codes };
}

/** Histories by day. */
export function dayListsOfHistories({ starts: own, times, events }: Histories): DayLists {
  let [first, last] = [Infinity, -Infinity];
  for (const time of times) {
    first = Math.min(first, time);
    last = Math.max(last, time);
  }
  const starts = new Int32Array(times.length === 0 ? 1 : last - first + 2);
  for (const time of times) (starts[time - first + 1] as number)++;
  addUp(starts);
  const users = new Int32Array(times.length);
  const counts = new Float64Array(times.length);
  const next = starts.slice();
  for (let s = 0; s + 1 < own.length; s++) {
    for (let v = own[s] as number; v < (own[s + 1] as number); v++) {
      const day = (times[v] as number) - first;
      const entry = next[day] as number;
      next[day] = entry + 1;
      users[entry] = s;
      counts[entry] = events[v] as number;
    }
  }
  return { first: times.length === 0 ? 0 : first, starts, users, events: counts, codes: own.length - 1 };
}

/** The entries of the days from `from` up to, not including, `to`: the first one, and the one after the last. */
export function entriesOf({ first, starts }: DayLists, from: number, to: number): readonly [number, number] {
  const days = starts.length - 1;
  const at = (day: number) => starts[Math.min(Math.max(day - first, 0), days)] as number;
  return [at(from), Math.max(at(from), at(to))];
}

/** The days of the first and the last event; infinite where there is none. */
export function daysSeen({ first, starts }: DayLists): { readonly first: number; readonly last: number } {
  const days = starts.length - 1;
  return days === 0 ? { first: Infinity, last: -Infinity } : { first, last: first + days - 1 };
}

interface Survey {
  /** The largest number of a day. */
  last: number;
  /** Whether days never go back. */
  isOrdered: boolean;
}

function survey(found: Survey, times: ArrayLike<number>, from: number): void {
  const end = Math.min(from + BLOCK, times.length);
  let { last, isOrdered } = found;
  for (let i = from; i < end; i++) {
    const time = times[i] as number;
    if (time < last) isOrdered = false;
    else last = time;
  }
  found.last = last;
  found.isOrdered = isOrdered;
}

/** Counts those of each day one place further, so that sums become starts; what is too late has no day. */
function countDays(starts: Int32Array, times: ArrayLike<number>, from: number): void {
  const end = Math.min(from + BLOCK, times.length);
  for (let i = from; i < end; i++) {
    const time = times[i] as number;
    if (time >= 0) (starts[time + 1] as number)++;
  }
}

function place(
  users: Int32Array,
  next: Int32Array,
  subjects: ArrayLike<number>,
  times: ArrayLike<number>,
  from: number,
): void {
  const end = Math.min(from + BLOCK, times.length);
  for (let i = from; i < end; i++) {
    const time = times[i] as number;
    if (time < 0) continue;
    const entry = next[time] as number;
    next[time] = entry + 1;
    users[entry] = subjects[i] as number;
  }
}

function addUp(starts: Int32Array): void {
  for (let d = 1; d < starts.length; d++) (starts[d] as number) += starts[d - 1] as number;
}

/** The first period of a range of instants may be one without an event, where clocks go back over a midnight. */
function withoutLead(base: number, starts: Int32Array): { readonly first: number; readonly starts: Int32Array } {
  if (starts.length === 1) return { first: 0, starts };
  let lead = 0;
  while (starts[lead + 1] === 0) lead++;
  return { first: base + lead, starts: starts.subarray(lead) };
}
