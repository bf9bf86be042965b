import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBytes } from '../../../src/kernels/scale/scale-bytes.js';
import { runs } from '../../runs.js';

/** How often each level occurs, one by one; `null` when a byte is none. */
function slowCounts(bytes: Uint8Array, min: number, max: number): number[] | null {
  const counts = new Array<number>(max - min + 1).fill(0);
  for (const byte of bytes) {
    if (byte < min || byte > max) return null;
    (counts[byte - min] as number)++;
  }
  return counts;
}

function fastCounts(bytes: Uint8Array, min: number, max: number): number[] | null {
  const lanes = new Int32Array((max - min + 1) * 4);
  const isCounted = countBytes(bytes, min, lanes);
  const counts = Array.from({ length: max - min + 1 }, (_, level) =>
    lanes.subarray(4 * level, 4 * level + 4).reduce((sum, count) => sum + count, 0),
  );
  if (!isCounted) expect(lanes.every((count) => count === 0)).toBe(true);
  return isCounted ? counts : null;
}

const scales = fc.constantFrom([0, 10], [1, 5], [1, 10], [0, 15], [0, 1], [-5, 5], [3, 3], [0, 200]) as fc.Arbitrary<
  [number, number]
>;
/** Just above and below the scale, just above four bits, and anything. */
const strange = fc.oneof(
  fc.integer({ min: 11, max: 15 }),
  fc.integer({ min: 16, max: 255 }),
  fc.integer({ min: 0, max: 10 }),
);
const length = fc.oneof(
  fc.integer({ min: 2038, max: 2058 }),
  // blocks of words end at 16,384 bytes
  fc.integer({ min: 16_370, max: 16_400 }),
  fc.integer({ min: 2048, max: 4000 }),
);

/** Bytes in the middle of other memory, mostly on the scale. */
const memory = fc
  .record({
    scale: scales,
    length,
    offset: fc.constantFrom(0, 4, 0, 4, 1, 2, 3, 5, 6, 7),
    seed: fc.integer(),
    around: fc.nat(255),
    pokes: fc.array(fc.record({ at: fc.nat(), value: strange }), { maxLength: 2 }),
  })
  .map(({ scale: [min, max], length, offset, seed, around, pokes }) => {
    const all = new Uint8Array(offset + length + 9).fill(around);
    const bytes = all.subarray(offset, offset + length);
    const low = Math.max(0, min);
    for (let i = 0; i < length; i++) {
      bytes[i] = low + ((Math.imul(i + seed, 2654435761) >>> 8) % (Math.min(max, 15) - low + 1));
    }
    for (const { at, value } of pokes) bytes[at % length] = value;
    return { bytes, min, max };
  });

describe('countBytes', () => {
  it('counts what counting one by one counts, or nothing at all', () => {
    fc.assert(
      fc.property(memory, ({ bytes, min, max }) => {
        const fast = fastCounts(bytes, min, max);
        const slow = slowCounts(bytes, min, max);
        const pays = bytes.length >= 2048 && bytes.byteOffset % 4 === 0;
        if (fast) expect([pays, fast]).toEqual([true, slow]);
        else expect(pays && slow !== null && bytes.every((byte) => byte < 16)).toBe(false);
      }),
      { numRuns: runs },
    );
    // both ways, whatever chance brings
    expect(fastCounts(new Uint8Array(2048).fill(5), 0, 10)).not.toBe(null);
    expect(fastCounts(new Uint8Array(2048).fill(11), 0, 10)).toBe(null);
  });

  it('sees every strange byte wherever it stands', () => {
    const bytes = new Uint8Array(2055).fill(5);
    expect(fastCounts(bytes, 0, 10)).toEqual([0, 0, 0, 0, 0, 2055, 0, 0, 0, 0, 0]);
    for (const at of [0, 1, 2, 3, 4, 5, 6, 7, 504, 2046, 2047, 2048, 2049, 2050, 2051, 2052, 2053, 2054]) {
      for (const value of [11, 15, 16, 21, 128, 255]) {
        bytes[at] = value;
        expect([at, value, fastCounts(bytes, 0, 10)]).toEqual([at, value, null]);
      }
      bytes[at] = 5;
    }
  });

  it('does not begin below 2,048 bytes or off the boundary of a word', () => {
    const bytes = new Uint8Array(2300).fill(1);
    expect(fastCounts(bytes.subarray(0, 2047), 0, 1)).toBe(null);
    expect(fastCounts(bytes.subarray(0, 2048), 0, 1)).toEqual([0, 2048]);
    for (const offset of [1, 2, 3]) expect(fastCounts(bytes.subarray(offset), 0, 1)).toBe(null);
    expect(fastCounts(bytes.subarray(4), 0, 1)).toEqual([0, 2296]);
  });
});
