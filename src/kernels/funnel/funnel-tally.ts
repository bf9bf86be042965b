import type { FunnelSpec } from './funnel-spec.js';
import { funnelWalk } from './funnel-walk.js';
import { StepTimes } from './step-times.js';
import { sortEvents, type UserEvents } from './user-events.js';

/** How far users came. */
export interface FunnelTally {
  /** How many whose window is over reached each step. */
  readonly reached: readonly number[];
  /** How many whose window is not over have reached each step so far. */
  readonly open: readonly number[];
  /** For each step after the first, the median time from the step before of those whose window is over; `null` of nobody. */
  readonly medians: readonly (number | null)[];
}

/** Walks the funnel with each user. Their events are sorted where they stand. */
export function tallyFunnel(spec: FunnelSpec, { starts, events }: UserEvents): FunnelTally {
  const { names, latestEntry } = spec;
  const walk = funnelWalk(spec);
  const [closed, open] = [names, names].map(() => new Float64Array(names.length)) as [Float64Array, Float64Array];
  const gaps = names.slice(1).map(() => new StepTimes());
  const times = new Float64Array(names.length);
  for (let u = 0; u + 1 < starts.length; u++) {
    const [from, to] = [starts[u] as number, starts[u + 1] as number];
    sortEvents(events, from, to);
    const reached = walk(events, from, to, times);
    if (reached === 0) continue;
    if ((times[0] as number) > latestEntry) {
      (open[reached - 1] as number)++;
      continue;
    }
    (closed[reached - 1] as number)++;
    for (let k = 1; k < reached; k++) (gaps[k - 1] as StepTimes).add((times[k] as number) - (times[k - 1] as number));
  }
  return {
    reached: atLeast(closed),
    open: atLeast(open),
    medians: gaps.map((each) => each.median()),
  };
}

/** From how many reached exactly so many steps to how many reached each. */
export function atLeast(exactly: ArrayLike<number>): number[] {
  const counts = Array.from(exactly);
  for (let k = counts.length - 2; k >= 0; k--) (counts[k] as number) += counts[k + 1] as number;
  return counts;
}
