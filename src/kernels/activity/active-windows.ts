import type { DayRange } from '../orders/order-periods.js';
import { type DayLists, entriesOf } from './day-lists.js';

/*
 * How many users were active in the k days up to each day, for several k at once. A user is active in them exactly when the latest
 * day on which they were seen is one of them. So one pass over the days keeps every user's latest day, and how many users have each
 * day as their latest: an event moves its user from one day to another, and the window of any length is the sum of the last k of
 * these counts. That is O(events + days × k) for all windows together; a Set per day adds every user k times. Where more than one
 * event is asked for, a window takes the events of a new day in and lets those of the oldest go: the slow twin, for one event too.
 */

/** Counts who is active in windows of so many days, with so many events: a list for each length, an entry for each day of a range. */
export type CountWindows = (
  windows: readonly number[],
  range: DayRange,
  minimum: number,
) => readonly ArrayLike<number>[];

/** Users active in windows of so many days, one list for each length: an entry for each day of the range. */
export function activeInWindows(
  days: DayLists,
  windows: readonly number[],
  range: DayRange,
  minimum: number,
): Int32Array[] {
  return minimum === 1
    ? byLatestDay(days, windows, range)
    : windows.map((window) => bySliding(days, window, range, minimum));
}

function byLatestDay(days: DayLists, windows: readonly number[], { first, end }: DayRange): Int32Array[] {
  const found = windows.map(() => new Int32Array(end - first));
  // no earlier day is in any window
  const start = Math.max(days.first, first - Math.max(...windows) + 1);
  // marks count from 1 on the day of the start; 0 is never
  const latest = new (end - start > 32_767 ? Int32Array : Int16Array)(days.codes);
  const users = new Int32Array(Math.max(0, end - start) + 1);
  for (let day = start; day < end; day++) {
    const mark = day - start + 1;
    const [from, to] = entriesOf(days, day, day + 1);
    users[mark] = markDay(days.users, from, to, mark, latest, users);
    if (day < first) continue;
    for (const [w, window] of windows.entries()) {
      let active = 0;
      for (let m = Math.max(1, mark - window + 1); m <= mark; m++) active += users[m] as number;
      (found[w] as Int32Array)[day - first] = active;
    }
  }
  return found;
}

/** Makes a day the latest one of its users; how many they are. */
function markDay(
  who: ArrayLike<number>,
  from: number,
  to: number,
  mark: number,
  latest: Int32Array | Int16Array,
  users: Int32Array,
): number {
  let active = 0;
  for (let i = from; i < to; i++) {
    const user = who[i] as number;
    const before = latest[user] as number;
    if (before === mark) continue;
    latest[user] = mark;
    (users[before] as number)--;
    active++;
  }
  return active;
}

/** Users with at least so many events in the days of a window, which slides. */
export function bySliding(days: DayLists, window: number, { first, end }: DayRange, minimum: number): Int32Array {
  const found = new Int32Array(end - first);
  const start = Math.max(days.first, first - window + 1);
  const counts = new Float64Array(days.codes);
  let active = 0;
  for (let day = start; day < end; day++) {
    if (day - window >= start) active -= slide(days, day - window, counts, minimum, -1);
    active += slide(days, day, counts, minimum, 1);
    if (day >= first) found[day - first] = active;
  }
  return found;
}

/** Takes the events of a day in, or lets them go; how many users become active by it, or cease to be. */
function slide(days: DayLists, day: number, counts: Float64Array, minimum: number, sign: 1 | -1): number {
  const { users, events } = days;
  const [from, to] = entriesOf(days, day, day + 1);
  let crossed = 0;
  for (let i = from; i < to; i++) {
    const user = users[i] as number;
    const before = counts[user] as number;
    const now = before + sign * (events ? (events[i] as number) : 1);
    counts[user] = now;
    if (before >= minimum !== now >= minimum) crossed++;
  }
  return crossed;
}
