import { tBeyond } from '../distributions/student-t.js';
import { assertLevel, assertRange, LEAST, MOST } from './assert-range.js';
import { scoreBounds } from './interval-scale.js';

/**
 * What an interval of a mean is made from.
 *
 * @category Intervals
 * @since 0.1.0
 */
export interface MeanSample {
  /** The mean. */
  readonly mean: number;
  /** Standard deviation of the values, by n − 1; `null` below two values. */
  readonly sd: number | null;
}

/**
 * A {@link MeanSample} of answers on a bounded scale, measured in levels: the lowest answer is 0, the next one 1.
 *
 * @category Intervals
 * @since 0.1.0
 */
export interface ScaleSample extends MeanSample {
  /** Answers per level, lowest first. */
  readonly counts: readonly number[];
}

/**
 * A way to put an interval around a mean. A plain object, so that a bundle holds only the methods that were imported and a
 * caller can bring one of their own; its output is checked.
 *
 * @category Intervals
 * @since 0.1.0
 */
export interface MeanIntervalMethod<Sample extends MeanSample = ScaleSample> {
  /** Name, echoed in `interval.method`. */
  readonly method: string;
  /** What it is for; a method of your own may leave it out. */
  readonly statistic?: 'mean' | 'mean of a scale' | undefined;
  /**
   * Bounds in the unit of the mean, or `null` where there are none: of mean and standard deviation (on scales also the counts), of
   * how many values there are (at least 1), of the two-sided normal quantile of the confidence and the confidence itself. A
   * property, so that a method that needs counts isn't taken where there are none.
   */
  readonly bounds: (sample: Sample, n: number, z: number, confidence: number) => readonly [number, number] | null;
}

/** {@link meanScore} for counts that are known to be good: the default. */
export const usualScaleMean: MeanIntervalMethod = {
  method: 'score',
  bounds: ({ counts }, _, z) => scoreBounds(counts, z),
};

/**
 * Score interval of the mean of a bounded scale: the default for means of ratings.
 *
 * All means that a score test does not reject, given the likeliest distribution on the levels with that mean; see
 * `scoreInterval` of `cx-metrics/stats`. Inside the scale by construction, contains the mean, honest at n = 1 and when all
 * answers are equal.
 *
 * @remarks Source: Wilson 1927 for two levels, Tango 1998 for three; the same constrained likelihood for more. How it compares
 * with {@link studentT} is measured in the guide "Choosing an interval".
 * @example
 * ```ts
 * import { csat, meanScore } from 'cx-metrics';
 * csat([5, 5, 5], { meanInterval: meanScore }).mean.interval?.high; // => 5
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const meanScore: MeanIntervalMethod = {
  method: 'score',
  statistic: 'mean of a scale',
  bounds(sample, _, z) {
    const { counts } = Object(sample) as ScaleSample;
    assertRange('meanScore', { z }, LEAST, MOST);
    for (const count of [counts].flat()) assertRange('meanScore', { counts: count }, 0, MOST);
    return scoreBounds(counts, z);
  },
};

/** {@link studentT} for samples that are known to be good: the default. */
export const usualMean: MeanIntervalMethod<MeanSample> = {
  method: 'student-t',
  bounds({ mean, sd }, n, _, confidence) {
    if (sd === null) return null;
    const half = (tBeyond(1 - confidence, confidence, n - 1) * sd) / Math.sqrt(n);
    return [mean - half, mean + half];
  },
};

/**
 * Student's interval of a mean: mean ± t · sd / √n, with t of n − 1 degrees of freedom. What spreadsheets, R and SciPy give.
 *
 * The default of unbounded values. On a rating it may reach beyond the scale, has no width when all answers are equal and
 * does not exist below two values.
 *
 * @remarks Source: Student 1908.
 * @example
 * ```ts
 * import { csat, studentT } from 'cx-metrics';
 * const { interval } = csat([5, 4, 4, 2, 5], { meanInterval: studentT }).mean;
 * interval?.low; // ~> 2.479278386208
 * interval?.high; // ~> 5.520721613792
 * csat([5], { meanInterval: studentT }).mean.interval; // => null
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const studentT: MeanIntervalMethod<MeanSample> = {
  method: 'student-t',
  statistic: 'mean',
  bounds(sample, n, _, confidence) {
    const { mean, sd } = Object(sample) as MeanSample;
    if (sd === null) return null;
    assertRange('studentT', { mean }, -1e300, 1e300);
    assertRange('studentT', { sd }, 0, 1e300);
    assertRange('studentT', { n }, 2, 1e17);
    assertLevel('studentT', confidence);
    return usualMean.bounds({ mean, sd }, n, 0, confidence);
  },
};
