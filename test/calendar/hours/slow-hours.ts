import type { BusinessCalendarOptions } from '../../../src/calendar/hours/business-calendar.js';
import type { Shift } from '../../../src/calendar/hours/weekly-hours.js';
import { slowLocal } from '../zones/slow-clock.js';

/*
 * Open time in the obvious and slow way, by rules C1 to C11 of business-time.golden.json: every shift of every date around,
 * each edge looked for on the wall clock that Intl prints. Shares nothing with the compiled calendar.
 */

const [HOUR, DAY] = [3_600_000, 86_400_000];

function secondsOf(time: string): number {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  return (hour * 60 + minute) * 60 + second;
}

/** One zone's clock, remembered by the hour. */
function wallClock(zone: string, isLater: boolean) {
  const offsets = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    const hour = Math.floor(instant / HOUR) * HOUR;
    let offset = offsets.get(hour);
    if (offset === undefined) {
      offset = slowLocal(zone, hour) - hour;
      offsets.set(hour, offset);
    }
    return offset;
  };
  /** The earliest instant that shows a local time, or the latest; none shows it: moved forward by the length of the gap. */
  const instantOf = (local: number): number => {
    const candidates = new Set<number>();
    for (let hour = -28; hour <= 28; hour++) candidates.add(local - offsetAt(local + hour * HOUR));
    const shown = [...candidates].filter((instant) => slowLocal(zone, instant) === local);
    const pick = isLater ? Math.max : Math.min;
    return shown.length > 0 ? pick(...shown) : local - (slowLocal(zone, local - DAY) - (local - DAY));
  };
  /** Whether a date is ever on the calendar on the wall. */
  const occurs = (day: number): boolean => {
    for (let quarter = -28 * 4; quarter <= 52 * 4; quarter++) {
      const instant = day * DAY + (quarter * HOUR) / 4;
      if (offsets.size > 0 && quarter % 4 !== 0 && offsetAt(instant) === offsetAt(instant + HOUR)) continue;
      if (Math.floor(slowLocal(zone, instant) / DAY) === day) return true;
    }
    return false;
  };
  return { instantOf, occurs };
}

type Span = [open: number, close: number];

/**
 * The shifts that start on each date, by days since 1970-01-01, and what is closed on it: instants, in the order of the calendar; none
 * without length.
 */
export function slowDates(options: BusinessCalendarOptions): {
  readonly shiftsOn: (day: number) => Span[];
  readonly closedOn: (day: number) => Span[];
} {
  const { instantOf, occurs } = wallClock(options.timeZone, options.doubled === 'later');
  const holidays = (options.holidays ?? []).flatMap((holiday) => {
    if (typeof holiday === 'string') return [holiday];
    if ('date' in holiday) return [holiday.date];
    const [first, last] = [Date.parse(holiday.first), Date.parse(holiday.last)];
    const length = (last - first) / DAY + 1;
    return Array.from({ length }, (_, k) => new Date(first + k * DAY).toISOString().slice(0, 10));
  });
  const spans = (day: number, shifts: readonly Shift[]): Span[] => {
    if (shifts.length === 0 || !occurs(day)) return [];
    const found = shifts.map(([start, end]): Span => {
      const [first, last] = [secondsOf(start), secondsOf(end)];
      return [instantOf(day * DAY + first * 1000), instantOf((last <= first ? day + 1 : day) * DAY + last * 1000)];
    });
    return found.filter(([open, close]) => close > open);
  };
  const nameOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
  return {
    shiftsOn: (day) => {
      const name = nameOf(day);
      const weekday = (new Date(day * DAY).getUTCDay() || 7) as 1;
      const weekly = holidays.includes(name) ? [] : (options.hours[weekday] ?? []);
      return spans(day, options.overrides?.[name] ?? weekly);
    },
    closedOn: (day) => spans(day, options.closures?.[nameOf(day)] ?? []),
  };
}

/** What is left of intervals: each cut by each closed one in turn. */
export function leftOf(spans: readonly Span[], closed: readonly Span[]): Span[] {
  let left = [...spans];
  for (const [from, to] of closed) {
    left = left.flatMap(([open, close]): Span[] => [
      [open, Math.min(close, from)],
      [Math.max(open, to), close],
    ]);
    left = left.filter(([open, close]) => open < close);
  }
  return left;
}

/** Open intervals, apart and ascending, of all shifts that start within three days of two instants. */
export function slowIntervals(options: BusinessCalendarOptions, from: number, to: number): [number, number][] {
  const { shiftsOn, closedOn } = slowDates(options);
  const days: number[] = [];
  for (let day = Math.floor(from / DAY) - 4; day <= Math.floor(to / DAY) + 3; day++) days.push(day);
  const found = leftOf(days.flatMap(shiftsOn), days.flatMap(closedOn));
  found.sort(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [open, close] of found) {
    const latest = merged.at(-1);
    if (latest && open <= latest[1]) latest[1] = Math.max(latest[1], close);
    else merged.push([open, close]);
  }
  return merged
    .map(([open, close]): [number, number] => [Math.max(open, from), Math.min(close, to)])
    .filter(([open, close]) => open < close);
}

/** Open time between two instants, the first not later. */
export function slowBetween(options: BusinessCalendarOptions, from: number, to: number): number {
  return slowIntervals(options, from, to).reduce((sum, [open, close]) => sum + close - open, 0);
}
