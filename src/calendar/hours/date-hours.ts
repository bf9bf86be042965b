import { firstInstantFrom, instantOfLocal } from '../zones/local-time.js';
import type { TimeZone } from '../zones/time-zone.js';
import { isSkipped } from './compile-hours.js';
import { writtenDay } from './holidays.js';
import type { BusinessCalendarState } from './hours-state.js';
import type { OpenHours } from './open-hours.js';
import { DAY, type Shift, shiftOf } from './weekly-hours.js';

/** The hours of one date. */
export interface DateHours {
  /** Starts and ends of what belongs to the date, in turn, open or not: instants. */
  readonly shifts: readonly number[];
  /** When the last open time of these ends; NaN when there is none. */
  readonly closing: number;
}

/** Dates further from 1970 are beyond all instants, in whatever zone. */
const LAST_DATE = 99_999_997;
/** No zone is or was further than this from UTC (Manila, until 1844: 15 h 56 min). */
const OFFSET_LIMIT = 93_600_000;

/** The hours of dates by the shifts that start on them: what of these is open, whatever closed the rest. */
export function hoursByShifts(
  hours: OpenHours,
  { hours: week, holidays, overrides, doubled }: BusinessCalendarState,
  zone: TimeZone,
): (date: number) => DateHours {
  const off = new Set(holidays.map((holiday) => (typeof holiday === 'string' ? holiday : holiday.date)));
  const shiftsOn = (date: number): readonly Shift[] => {
    const text = writtenDay(date);
    if (Object.hasOwn(overrides, text)) return overrides[text] as readonly Shift[];
    return (off.has(text) ? undefined : week[(((((date + 3) % 7) + 7) % 7) + 1) as 1]) ?? [];
  };
  const isLeftOut = (midnight: number): boolean =>
    zone.transitions(midnight - OFFSET_LIMIT, midnight + OFFSET_LIMIT).some((change) => isSkipped(midnight, change));

  return (date) => {
    if (Math.abs(date) > LAST_DATE) return hoursOf(hours, []);
    const midnight = date * DAY;
    const shifts = shiftsOn(date);
    if (shifts.length === 0 || isLeftOut(midnight)) return hoursOf(hours, []);
    const edges = shifts.flatMap(([opens, closes]) =>
      shiftOf(opens, closes).map((time) => instantOfLocal(midnight + time, zone, doubled === 'later')),
    );
    return hoursOf(hours, edges);
  };
}

/** The hours of dates by the open time between their midnights. */
export function hoursByMidnights(hours: OpenHours, zone: TimeZone): (date: number) => DateHours {
  return (date) => {
    if (Math.abs(date) > LAST_DATE) return hoursOf(hours, []);
    return hoursOf(hours, [firstInstantFrom(zone, date * DAY), firstInstantFrom(zone, (date + 1) * DAY)]);
  };
}

function hoursOf(hours: OpenHours, edges: readonly number[]): DateHours {
  const shifts: number[] = [];
  let closing = Number.NaN;
  for (let i = 0; i < edges.length; i += 2) {
    const [start, end] = [edges[i] as number, edges[i + 1] as number];
    // a shift that clocks have left without length is none
    if (!(end > start)) continue;
    shifts.push(start, end);
    if (hours.between(start, end) === 0) continue;
    const [, close] = hours.intervals(start, end).at(-1) as [number, number];
    if (!(close <= closing)) closing = close;
  }
  return { shifts, closing };
}
