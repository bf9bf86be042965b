import { periodTable, TABLE_LIMIT_DAYS } from '../calendar/period.js';
import type { CohortSpec } from './cohort.js';
import type { EventColumns } from './cohort-columns.js';

/** Marks an event that lies after `asOf` in a list of periods. */
export const TOO_LATE = -1;

/** A number of each event's period, counted from the earliest one, or {@link TOO_LATE}. */
export interface EventPeriods {
  readonly periods: ArrayLike<number>;
  /** The earliest period. */
  readonly base: number;
  readonly afterAsOf: number;
}

/**
 * Puts every event into its period. A loop that asked the time zone each time would take microseconds an event: so the range
 * of the data becomes a table by UTC day, in which at most a few boundaries are left to compare with. `clock.indexOf` is
 * the slow twin, and serves ranges of centuries.
 */
export function periodsOf({ clock, asOf, excluded, last }: CohortSpec, { at }: EventColumns): EventPeriods {
  let [from, to, afterAsOf] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let i = 0; i < at.length; i++) {
    const t = at[i] as number;
    if (t > asOf || t === excluded) afterAsOf++;
    else {
      if (t < from) from = t;
      if (t > to) to = t;
    }
  }
  if (!(from <= to)) return { periods: new Int32Array(at.length).fill(TOO_LATE), base: last, afterAsOf };
  if (to - from > TABLE_LIMIT_DAYS * 86_400_000) {
    const base = clock.indexOf(from);
    const isLate = (t: number) => t > asOf || t === excluded;
    return { periods: Int32Array.from(at, (t) => (isLate(t) ? TOO_LATE : clock.indexOf(t) - base)), base, afterAsOf };
  }
  const { firstDay, firstBreak, starts, periods } = periodTable(clock.breaks(from, to));
  let base = periods[0] as number;
  for (const period of periods) if (period < base) base = period;
  const offsets = periods.map((period) => period - base);
  const found = new Int16Array(at.length);
  for (let i = 0; i < at.length; i++) {
    const t = at[i] as number;
    if (t > asOf || t === excluded) {
      found[i] = TOO_LATE;
      continue;
    }
    let b = firstBreak[Math.floor(t / 86_400_000) - firstDay] as number;
    while (t >= (starts[b + 1] as number)) b++;
    found[i] = offsets[b] as number;
  }
  return { periods: found, base, afterAsOf };
}
