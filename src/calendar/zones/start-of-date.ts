import { formatOfZone, isUtc, readOffset } from './zone-name.js';

/** No zone is or was further than this from UTC (Manila, until 1844: 15 h 56 min). */
const OFFSET_LIMIT = 93_600_000;
/** In the year 1799, before which no zone has changes. */
const FIRST = -5_372_438_400_000;
const QUARTER = 900_000;

/**
 * The first instant of a local date or, where the zone left it out, after it: what a period clock of days calls the start of a
 * day, for those who ask about a day or two and need no clock. The date is given in days since 1970-01-01.
 *
 * Two changes of a zone are days apart, so that around a midnight there are two offsets at most, and the first instant lies
 * between the two that they would give. Mostly these are one.
 */
export function startOfDate(caller: string, day: number, timeZone: string): number {
  const midnight = day * 86_400_000;
  if (isUtc(timeZone)) return midnight;
  const format = formatOfZone(caller, timeZone);
  const localAt = (instant: number): number => instant + readOffset(format, Math.max(instant, FIRST));
  const [before, after] = [-OFFSET_LIMIT, OFFSET_LIMIT].map(
    (step) => midnight + step - localAt(midnight + step) + midnight,
  );
  let instant = Math.min(before as number, after as number);
  const isBefore = (moment: number): boolean => localAt(moment) < midnight;
  let step = QUARTER;
  while (isBefore(instant)) {
    // by quarters of an hour, then by seconds within the one that holds the change
    while (step > 1000 && !isBefore(instant + step)) step = Math.floor(step / 2000) * 1000;
    instant += step;
  }
  return instant;
}
