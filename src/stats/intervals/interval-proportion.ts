import { assertRange, LEAST, MOST } from './assert-range.js';

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
  /** What it is for; a method of your own may leave it out. */
  readonly statistic?: 'share' | undefined;
  /**
   * Bounds of the share.
   * @param count how many have the property; at least 0, at most `total`
   * @param total out of how many; at least 1
   * @param z two-sided normal quantile of the confidence
   * @param confidence the level itself
   * @returns lower and upper bound
   * @throws A {@link CxMetricsError} `INVALID_VALUE`, of the methods of this library, for what cannot be such a count, total or level
   */
  bounds(count: number, total: number, z: number, confidence: number): readonly [number, number];
}

function wilsonBounds(count: number, total: number, z: number): readonly [number, number] {
  const share = count / total;
  const k = (z * z) / total;
  const centre = (share + k / 2) / (1 + k);
  const half = Math.sqrt(k * (share * (1 - share) + k / 4)) / (1 + k);
  // the ends that are exact in theory are made so: rounding may put them 1e-17 beyond
  return [count === 0 ? 0 : Math.min(centre - half, share), count === total ? 1 : Math.max(centre + half, share)];
}

/** {@link wilson} for counts that are known to be good: the default. */
export const usualShare: ProportionIntervalMethod = { method: 'wilson', bounds: wilsonBounds };

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
  statistic: 'share',
  bounds(count, total, z) {
    assertShare('wilson', count, total, z);
    return wilsonBounds(count, total, z);
  },
};

/**
 * Agresti and Coull's interval of a share: Wald's, after adding about two with and two without the property.
 *
 * p̃ ± z √(p̃ (1 - p̃) / ñ) with ñ = n + z² and p̃ = (count + z²/2) / ñ.
 *
 * @remarks Around the centre of {@link wilson} and never narrower. Its bounds may lie beyond 0…1; results clamp them.
 * Source: Agresti and Coull 1998.
 * @example
 * ```ts
 * import { agrestiCoull } from 'cx-metrics/stats';
 * agrestiCoull.bounds(82, 100, 1.959963984540054, 0.95)[0]; // ~> 0.7324301264544633
 * agrestiCoull.bounds(15, 15, 1.959963984540054, 0.95)[1]; // ~> 1.034679813921052
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const agrestiCoull: ProportionIntervalMethod = {
  method: 'agresti-coull',
  statistic: 'share',
  bounds(count, total, z) {
    assertShare('agrestiCoull', count, total, z);
    return aroundShare((count + (z * z) / 2) / (total + z * z), total + z * z, z);
  },
};

/**
 * Wald's interval of a share, of introductory textbooks.
 *
 * p ± z √(p (1 - p) / n).
 *
 * @remarks For comparison with tools that show it, and for large counts: it covers far less than it says when a share is
 * near 0 or 1 or the total small, and has no width when all answers agree. Its bounds may lie beyond 0…1; results clamp
 * them. Contains the share.
 * @example
 * ```ts
 * import { waldProportion } from 'cx-metrics/stats';
 * waldProportion.bounds(82, 100, 1.959963984540054, 0.95)[0]; // ~> 0.7447006426365766
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const waldProportion: ProportionIntervalMethod = {
  method: 'wald',
  statistic: 'share',
  bounds(count, total, z) {
    assertShare('waldProportion', count, total, z);
    return aroundShare(count / total, total, z);
  },
};

function aroundShare(share: number, total: number, z: number): readonly [number, number] {
  const half = z * Math.sqrt((share * (1 - share)) / total);
  // "+ 0" turns -0 into 0
  return [share - half, share + half + 0];
}

/** What the methods of a share by z take. */
function assertShare(method: string, count: number, total: number, z: number): void {
  assertRange(method, { total, z }, LEAST, MOST);
  assertRange(method, { count }, 0, total);
}
