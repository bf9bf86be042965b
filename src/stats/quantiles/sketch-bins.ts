/** Numbers of values by bin, from the bin `first` on. */
export interface Bins {
  first: number;
  counts: Float64Array;
}

/** The first bin, that of the least normal double, and the bin after that of the largest. */
export const FIRST_BIN = 128;
export const END_BIN = 262_016;

/** The least and the largest bin of doubles that are given as words, zero left out, and whether one is below 0. */
export function rangeOf(words: Int32Array, high: number): { least: number; most: number; signs: number } {
  let [least, most, signs] = [0x7fffffff, 0, 0];
  for (let i = high; i < words.length; i += 2) {
    const word = words[i] as number;
    const size = word & 0x7fffffff;
    if (size < least && size >= FIRST_BIN << 13) least = size;
    if (size > most) most = size;
    signs |= word;
  }
  return { least: least >> 13, most: most >> 13, signs };
}

/** Counts numbers from 0 into bins that have room for them; gives how many are 0. */
export function countUnsigned(words: Int32Array, high: number, { first, counts }: Bins): number {
  let zeros = 0;
  for (let i = high; i < words.length; i += 2) {
    const place = ((words[i] as number) >> 13) - first;
    if (place < 0) zeros++;
    else (counts[place] as number)++;
  }
  return zeros;
}

/** The same for numbers of both signs. */
export function countSigned(words: Int32Array, high: number, above: Bins, below: Bins): number {
  let zeros = 0;
  for (let i = high; i < words.length; i += 2) {
    const word = words[i] as number;
    const { first, counts } = word < 0 ? below : above;
    const place = ((word & 0x7fffffff) >> 13) - first;
    if (place < 0) zeros++;
    else (counts[place] as number)++;
  }
  return zeros;
}

/** Makes room for a range of bins. */
export function widen(bins: Bins, low: number, high: number): void {
  const { counts } = bins;
  const first = counts.length > 0 ? bins.first : low;
  const end = first + counts.length;
  if (low >= first && high < end) return;
  // Half as much again, in whole powers of two, so that a range that grows and grows is not copied each time.
  const spare = counts.length >> 1;
  const from = Math.max(FIRST_BIN, (low < first ? low - spare : first) & ~127);
  const to = Math.min(END_BIN, ((high >= end ? high + 1 + spare : end) + 127) & ~127);
  bins.counts = new Float64Array(to - from);
  bins.counts.set(counts, first - from);
  bins.first = from;
}

/** Eight bytes to take doubles apart, made at first use. */
const scratch: { bytes?: DataView } = {};

function bytesOf(): DataView {
  scratch.bytes ??= new DataView(new ArrayBuffer(8));
  return scratch.bytes;
}

/** The bin of a value: 0, or from {@link FIRST_BIN} on with the sign of the value. */
export function binOf(value: number): number {
  const bytes = bytesOf();
  bytes.setFloat64(0, value);
  const word = bytes.getInt32(0);
  const size = (word & 0x7fffffff) >>> 13;
  return size < FIRST_BIN ? 0 : word < 0 ? -size : size;
}

/** The middle of a bin, or 0. */
export function middleOf(bin: number): number {
  if (bin === 0) return 0;
  const bytes = bytesOf();
  bytes.setInt32(0, (Math.abs(bin) << 13) | 0x1000);
  bytes.setInt32(4, 0);
  return Math.sign(bin) * bytes.getFloat64(0);
}

/** Which half of a double holds its exponent, in the memory of this machine. */
export function highWord(): number {
  return new Int32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1;
}
