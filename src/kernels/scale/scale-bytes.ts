/**
 * Counts bytes that are all levels of a scale below 16; false, with nothing counted, where it cannot or does not pay.
 *
 * The trick: such answers fit in four bits, so two neighbouring bytes make one index of a 256-entry table of pairs:
 * `word | word >>> 4` holds two such indices, and a 32-bit load brings four answers for two increments. A byte above 15
 * shows in `off`; one that is off the scale falls outside `lanes`, where writing does nothing, so that the sum falls short.
 * The caller then counts one by one, which is also the slow twin that the tests compare with.
 */
export function countBytes(bytes: Uint8Array, min: number, lanes: Int32Array): boolean {
  // below, the tables cost more than they save
  if (bytes.length < 2048 || bytes.byteOffset & 3) return false;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, (bytes.length >> 3) * 2);
  const pairs = new Int32Array(1024);
  let off = 0;
  // in blocks: one long loop that is compiled while it runs stays slow to its end
  for (let from = 0; from < words.length; from += 4096) off |= countPairs(words, from, pairs);
  for (let pair = 0; pair < 1024; pair++) {
    const times = pairs[pair] as number;
    if (times) {
      (lanes[((pair & 15) - min) << 2] as number) += times;
      (lanes[(((pair >> 4) & 15) - min) << 2] as number) += times;
    }
  }
  for (let i = words.length * 4; i < bytes.length; i++) (lanes[((bytes[i] as number) - min) << 2] as number)++;
  const isWhole = !(off & 0xf0f0f0f0) && lanes.reduce((sum, count) => sum + count) === bytes.length;
  if (!isWhole) lanes.fill(0);
  return isWhole;
}

function countPairs(words: Int32Array, from: number, pairs: Int32Array): number {
  const to = Math.min(from + 4096, words.length);
  let off = 0;
  for (let i = from; i < to; i += 2) {
    const first = words[i] as number;
    const second = words[i + 1] as number;
    off |= first | second;
    const a = first | (first >>> 4);
    const b = second | (second >>> 4);
    // four tables take turns: one that is incremented twice in a row at one place stalls
    (pairs[a & 255] as number)++;
    (pairs[256 | ((a >>> 16) & 255)] as number)++;
    (pairs[512 | (b & 255)] as number)++;
    (pairs[768 | ((b >>> 16) & 255)] as number)++;
  }
  return off;
}
