import { sortedTo } from '../history/histories.js';
import type { FunnelEvents } from './funnel-events.js';
import { NO_PLACE } from './funnel-spec.js';

/*
 * An event of a user is one number: its instant in whole milliseconds plus its place in the funnel as a fraction, place / 32. Up to
 * the year 9999 that is exact: |instant| < 2^48, where doubles are 1/32 apart. So the order of the numbers is the order of the
 * events, those of one instant in funnel order, and a plain sort of doubles is all it takes. Slow twin: arrays of objects that are
 * sorted by instant, then place (test/kernels/funnel/slow-funnel.ts).
 */
const PLACES = 32;

/** An event as one number. */
export function eventOf(at: number, place: number): number {
  return Math.floor(at) + place / PLACES;
}

/** The instant of an event. */
export function instantOfEvent(event: number): number {
  return Math.floor(event);
}

/** The place of an event in the funnel. */
export function placeOfEvent(event: number): number {
  return (event - Math.floor(event)) * PLACES;
}

/** Events of users side by side: those of user `u` stand at `starts[u]` … `starts[u + 1] - 1`, in any order until sorted. */
export interface UserEvents {
  readonly starts: Int32Array;
  readonly events: Float64Array;
}

/** Lays events out by user: one pass counts, one puts every event in its place. */
export function userEvents({ subjects, codes, at, places }: FunnelEvents): UserEvents {
  const starts = new Int32Array(codes + 1);
  for (let i = 0; i < places.length; i++) {
    if (places[i] !== NO_PLACE) (starts[(subjects[i] as number) + 1] as number)++;
  }
  for (let u = 0; u < codes; u++) (starts[u + 1] as number) += starts[u] as number;
  const next = starts.slice();
  const events = new Float64Array(starts[codes] as number);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (place === NO_PLACE) continue;
    const user = subjects[i] as number;
    const slot = next[user] as number;
    next[user] = slot + 1;
    events[slot] = eventOf(at[i] as number, place);
  }
  return { starts, events };
}

/** Up to this many, moving neighbours beats the sort of the language. */
const FEW = 32;

/** Sorts events from one place to another. */
export function sortEvents(events: Float64Array, from: number, to: number): void {
  const sorted = sortedTo(events, from, to);
  if (sorted >= to) return;
  if (to - from > FEW) {
    events.subarray(from, to).sort();
    return;
  }
  for (let i = sorted; i < to; i++) {
    const event = events[i] as number;
    let k = i;
    for (; k > from && (events[k - 1] as number) > event; k--) events[k] = events[k - 1] as number;
    events[k] = event;
  }
}
