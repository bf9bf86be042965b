import { givenCounts, givenLeftOut, totalOf } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import type { GivenLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import { impossibleSum, QUOTIENT, SUM_NAMES } from './quotient-sums.js';
import { concludeRatio, RATIO_CONCLUSION, type RatioOptions, type RatioResult } from './ratio-conclusion.js';

/**
 * Sums as a database gives them, over all rows in which neither x (numerator) nor y (denominator) is missing.
 *
 * @category Options
 * @since 0.1.0
 */
export interface QuotientSums extends GivenLeftOut {
  /** How many pairs. */
  readonly n: number | bigint;
  /** Σx. */
  readonly numerator: number | bigint;
  /** Σy. */
  readonly denominator: number | bigint;
  /** Σx². */
  readonly squaredNumerator: number | bigint;
  /** Σxy. */
  readonly product: number | bigint;
  /** Σy². */
  readonly squaredDenominator: number | bigint;
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
export function quotientFromSums(sums: QuotientSums, options?: RatioOptions): RatioResult<'quotient', 'ratio'> {
  const caller = 'quotientFromSums';
  assertOptions(caller, options, RATIO_CONCLUSION);
  const { n: given, missing, invalid, reasons, ...more } = Object(sums) as QuotientSums;
  const { n } = givenCounts(caller, { n: given });
  const left = givenLeftOut(caller, { missing, invalid, reasons });
  totalOf(caller, 'n, missing and invalid', [n, left.missing, left.invalid]);
  const parts = SUM_NAMES.map((name) => {
    const sum = plain(more[name]) as number;
    if (!Number.isFinite(sum)) refuse(caller, name, 'a finite number', sum, 'INVALID_VALUE');
    return sum === 0 ? [] : [sum];
  });
  const fault = impossibleSum(n, parts) as keyof typeof more | undefined;
  if (fault) refuse(caller, fault, `what ${n} pairs can add up to`, more[fault], 'INVALID_VALUE');
  return {
    metric: 'quotient',
    unit: 'ratio',
    ...concludeRatio({ ...QUOTIENT, metric: caller }, { n, ...left }, parts, options),
  };
}
