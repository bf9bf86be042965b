import { type PeriodTable, periodTable, TABLE_LIMIT_DAYS } from '../../calendar/periods/period-table.js';
import { BLOCK, type VisitColumns } from './visit-columns.js';
import type { VisitSpec } from './visit-spec.js';

/** Marks a visit that lies after `asOf` in a list of times. */
export const TOO_LATE = -1;

/** A number of each visit's period (or day, or instant), counted from `base`, or {@link TOO_LATE}. */
export interface VisitTimes {
  readonly times: ArrayLike<number>;
  /** The earliest number of all; that of `asOf` where every visit is too late. */
  readonly base: number;
  readonly afterAsOf: number;
}

/**
 * Puts every visit into its period. A loop that asked the time zone each time would take microseconds a visit: so the range
 * of the data becomes a table by UTC day, in which at most a few boundaries are left to compare with. `clock.indexOf` is
 * the slow twin, and serves ranges of centuries.
 */
export function timesOf(
  { clock, asOf, unit, open }: Pick<VisitSpec, 'clock' | 'asOf' | 'unit' | 'open'>,
  { at, range }: Pick<VisitColumns, 'at' | 'range'>,
): VisitTimes {
  const { from } = range;
  if (from > asOf) return { times: new Int32Array(at.length).fill(TOO_LATE), base: open, afterAsOf: at.length };
  const to = Math.min(range.to, asOf);
  let base: number;
  let times: Float64Array | Int32Array | Int16Array;
  if (unit === 'instant' || to - from > TABLE_LIMIT_DAYS * 86_400_000) {
    // instants in whole milliseconds, as the calendar takes them
    const numberOf = unit === 'instant' ? Math.floor : clock.indexOf;
    const first = numberOf(from);
    times = Float64Array.from(at, (t) => numberOf(t) - first);
    base = first;
  } else {
    const table = periodTable(clock.breaks(from, to));
    const { firstDay, firstBreak, periods, starts } = table;
    let top = -Infinity;
    base = Infinity;
    for (const period of periods) {
      if (period < base) base = period;
      if (period > top) top = period;
    }
    const first = base;
    const offsets = periods.map((period) => period - first);
    // what most visits of a day need, in loads that do not wait for each other; where a period starts with the day, all need its
    const main = firstBreak.map((b, day) => ((firstDay + day) * 86_400_000 === starts[b + 1] ? b + 1 : b));
    const ofDay = {
      offset: main.map((b) => offsets[b] as number),
      since: Float64Array.from(main, (b) => starts[b] as number),
      until: Float64Array.from(main, (b) => starts[b + 1] as number),
    };
    // what fits in 16 bits stays there, also the days of 89 years: loops that meet one kind of array only are faster
    times = new (top - base > 32_767 ? Int32Array : Int16Array)(at.length);
    for (let start = 0; start < at.length; start += BLOCK) findTimes(times, at, start, table, offsets, ofDay);
  }
  let afterAsOf = 0;
  // seldom, so that it has a pass of its own
  if (range.to > asOf) {
    for (let i = 0; i < at.length; i++) {
      if ((at[i] as number) > asOf) {
        times[i] = TOO_LATE;
        afterAsOf++;
      }
    }
  }
  return { times, base, afterAsOf };
}

/** Visits after the table's end get any period. */
function findTimes(
  found: Int16Array | Int32Array,
  at: ArrayLike<number>,
  start: number,
  { firstDay, firstBreak, starts }: PeriodTable,
  offsets: Int32Array,
  { offset, since, until }: Readonly<Record<'since' | 'until', Float64Array>> & { readonly offset: Int32Array },
): void {
  const end = Math.min(start + BLOCK, at.length);
  // a product is cheaper than a quotient, and where it falls on the wrong side of a midnight, the comparisons mend it
  const perDay = 1 / 86_400_000;
  for (let i = start; i < end; i++) {
    const t = at[i] as number;
    // never below 0, where cutting is rounding down, and cheaper
    const day = (t * perDay - firstDay) | 0;
    if (t >= (since[day] as number) && t < (until[day] as number)) found[i] = offset[day] as number;
    else {
      let b = firstBreak[day] as number;
      while (t >= (starts[b + 1] as number)) b++;
      found[i] = offsets[b] as number;
    }
  }
}
