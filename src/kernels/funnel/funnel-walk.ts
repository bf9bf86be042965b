import type { FunnelSpec } from './funnel-spec.js';
import { instantOfEvent, placeOfEvent } from './user-events.js';

/**
 * Walks the funnel with the sorted events of one user, from one place to another; `times` takes the instant of each step that
 * is reached. Returns how many are: 0 who has not entered.
 */
export type FunnelWalk = (events: Float64Array, from: number, to: number, times: Float64Array) => number;

/** An attempt from the event at `start`, which is its entry. */
type Attempt = FunnelWalk;

/** Where the attempt that counts begins; `to` where there is none. */
type FindEntry = (events: Float64Array, from: number, to: number, times: Float64Array) => number;

/** The walk that was asked for. */
export function funnelWalk(spec: FunnelSpec): FunnelWalk {
  const attempt = attemptOf(spec);
  const findEntry = entryOf(spec, attempt);
  return (events, from, to, times) => {
    const start = findEntry(events, from, to, times);
    return start === to ? 0 : attempt(events, start, to, times);
  };
}

function attemptOf({ order, wanted, windowMs }: FunnelSpec): Attempt {
  const window = windowMs ?? Infinity;
  if (order === 'any') return anyAttempt(wanted, window);
  const isStrict = order === 'strict';
  return (events, start, to, times) => {
    const entry = instantOfEvent(events[start] as number);
    let reached = 0;
    for (let i = start; i < to && reached < wanted.length; i++) {
      const event = events[i] as number;
      const at = instantOfEvent(event);
      if (at - entry > window) break;
      if (placeOfEvent(event) === wanted[reached]) times[reached++] = at;
      else if (isStrict) break;
    }
    return reached;
  };
}

function anyAttempt(wanted: readonly number[], window: number): Attempt {
  const needed = neededOf(wanted);
  const left = new Int32Array(needed.length);
  return (events, start, to, times) => {
    const entry = instantOfEvent(events[start] as number);
    left.set(needed);
    let reached = 0;
    for (let i = start; i < to && reached < wanted.length; i++) {
      const event = events[i] as number;
      const at = instantOfEvent(event);
      if (at - entry > window) break;
      const place = placeOfEvent(event);
      if ((left[place] as number) === 0) continue;
      (left[place] as number)--;
      times[reached++] = at;
    }
    return reached;
  };
}

/** How many events of each place the steps need: of repeated names, several. */
function neededOf(wanted: readonly number[]): Int32Array {
  const needed = new Int32Array(wanted.length);
  for (const place of wanted) (needed[place] as number)++;
  return needed;
}

function entryOf({ order, entry, wanted, windowMs }: FunnelSpec, attempt: Attempt): FindEntry {
  if (entry === 'best') {
    if (order === 'strict') return bestStrict(wanted, attempt);
    // for ever, who begins earlier gets at least as far
    if (windowMs !== null) return order === 'any' ? bestAny(wanted, windowMs) : bestOrdered(wanted, windowMs);
  }
  const first = wanted[0] as number;
  return (events, from, to) => {
    let i = from;
    if (order !== 'any') while (i < to && placeOfEvent(events[i] as number) !== first) i++;
    return i;
  };
}

/** No attempt looks further than there are steps. */
function bestStrict(wanted: readonly number[], attempt: Attempt): FindEntry {
  return (events, from, to, times) => {
    let [best, start] = [0, to];
    for (let i = from; i < to && best < wanted.length; i++) {
      const reached = attempt(events, i, to, times);
      if (reached > best) [best, start] = [reached, i];
    }
    return start;
  };
}

/**
 * One pass keeps, for each step, the latest entry from which it has been reached in time: whoever follows it has the most time
 * left. `end` is when the furthest step was reached first. A later entry never gets there earlier, so that the earliest attempt
 * which gets as far is the first that begins no longer than the window before `end`.
 */
function bestOrdered(wanted: readonly number[], window: number): FindEntry {
  const latest = new Float64Array(wanted.length);
  return (events, from, to) => {
    latest.fill(-Infinity);
    let [best, end] = [0, 0];
    for (let i = from; i < to && best < wanted.length; i++) {
      const at = instantOfEvent(events[i] as number);
      const place = placeOfEvent(events[i] as number);
      // from the last step to the first: no event serves two
      for (let k = wanted.length - 1; k >= 0; k--) {
        if (wanted[k] !== place) continue;
        const start = k === 0 ? at : (latest[k - 1] as number);
        if (at - start > window) continue;
        latest[k] = start;
        if (k >= best) [best, end] = [k + 1, at];
      }
    }
    if (best === 0) return to;
    let start = from;
    while (
      placeOfEvent(events[start] as number) !== wanted[0] ||
      end - instantOfEvent(events[start] as number) > window
    ) {
      start++;
    }
    return start;
  };
}

/** The window slides over the events; `reached` is how many steps those inside serve. */
function bestAny(wanted: readonly number[], window: number): FindEntry {
  const needed = neededOf(wanted);
  const inside = new Int32Array(needed.length);
  return (events, from, to) => {
    inside.fill(0);
    let [best, start, reached, end] = [0, to, 0, from];
    for (let i = from; i < to && best < wanted.length; i++) {
      const event = events[i] as number;
      const entry = instantOfEvent(event);
      for (; end < to && instantOfEvent(events[end] as number) - entry <= window; end++) {
        const place = placeOfEvent(events[end] as number);
        if ((inside[place] as number) < (needed[place] as number)) reached++;
        (inside[place] as number)++;
      }
      if (reached > best) [best, start] = [reached, i];
      const place = placeOfEvent(event);
      (inside[place] as number)--;
      if ((inside[place] as number) < (needed[place] as number)) reached--;
    }
    return start;
  };
}
