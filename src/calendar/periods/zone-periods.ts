import { firstInstantFrom } from '../zones/local-time.js';
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

const DAY = 86_400_000;

/** The periods of a zone, by local days put together as `numbers` says. */
export function zonePeriods(zone: TimeZone, numbers: PeriodNumbers): ZonePeriods {
  return {
    indexOf: (instant) => periodAt(numbers, instant, zone.offsetAt(instant)),
    startOf: (index) => firstInstantFrom(zone, numbers.firstDayOf(index) * DAY),
    breaks: (from, to) => periodBreaks(numbers, zone, from, to),
  };
}
