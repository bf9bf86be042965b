import { gammaSplit } from '../distributions/gamma.js';
import { assertLevel, assertRange, LEAST, MOST } from './assert-range.js';
import { zOf } from './z-score.js';

/**
 * A way to put an interval around a rate of `count` events in some exposure (hours, orders, thousands of calls), the count
 * being Poisson distributed. A plain object, so that a bundle holds only the methods that were imported and a caller can
 * bring one of their own.
 *
 * @category Intervals
 * @since 0.1.0
 */
export interface CountIntervalMethod {
  /** Name, echoed in results. */
  readonly method: string;
  /** What it is for; a method of your own may leave it out. */
  readonly statistic?: 'rate' | undefined;
  /**
   * Bounds of the rate `count / exposure`.
   * @param count how many events; at least 0
   * @param exposure in what they were counted; above 0
   * @param z two-sided normal quantile of the confidence
   * @param confidence the level itself
   * @returns lower and upper bound, in events per unit of exposure
   */
  bounds(count: number, exposure: number, z: number, confidence: number): readonly [number, number];
}

/** {@link poissonScore} for counts that are known to be good: the default. */
export const usualRate: CountIntervalMethod = {
  method: 'poisson-score',
  bounds(count, exposure, z) {
    const high = count + (z * z) / 2 + z * Math.sqrt(count + (z * z) / 4);
    // The bounds multiply to count²: so the lower one needs no difference, and is 0 where it should be.
    return [((count / high) * count) / exposure, high / exposure];
  },
};

/**
 * Score interval of a rate: Wilson's idea for counts.
 *
 * (count + z²/2 ± z √(count + z²/4)) / exposure, which are the rates that a score test does not reject.
 *
 * @remarks Never below 0, exactly 0 for no events, contains the rate. Coverage is close to the level on average. O(1).
 * Source: the score test of Rao 1948; among the intervals compared by Barker 2002.
 * @example
 * ```ts
 * import { poissonScore } from 'cx-metrics/stats';
 * poissonScore.bounds(0, 1, 1.959963984540054, 0.95)[1]; // ~> 3.841458820694124
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const poissonScore: CountIntervalMethod = {
  method: 'poisson-score',
  statistic: 'rate',
  bounds(count, exposure, z) {
    assertRate('poissonScore', count, exposure);
    assertRange('poissonScore', { z }, LEAST, MOST);
    return usualRate.bounds(count, exposure, z, 0);
  },
};

/**
 * Garwood's exact interval of a rate, from tails of the Poisson distribution.
 *
 * Quantiles of gamma distributions over the exposure: low of shape `count` at α/2, high of shape `count + 1` at 1 - α/2,
 * with α = 1 - confidence; exactly 0 for no events.
 *
 * @remarks Covers the true rate at least as often as it says, and therefore is wider than needed for small counts. Contains
 * the rate. Half the quantile of chi-square with twice the degrees of freedom is the same. Cost: some 20 µs, growing with
 * the root of the count: 5 ms for a million events; from 1e10 events on the expansion of the quantile, a + z√a + (z² - 1) / 3
 * of shape a, is as exact and costs nothing. Source: Garwood 1936; Cornish and Fisher 1938.
 * @example
 * ```ts
 * import { poissonExact } from 'cx-metrics/stats';
 * const [low, high] = poissonExact.bounds(5, 2, 1.959963984540054, 0.95);
 * low; // ~> 0.8117431950592
 * high; // ~> 5.8341660396613
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const poissonExact: CountIntervalMethod = {
  method: 'poisson-exact',
  statistic: 'rate',
  bounds(count, exposure, _, confidence) {
    assertRate('poissonExact', count, exposure);
    assertLevel('poissonExact', confidence);
    if (count >= 1e10) {
      const z = zOf('poissonExact', confidence);
      const quantile = (shape: number, at: number) => (shape + at * Math.sqrt(shape) + (at * at - 1) / 3) / exposure;
      return [quantile(count, -z), quantile(count + 1, z)];
    }
    const tail = (1 - confidence) / 2;
    const low = count === 0 ? 0 : gammaSplit(tail, 1 - tail, count);
    return [low / exposure, gammaSplit(1 - tail, tail, count + 1) / exposure];
  },
};

/** What the methods of a rate take. */
function assertRate(method: string, count: number, exposure: number): void {
  assertRange(method, { count }, 0, Number.MAX_SAFE_INTEGER);
  // what is divided by less could overflow
  assertRange(method, { exposure }, 1e-280, 1e308);
}
