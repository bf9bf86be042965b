import { describe, expect, it } from 'vitest';
import { readPairs } from '../../../src/kernels/quotient/read-pairs.js';

const form = { metric: 'q', part: 'x', whole: 'y' } as const;

describe('readPairs', () => {
  it('reads each part once, in the order of the rows, and hands on what is good', () => {
    const read: string[] = [];
    const seen: [number, number][] = [];
    const readers = {
      x: (row: number) => {
        read.push(`x${row}`);
        return row;
      },
      y: (row: number) => {
        read.push(`y${row}`);
        return row === 2 ? null : 7;
      },
      onInvalid: 'count',
    };
    const counts = readPairs(form, new Set([1, 2, -3, 4]), readers, (x, y) => seen.push([x, y]));
    expect(counts).toMatchObject({ n: 2, missing: 1, invalid: 1 });
    expect(seen).toEqual([
      [1, 7],
      [4, 7],
    ]);
    expect(read.join()).toBe('x1,y1,x2,y2,x-3,y-3,x4,y4');
  });

  it('has a 1 for every row where rows are the whole', () => {
    const seen: number[] = [];
    readPairs({ ...form, rows: 'whole' }, [5, null], { x: (row: unknown) => row }, (_, y) => seen.push(y));
    expect(seen).toEqual([1]);
  });

  it('lets through what a reader throws', () => {
    const thrown = new RangeError('mine');
    const readers = {
      x: () => {
        throw thrown;
      },
      y: () => 1,
    };
    expect(() => readPairs(form, [1], readers, () => {})).toThrow(thrown);
  });
});
