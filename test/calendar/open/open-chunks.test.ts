import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHUNK,
  CHUNK_DAYS,
  CYCLE,
  chunkOf,
  intervalAfter,
  openBefore,
} from '../../../src/calendar/open/open-chunks.js';
import { runs } from '../../runs.js';

const edge = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: CHUNK - 50, max: CHUNK + 50 }),
  fc.integer({ min: -CHUNK, max: 2 * CHUNK }),
);
const edges = fc.array(fc.tuple(edge, edge), { maxLength: 12 });

describe('chunks of open time', () => {
  it('make 400 years of 9 weeks each', () => {
    expect(CHUNK).toBe(CHUNK_DAYS * 864e5);
    expect(CYCLE * CHUNK_DAYS).toBe(146_097);
    expect(CHUNK_DAYS % 7).toBe(0);
  });

  it('hold the union of intervals in any order, within the chunk', () => {
    fc.assert(
      fc.property(edges, fc.array(edge), (pairs, more) => {
        const chunk = chunkOf(pairs.flat());
        const { table, total } = chunk;
        const isOpen = (t: number): boolean => pairs.some(([open, close]) => open <= t && t < close);
        for (const t of [...pairs.flat(), ...more].flatMap((at) => [at - 1, at, at + 1])) {
          if (t < 0 || t >= CHUNK) continue;
          const i = intervalAfter(chunk, t);
          expect((table[i] as number) <= t).toBe(isOpen(t));
          expect(openBefore(chunk, t + 1) - openBefore(chunk, t)).toBe(isOpen(t) ? 1 : 0);
        }
        expect(openBefore(chunk, 0)).toBe(0);
        expect(openBefore(chunk, CHUNK)).toBe(total);
        for (let i = 3; i < table.length; i += 3) expect(table[i] as number).toBeGreaterThan(table[i - 2] as number);
      }),
      { numRuns: runs },
    );
  });

  it('may be closed or open as a whole', () => {
    expect(chunkOf([])).toMatchObject({ table: [Infinity, Infinity, 0], total: 0 });
    expect(chunkOf([0, CHUNK])).toMatchObject({ table: [0, CHUNK, 0, Infinity, Infinity, CHUNK], total: CHUNK });
    expect(chunkOf([-5, 10, 10, 20, 15, 18, CHUNK, CHUNK + 1, -9, 0])).toMatchObject({
      table: [0, 20, 0, Infinity, Infinity, 20],
    });
  });
});
