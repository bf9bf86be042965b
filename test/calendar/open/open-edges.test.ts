import { describe, expect, it } from 'vitest';
import { CHUNK, chunkOf } from '../../../src/calendar/open/open-chunks.js';
import { commonEdges, edgesOf, edgesWithout } from '../../../src/calendar/open/open-edges.js';

describe('edges of open intervals', () => {
  it('are read off a chunk', () => {
    expect(edgesOf(chunkOf([]))).toEqual([]);
    expect(edgesOf(chunkOf([30, 40, 5, 10, 10, 12, -5, 2]))).toEqual([0, 2, 5, 12, 30, 40]);
  });

  it('have in common what lies in both', () => {
    expect(commonEdges([0, 10, 20, 30], [5, 25, 29, 40])).toEqual([5, 10, 20, 25, 29, 30]);
    expect(commonEdges([0, 10], [10, 20])).toEqual([]);
    expect(commonEdges([], [10, 20])).toEqual([]);
    expect(commonEdges([0, 10], [-5, Infinity])).toEqual([0, 10]);
  });

  it('are left where nothing is closed, whatever order that comes in', () => {
    const left = (open: number[], closed: number[]) => edgesOf(chunkOf(edgesWithout(open, closed)));
    expect(left([0, 10, 20, 30], [25, 27, -9, 1, 9, 21, 26, 28])).toEqual([1, 9, 21, 25, 28, 30]);
    expect(left([0, 10, 20, CHUNK], [])).toEqual([0, 10, 20, CHUNK]);
    expect(left([5, 10], [10, 12, 2, 5])).toEqual([5, 10]);
    expect(left([0, 10], [0, CHUNK])).toEqual([]);
  });
});
