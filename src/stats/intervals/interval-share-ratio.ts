import { refuse } from '../../core/errors.js';
import { assertRange, LEAST, MOST } from './assert-range.js';

/**
 * Counts behind a ratio of two shares, `count / n` over `otherCount / otherTotal`.
 *
 * @category Intervals
 * @since 0.1.0
 */
export interface ShareRatioSample {
  /** How many have the property; from 0 to `n`. */
  readonly count: number;
  /** How many have it among those who are compared with. */
  readonly otherCount: number;
  /** Out of how many. */
  readonly otherTotal: number;
}

/**
 * A way to put an interval around a ratio of the shares of two independent groups. A plain object, so that a bundle holds only
 * the methods that were imported and a caller can bring one of their own; its output is checked.
 *
 * @category Intervals
 * @since 0.1.0
 */
export interface ShareRatioIntervalMethod {
  /** Name, echoed in results. */
  readonly method: string;
  /** What it is for; a method of your own may leave it out. */
  readonly statistic?: 'ratio of shares' | undefined;
  /**
   * Bounds of the ratio.
   * @param sample the counts; the share that is divided by is above 0
   * @param n out of how many `count` are
   * @param z two-sided normal quantile of the confidence
   * @param confidence the level itself
   * @returns lower and upper bound; `null` where there is none
   */
  bounds(sample: ShareRatioSample, n: number, z: number, confidence: number): readonly [number, number] | null;
}

/**
 * The same where the first group is a part of the second, as a segment is of all. Methods for independent groups fit too, and
 * are too wide.
 *
 * @category Intervals
 * @since 0.1.0
 */
export interface ShareIndexIntervalMethod extends Omit<ShareRatioIntervalMethod, 'statistic'> {
  /** What it is for; a method of your own may leave it out. */
  readonly statistic?: 'ratio of shares' | 'ratio of shares to all' | undefined;
}

/** {@link katzLog} for counts that are known to be good. */
export const usualShareRatio: ShareRatioIntervalMethod = {
  method: 'katz-log',
  bounds({ count: a, otherCount: b, otherTotal: m }, n, z) {
    if (a === 0 || b === 0) return null;
    // 1/a − 1/n and 1/b − 1/m, of which nothing is lost to cancellation
    return around((a * m) / (n * b), Math.sqrt((n - a) / a / n + (m - b) / b / m), z);
  },
};

/** {@link logPartOfAll} for counts that are known to be good. */
export const usualShareIndex: ShareIndexIntervalMethod = {
  method: 'log-part-of-all',
  bounds({ count: a, otherCount: b, otherTotal: m }, n, z) {
    // the rest: those of all who are not in the part
    const [c, r] = [b - a, m - n];
    if (a === 0 || c === 0) return null;
    // of ln p − ln(wp + (1 − w)q), p = a/n and q = c/r being independent, w = n/m: the derivatives are c/b · n/a and −(r/b)
    const variance = ((c * (n - a)) / a / n + (r - c) / r) * (c / b / b);
    return around((a * m) / (n * b), Math.sqrt(variance), z);
  },
};

function around(ratio: number, se: number, z: number): readonly [number, number] {
  return [ratio * Math.exp(-z * se), ratio * Math.exp(z * se)];
}

/**
 * Katz's interval of a ratio of the shares of two independent groups, on the log scale.
 *
 * ratio · exp(± z · √(1/a − 1/n + 1/b − 1/m)) with the shares a/n and b/m.
 *
 * @remarks Contains the ratio. There is none where a or b is 0. Where everybody in both groups has the property, it has no
 * width. Source: Katz, Baptista, Azen and Pike, Biometrics 34, 1978.
 * @example
 * ```ts
 * import { katzLog } from 'cx-metrics/stats';
 * const [low, high] = katzLog.bounds({ count: 66, otherCount: 55, otherTotal: 1000 }, 1000, 1.96, 0.95)!;
 * low; // ~> 0.8482138996505
 * high; // ~> 1.6976849832257
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const katzLog: ShareRatioIntervalMethod = {
  method: 'katz-log',
  statistic: 'ratio of shares',
  bounds(sample, n, z) {
    assertShares('katzLog', sample, n, z);
    return usualShareRatio.bounds(sample, n, z, 0);
  },
};

/**
 * Interval of the share of a part over that of all, on the log scale, with the part counted in all as it is.
 *
 * ratio · exp(± z · se) by the delta method, the shares of the part and of the rest being independent: with the part a/n, all
 * b/m and the rest c/r = (b − a)/(m − n), se² = c/b² · (c(n − a)/(a n) + (r − c)/r).
 *
 * @remarks Contains the ratio. There is none where the part, or the rest, has nobody with the property. {@link katzLog}, which
 * takes part and all for independent, is wider, the more so the larger the part: at 95 % it covers 97 to 100 %, this one 94 to
 * 96 % from some 50 customers in the part on.
 * @example
 * ```ts
 * import { logPartOfAll } from 'cx-metrics/stats';
 * const [low, high] = logPartOfAll.bounds({ count: 90, otherCount: 200, otherTotal: 1000 }, 300, 1.96, 0.95)!;
 * low; // ~> 1.3119501609140
 * high; // ~> 1.7150041724393
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const logPartOfAll: ShareIndexIntervalMethod = {
  method: 'log-part-of-all',
  statistic: 'ratio of shares to all',
  bounds(sample, n, z) {
    const { count, otherCount, otherTotal } = assertShares('logPartOfAll', sample, n, z);
    const isPart = n <= otherTotal && count <= otherCount && otherCount - count <= otherTotal - n;
    if (!isPart) refuse('logPartOfAll.bounds', 'the first group', 'a part of the other', sample, 'INVALID_VALUE');
    return usualShareIndex.bounds(sample, n, z, 0);
  },
};

/** What the methods take. */
function assertShares(method: string, sample: ShareRatioSample, n: number, z: number): ShareRatioSample {
  const { count, otherCount, otherTotal } = Object(sample) as ShareRatioSample;
  assertRange(method, { n, otherTotal }, 1, MOST);
  assertRange(method, { count }, 0, n);
  assertRange(method, { otherCount }, 0, otherTotal);
  assertRange(method, { z }, LEAST, MOST);
  return { count, otherCount, otherTotal };
}
