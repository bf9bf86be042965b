import { normalCdf, normalQuantile } from '../stats/distributions/distribution.js';

/**
 * What an interval of a bootstrap is made of: the draws, and what leaving out tells.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BootstrapSample {
  /** The number in each resample that had one, in the order of drawing; at least two. */
  readonly draws: ArrayLike<number>;
  /**
   * @param probability from 0 to 1
   * @returns the quantile of the draws, type 7
   */
  quantile(probability: number): number;
  /** The number of all. */
  readonly value: number;
  /** The number without each of the units in turn (`null` where none is left), with how many units give the same. Costly: only called by methods that need it. */
  leftOut(): readonly (readonly [value: number | null, units: number])[];
}

/**
 * How an interval is read off resamples: an imported object such as `bootstrapBca`, or your own.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BootstrapIntervalMethod {
  /** Its name, echoed in the interval. */
  readonly method: string;
  /** What it is for. */
  readonly statistic?: 'bootstrap' | undefined;
  /**
   * @param sample draws, value, and the value without each unit
   * @param confidence level of the interval
   * @returns lower and upper end; `null` where there is none
   */
  bounds(sample: BootstrapSample, confidence: number): readonly [number, number] | null;
}

/**
 * The percentile interval of a bootstrap, the default: the quantiles of the draws at (1 − confidence) / 2 and (1 + confidence) / 2.
 *
 * @remarks Never outside the range of the metric, and carried along by any rising function of it. Where `bias` is not small beside
 * `se`, or where the draws are lopsided, it is off by as much: take {@link bootstrapBca} then. Few units make it too short. Quantiles are
 * type 7, as everywhere here. Cost: O(resamples). Source: Efron 1979.
 * @example
 * ```ts
 * import { bootstrap, bootstrapPercentile, NpsAggregator } from 'cx-metrics';
 * const options = { of: () => new NpsAggregator(), seed: 7, interval: bootstrapPercentile, confidence: 0.9 };
 * bootstrap([10, 10, 9, 9, 8, 8, 7, 6, 5, 2], options).interval; // => { low: -30, high: 50, confidence: 0.9, method: 'percentile' }
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const bootstrapPercentile: BootstrapIntervalMethod = {
  method: 'percentile',
  statistic: 'bootstrap',
  bounds: ({ quantile }, confidence) => [quantile((1 - confidence) / 2), quantile((1 + confidence) / 2)],
};

/**
 * The bias-corrected and accelerated interval of a bootstrap: quantiles of the draws, moved by how many of them lie below the value and
 * by how lopsided the metric is.
 *
 * With z₀ = Φ⁻¹(share of draws below the value, ties as half) and a = Σ u³ / (6 (Σ u²)^1.5), u = mean of the values that leave one unit
 * out − each of them: the ends are the quantiles at Φ(z₀ + (z₀ + z) / (1 − a (z₀ + z))), z = Φ⁻¹((1 ∓ confidence) / 2).
 *
 * @remarks Nearer to its level than {@link bootstrapPercentile} where the metric is biased or lopsided, such as a mean of order values.
 * No interval where all draws lie on one side of the value, or where leaving a unit out leaves nothing to measure. Cost: beside the resamples one result for every unit, which are
 * taken out of an aggregator and put back where it offers `remove`; else all are counted log₂ n times, and merged n times. Source: Efron
 * 1987; Efron and Tibshirani, An Introduction to the Bootstrap, ch. 14.
 * @example
 * ```ts
 * import { bootstrap, bootstrapBca, NpsAggregator } from 'cx-metrics';
 * const answers = [10, 10, 9, 9, 8, 8, 7, 6, 5, 2];
 * const { interval } = bootstrap(answers, { of: () => new NpsAggregator(), seed: 7, interval: bootstrapBca });
 * interval; // => { low: -40, high: 60, confidence: 0.95, method: 'bca' }
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const bootstrapBca: BootstrapIntervalMethod = {
  method: 'bca',
  statistic: 'bootstrap',
  bounds({ draws, quantile, value, leftOut }, confidence) {
    const { length } = draws;
    let twiceBelow = 0;
    for (let i = 0; i < length; i++) {
      twiceBelow += (draws[i] as number) < value ? 2 : (draws[i] as number) === value ? 1 : 0;
    }
    if (twiceBelow === 0 || twiceBelow === 2 * length) return null;
    const middle = normalQuantile(twiceBelow / (2 * length));
    const acceleration = accelerationOf(leftOut());
    if (acceleration === null) return null;
    const z = -normalQuantile((1 - confidence) / 2);
    const [low, high] = [-z, z].map((each) => {
      const slope = 1 - acceleration * (middle + each);
      return slope > 0 ? quantile(normalCdf(middle + (middle + each) / slope)) : null;
    }) as [number | null, number | null];
    return low === null || high === null ? null : [low, high];
  },
};

/** How fast the scatter grows with the value; 0 where every unit matters alike. */
function accelerationOf(all: ReturnType<BootstrapSample['leftOut']>): number | null {
  const leftOut = all.filter(([, units]) => units > 0);
  // from the first one on: where all are equal nothing is left, not even rounding
  const first = leftOut[0]?.[0] ?? 0;
  let [sum, n, most] = [0, 0, 0];
  for (const [value, units] of leftOut) {
    if (value === null) return null;
    sum += (value - first) * units;
    n += units;
    most = Math.max(most, Math.abs(value - first));
  }
  if (most === 0) return 0;
  let [squares, cubes] = [0, 0];
  for (const [value, units] of leftOut) {
    // in parts of the largest one, so that no power over- or underflows
    const off = (sum / n - ((value as number) - first)) / most;
    squares += units * off ** 2;
    cubes += units * off ** 3;
  }
  return cubes / (6 * squares ** 1.5);
}
