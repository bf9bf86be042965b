import { CHUNK, CYCLE, chunkOf, type OpenChunk, type OpenSource } from '../open/open-chunks.js';
import { commonEdges, type Edges, edgesOf, edgesWithout } from '../open/open-edges.js';
import type { OpenTime } from '../open/open-time.js';

/** What is open of several at one time. */
export const combine: Record<'union' | 'intersection' | 'difference', (parts: readonly Edges[]) => OpenChunk> = {
  union: (all) => chunkOf(all.flat()),
  intersection: (all) => chunkOf(all.reduce(commonEdges)),
  difference: ([first = [], ...others]) => chunkOf(edgesWithout(first, others.flat())),
};

/** Hours that are several at all times, put together by `combine`. */
export function combinedSource(kind: keyof typeof combine, times: readonly OpenTime[]): OpenSource {
  const [first, ...others] = times.map(({ source }) => source) as [OpenSource, ...OpenSource[]];
  return {
    ...reach(times, []),
    like: (chunk) => {
      const like = first.like(chunk);
      return others.every((other) => other.like(chunk) === like) ? like : chunk;
    },
    compile: (chunk) => combine[kind](times.map((time) => edgesOf(time.chunk(chunk)))),
  };
}

/** Hours that are one of several at a time: the next one from each of the `changes` on, which ascend, in whole milliseconds. */
export function sequenceSource(times: readonly OpenTime[], changes: readonly number[]): OpenSource {
  const { low, high } = reach(times, changes);
  const placeAt = (instant: number): number => {
    let place = 0;
    while (place < changes.length && (changes[place] as number) <= instant) place++;
    return place;
  };
  /** Whose a chunk is from its start to its end; none's where hours change within. */
  const ownerOf = (chunk: number): number | undefined => {
    const place = placeAt(chunk * CHUNK);
    return place === placeAt((chunk + 1) * CHUNK - 1) ? place : undefined;
  };
  return {
    low,
    high,
    like: (chunk) => {
      if (chunk < low) return low - 1;
      const near = chunk < high ? chunk : high + ((chunk - high) % CYCLE);
      const owner = ownerOf(near);
      const like = owner === undefined ? near : (times[owner] as OpenTime).source.like(near);
      return ownerOf(like) === owner ? like : near;
    },
    compile: (chunk) => {
      const origin = chunk * CHUNK;
      const edges: number[] = [];
      for (let place = placeAt(origin); place <= placeAt(origin + CHUNK - 1); place++) {
        // before the first change there is the first one
        const from = (changes[place - 1] ?? origin) - origin;
        const to = (changes[place] ?? Infinity) - origin;
        edges.push(...commonEdges(edgesOf((times[place] as OpenTime).chunk(chunk)), [from, to]));
      }
      return chunkOf(edges);
    },
  };
}

/** From where on, and up to where, chunks are of one kind. */
function reach(
  times: readonly OpenTime[],
  changes: readonly number[],
): { readonly low: number; readonly high: number } {
  let { low, high } = (times[0] as OpenTime).source;
  for (const { source } of times) {
    if (source.low < low) low = source.low;
    if (source.high > high) high = source.high;
  }
  for (const change of changes) {
    const chunk = Math.floor(change / CHUNK);
    if (chunk < low) low = chunk;
    if (chunk >= high) high = chunk + 1;
  }
  return { low, high };
}
