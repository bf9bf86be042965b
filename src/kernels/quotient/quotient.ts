import { assertOptions, type InvalidPolicy, type MissingValue, policyOf } from '../../core/options.js';
import { columnsOf, isRows } from '../../core/reading.js';
import type { RatioRows } from './named-ratio.js';
import { countPairs, partsOf, QUOTIENT } from './quotient-sums.js';
import { concludeRatio, RATIO_CONCLUSION, type RatioOptions, type RatioResult } from './ratio-conclusion.js';

/**
 * Options of {@link quotient}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface QuotientOptions extends RatioOptions {
  /** What to do with pairs of which a part is no number, or with a denominator below 0. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number, or several, that stand for "missing" in integer columns of this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Pairs as two equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface QuotientColumns {
  /** What each pair adds to the numerator. */
  readonly numerator: ArrayLike<number | bigint | null | undefined>;
  /** What each pair adds to the denominator, from 0. */
  readonly denominator: ArrayLike<number | bigint | null | undefined>;
}

/**
 * Quotient of two sums over the same rows, with its interval: contacts per order, revenue per visit, points earned per point
 * possible.
 *
 * value = Σx / Σy, never the mean of the ratios x / y, which would weigh a small row like a large one; n counts the pairs.
 * se = √(n / (n − 1) · Σ(x − value · y)²) / Σy, by the delta method (Taylor linearisation); the interval is value ± t · se with n − 1
 * degrees of freedom, and `null` below two pairs.
 *
 * @remarks A row must be what was drawn independently: with several orders per customer, a row per customer gives the right
 * interval and a row per order one that is too short. For segments, merge the sums; never average their quotients. Rows with a
 * denominator of 0 count. Numerators are finite numbers of size up to 2^400 (about 2.6e120), denominators 0 or from 2^-400 to
 * 2^400. Sums are exact, so the same bit for bit in any order; the error is formed without cancellation and is 0 when all rows
 * have the same ratio. Source: Cochran, Sampling Techniques, 1977, chapter 6. Cost: O(n) time, O(1) memory.
 * @param rows any iterable; one row per unit that was drawn, such as a customer
 * @param options readers `numerator` and `denominator`, how to count and how to conclude
 * @returns ratio of the sums, its standard error and its interval; `value: null` when the denominators add up to 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a number and for a denominator below 0 (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { quotient } from 'cx-metrics';
 *
 * const customers = [
 *   { contacts: 2, orders: 4 },
 *   { contacts: 0, orders: 1 },
 *   { contacts: 4, orders: 5 },
 *   { contacts: null, orders: 3 },
 * ];
 * const result = quotient(customers, { numerator: (row) => row.contacts, denominator: (row) => row.orders });
 * result.value; // => 0.6
 * result.missing; // => 1
 * ```
 * @category Kernels
 * @since 0.1.0
 */
export function quotient<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: QuotientOptions & RatioRows<Row, 'numerator' | 'denominator'>,
): RatioResult<'quotient', 'ratio'>;
/**
 * The same for equally long columns. See {@link quotient}.
 *
 * @param columns equally long columns; typed arrays are the fast path
 * @param options how to count and how to conclude
 * @returns ratio of the sums, its standard error and its interval; `value: null` when the denominators add up to 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a number and for a denominator below 0 (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { quotient } from 'cx-metrics';
 * const result = quotient({ numerator: [2, 0, 4], denominator: [4, 1, 5] });
 * result.value; // => 0.6
 * result.se; // ~> 0.150996688705
 * result.interval?.low; // ~> -0.049686314841
 * ```
 */
export function quotient(columns: QuotientColumns, options?: QuotientOptions): RatioResult<'quotient', 'ratio'>;
export function quotient(source: unknown, options?: QuotientOptions): RatioResult<'quotient', 'ratio'> {
  if (!isRows(source)) columnsOf('quotient', source, { required: ['numerator', 'denominator'] });
  assertOptions('quotient', options, `numerator denominator onInvalid missingValue ${RATIO_CONCLUSION}`);
  const given = { ...options } as QuotientOptions & Readonly<Record<string, unknown>>;
  const spec = { ...QUOTIENT, onInvalid: policyOf('quotient', given.onInvalid) };
  const totals = countPairs(spec, source, given);
  return { metric: 'quotient', unit: 'ratio', ...concludeRatio(QUOTIENT, totals, partsOf(totals), options) };
}
