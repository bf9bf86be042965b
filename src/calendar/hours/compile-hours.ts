import { CHUNK, CHUNK_DAYS, CYCLE, chunkOf, type OpenChunk, type OpenSource } from '../open/open-chunks.js';
import { edgesOf, edgesWithout } from '../open/open-edges.js';
import type { TimeZone } from '../zones/time-zone.js';
import { DAY, type DayShifts } from './weekly-hours.js';

/** Before it, in 1799, zones have no changes; from the other one on, in 2383, they repeat (see time-zone.ts). */
const FIRST_CHUNK = -990;
const REPEATING_FROM = 2400;

/** A calendar as numbers. */
export interface CalendarDays {
  readonly zone: TimeZone;
  /** Shifts by weekday, Monday first. */
  readonly week: readonly DayShifts[];
  /** Shifts of the dates that have their own, by days since 1970-01-01. */
  readonly special: ReadonlyMap<number, DayShifts>;
  /** What is closed on dates, whatever shifts are there. */
  readonly closed: ReadonlyMap<number, DayShifts>;
  /** Whether a time that happens twice is the later one. */
  readonly isLater: boolean;
}

/** Compiles a calendar: its open time, chunk by chunk, as `open-time.ts` asks for it. */
export function compileHours(days: CalendarDays): OpenSource {
  // A shift is within three days of the UTC day of its date's number: two nights and the offset of the zone.
  const marked = new Set<number>();
  for (const day of [...days.special.keys(), ...days.closed.keys()]) {
    marked.add(Math.floor((day - 1) / CHUNK_DAYS)).add(Math.floor((day + 3) / CHUNK_DAYS));
  }
  let [low, high] = [FIRST_CHUNK, REPEATING_FROM];
  for (const chunk of marked) {
    if (chunk < low) low = chunk;
    if (chunk >= high) high = chunk + 1;
  }
  const usual = usualChunk(days.week);
  return {
    low,
    high,
    like: (chunk) => {
      if (marked.has(chunk)) return chunk;
      if (chunk < FIRST_CHUNK) return low - 1;
      return chunk < REPEATING_FROM ? chunk : REPEATING_FROM + ((chunk - REPEATING_FROM) % CYCLE);
    },
    compile: (chunk) => (usual !== undefined && !marked.has(chunk) ? usual : compiled(days, chunk)),
  };
}

/** The chunk that a week without any shift has everywhere, or a week of whole days, whatever clocks do. */
function usualChunk(week: readonly DayShifts[]): OpenChunk | undefined {
  if (week.every(({ length }) => length === 0)) return chunkOf([]);
  const isWhole = (shifts: DayShifts) => shifts.some((start, i) => i % 2 === 0 && start === 0 && shifts[i + 1] === DAY);
  return week.every(isWhole) ? chunkOf([0, CHUNK]) : undefined;
}

/** Local times become instants as in local-time.ts: in order, with the offset that the changes up to then have left. */
function compiled({ zone, week, special, closed, isLater }: CalendarDays, chunk: number): OpenChunk {
  const origin = chunk * CHUNK;
  const last = (chunk + 1) * CHUNK_DAYS;
  const first = last - CHUNK_DAYS - 3;
  const reach = (first - 2) * DAY;
  const changes = zone.transitions(reach, (last + 4) * DAY);
  const limits = changes.map(({ at, before, after }) => at + (isLater ? after : Math.max(before, after)));
  let offset = zone.offsetAt(reach);
  let next = 0;

  const momentOf = (local: number): number => {
    let held = offset;
    for (let i = next; i < limits.length && local >= (limits[i] as number); i++) held = (changes[i] as Change).after;
    return local - held - origin;
  };

  const addShifts = (edges: number[], midnight: number, shifts: DayShifts): void => {
    for (let i = 0; i < shifts.length; i += 2) {
      const start = momentOf(midnight + (shifts[i] as number));
      const end = momentOf(midnight + (shifts[i + 1] as number));
      if (end > start) edges.push(start, end);
    }
  };

  const [edges, taken]: [number[], number[]] = [[], []];
  for (let day = first; day <= last; day++) {
    const midnight = day * DAY;
    while (next < limits.length && midnight >= (limits[next] as number)) offset = (changes[next++] as Change).after;
    if (next < limits.length && isSkipped(midnight, changes[next] as Change)) continue;
    const weekday = (((day + 3) % 7) + 7) % 7;
    addShifts(edges, midnight, special.get(day) ?? (week[weekday] as DayShifts));
    const stretches = closed.get(day);
    if (stretches) addShifts(taken, midnight, stretches);
  }
  const open = chunkOf(edges);
  return taken.length === 0 ? open : chunkOf(edgesWithout(edgesOf(open), taken));
}

type Change = ReturnType<TimeZone['transitions']>[number];

/** Whether clocks jumped over a whole date, as in Apia on 30 December 2011. */
export function isSkipped(midnight: number, { at, before, after }: Change): boolean {
  return at + before <= midnight && at + after >= midnight + DAY;
}
