import { BLOCK } from '../history/visit-columns.js';
import type { FunnelEvents } from './funnel-events.js';
import type { FunnelSpec } from './funnel-spec.js';
import type { FunnelTally } from './funnel-tally.js';
import { StepTimes } from './step-times.js';

/** What waits for no step: a place that no event has. */
const DONE = 254;

/** Where each user is, as the log goes on. */
interface Progress {
  readonly wanted: readonly number[];
  readonly window: number;
  /** Who entered later is open. */
  readonly latestEntry: number;
  /** The place that the next step of each user waits for; {@link DONE} where there is none any more. */
  readonly next: Uint8Array;
  /** How many steps each user has reached. */
  readonly reached: Uint8Array;
  /** For each user, side by side, when they entered and when they reached their last step. */
  readonly instants: Float64Array;
  /** How many whose window is over reached each step, and how many others. */
  readonly closed: number[];
  readonly open: number[];
  readonly times: readonly StepTimes[];
}

/**
 * The tally of first attempts, in order, of events in order of time; `null` for others.
 *
 * In a log the next event of a user is never an earlier one, so that nothing has to be laid out by user or sorted: each event is
 * compared with the one byte that says what its user waits for, and most are done with there. Events of one instant are taken by
 * their places. `tallyFunnel` is the slow twin, and serves all other funnels.
 */
export function tallyLog(spec: FunnelSpec, { subjects, codes, at, places }: FunnelEvents): FunnelTally | null {
  const { names, order, entry, windowMs, latestEntry, wanted } = spec;
  const isPlain = order === 'ordered' && (entry === 'first' || windowMs === null);
  if (!isPlain || !isAscending(at)) return null;
  const progress: Progress = {
    wanted,
    window: windowMs ?? Infinity,
    latestEntry,
    next: new Uint8Array(codes).fill(wanted[0] as number),
    reached: new Uint8Array(codes),
    instants: new Float64Array(2 * codes),
    closed: names.map(() => 0),
    open: names.map(() => 0),
    times: names.slice(1).map(() => new StepTimes()),
  };
  let from = 0;
  while (from < places.length) from = takeBlock(progress, subjects, at, places, from);
  return { reached: progress.closed, open: progress.open, medians: progress.times.map((times) => times.median()) };
}

function isAscending(at: ArrayLike<number>): boolean {
  for (let start = 1; start < at.length; start += BLOCK) {
    if (!ascends(at, start, Math.min(start + BLOCK, at.length))) return false;
  }
  return true;
}

function ascends(at: ArrayLike<number>, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((at[i] as number) < (at[i - 1] as number)) return false;
  return true;
}

/** Takes the events of a block, and those of its last instant; returns where the next one begins. */
function takeBlock(
  progress: Progress,
  subjects: ArrayLike<number>,
  at: ArrayLike<number>,
  places: Uint8Array,
  from: number,
): number {
  const { next } = progress;
  // the last event of all has no next one to be compared with
  const end = Math.min(from + BLOCK, places.length - 1);
  let instant = Math.floor(at[from] as number);
  let i = from;
  while (i < end) {
    const following = Math.floor(at[i + 1] as number);
    if (following === instant) {
      i = takeInstant(progress, subjects, at, places, i);
      instant = Math.floor(at[i] as number);
      continue;
    }
    const user = subjects[i] as number;
    if (places[i] === next[user]) reach(progress, user, instant);
    instant = following;
    i++;
  }
  return i === places.length - 1 ? takeInstant(progress, subjects, at, places, i) : i;
}

/** Takes the events of one instant by their places; returns where the next instant begins. */
function takeInstant(
  progress: Progress,
  subjects: ArrayLike<number>,
  at: ArrayLike<number>,
  places: Uint8Array,
  from: number,
): number {
  const { next, closed } = progress;
  const instant = Math.floor(at[from] as number);
  let to = from + 1;
  while (to < places.length && Math.floor(at[to] as number) === instant) to++;
  for (let place = 0; place < closed.length; place++) {
    for (let i = from; i < to; i++) {
      const user = subjects[i] as number;
      if (places[i] === place && next[user] === place) reach(progress, user, instant);
    }
  }
  return to;
}

/** A user does the step that they wait for; too late for any if the window is over. */
function reach(progress: Progress, user: number, instant: number): void {
  const { wanted, window, latestEntry, next, reached, instants, closed, open, times } = progress;
  const step = reached[user] as number;
  if (step === 0) instants[2 * user] = instant;
  const entry = instants[2 * user] as number;
  if (instant - entry > window) {
    next[user] = DONE;
    return;
  }
  if (entry > latestEntry) (open[step] as number)++;
  else {
    (closed[step] as number)++;
    if (step > 0) (times[step - 1] as StepTimes).add(instant - (instants[2 * user + 1] as number));
  }
  instants[2 * user + 1] = instant;
  reached[user] = step + 1;
  next[user] = wanted[step + 1] ?? DONE;
}
