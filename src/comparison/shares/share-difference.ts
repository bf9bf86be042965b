import { differenceLimits } from '../../kernels/proportion/mover.js';
import { assertRange } from '../../stats/intervals/assert-range.js';
import { usualShare } from '../../stats/intervals/interval-proportion.js';
import { beyondZ } from '../../stats/intervals/z-score.js';
import type { DifferenceMethod, DifferenceTest } from '../comparison.js';
import { fisherTails } from './fisher-tails.js';

/**
 * What methods for the difference of two shares take of each side.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ShareSide {
  /** How many have the property; from 0 to `n`. */
  readonly count: number;
  /** Out of how many; at least 1. */
  readonly n: number;
}

/**
 * A way to compare two shares.
 *
 * @category Intervals
 * @since 0.1.0
 */
export interface ShareDifferenceMethod extends DifferenceMethod<ShareSide, 'difference of shares'> {}

/** Refuses sides that are none. */
export function assertShareSides(method: string, a: ShareSide, b: ShareSide, z: number): void {
  assertRange(method, { z }, 1e-99, 1e15, 'difference');
  for (const [name, side] of Object.entries({ a, b })) {
    const { count, n } = Object(side) as ShareSide;
    assertRange(method, { [`${name}.n`]: n }, 1, Number.MAX_SAFE_INTEGER, 'difference');
    assertRange(method, { [`${name}.count`]: count }, 0, n, 'difference');
  }
}

/** The standard error of a − b, each share by itself. */
export function seOfShares(a: ShareSide, b: ShareSide): number {
  return Math.sqrt(varianceOf(a.count, a.n) + varianceOf(b.count, b.n));
}

function varianceOf(count: number, n: number): number {
  return ((count / n) * ((n - count) / n)) / n;
}

/** The pooled z test: both shares are one if the sides are alike. No statistic where nobody, or everybody, has the property. */
export function pooledTest(a: ShareSide, b: ShareSide): Pick<DifferenceTest, 'pValue' | 'test' | 'statistic'> {
  const [count, n] = [a.count + b.count, a.n + b.n];
  const variance = (count / n) * ((n - count) / n) * (1 / a.n + 1 / b.n);
  const statistic = variance ? (a.count / a.n - b.count / b.n) / Math.sqrt(variance) : null;
  return { pValue: statistic === null ? null : beyondZ(Math.abs(statistic)), test: 'pooled-z', statistic };
}

/** Newcombe's limits of a − b, from Wilson's of each share. */
export function newcombeBounds(a: ShareSide, b: ShareSide, z: number): readonly [number, number] {
  const [one, other] = [a, b].map(({ count, n }) => {
    const [low, high] = usualShare.bounds(count, n, z, 0);
    return { value: count / n, low, high };
  }) as [Limits, Limits];
  return differenceLimits(one, other);
}

interface Limits {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** {@link newcombe} for sides that are known to be good: the default. */
export const usualShareDifference: ShareDifferenceMethod = {
  method: 'newcombe',
  difference(a, b, z) {
    const [count, n] = [a.count + b.count, a.n + b.n];
    const least = (Math.min(count, n - count) / n) * Math.min(a.n, b.n);
    const test = least < 5 ? { pValue: fisherTails(a, b), test: 'fisher-exact' } : pooledTest(a, b);
    return { bounds: newcombeBounds(a, b, z), se: seOfShares(a, b), ...test };
  },
};

/**
 * Newcombe's interval of the difference of two shares, with the pooled z test or, where that is not to be trusted, Fisher's exact one:
 * the default of {@link compareShares}.
 *
 * The interval takes from each share the limit by Wilson on the side that matters. The test is Fisher's where one of the four
 * expected counts is below 5; `test` says which it was.
 *
 * @remarks Interval and test are two methods: next to 0.05 one may say yes and the other no. Source: Newcombe 1998, method 10; Cochran
 * 1954 for the limit of 5.
 * @example
 * ```ts
 * import { compareShares, newcombe } from 'cx-metrics';
 * const { interval, test } = compareShares({ count: 0, n: 20 }, { count: 5, n: 25 }, { method: newcombe });
 * interval?.low; // ~> -0.3913095036954034
 * test; // => 'fisher-exact'
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const newcombe: ShareDifferenceMethod = {
  method: 'newcombe',
  statistic: 'difference of shares',
  difference(a, b, z, confidence) {
    assertShareSides('newcombe', a, b, z);
    return usualShareDifference.difference(a, b, z, confidence);
  },
};
