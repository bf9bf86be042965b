import { assertOptions, type InvalidPolicy, policyOf, type Read } from '../../core/options.js';
import { columnsOf, isRows } from '../../core/reading.js';
import {
  concludeQuotient,
  QUOTIENT_CONCLUSION,
  type QuotientConclusion,
  type QuotientResult,
  quotientResult,
} from './quotient-from-sums.js';
import { countPairs, partsOf, type QuotientSpec, type QuotientTotals } from './quotient-sums.js';

/**
 * How {@link quotient} and {@link QuotientAggregator} count.
 *
 * @category Options
 * @since 0.1.0
 */
export interface QuotientCounting {
  /** What to do with pairs of which a part is no number, or with a denominator below 0. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Options of {@link quotient}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface QuotientOptions extends QuotientCounting, QuotientConclusion {
  /** A number that stands for "missing" in integer columns of this call, such as -1. */
  readonly missingValue?: number | undefined;
}

/**
 * Options of {@link quotient} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface QuotientRowOptions<Row> extends QuotientOptions {
  /** What a row adds to the numerator. */
  readonly numerator: Read<Row, number>;
  /** What a row adds to the denominator, from 0. */
  readonly denominator: Read<Row, number>;
}

/**
 * Pairs as two equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface QuotientColumns {
  /** What each pair adds to the numerator. */
  readonly numerator: ArrayLike<number | null | undefined>;
  /** What each pair adds to the denominator, from 0. */
  readonly denominator: ArrayLike<number | null | undefined>;
}

/** Applies defaults to the counting options and checks them. */
export function quotientSpec({ onInvalid }: QuotientCounting): QuotientSpec {
  return {
    metric: 'quotient',
    numerator: 'numerator',
    denominator: 'denominator',
    signed: true,
    onInvalid: policyOf('quotient', onInvalid),
  };
}

/** Concludes from exact totals. */
export function quotientOfTotals(totals: QuotientTotals, options: QuotientConclusion | undefined): QuotientResult {
  return quotientResult(concludeQuotient('quotient', totals, partsOf(totals), options));
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
 * interval and a row per order one that is too short. Of segments, merge the sums; never average their quotients. Rows with a
 * denominator of 0 count. Numerators are finite numbers of size up to 2^400 (about 2.6e120), denominators 0 or from 2^-400 to
 * 2^400. Sums are exact, so the same bit for bit in any order; the error is formed without cancellation and is 0 when all rows
 * have the same ratio. Source: Cochran, Sampling Techniques, 1977, chapter 6. Cost: O(n) time, O(1) memory.
 * @param rows any iterable; one row per unit that was drawn, such as a customer
 * @param options readers `numerator` and `denominator`, how to count and how to conclude
 * @returns ratio of the sums, its standard error and its interval; `value: null` when the denominators add up to 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no number and for a denominator below 0 (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
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
export function quotient<Row>(rows: readonly Row[] | Iterable<Row>, options: QuotientRowOptions<Row>): QuotientResult;
/**
 * The same of equally long columns. See {@link quotient}.
 *
 * @param columns equally long columns; typed arrays are the fast path
 * @param options how to count and how to conclude
 * @returns ratio of the sums, its standard error and its interval; `value: null` when the denominators add up to 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no number and for a denominator below 0 (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { quotient } from 'cx-metrics';
 * const result = quotient({ numerator: [2, 0, 4], denominator: [4, 1, 5] });
 * result.value; // => 0.6
 * result.se; // ~> 0.150996688705
 * result.interval?.low; // ~> -0.049686314841
 * ```
 */
export function quotient(columns: QuotientColumns, options?: QuotientOptions): QuotientResult;
export function quotient(source: unknown, options?: QuotientOptions): QuotientResult {
  if (!isRows(source)) columnsOf('quotient', source, { required: ['numerator', 'denominator'] });
  assertOptions('quotient', options, `numerator denominator onInvalid missingValue ${QUOTIENT_CONCLUSION}`);
  const { numerator, denominator, missingValue, ...more } = (options ?? {}) as Partial<QuotientRowOptions<unknown>>;
  const totals = countPairs(quotientSpec(more), source, { numerator, denominator, missingValue });
  return quotientOfTotals(totals, more);
}
