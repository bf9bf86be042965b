import type { TimeZone } from '../zones/time-zone.js';
import { type PeriodBreaks, periodAt, periodBreaks } from './period-breaks.js';
import type { PeriodNumbers } from './period-numbers.js';

/**
 * The periods of a zone by instants in epoch milliseconds; nothing is checked. This is what loops call: with
 * `eachDay` it is the smallest clock there is, and `breaks` laid out by `periodTable` is the fast way for many instants.
 */
export interface ZonePeriods {
  /** Number of the period whose local date an instant has; with `eachDay`, that date in days since 1970-01-01. */
  indexOf(instant: number): number;
  /** The first instant of a period or, where the zone left it out, after it. */
  startOf(index: number): number;
  /** {@link ZonePeriods.indexOf} on a range, written out as steps. */
  breaks(from: number, to: number): PeriodBreaks;
}

/** No zone is or was further than this from UTC (Manila, until 1844: 15 h 56 min). */
const OFFSET_LIMIT = 93_600_000;
const DAY = 86_400_000;

/** The periods of a zone, by local days put together as `numbers` says. */
export function zonePeriods(zone: TimeZone, numbers: PeriodNumbers): ZonePeriods {
  return {
    indexOf: (instant) => periodAt(numbers, instant, zone.offsetAt(instant)),
    startOf: (index) => firstInstantFrom(zone, numbers.firstDayOf(index) * DAY),
    breaks: (from, to) => periodBreaks(numbers, zone, from, to),
  };
}

/** The first instant with this local time or, where clocks skip it, a later one. */
function firstInstantFrom(zone: TimeZone, local: number): number {
  let from = local - OFFSET_LIMIT;
  let offset = zone.offsetAt(from);
  for (const { at, after } of zone.transitions(from, local + OFFSET_LIMIT)) {
    if (local - offset < at) break;
    [from, offset] = [at, after];
  }
  return Math.max(from, local - offset);
}
