import { beyondT, tBeyond } from '../../stats/distributions/student-t.js';
import type { DifferenceMethod, DifferenceTest } from '../comparison.js';

/**
 * What methods for the difference of two means take of each side.
 *
 * @category Results
 * @since 0.1.0
 */
export interface MeanSide {
  /** The mean. */
  readonly value: number;
  /** Its standard error. */
  readonly se: number;
  /** Of how many; at least 2. */
  readonly n: number;
}

/**
 * A way to compare two means.
 *
 * @category Intervals
 * @since 0.1.0
 */
export interface MeanDifferenceMethod extends DifferenceMethod<MeanSide, 'difference of means'> {}

/** Welch's test of two means by their standard errors; nothing to tell where neither varies. */
export function welchOf(a: MeanSide, b: MeanSide, confidence: number): DifferenceTest {
  const se = Math.hypot(a.se, b.se);
  if (se === 0) return { bounds: null, pValue: null, test: 'welch-t', se };
  const difference = a.value - b.value;
  const [p, q] = [(a.se / se) ** 2, (b.se / se) ** 2];
  const df = 1 / ((p * p) / (a.n - 1) + (q * q) / (b.n - 1));
  const statistic = difference / se;
  const half = tBeyond(1 - confidence, confidence, df) * se;
  return {
    bounds: [difference - half, difference + half],
    pValue: beyondT(statistic, df),
    test: 'welch-t',
    se,
    statistic,
    df,
  };
}

/** Welch's test for sides that are known to be good: the default, and the only one of the library. */
export const usualMeanDifference: MeanDifferenceMethod = {
  method: 'welch',
  difference: (a, b, _, confidence) => welchOf(a, b, confidence),
};
