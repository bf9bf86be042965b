import { intervalOf } from '../../core/interval.js';
import { leftOutOf } from '../../core/left-out.js';
import type { Interval, MetricResult, Unit } from '../../core/result.js';
import { zOf } from '../../stats/intervals/z-score.js';
import { canonicalSum } from '../../stats/sums/expansion.js';
import { emptySum } from '../../stats/sums/running-sum.js';
import { pushProduct } from '../../stats/sums/square-sums.js';
import { type QuotientIntervalMethod, usualQuotient } from './quotient-interval.js';
import type { RatioForm } from './ratio-form.js';
import type { PairCounts } from './read-pairs.js';

/**
 * How a ratio of rows is concluded.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RatioOptions {
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Method of the interval. @defaultValue `quotientDelta` */
  readonly interval?: QuotientIntervalMethod | undefined;
}

/**
 * A ratio of totals.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RatioResult<Id extends string, U extends Unit> extends MetricResult<Id, U> {
  /** The total above the line over the one below it; `null` when the latter is 0. */
  readonly value: number | null;
  /** Rows behind the value. Of totals: the whole where rows would be it, else 1, and 0 where the whole is 0. */
  readonly n: number;
  /** Rows that lack a part. */
  readonly missing: number;
  /** The total above the line. */
  readonly numerator: number;
  /** The total below the line. */
  readonly denominator: number;
  /** Standard error of the value by the delta method; `null` of totals, below two rows and where there is no value. */
  readonly se: number | null;
  /** Interval of the value; `null` where there is no standard error. */
  readonly interval: Interval | null;
}

/** Names of the options that conclude. */
export const RATIO_CONCLUSION = 'confidence interval';

/** What every ratio says beside its name and its unit. */
export type RatioParts = Omit<RatioResult<string, Unit>, 'metric' | 'unit'>;

/** The one conclusion behind every way of counting. */
export function concludeRatio(
  { metric, per = 1, range: [least, most] = [0, null] }: Pick<RatioForm<string, Unit>, 'metric' | 'per' | 'range'>,
  { n, ...left }: PairCounts,
  parts: readonly (readonly number[])[],
  options: RatioOptions | undefined,
): RatioParts {
  const { confidence = 0.95, interval: method = usualQuotient } = options ?? {};
  const z = zOf(metric, confidence);
  const [[numerator = 0] = [], [denominator = 0] = []] = parts;
  // "+ 0" turns -0 into 0
  const value = denominator === 0 ? null : (per * numerator) / denominator + 0;
  const se = value === null || n < 2 ? null : per * standardError(n, parts);
  const [low, high] = [least ?? -1 / 0, most === null ? 1 / 0 : per * most];
  const interval =
    value === null
      ? null
      : intervalOf(metric, 'quotient', method, [{ ratio: value, se }, n, z, confidence], confidence, low, high);
  return { value, n, ...leftOutOf(left), numerator, denominator, se, interval };
}

/**
 * The square of the error is n / (n − 1) · Σ(x − ry)² / Y² with r = X / Y, and Y² Σ(x − ry)² = Y (Y Σx² − X Σxy) − X (Y Σxy − X Σy²)
 * is formed exactly: nothing cancels, and pairs on one line through 0 give 0. Powers of two keep the products in range.
 */
function standardError(n: number, parts: readonly (readonly number[])[]): number {
  const [x, y, xx, xy, yy] = parts as [number[], number[], number[], number[], number[]];
  const p = scaleOf(x, xx);
  const q = scaleOf(y, yy);
  const times = (sum: readonly number[], one: number, other: number) => sum.map((part) => part * one * other);
  const [X, Y, XY] = [times(x, p, 1), times(y, q, 1), times(xy, p, q)];
  const [spread = 0] = cross(Y, cross(Y, times(xx, p, p), X, XY), X, cross(Y, XY, X, times(yy, q, q)));
  const total = Y[0] as number;
  return (Math.sqrt((Math.max(0, spread) * n) / (n - 1)) / total / total) * (q / p);
}

/** The power of two that brings values of this sum and these squares near 1. */
function scaleOf([sum = 0]: readonly number[], [squares = 0]: readonly number[]): number {
  return 2 ** -Math.round(Math.log2(Math.max(Math.abs(sum), Math.sqrt(squares), 1e-150)));
}

/** ab − cd, exactly. */
function cross(
  a: readonly number[],
  b: readonly number[],
  c: readonly number[],
  d: readonly number[],
): readonly number[] {
  const sum = emptySum();
  for (const one of a) for (const other of b) pushProduct(sum, one, other);
  for (const one of c) for (const other of d) pushProduct(sum, -one, other);
  return canonicalSum(sum.high, sum.low, sum.rest);
}
