import type { Histories } from '../history/histories.js';
import { BLOCK, type VisitColumns } from '../history/visit-columns.js';
import type { VisitTimes } from '../history/visit-times.js';
import type { SeenDays } from '../orders/order-periods.js';

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
 * is sorted by user, which is what histories cost. `last` is a day that none of the events is after.
 */
export function dayListsOf(
  { subjects, codes }: VisitColumns,
  { times, base, afterAsOf }: VisitTimes,
  last: number,
): DayLists {
  const starts = new Int32Array(Math.max(0, last - base + 1) + 1);
  let latest = afterAsOf === 0 ? 0 : Infinity;
  for (let from = 0; from < times.length; from += BLOCK) latest = countDays(starts, times, from, latest);
  // what is too late has been counted before the first day
  starts[0] = 0;
  addUp(starts);
  let users = subjects;
  if (latest === Infinity) {
    // what fits in 16 bits stays there: half the memory to pass through
    const placed = new (codes > 65_536 ? Int32Array : Uint16Array)(times.length - afterAsOf);
    const next = starts.slice();
    for (let from = 0; from < times.length; from += BLOCK) place(placed, next, subjects, times, from);
    users = placed;
  }
  return { ...withoutEnds(base, starts), users, events: null, codes };
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
export function daysSeen({ first, starts }: DayLists): SeenDays {
  const days = starts.length - 1;
  return days === 0 ? { first: Infinity, last: -Infinity } : { first, last: first + days - 1 };
}

/**
 * Counts those of each day one place further, so that sums become starts. The latest day so far comes in and goes out, Infinity once
 * an event is before it.
 */
function countDays(starts: Int32Array, times: ArrayLike<number>, from: number, before: number): number {
  const end = Math.min(from + BLOCK, times.length);
  let latest = before;
  // those of one day in a row, as in a log, are added together: one addition after another in one place wait for each other
  let [day, row] = [times[from] as number, 0];
  for (let i = from; i < end; i++) {
    const time = times[i] as number;
    if (time !== day) {
      (starts[day + 1] as number) += row;
      latest = day < latest ? Infinity : day;
      day = time;
      row = 0;
    }
    row++;
  }
  (starts[day + 1] as number) += row;
  return day < latest ? Infinity : day;
}

function place(
  users: Int32Array | Uint16Array,
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

/** Without the days before the first event and after the last one. */
function withoutEnds(base: number, starts: Int32Array): { readonly first: number; readonly starts: Int32Array } {
  const total = starts[starts.length - 1] as number;
  if (total === 0) return { first: 0, starts: new Int32Array(1) };
  let [lead, end] = [0, starts.length];
  while (starts[lead + 1] === 0) lead++;
  while (starts[end - 2] === total) end--;
  return { first: base + lead, starts: starts.subarray(lead, end) };
}
