import type { TimeZone } from '../zones/time-zone.js';
import type { PeriodNumbers } from './period-numbers.js';

/**
 * Which period every instant from `starts[0]` to `to` lies in: `periods[i]` on `starts[i] <= t < starts[i + 1]`, the last
 * one up to and including `to`. Neighbours differ.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface PeriodBreaks {
  /** First instants, ascending, in epoch milliseconds. */
  readonly starts: Float64Array;
  /** Index of the period that holds from the instant at the same place in `starts`. */
  readonly periods: Int32Array;
  /** The last instant that the breaks speak of, in epoch milliseconds. */
  readonly to: number;
}

const DAY = 86_400_000;

/** A stretch of time without a change of offset: from `start` up to the next one. */
interface Stretch {
  readonly start: number;
  readonly offset: number;
  /** The first and the last period in it. */
  readonly first: number;
  readonly last: number;
}

/**
 * The number of the period that an instant is in where the zone has this offset. Whole milliseconds first: a sum with a
 * fraction could be rounded up to midnight.
 */
export function periodAt(days: PeriodNumbers, instant: number, offset: number): number {
  return days.indexOfDay(Math.floor((Math.floor(instant) + offset) / DAY));
}

/** Writes the periods from `from` to `to` out as steps, stretch by stretch; within one, they follow each other. */
export function periodBreaks(days: PeriodNumbers, zone: TimeZone, from: number, to: number): PeriodBreaks {
  const stretches = stretchesOf(days, zone, from, to);
  // room for all of them at once: a list that grows costs several times as much
  let room = 0;
  for (const { first, last } of stretches) room += last - first + 1;
  const starts = new Float64Array(room);
  const periods = new Int32Array(room);
  let n = 0;
  for (const { start, offset, first, last } of stretches) {
    for (let period = first; period <= last; period++) {
      // a change of offset seldom changes the period
      if (n > 0 && periods[n - 1] === period) continue;
      starts[n] = period === first ? start : days.firstDayOf(period) * DAY - offset;
      periods[n++] = period;
    }
  }
  return n === room ? { starts, periods, to } : { starts: starts.slice(0, n), periods: periods.slice(0, n), to };
}

function stretchesOf(days: PeriodNumbers, zone: TimeZone, from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  const push = (start: number, lastInstant: number, offset: number): void => {
    const [first, last] = [periodAt(days, start, offset), periodAt(days, lastInstant, offset)];
    stretches.push({ start, offset, first, last });
  };
  let [start, offset] = [from, zone.offsetAt(from)];
  // a change at the very start is in the first offset already
  for (const { at, after } of zone.transitions(Math.floor(from) + 1, Math.floor(to) + 1)) {
    push(start, at - 1, offset);
    [start, offset] = [at, after];
  }
  push(start, to, offset);
  return stretches;
}
