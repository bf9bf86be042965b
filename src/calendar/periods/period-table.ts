import type { PeriodBreaks } from './period-breaks.js';

/**
 * {@link PeriodBreaks} by UTC day, for loops over many instants from `starts[0]` to `to` (others have no place in it):
 * `let b = firstBreak[Math.floor(t / 864e5) - firstDay]; while (t >= starts[b + 1]) b++;` leads to `periods[b]`.
 */
export interface PeriodTable {
  /** The UTC day of the first entry, in days since 1970-01-01. */
  readonly firstDay: number;
  /** Per UTC day: the break that holds just before its start, or the first one. */
  readonly firstBreak: Int32Array;
  /** As in the breaks, and `Infinity` at the end, where the search stops. */
  readonly starts: Float64Array;
  /** As in the breaks. */
  readonly periods: Int32Array;
}

/** The longest range, in days, that should become a table: 400 years, 0.6 MB (3 MB for days). Beyond it `indexOf` is the way. */
export const TABLE_LIMIT_DAYS = 146_097;

const DAY = 86_400_000;

/** Lays breaks out by UTC day. One at a midnight is left to the search: `t / 864e5` of an instant just before may round up to it. */
export function periodTable(breaks: PeriodBreaks): PeriodTable {
  const { periods, to } = breaks;
  const starts = new Float64Array(periods.length + 1).fill(Number.POSITIVE_INFINITY);
  starts.set(breaks.starts);
  const firstDay = Math.floor((starts[0] as number) / DAY);
  const firstBreak = new Int32Array(Math.floor(to / DAY) - firstDay + 1);
  let b = 0;
  for (let i = 0; i < firstBreak.length; i++) {
    while ((firstDay + i) * DAY > (starts[b + 1] as number)) b++;
    firstBreak[i] = b;
  }
  return { firstDay, firstBreak, starts, periods };
}
