import { refuse } from '../../core/errors.js';
import { plain } from '../../core/plain-number.js';
import type { Unit } from '../../core/result.js';
import { type Comparison, type ComparisonOptions, concludeComparison, type ReadSide } from '../comparison.js';
import { assertCountedAlike, comparedFacts, type Facts, factsOf } from '../counted-alike.js';
import { type MeanSide, usualMeanDifference } from './mean-difference.js';

/**
 * A side of {@link compareMeans}: a mean with what tells how it varies, or a result that holds them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MeanSideValues {
  /** The mean; `null` when there is none. Where a result has a field `mean`, that is taken. */
  readonly value?: number | null | undefined;
  /** The mean by another name, or the mean of a rating with its error and n. */
  readonly mean?: number | MeanSideValues | null | undefined;
  /** Of how many. */
  readonly n: number | bigint;
  /** Standard error of the mean; `null` when it is not known. */
  readonly se?: number | null | undefined;
  /** The same of durations. */
  readonly seMs?: number | null | undefined;
  /** Standard deviation of the values, where `se` is not given: se = sd / √n. */
  readonly sd?: number | null | undefined;
}

/**
 * Result of {@link compareMeans}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface MeanComparison extends Comparison<'compare-means', Unit | null> {}

const EXPECTED = 'a result with value, se and n, or { mean, sd, n }';

/**
 * The difference of two means, a − b, with interval and p-value by Welch's t test: ratings, handle times, order values, ratios of sums.
 *
 * value = mean of a − mean of b, in their unit. se = √(se² + se²); degrees of freedom after Welch and Satterthwaite; nothing is assumed
 * of the variances. The sides are independent.
 *
 * @remarks Takes every result with `value`, `se` (or `seMs`) and `n` as it is: `ttr`, `summary`, `averageOrderValue`, `quotient`,
 * `weightedNps`, revenue churn; of CSAT, CES and stars their `mean`. Means of times are drawn by a few long ones and leave out what
 * is still open: {@link compareDurations} does not. Below two values on a side there is a difference, and neither interval nor p-value.
 * Sides that were counted differently are refused by name. Cost: O(1). Source: Welch 1947.
 * @param a a result, or numbers
 * @param b the other one: what is subtracted
 * @param options method and level of the interval
 * @returns difference, interval, p-value; `value: null` when a side has no mean
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what are no such numbers and for sides counted differently; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { ces, compareMeans } from 'cx-metrics';
 * const change = compareMeans({ mean: 5.2, sd: 1.4, n: 120 }, { mean: 4.8, sd: 1.6, n: 90 });
 * change.value; // ~> 0.4
 * change.df; // ~> 176.92618523891
 * change.pValue; // ~> 0.06035397101201
 * const options = { direction: 'high-is-easy', scale: { min: 1, max: 7 } } as const;
 * compareMeans(ces([7, 6, 6], options), ces([4, 5, 3], options)).value; // ~> 2.333333333333
 * ```
 * @category Comparison
 * @since 0.1.0
 */
export function compareMeans(
  a: MeanSideValues,
  b: MeanSideValues,
  options?: ComparisonOptions<MeanSide, 'difference of means'>,
): MeanComparison {
  const caller = 'compare-means';
  const [one, other] = [factsOf(caller, 'a', a, EXPECTED), factsOf(caller, 'b', b, EXPECTED)];
  const [first, second] = [meanSideOf(caller, 'a', one), meanSideOf(caller, 'b', other)];
  assertCountedAlike(caller, one, other);
  const compared = {
    metric: caller,
    facts: comparedFacts(one, other),
    unit: unitOf(one) ?? unitOf(other),
    kind: 'difference of means',
    most: 1 / 0,
    usual: usualMeanDifference,
  } as const;
  return concludeComparison(compared, first, second, options);
}

/** The mean of a rating is a score, whatever the rating's own value is. */
function unitOf({ mean, unit }: Facts): Unit | null {
  if (Object(mean) === mean) return 'score';
  return typeof unit === 'string' ? (unit as Unit) : null;
}

/** A side, checked. */
export function meanSideOf(caller: string, name: string, given: Facts): ReadSide<MeanSide> {
  const { mean } = given;
  const facts = Object(mean) === mean ? (mean as Facts) : given;
  const whole = plain(facts['n']);
  // a mean over days or money may be of a number of them that is not whole
  if (!(typeof whole === 'number' && whole >= 0 && whole < Infinity)) {
    refuse(caller, `${name}.n`, 'a number from 0', facts['n'], 'INVALID_VALUE');
  }
  const n = whole + 0;
  const number = (field: string, least: number, given: unknown): number | null => {
    if (given == null) return null;
    const found = plain(given);
    if (typeof found === 'number' && found >= least && found <= 1e150) return found + 0;
    return refuse(caller, `${name}.${field}`, `a number from ${least} to 1e150`, given, 'INVALID_VALUE');
  };
  const value = number('value', -1e150, facts === given ? (mean ?? facts['value']) : facts['value']);
  const sd = number('sd', 0, facts['sd']);
  const se = number('se', 0, facts['se'] ?? facts['seMs']) ?? (sd === null || n === 0 ? null : sd / Math.sqrt(n));
  if (value === null) return { value, n, sample: null };
  return { value, n, sample: se === null || n < 2 ? null : { value, se, n } };
}
