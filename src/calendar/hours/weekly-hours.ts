import { refuse } from '../../core/errors.js';

/**
 * One stretch of work on a date: when it opens and closes in local time, as `HH:MM` or `HH:MM:SS`.
 *
 * @remarks Closing that is not after opening belongs to the next date: `['22:00', '06:00']` is a night shift and
 * `['09:00', '09:00']` lasts 24 hours. `'24:00'` may be the closing and is the next date's midnight.
 * @category Calendar
 * @since 0.1.0
 */
export type Shift = readonly [opens: string, closes: string];

/**
 * The shifts that start on each day of the week, by ISO number: 1 is Monday, 7 is Sunday. A day that is left out is closed.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface WeeklyHours {
  /** Shifts that start on Mondays. @defaultValue none */
  readonly 1?: readonly Shift[] | undefined;
  /** Shifts that start on Tuesdays. @defaultValue none */
  readonly 2?: readonly Shift[] | undefined;
  /** Shifts that start on Wednesdays. @defaultValue none */
  readonly 3?: readonly Shift[] | undefined;
  /** Shifts that start on Thursdays. @defaultValue none */
  readonly 4?: readonly Shift[] | undefined;
  /** Shifts that start on Fridays. @defaultValue none */
  readonly 5?: readonly Shift[] | undefined;
  /** Shifts that start on Saturdays. @defaultValue none */
  readonly 6?: readonly Shift[] | undefined;
  /** Shifts that start on Sundays. @defaultValue none */
  readonly 7?: readonly Shift[] | undefined;
}

/** Starts and ends in turn, in milliseconds from the midnight of the date, by start, then end. */
export type DayShifts = readonly number[];

export const CALENDAR = 'BusinessCalendar';
export const DAY = 86_400_000;

/** So many that every quarter of an hour can be one, so few that no schedule makes centuries slow. */
const SHIFT_LIMIT = 96;
const TIME = /^(\d\d):([0-5]\d)(?::([0-5]\d))?$/;

/** A time of day to 24:00 in milliseconds from midnight; NaN for what is none. */
export function timeOfDay(text: unknown): number {
  const [, hour, minute, second = 0] = (typeof text === 'string' && TIME.exec(text)) || [];
  const time = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  return time <= DAY ? time : Number.NaN;
}

function timeOf(text: unknown, name: string, isEnd: boolean, place: string): number {
  const time = timeOfDay(text);
  if (time < DAY || (isEnd && time === DAY)) return time;
  const latest = isEnd ? '24:00' : '23:59:59';
  return refuse(CALENDAR, name, `HH:MM or HH:MM:SS from 00:00 to ${latest}`, text, undefined, place);
}

/** Start and end of a shift in milliseconds from the midnight of its date, checked. */
export function shiftOf(opens: unknown, closes: unknown, place = ''): [number, number] {
  const [start, end] = [timeOf(opens, 'opens', false, place), timeOf(closes, 'closes', true, place)];
  return [start, end > start ? end : end + DAY];
}

/** The shifts of one date, checked, in order and without repetition. */
export function shiftsOf(list: unknown, name: string): DayShifts {
  if (!Array.isArray(list) || list.length > SHIFT_LIMIT) {
    return refuse(CALENDAR, name, `an array of at most ${SHIFT_LIMIT} shifts`, list);
  }
  // holes are seen, and refused
  const shifts = Array.from(list, (shift: unknown, i) => {
    const place = ` in shift ${i} of ${name}`;
    return Array.isArray(shift) && shift.length === 2
      ? shiftOf(shift[0], shift[1], place)
      : refuse(CALENDAR, 'a shift', '[opens, closes]', shift, undefined, place);
  });
  shifts.sort(([a, b], [c, d]) => a - c || b - d);
  const flat: number[] = [];
  for (const [start, end] of shifts) {
    if (start !== flat.at(-2) || end !== flat.at(-1)) flat.push(start, end);
  }
  return flat;
}

/** The entries of an object of shifts. */
export function entriesOf(shifts: unknown, name: string, key: string): [string, unknown][] {
  return typeof shifts === 'object' && shifts !== null && !Array.isArray(shifts)
    ? Object.entries(shifts)
    : refuse(CALENDAR, name, `an object of shifts by ${key}`, shifts);
}

/** The shifts of the seven days of the week, Monday first. */
export function weekOf(hours: unknown): readonly DayShifts[] {
  const week: DayShifts[] = [[], [], [], [], [], [], []];
  let [list, read]: [unknown, DayShifts] = [undefined, []];
  for (const [day, shifts] of entriesOf(hours, 'hours', 'ISO weekday, 1 to 7')) {
    if (!/^[1-7]$/.test(day)) refuse(CALENDAR, 'a weekday', '1 (Monday) to 7 (Sunday)', day);
    if (shifts === undefined) continue;
    // days often share one array
    if (shifts !== list) [list, read] = [shifts, shiftsOf(shifts, `hours ${day}`)];
    week[Number(day) - 1] = read;
  }
  return week;
}

/** The shifts of a date as they are written, always in the same way. */
export function writtenShifts(shifts: DayShifts): Shift[] {
  const written: Shift[] = [];
  for (let i = 0; i < shifts.length; i += 2) {
    const end = shifts[i + 1] as number;
    written.push([writtenTime(shifts[i] as number), writtenTime(end > DAY ? end - DAY : end)]);
  }
  return written;
}

function writtenTime(time: number): string {
  if (time === DAY) return '24:00';
  const text = new Date(time).toISOString();
  return text.slice(11, time % 60_000 === 0 ? 16 : 19);
}
