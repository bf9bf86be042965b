/**
 * A way to put an interval around a share of `count` in `total`. A plain object, so that a bundle holds only the methods that
 * were imported and a caller can bring one of their own; its output is checked and clamped to 0…1.
 *
 * @category Intervals
 * @since 0.1.0
 */
export interface ProportionIntervalMethod {
  /** Name, echoed in results. */
  readonly method: string;
  /**
   * Bounds of the share.
   * @param count how many have the property; at least 0, at most `total`
   * @param total out of how many; at least 1
   * @param z two-sided normal quantile of the confidence
   * @param confidence the level itself
   * @returns lower and upper bound
   */
  bounds(count: number, total: number, z: number, confidence: number): readonly [number, number];
}

/**
 * Wilson's score interval of a share: the default of every share.
 *
 * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). Inside 0…1, contains the share, exact 0 and 1 at its ends.
 *
 * @remarks Source: Wilson 1927.
 * @example
 * ```ts
 * import { wilson } from 'cx-metrics/stats';
 * wilson.bounds(1, 1, 1.959963984540054, 0.95)[0]; // ~> 0.20654931437723745
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const wilson: ProportionIntervalMethod = {
  method: 'wilson',
  bounds(count, total, z) {
    const share = count / total;
    const k = (z * z) / total;
    const centre = (share + k / 2) / (1 + k);
    const half = Math.sqrt(k * (share * (1 - share) + k / 4)) / (1 + k);
    // the ends that are exact in theory are made so: rounding may put them 1e-17 beyond
    return [count === 0 ? 0 : Math.min(centre - half, share), count === total ? 1 : Math.max(centre + half, share)];
  },
};
