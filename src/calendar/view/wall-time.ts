import type { TimeZone } from '../zones/time-zone.js';

const DAY = 86_400_000;
/** Clocks are never set back by more: Manila and Alaska had a date twice when they changed sides of the date line. */
const LONGEST_STEP = 90_000_000;

/** A time of day as the clock on the wall shows it. */
export interface WallTime {
  /** `HH:MM`, with seconds and milliseconds where there are some; `24:00` ends a date. */
  readonly text: string;
  /** Its date, in days since 1970-01-01. */
  readonly day: number;
  /** Which one it is of two that the clock shows alike; `null` for all other times. */
  readonly doubled: 'earlier' | 'later' | null;
}

/** The time at which something opens. */
export function openingTime(zone: TimeZone, instant: number): WallTime {
  const local = instant + zone.offsetAt(instant);
  const day = Math.floor(local / DAY);
  return { text: timeText(local - day * DAY), day, doubled: doubledAt(zone, instant) };
}

/**
 * The time at which something closes: the one up to which it is open. Midnight is the end of a date, and what closes when clocks go
 * forward closes at the time that they showed until then.
 */
export function closingTime(zone: TimeZone, instant: number): WallTime {
  const local = instant + Math.min(zone.offsetAt(instant), zone.offsetAt(instant - 1));
  const day = Math.ceil(local / DAY) - 1;
  return { text: timeText(local - day * DAY), day, doubled: doubledAt(zone, instant) };
}

function timeText(time: number): string {
  if (time === DAY) return '24:00';
  const text = new Date(time).toISOString();
  return text.slice(11, time % 60_000 === 0 ? 16 : time % 1000 === 0 ? 19 : 23);
}

function doubledAt(zone: TimeZone, instant: number): WallTime['doubled'] {
  for (const { at, before, after } of zone.transitions(instant - LONGEST_STEP, instant + LONGEST_STEP)) {
    const back = before - after;
    if (instant >= at - back && instant < at) return 'earlier';
    if (instant >= at && instant < at + back) return 'later';
  }
  return null;
}
