import { givenCounts, totalOf } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { intervalOf } from '../../core/interval.js';
import { assertOptions } from '../../core/options.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { zOf } from '../../stats/intervals/z-score.js';
import { canonicalSum } from '../../stats/sums/expansion.js';
import { emptySum } from '../../stats/sums/running-sum.js';
import { pushProduct } from '../../stats/sums/square-sums.js';
import { type QuotientIntervalMethod, usualQuotient } from './quotient-interval.js';
import { impossibleSum, type QuotientTotals, SUM_NAMES } from './quotient-sums.js';

/**
 * How a quotient is concluded from its sums.
 *
 * @category Options
 * @since 0.1.0
 */
export interface QuotientConclusion {
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Method of the interval. @defaultValue `quotientDelta` */
  readonly interval?: QuotientIntervalMethod | undefined;
}

/**
 * Result of {@link quotientFromSums} and of every way of counting pairs.
 *
 * @category Results
 * @since 0.1.0
 */
export interface QuotientResult extends MetricResult<'quotient', 'ratio'> {
  /** Sum of the numerators over sum of the denominators; `null` when the latter is 0. */
  readonly value: number | null;
  /** Pairs behind the value. */
  readonly n: number;
  /** Pairs without a numerator or without a denominator. */
  readonly missing: number;
  /** Sum of the numerators. */
  readonly numerator: number;
  /** Sum of the denominators. */
  readonly denominator: number;
  /** Standard error of the value by the delta method; `null` below two pairs and where there is no value. */
  readonly se: number | null;
  /** Interval of the value; `null` where there is no standard error. */
  readonly interval: Interval | null;
}

/**
 * Sums as a database gives them, over all rows in which neither x (numerator) nor y (denominator) is missing.
 *
 * @category Options
 * @since 0.1.0
 */
export interface QuotientSums {
  /** How many pairs. */
  readonly n: number;
  /** Σx. */
  readonly numerator: number;
  /** Σy. */
  readonly denominator: number;
  /** Σx². */
  readonly squaredNumerator: number;
  /** Σxy. */
  readonly product: number;
  /** Σy². */
  readonly squaredDenominator: number;
  /** Pairs of which a part is missing; only passed on. @defaultValue 0 */
  readonly missing?: number | undefined;
  /** Pairs that were refused; only passed on. @defaultValue 0 */
  readonly invalid?: number | undefined;
}

/** Names of the options that conclude. */
export const QUOTIENT_CONCLUSION = 'confidence interval';

/** What every quotient says beside its name and its unit. */
export type QuotientParts = Omit<QuotientResult, 'metric' | 'unit'>;

/** The one conclusion behind every way of counting; `least` is where the range of the value starts. */
export function concludeQuotient(
  metric: string,
  { n, missing, invalid }: Omit<QuotientTotals, 'sums'>,
  parts: readonly (readonly number[])[],
  options: QuotientConclusion | undefined,
  least = -1 / 0,
): QuotientParts {
  const { confidence = 0.95, interval: method = usualQuotient } = options ?? {};
  const z = zOf(metric, confidence);
  const [[numerator = 0] = [], [denominator = 0] = []] = parts;
  // "+ 0" turns -0 into 0
  const value = denominator === 0 ? null : numerator / denominator + 0;
  const se = value === null || n < 2 ? null : standardError(n, parts);
  const interval =
    value === null
      ? null
      : intervalOf(metric, 'quotient', method, [{ ratio: value, se }, n, z, confidence], confidence, least, 1 / 0);
  return { value, n, missing, invalid, numerator, denominator, se, interval };
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

/** A result of this name. */
export function quotientResult(parts: QuotientParts): QuotientResult {
  return { metric: 'quotient', unit: 'ratio', ...parts };
}

/**
 * A quotient from sums, for callers who hold sums: one row of a database.
 *
 * value = Σx / Σy, with the standard error and the interval of the quotient of pairs.
 *
 * @remarks The sums are those of `SELECT count(*), sum(x), sum(y), sum(x*x), sum(x*y), sum(y*y)` over rows with both x and y. A
 * database rounds its sums, so a standard error that is below a millionth of the value may be nothing but rounding. Counting
 * the pairs here has no such limit. Sums that no pairs can have are refused. Cost: O(1).
 * @param sums count, sums and sums of squares and products
 * @param options interval and its level
 * @returns ratio of the sums, its standard error and its interval; `value: null` when the denominators add up to 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for sums that no pairs can have; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { quotientFromSums } from 'cx-metrics';
 * // contacts per order of three customers: 2 of 4, 0 of 1, 4 of 5
 * const sums = { n: 3, numerator: 6, denominator: 10, squaredNumerator: 20, product: 28, squaredDenominator: 42 };
 * quotientFromSums(sums).value; // => 0.6
 * quotientFromSums(sums).se; // ~> 0.150996688705
 * ```
 * @category Kernels
 * @since 0.1.0
 */
export function quotientFromSums(sums: QuotientSums, options?: QuotientConclusion): QuotientResult {
  const caller = 'quotientFromSums';
  assertOptions(caller, options, QUOTIENT_CONCLUSION);
  const { n, missing = 0, invalid = 0, ...more } = Object(sums) as QuotientSums;
  const counts = givenCounts(caller, { n, missing, invalid });
  totalOf(caller, 'n, missing and invalid', [n, missing, invalid]);
  const parts = SUM_NAMES.map((name) => {
    const sum = more[name];
    if (!Number.isFinite(sum)) refuse(caller, name, 'a finite number', sum, 'INVALID_VALUE');
    return sum === 0 ? [] : [sum];
  });
  const fault = impossibleSum(n, parts) as keyof typeof more | undefined;
  if (fault) refuse(caller, fault, `what ${n} pairs can add up to`, more[fault], 'INVALID_VALUE');
  return quotientResult(concludeQuotient(caller, counts, parts, options));
}
