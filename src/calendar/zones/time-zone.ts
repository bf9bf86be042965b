import { formatOfZone, isUtc, readOffset } from './zone-name.js';

/** A change of the offset of a zone. */
export interface Transition {
  /** The first instant of the new offset, in epoch milliseconds. */
  readonly at: number;
  /** Offset until then, in milliseconds. */
  readonly before: number;
  /** Offset from then on, in milliseconds. */
  readonly after: number;
}

/** The clock on the wall in one place: local time = instant + offset. */
export interface TimeZone {
  /** The name as it was given. */
  readonly name: string;
  /**
   * Milliseconds by which local time is ahead of UTC at an instant: any finite number, fractions allowed. The first call
   * for a half-year costs about 0.15 ms, the others nothing to speak of.
   */
  offsetAt(instant: number): number;
  /** The changes of offset with `from <= at < to`, ascending. */
  transitions(from: number, to: number): readonly Transition[];
}

/*
 * How offsets are found. Time is cut into chunks of 189 days. The first question about a chunk samples its offset through
 * Intl and bisects wherever two samples differ; the chunk then stays known. Samples must be closer than any two changes of
 * the zone, or a change there and back could hide between them. Measured over all zones of tzdata 2025b: since 1970 the
 * closest two changes are 6.96 days apart (Recife 2000; Gaza from 2040), before 1970 3.99 days (Freetown 1939).
 * 189 days divide the 400 years after which weekdays and leap years repeat, and with them all rules for the far future:
 * later chunks are read off the years 2383 to 2783, so no instant, however far, needs chunks without end. Before 1800
 * every zone keeps the local mean time of its place.
 */
const CHUNK = 16_329_600_000;
const QUARTER = 900_000;
const CHUNKS_PER_CYCLE = 773;
const FIRST_CHUNK = -329;
const REPEATING_FROM = 800;
const CELLS_BEFORE_1970 = 54;
const CELLS = 32;

/** Zones are few, spellings of them are many: `asia/tokyo` is taken as well, and each holds a formatter. */
const ZONE_LIMIT = 1024;

const zones = /* @__PURE__ */ new Map<string, TimeZone>();

/** The zone of an IANA name, one object per name; `caller` is the function that was given it. */
export function timeZoneOf(caller: string, name: string): TimeZone {
  const known = zones.get(name);
  if (known) return known;
  const zone = isUtc(name) ? utc(name) : zoneOf(name, formatOfZone(caller, name));
  if (zones.size >= ZONE_LIMIT) zones.clear();
  zones.set(name, zone);
  return zone;
}

function utc(name: string): TimeZone {
  return { name, offsetAt: () => 0, transitions: () => [] };
}

interface Chunk {
  readonly from: number;
  readonly to: number;
  /** Offset just before the chunk. */
  readonly base: number;
  readonly changes: readonly Transition[];
}

function zoneOf(name: string, format: Intl.DateTimeFormat): TimeZone {
  const chunks = new Map<number, Chunk>();
  let last: Chunk | undefined;

  const chunkOf = (number: number): Chunk => {
    let chunk = chunks.get(number);
    if (!chunk) {
      chunk = searchChunk(format, number);
      chunks.set(number, chunk);
    }
    return chunk;
  };

  const offsetAt = (instant: number): number => {
    let chunk = last;
    let whole = Math.floor(instant);
    if (!chunk || !(whole >= chunk.from && whole < chunk.to)) {
      const number = Math.floor(whole / CHUNK);
      const like = knownNumber(number);
      chunk = last = chunkOf(like);
      whole -= number > like ? (number - like) * CHUNK : 0;
    }
    const { changes } = chunk;
    let i = changes.length;
    while (i > 0 && whole < (changes[i - 1] as Transition).at) i--;
    return i === 0 ? chunk.base : (changes[i - 1] as Transition).after;
  };

  const transitions = (from: number, to: number): Transition[] => {
    const found: Transition[] = [];
    const end = Math.floor(to / CHUNK);
    for (let number = Math.max(FIRST_CHUNK, Math.floor(from / CHUNK)); number <= end; number++) {
      const like = knownNumber(number);
      const shift = (number - like) * CHUNK;
      for (const change of chunkOf(like).changes) {
        const at = change.at + shift;
        if (at >= from && at < to) found.push(shift === 0 ? change : { ...change, at });
      }
    }
    return found;
  };

  return { name, offsetAt, transitions };
}

/** The chunk of the searched years that stands for this one. */
function knownNumber(number: number): number {
  if (number < FIRST_CHUNK) return FIRST_CHUNK;
  const beyond = number - REPEATING_FROM;
  return beyond < CHUNKS_PER_CYCLE ? number : REPEATING_FROM + (beyond % CHUNKS_PER_CYCLE);
}

/** Finds the changes of one chunk. Samples lie a second before the grid, so that a change on the grid has one owner. */
function searchChunk(format: Intl.DateTimeFormat, number: number): Chunk {
  const from = number * CHUNK;
  const cells = number < 0 ? CELLS_BEFORE_1970 : CELLS;
  const changes: Transition[] = [];
  const base = readOffset(format, from - 1000);
  let [low, before] = [from - 1000, base];
  for (let cell = 1; cell <= cells; cell++) {
    const high = from - 1000 + cell * (CHUNK / cells);
    const end = readOffset(format, high);
    while (before !== end) {
      const change = bisect(format, low, before, high, end);
      changes.push(change);
      [low, before] = [change.at, change.after];
    }
    low = high;
  }
  return { from: number === FIRST_CHUNK ? Number.NEGATIVE_INFINITY : from, to: from + CHUNK, base, changes };
}

/**
 * The first second, between two with different offsets, that no longer has the offset of the lower one. Nearly all changes
 * come on a quarter of an hour: halving goes by quarters, then tries that second, and only then halves on.
 */
function bisect(format: Intl.DateTimeFormat, low: number, before: number, high: number, end: number): Transition {
  let [last, at, after] = [low, high, end];
  while (at - last > 1000) {
    const width = at - last;
    const half = Math.floor(width / 2000) * 1000;
    const step = width > QUARTER ? Math.ceil(half / QUARTER) * QUARTER : width === QUARTER ? 1000 : half;
    const offset = readOffset(format, last + step);
    if (offset === before) last += step;
    else [at, after] = [last + step, offset];
  }
  return { at, before, after };
}
