import { assertRange, LEAST, MOST } from '../../stats/intervals/assert-range.js';

/**
 * What is known of weighted answers when their interval is asked for.
 *
 * @category Results
 * @since 0.1.0
 */
export interface WeightedNpsSample {
  /** The weighted NPS in points. */
  readonly value: number;
  /** Sum of all weights; above 0. */
  readonly weight: number;
  /** Sum of the weights of the top class. */
  readonly promoterWeight: number;
  /** Sum of the weights of the middle class. */
  readonly passiveWeight: number;
  /** Sum of the weights of the bottom class. */
  readonly detractorWeight: number;
  /** How many equally weighted answers would tell as much: (Σw)² / Σw². */
  readonly nEffective: number;
  /** Kish's standard error in points. */
  readonly se: number;
  /** Linearised standard error in points; `null` below two answers. */
  readonly seLinearised: number | null;
}

/**
 * A way to put an interval around a weighted NPS. A plain object, so that a bundle holds only the methods that were
 * imported and a caller can bring one of their own; its output is checked and clamped to −100…100.
 *
 * @category Intervals
 * @since 0.1.0
 */
export interface WeightedNpsIntervalMethod {
  /** Name, echoed in `interval.method`. */
  readonly method: string;
  /** What it is for; a method of your own may leave it out. */
  readonly statistic?: 'weighted nps' | undefined;
  /**
   * Bounds in points.
   * @param sample value, sums of weights and standard errors
   * @param n answers, those of weight 0 among them; at least 1
   * @param z two-sided normal quantile of the confidence
   * @param confidence the level itself
   * @returns lower and upper bound, or `null` for no interval
   */
  bounds(sample: WeightedNpsSample, n: number, z: number, confidence: number): readonly [number, number] | null;
}

/** {@link weightedKish} for samples that are known to be good: the default. */
export const usualWeightedNps: WeightedNpsIntervalMethod = {
  method: 'kish-wald',
  bounds: ({ value, se }, _, z) => [value - z * se, value + z * se],
};

/**
 * The default interval of a weighted NPS: value ± z · Kish's standard error, the variance of the weighted answers by the
 * effective n.
 *
 * For weights that have nothing to do with the answers. Like every Wald interval it has no width when all the weight is in
 * one class, and promises too much below some 30 effective answers.
 *
 * @remarks Source: Kish 1965.
 * @example
 * ```ts
 * import { weightedKish, weightedNps } from 'cx-metrics';
 * const columns = { score: [10, 9, 3, 7], weight: [1, 1, 2, 2] };
 * weightedNps(columns, { interval: weightedKish }).interval?.method; // => 'kish-wald'
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const weightedKish: WeightedNpsIntervalMethod = {
  method: 'kish-wald',
  statistic: 'weighted nps',
  bounds(sample, _, z) {
    const { value, se } = Object(sample) as WeightedNpsSample;
    return aroundValue('weightedKish', value, 'se', se, z);
  },
};

/**
 * Interval of a weighted NPS by the linearised standard error, which lets weights and answers go together: what survey
 * packages report for the mean of an independent sample with these weights. `null` below two answers.
 *
 * @remarks Source: Taylor linearisation of a ratio (Särndal, Swensson and Wretman 1992); the error is that of `svymean` in R's
 * `survey`, the bounds use the normal quantile.
 * @example
 * ```ts
 * import { weightedLinearised, weightedNps } from 'cx-metrics';
 * const columns = { score: [10, 9, 3, 7, 8, 10, 6, 9], weight: [1, 1, 2, 2, 1, 1, 2, 2] };
 * weightedNps(columns, { interval: weightedLinearised }).interval?.low; // ~> -59.9771514614465
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const weightedLinearised: WeightedNpsIntervalMethod = {
  method: 'linearised',
  statistic: 'weighted nps',
  bounds(sample, _, z) {
    const { value, seLinearised: se } = Object(sample) as WeightedNpsSample;
    return se === null ? null : aroundValue('weightedLinearised', value, 'seLinearised', se, z);
  },
};

function aroundValue(method: string, value: number, name: string, se: number, z: number): readonly [number, number] {
  assertRange(method, { value }, -100, 100);
  assertRange(method, { [name]: se }, 0, MOST);
  assertRange(method, { z }, LEAST, MOST);
  return [value - z * se, value + z * se];
}
