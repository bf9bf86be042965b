import { between } from '../../stats/quantiles/counted.js';

/** How values are put into classes: by the borders of equal shares, by their place in order, or by borders that are given. */
export type RankMethod = 'quantile-edges' | 'ntile' | 'fixed-edges';

/** Values in classes 1 (worst) to k (best). */
export interface RankClasses {
  /** The class of each value. */
  readonly scores: Uint8Array;
  /** How many values each class has, the worst first. */
  readonly counts: readonly number[];
  /** The k − 1 borders, from the worst class up: a class is better than its border. `null` for `'ntile'` and for no values. */
  readonly edges: readonly number[] | null;
}

/**
 * Puts values into k classes of about equal size.
 *
 * `'quantile-edges'`: 1 + how many of the quantiles (type 7) at 1/k … (k − 1)/k a value is better than; equal values share a
 * class, and a class may stay empty. `'ntile'`: as SQL's NTILE, the values in order are cut into k runs, the first ones longer by
 * one where k does not divide n; the order of the values given decides between equal ones, so these may differ in class.
 */
export function rankClasses(
  values: Float64Array,
  classes: number,
  method: RankMethod,
  best: 'highest' | 'lowest',
  fixed: readonly number[] = [],
): RankClasses {
  const sign = best === 'highest' ? 1 : -1;
  // "+ 0" turns -0 into 0
  const goodness = values.map((value) => sign * value + 0);
  const scores = new Uint8Array(values.length);
  let edges: readonly number[] | null = null;
  if (method === 'ntile') ntile(goodness, classes, scores);
  else edges = method === 'fixed-edges' ? fixed.map((edge) => sign * edge + 0) : edgesOf(goodness, classes);
  if (edges) for (const [i, value] of goodness.entries()) scores[i] = 1 + countBelow(edges, value);
  const counts: number[] = new Array(classes).fill(0);
  for (const score of scores) (counts[score - 1] as number)++;
  return { scores, counts, edges: edges?.map((edge) => sign * edge + 0) ?? null };
}

function edgesOf(goodness: Float64Array, classes: number): number[] | null {
  if (goodness.length === 0) return null;
  const sorted = goodness.slice().sort();
  return Array.from({ length: classes - 1 }, (_, k) => {
    const place = (sorted.length - 1) * ((k + 1) / classes);
    const lower = Math.floor(place);
    return between(sorted[lower] as number, sorted[Math.ceil(place)] as number, place - lower);
  });
}

function countBelow(edges: readonly number[], value: number): number {
  let below = 0;
  while (below < edges.length && (edges[below] as number) < value) below++;
  return below;
}

function ntile(goodness: Float64Array, classes: number, scores: Uint8Array): void {
  const order = Uint32Array.from(goodness.keys());
  order.sort((a, b) => (goodness[a] as number) - (goodness[b] as number) || a - b);
  const n = order.length;
  const short = Math.floor(n / classes);
  const longer = n - short * classes;
  for (let k = 0, rank = 0; k < classes; k++) {
    const end = rank + short + (k < longer ? 1 : 0);
    for (; rank < end; rank++) scores[order[rank] as number] = k + 1;
  }
}
