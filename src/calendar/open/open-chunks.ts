/*
 * Open time is compiled in chunks of 63 days of UTC, 9 weeks: chunk k starts at instant k · 63 days. 2,319 chunks make the
 * 400 years after which dates, weekdays and the rules of zones repeat.
 */

/** Length of a chunk in milliseconds, and in days. */
export const CHUNK = 5_443_200_000;
export const CHUNK_DAYS = 63;
export const CYCLE = 2319;

const DAY = 86_400_000;
/** A quotient that is rounded up into the next day does no harm: what ended before that day ended before its last instant. A literal, since bundlers keep a division at top level. */
const PER_DAY = 1.1574074074074074e-8;

/** The open intervals within a chunk. */
export interface OpenChunk {
  /**
   * Of each interval in turn: start and end, from the start of the chunk, and open time before it. Disjoint, ascending; at
   * the end a row of Infinity, Infinity and the total, where every search stops.
   */
  readonly table: readonly number[];
  /** By day: where in the table the first interval stands that ends after the start of the day. */
  readonly days: readonly number[];
  /** Open time of the chunk. */
  readonly total: number;
}

/** Where open time comes from. */
export interface OpenSource {
  /** All chunks before this one are like the last of them. */
  readonly low: number;
  /** From this chunk on, each is like the one 400 years later. */
  readonly high: number;
  /** How many calendars it is made of, those of combinations in it too. @defaultValue 1 */
  readonly calendars?: number;
  /** How often they are combined, one in the other. @defaultValue 0 */
  readonly depth?: number;
  /** A chunk of the same content, the same one for as many as possible. */
  like(chunk: number): number;
  /** Works a chunk out. */
  compile(chunk: number): OpenChunk;
}

/** A chunk of intervals, given as starts and ends in turn: in any order, overlapping, reaching out of the chunk. */
export function chunkOf(edges: readonly number[]): OpenChunk {
  let sorted = edges;
  for (let i = 2; i < edges.length; i += 2) {
    if ((edges[i] as number) < (edges[i - 2] as number)) {
      sorted = sortedPairs(edges);
      break;
    }
  }
  const table: number[] = [];
  let [total, before] = [0, -1];
  for (let i = 0; i < sorted.length; i += 2) {
    const start = Math.max(sorted[i] as number, 0);
    const end = Math.min(sorted[i + 1] as number, CHUNK);
    if (end <= start || end <= before) continue;
    if (start > before) {
      table.push(start, end, total);
      total += end - start;
    } else {
      table[table.length - 2] = end;
      total += end - before;
    }
    before = end;
  }
  table.push(Infinity, Infinity, total);
  const days: number[] = [];
  for (let day = 0, i = 0; day <= CHUNK_DAYS; day++) {
    while ((table[i + 1] as number) <= day * DAY) i += 3;
    days.push(i);
  }
  return { table, days, total };
}

function sortedPairs(edges: readonly number[]): number[] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < edges.length; i += 2) pairs.push([edges[i] as number, edges[i + 1] as number]);
  return pairs.sort(([a], [b]) => a - b).flat();
}

/** Where in the table the first interval stands that ends after a moment of the chunk. */
export function intervalAfter({ table, days }: OpenChunk, moment: number): number {
  let i = days[(moment * PER_DAY) | 0] as number;
  while ((table[i + 1] as number) <= moment) i += 3;
  return i;
}

/** Open time of a chunk up to a moment in it. */
export function openBefore(chunk: OpenChunk, moment: number): number {
  const { table } = chunk;
  const i = intervalAfter(chunk, moment);
  const open = table[i] as number;
  return moment > open ? (table[i + 2] as number) + (moment - open) : (table[i + 2] as number);
}
