import { CHUNK, chunkOf, type OpenChunk } from './open-chunks.js';

/** Starts and ends of intervals within a chunk, in turn. */
export type Edges = readonly number[];

/** The intervals of a chunk: apart and ascending. */
export function edgesOf({ table }: OpenChunk): Edges {
  return table.slice(0, -3).filter((_, i) => i % 3 < 2);
}

/** What lies in an interval of both; each is apart and ascending. */
export function commonEdges(a: Edges, b: Edges): Edges {
  const found: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [endOfA, endOfB] = [a[i + 1] as number, b[j + 1] as number];
    const start = Math.max(a[i] as number, b[j] as number);
    const end = Math.min(endOfA, endOfB);
    if (end > start) found.push(start, end);
    if (endOfA <= endOfB) i += 2;
    if (endOfB <= endOfA) j += 2;
  }
  return found;
}

/** What lies in an interval of `open`, which is apart and ascending, and in none of `closed`, which may be in any order; some may be empty. */
export function edgesWithout(open: Edges, closed: Edges): Edges {
  // what is not outside, and not closed
  return outside(edgesOf(chunkOf([...outside(open), ...closed])));
}

/** What is in none of the intervals, which are apart and ascending; some may be empty. */
function outside(edges: Edges): Edges {
  return [0, ...edges, CHUNK];
}
