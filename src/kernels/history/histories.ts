import type { VisitColumns } from './visit-columns.js';
import type { VisitTimes } from './visit-times.js';

/**
 * The visits of subjects, side by side: subject `s` was seen at `times[starts[s]]` … `times[starts[s + 1] - 1]`, ascending and
 * distinct. A subject of whom no visit was counted has an empty stretch.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Histories {
  /** The subject behind each place; `null` when the places themselves are the subjects. */
  readonly ids: readonly (string | number)[] | null;
  /** Where each subject's times start, and where the last one's end. */
  readonly starts: Int32Array;
  /** When: numbers of days, of periods, or epoch milliseconds. */
  readonly times: Float64Array;
  /** How many visits there were at each time. */
  readonly events: Float64Array;
}

/** Visits put in place by subject, in the order in which they came. */
export interface Layout {
  /** Where each subject's visits start, and where the last one's end. */
  readonly starts: Int32Array;
  readonly times: Float64Array;
  /** The place of each visit, where that was asked for. */
  readonly places: Int32Array | null;
}

/**
 * Lays columns of visits out by subject and time: one pass counts, one puts every visit in its place, and only what arrived out
 * of order is sorted. The slow twin is `HistoryStore`, which takes visits one by one.
 */
export function historiesOf(columns: VisitColumns, found: VisitTimes): Histories {
  const { starts, times } = laidOut(columns, found, false);
  for (let s = 0; s + 1 < starts.length; s++) {
    const [from, to] = [starts[s] as number, starts[s + 1] as number];
    if (sortedTo(times, from, to) < to) times.subarray(from, to).sort();
  }
  const { runs: _, ...merged } = mergedTimes(starts, times);
  return { ids: columns.ids, ...merged };
}

/** Puts visits in place by subject. */
export function laidOut(
  { subjects, codes }: VisitColumns,
  { times, base, afterAsOf }: VisitTimes,
  withPlaces: boolean,
): Layout {
  const starts = new Int32Array(codes + 1);
  for (let i = 0; i < times.length; i++) {
    if ((times[i] as number) >= 0) (starts[(subjects[i] as number) + 1] as number)++;
  }
  for (let s = 0; s < codes; s++) (starts[s + 1] as number) += starts[s] as number;
  const next = starts.slice();
  const placed = new Float64Array(times.length - afterAsOf);
  const places = withPlaces ? new Int32Array(times.length) : null;
  for (let i = 0; i < times.length; i++) {
    const time = times[i] as number;
    if (time < 0) continue;
    const subject = subjects[i] as number;
    const place = next[subject] as number;
    next[subject] = place + 1;
    placed[place] = base + time;
    if (places) places[i] = place;
  }
  return { starts, times: placed, places };
}

/** The first place of a stretch of times that is not in order; its end where all are. */
export function sortedTo(times: Float64Array, from: number, to: number): number {
  let sorted = from + 1;
  while (sorted < to && (times[sorted - 1] as number) <= (times[sorted] as number)) sorted++;
  return Math.min(sorted, to);
}

/** Brings equal neighbours together; `runs` says where those of each time start, and where the last ones end. */
export function mergedTimes(
  first: Int32Array,
  times: Float64Array,
): Omit<Histories, 'ids'> & { readonly runs: Int32Array } {
  const starts = new Int32Array(first.length);
  const distinct = new Float64Array(times.length);
  const runs = new Int32Array(times.length + 1);
  let found = 0;
  for (let s = 0; s + 1 < first.length; s++) {
    const end = first[s + 1] as number;
    let latest = Number.NaN;
    for (let i = first[s] as number; i < end; i++) {
      const time = times[i] as number;
      if (time === latest) continue;
      latest = time;
      distinct[found] = time;
      runs[found++] = i;
    }
    starts[s + 1] = found;
  }
  runs[found] = times.length;
  const events = new Float64Array(found);
  for (let v = 0; v < found; v++) events[v] = (runs[v + 1] as number) - (runs[v] as number);
  return { starts, times: distinct.subarray(0, found), events, runs: runs.subarray(0, found + 1) };
}
