import { CHUNK } from './open-chunks.js';
import type { OpenTime } from './open-time.js';

/** Open time as a table, for long columns of instants within a range. */
export interface OpenTable {
  readonly from: number;
  readonly to: number;
  /** Fills in open times where both ends are in the range; the others are worked out by `other`. */
  readonly fill: (starts: Float64Array, ends: Float64Array, out: Float64Array, other: OtherPair) => void;
}

/** Open time of the pair at an index. */
export type OtherPair = (index: number) => number;

/** Tables are made for these years only; placeholders like 9999 are left to single calls. */
const EARLIEST = 0;
const LATEST = 4_102_444_800_000;
/** At most so many cells, 19 MB, and no more than can pay: a cell costs about a 50th of a single call. */
const CELL_LIMIT = 2_097_152;
const CELLS_PER_PAIR = 50;
const QUARTER = 900_000;
const HOUR = 3_600_000;
const SAMPLES = 512;

/** A table for two columns: the known one where it is enough, or where single calls are the better way. */
export function tableFor(
  time: OpenTime,
  starts: Float64Array,
  ends: Float64Array,
  known: OpenTable | undefined,
): OpenTable | undefined {
  let [from, to] = [Infinity, -Infinity];
  const step = Math.ceil(starts.length / SAMPLES);
  // backwards, so that the last one is seen: sorted columns are seen from end to end
  for (let i = starts.length - 1; i >= 0; i -= i > step ? step : Math.max(i, 1)) {
    for (const instant of [starts[i] as number, ends[i] as number]) {
      if (!(instant >= EARLIEST && instant < LATEST)) continue;
      from = Math.min(from, instant);
      to = Math.max(to, instant);
    }
  }
  if (!(from <= to) || (known !== undefined && from >= known.from && to < known.to)) return known;
  from = Math.floor(from / CHUNK) * CHUNK;
  to = (Math.floor(to / CHUNK) + 1) * CHUNK;
  if ((to - from) / DAY_CELLS > starts.length * CELLS_PER_PAIR) return known;
  const edges: number[] = [];
  let width = to - from;
  time.visit(from, to, (open, close) => {
    edges.push(open - from, close - from);
    width = divisor(divisor(width, open - from), close - from);
  });
  const limit = Math.min(CELL_LIMIT, starts.length * CELLS_PER_PAIR);
  const cell = [width, QUARTER, HOUR].find((cell) => (to - from) / cell <= limit);
  return cell ? cellTable(from, to, edges, cell) : known;
}

/** Fewer cells than two a day are not to be expected. */
const DAY_CELLS = 43_200_000;

function divisor(width: number, edge: number): number {
  let [a, b] = [width, edge % width];
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

/**
 * Cells that are open or closed as a whole: open time before t is `base + slope · t`, where a closed cell has the open time
 * before it as base and slope 0, an open one slope 1. That a quotient may be rounded into the next cell does no harm, since
 * open time has no steps. Where edges are too odd for cells that fit them, a cell with an edge inside has the base NaN, and
 * the few pairs that meet it are worked out one by one.
 */
function cellTable(from: number, to: number, edges: readonly number[], width: number): OpenTable {
  const bases = new Float64Array((to - from) / width + 1);
  const slopes = new Uint8Array(bases.length);
  let [cell, before] = [0, 0];
  for (let i = 0; i < edges.length; i += 2) {
    const [open, close] = [edges[i] as number, edges[i + 1] as number];
    const beyond = close / width;
    bases.fill(before, cell, open / width).fill(before - open, open / width, beyond);
    slopes.fill(1, open / width, beyond);
    before += close - open;
    cell = beyond;
  }
  bases.fill(before, cell);
  const odd = edges.filter((edge) => edge % width > 0);
  for (const edge of odd) bases[Math.floor(edge / width)] = Number.NaN;
  const grid = { from, length: to - from, perMs: 1 / width, bases, slopes, isExact: odd.length === 0 };
  return { from, to, fill: (starts, ends, out, other) => fillByCells(grid, starts, ends, out, other) };
}

interface Grid {
  readonly from: number;
  readonly length: number;
  readonly perMs: number;
  readonly bases: Float64Array;
  readonly slopes: Uint8Array;
  /** Whether no cell has an edge inside. */
  readonly isExact: boolean;
}

/** Pairs that the inner loop takes at a time: V8 compiles what was called often better than a long loop it is still in. */
const BLOCK = 4096;

/** Not a closure of the table: the loop stays compiled when tables come and go. */
function fillByCells(grid: Grid, starts: Float64Array, ends: Float64Array, out: Float64Array, other: OtherPair): void {
  const { from, length, isExact } = grid;
  for (let i = 0; i < out.length; ) {
    if (isExact) i = fillCouples(grid, starts, ends, out, i, Math.min(i + BLOCK, out.length));
    for (const stop = Math.min(i + (isExact ? 2 : BLOCK), out.length); i < stop; i++) {
      const start = (starts[i] as number) - from;
      const end = (ends[i] as number) - from;
      const within = start >= 0 && start < length && end >= 0 && end < length;
      const time = within ? openUpTo(grid, end) - openUpTo(grid, start) : Number.NaN;
      out[i] = Number.isNaN(time) ? other(i) : time;
    }
  }
}

function openUpTo({ perMs, bases, slopes }: Grid, moment: number): number {
  const cell = (moment * perMs) | 0;
  return (bases[cell] as number) + (slopes[cell] as number) * moment;
}

/**
 * Pair by pair, until one of the next two is not in the table; tells where. In each turn of a loop V8 looks anew at the kind,
 * the length and the place of every array: two pairs a turn share that, which saves a fifth. Written out, since calls of
 * `openUpTo` cost as much again.
 */
function fillCouples(
  { from, length, perMs, bases, slopes }: Grid,
  starts: Float64Array,
  ends: Float64Array,
  out: Float64Array,
  first: number,
  stop: number,
): number {
  let i = first;
  for (; i + 1 < stop; i += 2) {
    const start = (starts[i] as number) - from;
    const end = (ends[i] as number) - from;
    const start2 = (starts[i + 1] as number) - from;
    const end2 = (ends[i + 1] as number) - from;
    if (!(start >= 0 && start < length && end >= 0 && end < length)) break;
    if (!(start2 >= 0 && start2 < length && end2 >= 0 && end2 < length)) break;
    const c = (start * perMs) | 0;
    const d = (end * perMs) | 0;
    const before = (bases[c] as number) + (slopes[c] as number) * start;
    out[i] = (bases[d] as number) + (slopes[d] as number) * end - before;
    const c2 = (start2 * perMs) | 0;
    const d2 = (end2 * perMs) | 0;
    const before2 = (bases[c2] as number) + (slopes[c2] as number) * start2;
    out[i + 1] = (bases[d2] as number) + (slopes[d2] as number) * end2 - before2;
  }
  return i;
}
