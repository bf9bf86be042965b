/** Every way that n answers can fall on so many levels, as counts per level. The array is reused. */
export function* compositions(n: number, levels: number): Generator<readonly number[]> {
  const counts = new Array<number>(levels).fill(0);
  function* fill(level: number, left: number): Generator<readonly number[]> {
    if (level === levels - 1) {
      counts[level] = left;
      yield counts;
      return;
    }
    for (let count = 0; count <= left; count++) {
      counts[level] = count;
      yield* fill(level + 1, left - count);
    }
  }
  yield* fill(0, n);
}

/** Bounds from counts per level. */
export type Bounds = (counts: readonly number[], n: number, confidence: number) => readonly [number, number];

/** How a method does, for each of several true distributions. */
export interface Performance {
  /** Probability that the interval holds the true value. */
  readonly coverage: readonly number[];
  /** Expected width. */
  readonly width: readonly number[];
}

/**
 * Exact coverage and mean width of an interval: the multinomial probabilities of all compositions, summed.
 * A true value within 1e-9 of a bound counts as held: bounds of some methods lie on a lattice that true values lie on too.
 *
 * @param estimated what is estimated, from the mean in levels
 * @param distributions weights of the levels
 */
export function performanceOf(
  bounds: Bounds,
  estimated: (mean: number) => number,
  distributions: readonly (readonly number[])[],
  n: number,
  confidence: number,
): Performance {
  const logFactorials = [0];
  for (let i = 1; i <= n; i++) logFactorials.push((logFactorials[i - 1] as number) + Math.log(i));
  const truths = distributions.map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const mean = weights.reduce((sum, weight, level) => sum + level * weight, 0) / total;
    return { value: estimated(mean), logs: weights.map((weight) => Math.log(weight / total)) };
  });
  const coverage = truths.map(() => 0);
  const width = truths.map(() => 0);
  for (const counts of compositions(n, distributions[0]?.length ?? 0)) {
    const [low, high] = bounds(counts, n, confidence);
    const ways = counts.reduce((sum, count) => sum - (logFactorials[count] as number), logFactorials[n] as number);
    for (const [i, { value, logs }] of truths.entries()) {
      const log = (sum: number, count: number, level: number) => (count ? sum + count * (logs[level] as number) : sum);
      const probability = Math.exp(counts.reduce(log, ways));
      width[i] = (width[i] as number) + probability * (high - low);
      if (low - 1e-9 <= value && value <= high + 1e-9) coverage[i] = (coverage[i] as number) + probability;
    }
  }
  return { coverage, width };
}
