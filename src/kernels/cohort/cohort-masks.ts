import { BLOCK, type VisitColumns } from '../history/visit-columns.js';
import type { VisitTimes } from '../history/visit-times.js';
import type { CohortCounter } from './cohort-counter.js';

/** Words of bits that are filled at a time, 64 MB: where all subjects need more, they are taken in turns. */
const WORDS_AT_ONCE = 16_777_216;

/** Periods up to which cells are counted while bits are read. */
const COUNTED_SPAN = 256;

/**
 * Hands every subject's periods to a counter. One bit per subject and period says who was there when, and reading the bits
 * sorts the periods by itself: two passes over the visits, no object for any of them. The slow twin is `historiesOf`.
 */
export function takeMasks(
  counter: CohortCounter,
  { subjects, codes }: VisitColumns,
  { times, base }: VisitTimes,
  span: number,
  attributes: readonly (string | number | null)[] | null,
  room = WORDS_AT_ONCE,
): void {
  const words = Math.max(1, Math.ceil(span / 32));
  const atOnce = Math.max(1, Math.floor(room / words));
  const found = new Int32Array(32 * words);
  // the table that most people ask for, where it is not too wide, is counted while its bits are read
  const sizes = new Float64Array(span);
  const cells = counter.isUsual && span <= COUNTED_SPAN ? new Float64Array(span * span) : null;
  for (let low = 0; low < codes; low += atOnce) {
    const count = Math.min(atOnce, codes - low);
    const masks = new Int32Array(count * words);
    const isSingle = words === 1 && count === codes;
    for (let start = 0; start < times.length; start += BLOCK) {
      if (isSingle) markSingle(masks, subjects, times, start);
      else markMany(masks, subjects, times, start, words, low, count);
    }
    for (let start = 0; start < count; start += BLOCK) {
      const end = Math.min(start + BLOCK, count);
      if (cells) countBlock(masks, start, end, words, cells, sizes);
      else takeBlock(counter, masks, start, end, words, base, found, low, attributes);
    }
  }
  if (cells)
    for (let k = 0; k < span; k++)
      counter.adopt(base + k, sizes[k] as number, cells.subarray(k * span, (k + 1) * span));
}

/** Counts cells as the bits are read: a row of `span` cells for each first period, and how many subjects have it. */
function countBlock(
  masks: Int32Array,
  start: number,
  end: number,
  words: number,
  cells: Float64Array,
  sizes: Float64Array,
): void {
  const span = sizes.length;
  for (let k = start; k < end; k++) {
    let first = -1;
    for (let word = 0; word < words; word++) {
      // `mask & -mask` is the lowest bit, `mask & (mask - 1)` the mask without it
      for (let mask = masks[k * words + word] as number; mask !== 0; mask &= mask - 1) {
        const column = word * 32 + 31 - Math.clz32(mask & -mask);
        if (first < 0) first = column;
        (cells[first * span + column - first] as number)++;
      }
    }
    if (first >= 0) (sizes[first] as number)++;
  }
}

function takeBlock(
  counter: CohortCounter,
  masks: Int32Array,
  start: number,
  end: number,
  words: number,
  base: number,
  found: Int32Array,
  low: number,
  attributes: readonly (string | number | null)[] | null,
): void {
  for (let k = start; k < end; k++) {
    let n = 0;
    for (let word = 0; word < words; word++) {
      for (let mask = masks[k * words + word] as number; mask !== 0; mask &= mask - 1) {
        found[n++] = base + word * 32 + 31 - Math.clz32(mask & -mask);
      }
    }
    if (n > 0) counter.take(found, 0, n, null, attributes && (attributes[low + k] as string | number | null));
  }
}

function markSingle(masks: Int32Array, subjects: ArrayLike<number>, times: ArrayLike<number>, start: number): void {
  const end = Math.min(start + BLOCK, times.length);
  for (let i = start; i < end; i++) {
    const time = times[i] as number;
    if (time >= 0) (masks[subjects[i] as number] as number) |= 1 << time;
  }
}

function markMany(
  masks: Int32Array,
  subjects: ArrayLike<number>,
  times: ArrayLike<number>,
  start: number,
  words: number,
  low: number,
  count: number,
): void {
  const end = Math.min(start + BLOCK, times.length);
  for (let i = start; i < end; i++) {
    const [time, place] = [times[i] as number, (subjects[i] as number) - low];
    if (time >= 0 && place >= 0 && place < count) (masks[place * words + (time >> 5)] as number) |= 1 << (time & 31);
  }
}
