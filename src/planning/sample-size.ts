import { refuse } from '../core/errors.js';
import { assertOptions } from '../core/options.js';
import { isCount } from '../core/plain-number.js';
import { zOf } from '../stats/intervals/z-score.js';
import { reachOf } from './power.js';
import { assertReach, type PlannedMetric, type PlannedSpread, SPREAD, variancesOf } from './spread.js';

/**
 * Options of {@link sampleSize}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SampleSizeOptions extends PlannedSpread {
  /** How far the interval may reach to either side: points, a fraction, or the unit of the mean. Either this or `difference`. */
  readonly margin?: number | undefined;
  /** The difference of two groups that is to be found, in the same unit. */
  readonly difference?: number | undefined;
  /** How often such a difference is to be found, between 0 and 1; with `difference`. @defaultValue 0.8 */
  readonly power?: number | undefined;
  /** Level of the interval, or 1 − the level of the test. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** How many there are in all, where that is not many more; with `margin`. @defaultValue endless */
  readonly population?: number | undefined;
  /** The share of those invited who answer, above 0 and up to 1. @defaultValue not known */
  readonly responseRate?: number | undefined;
}

/**
 * Result of {@link sampleSize}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SampleSizeResult {
  /** Always `'sample-size'`. */
  readonly metric: 'sample-size';
  /** What is planned for. */
  readonly of: PlannedMetric;
  /** How many answers are needed; in each of the two groups where a difference is to be found. */
  readonly n: number;
  /** The same before it was rounded up. */
  readonly exact: number;
  /** 1, or 2 for a difference. */
  readonly groups: 1 | 2;
  /** How many to invite, in each group, so that so many answer; `null` without `responseRate`. */
  readonly invitations: number | null;
  /** The level. */
  readonly confidence: number;
  /** The power; `null` for a margin. */
  readonly power: number | null;
}

const METRIC = 'sample-size';

/**
 * How many answers are needed: for an interval of a given width, or to find a given difference of two groups.
 *
 * Margin: n = z² V / margin², and from a finite population n / (1 + (n − 1) / N). Difference: n = (z + z of the power)² · (V₁ + V₂) /
 * difference² in each group. V is the variance of one answer; without `variance`, `share` or `like` it is the largest there is.
 *
 * @remarks Answers, not invitations: give `responseRate` for those. Normal approximation: below some 30 answers ask for more. The worst case
 * for an NPS is half promoters and half detractors; usual ones vary two thirds as much, so that `like: lastQuarter` saves a third of the
 * answers. Finding 5 points between two quarters takes thousands; {@link minimumDetectableChange} says what the answers you have can tell.
 * Cost: O(1). Source: Cochran, Sampling Techniques, ch. 4; MeasuringU for NPS.
 * @param options what is planned for, and how precisely
 * @returns answers that are needed
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { npsFromCounts, sampleSize } from 'cx-metrics';
 * sampleSize({ of: 'nps', margin: 5 }).n; // => 1537
 * sampleSize({ of: 'nps', margin: 5, variance: 0.67, population: 1200 }).n; // => 555
 * sampleSize({ of: 'share', margin: 0.05 }).n; // => 385
 * sampleSize({ of: 'nps', difference: 5, variance: 0.67 }).n; // => 4207
 * const lastQuarter = npsFromCounts({ promoters: 50, passives: 30, detractors: 20 });
 * sampleSize({ of: 'nps', margin: 10, like: lastQuarter, responseRate: 0.25 }).invitations; // => 940
 * ```
 * @category Comparison
 * @since 0.1.0
 */
export function sampleSize(options: SampleSizeOptions): SampleSizeResult {
  assertOptions(METRIC, options, `margin difference power confidence population responseRate ${SPREAD}`);
  const given = Object(options) as SampleSizeOptions;
  const { of, margin, difference, power, confidence = 0.95, population, responseRate } = given;
  const [a, b] = variancesOf(METRIC, given);
  if ((margin === undefined) === (difference === undefined))
    refuse(METRIC, 'margin', 'given, or difference instead', margin);
  let exact: number;
  if (difference === undefined) {
    if (power !== undefined) refuse(METRIC, 'power', 'left out where a margin is given', power);
    const z = zOf(METRIC, confidence);
    const endless = (z * z * a) / assertReach(METRIC, 'margin', of, margin) ** 2;
    if (population !== undefined && !(isCount(population) && population > 0))
      refuse(METRIC, 'population', 'a whole number from 1', population);
    // where answers do not vary 0, also of a population of one, where the quotient is 0 / 0
    exact = population === undefined || endless === 0 ? endless : endless / (1 + (endless - 1) / population);
  } else {
    if (population !== undefined) refuse(METRIC, 'population', 'left out where a difference is given', population);
    const reach = reachOf(METRIC, confidence, power ?? 0.8);
    exact = (reach * reach * (a + b)) / assertReach(METRIC, 'difference', of, difference) ** 2;
  }
  // what is a whole number but for rounding is one
  const n = Math.max(1, Math.ceil(exact * (1 - 1e-12)));
  if (!isCount(n))
    refuse(METRIC, 'margin or difference', 'one for which fewer than 2^53 answers are needed', margin ?? difference);
  if (responseRate !== undefined && !(typeof responseRate === 'number' && responseRate > 0 && responseRate <= 1)) {
    refuse(METRIC, 'responseRate', 'a number above 0, at most 1', responseRate);
  }
  return {
    metric: METRIC,
    of,
    n,
    exact,
    groups: difference === undefined ? 1 : 2,
    invitations: responseRate === undefined ? null : Math.ceil((n / responseRate) * (1 - 1e-12)),
    confidence,
    power: difference === undefined ? null : (power ?? 0.8),
  };
}
