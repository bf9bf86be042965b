import { tBeyond } from '../../stats/distributions/student-t.js';
import { assertLevel, assertRange, MOST } from '../../stats/intervals/assert-range.js';

/**
 * A way to put an interval around a quotient of two sums. A plain object, so that a caller can bring one of their own; its
 * output is checked.
 *
 * @category Intervals
 * @since 0.1.0
 */
export interface QuotientIntervalMethod {
  /** Name, echoed in results. */
  readonly method: string;
  /** What it is for; a method of your own may leave it out. */
  readonly statistic?: 'quotient' | undefined;
  /**
   * Bounds of the quotient.
   * @param sample the quotient and its standard error, which is `null` below two pairs
   * @param n how many pairs; at least 1
   * @param z two-sided normal quantile of the confidence
   * @param confidence the level itself
   * @returns lower and upper bound; `null` where there is none
   */
  bounds(
    sample: { readonly ratio: number; readonly se: number | null },
    n: number,
    z: number,
    confidence: number,
  ): readonly [number, number] | null;
}

/** {@link quotientDelta} for samples that are known to be good: the default. */
export const usualQuotient: QuotientIntervalMethod = {
  method: 'delta',
  bounds({ ratio, se }, n, _, confidence) {
    if (se === null) return null;
    const half = tBeyond(1 - confidence, confidence, n - 1) * se;
    return [ratio - half, ratio + half];
  },
};

/**
 * Delta-method interval of a quotient: ratio ± t · se, with t of n − 1 degrees of freedom. The default of quotients.
 *
 * @remarks Student's t rather than the normal z, since z promises too much when pairs are few. Where a handful of large
 * denominators carry the quotient, the interval is too short all the same.
 * @example
 * ```ts
 * import { quotientDelta } from 'cx-metrics';
 * const [low, high] = quotientDelta.bounds({ ratio: 2, se: 0.5 }, 3, 1.96, 0.95)!;
 * low; // ~> -0.151326364875
 * high; // ~> 4.151326364875
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const quotientDelta: QuotientIntervalMethod = {
  method: 'delta',
  statistic: 'quotient',
  bounds(sample, n, _, confidence) {
    const { ratio, se } = Object(sample) as { readonly ratio: number; readonly se: number | null };
    if (se === null) return null;
    assertRange('quotientDelta', { ratio }, -1e300, 1e300);
    assertRange('quotientDelta', { se }, 0, 1e300);
    assertRange('quotientDelta', { n }, 2, MOST);
    assertLevel('quotientDelta', confidence);
    return usualQuotient.bounds({ ratio, se }, n, 0, confidence);
  },
};
