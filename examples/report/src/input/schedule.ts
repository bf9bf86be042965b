import { BusinessCalendar, type Shift, type WeeklyHours } from 'cx-metrics';
import { Problem, quote } from '../problem.js';

/** Weekly hours of business, and what a business day is. */
export interface Schedule {
  /** As the caller wrote it. */
  readonly text: string;
  readonly hours: WeeklyHours;
  /** Open time of the usual day: as long as most open days of the week are, the longer ones where two lengths are as many. */
  readonly dayMs: number;
  /** The days of the week that are so long, such as `Mon–Fri`. */
  readonly usualDays: string;
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const EXPECTED = '"Mon-Fri 09:00-17:00", "Mon-Fri 09:00-12:00,13:00-17:30; Sat 09:00-13:00" or 24x7';
const SHIFT = /^((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)-((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?|24:00)$/;
/** As many as the library takes. */
const MOST_SHIFTS = 96;
const WEEK_MS = 604_800_000;

/** The schedule of an `--hours` option; nothing in it is guessed. */
export function scheduleOf(text: string): Schedule {
  const hours = weeklyHours(text);
  const lengths = new Map<number, number[]>();
  for (const [day, shifts] of Object.entries(hours)) {
    const length = openTime(shifts);
    lengths.set(length, [...(lengths.get(length) ?? []), Number(day)]);
  }
  const [[dayMs, days]] = [...lengths].sort(([a, some], [b, others]) => others.length - some.length || b - a) as [
    [number, number[]],
  ];
  return { text: text.trim(), hours, dayMs, usualDays: namesOf(days) };
}

function weeklyHours(text: string): WeeklyHours {
  const tight = text.replace(/\s*([-,;])\s*/g, '$1').trim();
  const hours: Record<number, readonly Shift[]> = {};
  for (const part of (/^24x7$/i.test(tight) ? 'Mon-Sun 00:00-24:00' : tight).split(';')) {
    const [, days, shifts] = /^(\S+)\s+(\S+)$/.exec(part) ?? [];
    if (days === undefined || shifts === undefined) {
      throw new Problem(`--hours must look like ${EXPECTED}; got ${quote(text)}`);
    }
    const list = shifts.split(',').map(shiftOf);
    if (list.length > MOST_SHIFTS) {
      throw new Problem(`--hours: a day may have ${MOST_SHIFTS} shifts at most; got ${list.length}`);
    }
    for (const day of days.split(',').flatMap(daysOf)) {
      if (hours[day] !== undefined) {
        throw new Problem(`--hours: ${DAYS[day - 1]} must stand only once; several shifts of a day go with commas`);
      }
      hours[day] = list;
    }
  }
  return hours;
}

/** A day or a range of days, which may go past Sunday. */
function daysOf(text: string): number[] {
  const [, first, last = first] = /^([a-z]+)(?:-([a-z]+))?$/i.exec(text) ?? [];
  const [from, to] = [dayOf(first, text), dayOf(last, text)];
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, k) => ((from - 1 + k) % 7) + 1);
}

function dayOf(name: string | undefined, text: string): number {
  const day = DAYS.findIndex((known) => known.toLowerCase() === name?.toLowerCase()) + 1;
  if (day === 0) {
    throw new Problem(`--hours: a day must be one of ${DAYS.join(', ')}, or two with a dash; got ${quote(text)}`);
  }
  return day;
}

function shiftOf(text: string): Shift {
  const [, start, end] = SHIFT.exec(text) ?? [];
  if (start === undefined || end === undefined) {
    throw new Problem(`--hours: a shift must look like 09:00-17:30, from 00:00 to 24:00; got ${quote(text)}`);
  }
  // To the library that is 24 hours; here it is more likely a slip of the pen.
  if (start === end) throw new Problem(`--hours: a shift must not end where it starts; got ${quote(text)}`);
  return [start, end];
}

/** Open time of a day with these shifts; those that overlap count once. */
function openTime(shifts: readonly Shift[]): number {
  return new BusinessCalendar({ timeZone: 'UTC', hours: { 1: shifts } }).between(0, WEEK_MS);
}

/** Days of the week in order; three or more in a row become a range. */
function namesOf(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${name(run[0])}–${name(run.at(-1))}`] : run.map(name))).join(', ');
}

function name(day: number | undefined): string {
  return DAYS[(day as number) - 1] as string;
}
