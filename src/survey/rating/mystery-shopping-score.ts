import { refuse } from '../../core/errors.js';
import {
  assertOptions,
  type InvalidPolicy,
  type MissingValue,
  missingOf,
  policyOf,
  type Read,
} from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { countPairs, partsOf } from '../../kernels/quotient/quotient-sums.js';
import { concludeRatio, type RatioOptions } from '../../kernels/quotient/ratio-conclusion.js';
import type { PairFault } from '../../kernels/quotient/ratio-form.js';

/**
 * Options of {@link mysteryShoppingScore}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MysteryShoppingOptions extends RatioOptions {
  /** What to do with items whose points are no numbers from 0. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number that stands for "missing" in integer columns of this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link mysteryShoppingScore} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MysteryShoppingRowOptions<Row> extends MysteryShoppingOptions {
  /** Points earned, bonus points among them. */
  readonly earned: Read<Row, number | bigint>;
  /** Points possible. */
  readonly possible: Read<Row, number | bigint>;
  /** Whether the item applies: `false` or 0 when it does not. @defaultValue all items apply */
  readonly applicable?: Read<Row, boolean | number | bigint> | undefined;
}

/**
 * Items as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MysteryShoppingColumns {
  /** Points earned, bonus points among them. */
  readonly earned: ArrayLike<number | bigint | null | undefined>;
  /** Points possible. */
  readonly possible: ArrayLike<number | bigint | null | undefined>;
  /** Whether each item applies: `false` or 0 when it does not. @defaultValue all items apply */
  readonly applicable?: ArrayLike<boolean | number | bigint | null | undefined> | undefined;
}

/**
 * Result of {@link mysteryShoppingScore}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface MysteryShoppingResult extends MetricResult<'mystery-shopping-score', 'ratio'> {
  /** Points earned over points possible, from 0; `null` when none were possible. */
  readonly value: number | null;
  /** Applicable items (or visits) behind the value. */
  readonly n: number;
  /** Applicable items without points earned or possible. */
  readonly missing: number;
  /** Points earned. */
  readonly earned: number;
  /** Points possible. */
  readonly possible: number;
  /** Items that do not apply; they are in no other count. */
  readonly notApplicable: number;
  /** Standard error of the value, rows being independent of each other; `null` below two rows and where there is no value. */
  readonly se: number | null;
  /** Interval of the value, not below 0; `null` where there is no standard error. */
  readonly interval: Interval | null;
}

/**
 * Mystery shopping score: points earned over points possible on the checklists of mystery visits.
 *
 * value = Σ earned / Σ possible over the items that apply; n counts them. Items that do not apply leave both sums. The interval is
 * that of `quotient`, by the delta method.
 *
 * @remarks Points of several visits are pooled: the mean of visit scores would weigh a short visit like a long one. Bonus points
 * (earned without being possible) can push the score above 1, so it is a ratio and not a share. Points weigh the items by
 * themselves; nothing is rescaled or imputed, and an item without points is counted as missing. The interval takes rows for
 * independent of each other. Items of one visit are not: with several visits, give a row per visit, earned and possible summed
 * over its applicable items, and the interval is right for visits like these; with a row per item it describes the checklist.
 * Cost: O(n) time, O(1) memory.
 * @param rows any iterable
 * @param options how to count and how to conclude
 * @returns points earned over points possible with interval; `value: null` when no points were possible
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for points that are no numbers from 0 and for what is not a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { mysteryShoppingScore } from 'cx-metrics';
 * // three visits
 * const ofVisits = mysteryShoppingScore({ earned: [41, 38, 52], possible: [50, 50, 50] });
 * ofVisits.value; // ~> 0.8733333333
 * ofVisits.interval?.low; // ~> 0.507116048494
 *
 * const items = [
 *   { points: 8, of: 10 },
 *   { points: 3, of: 5 },
 *   { points: 0, of: 5, applies: false },
 *   { points: 5, of: 5 },
 * ];
 * const score = mysteryShoppingScore(items, {
 *   earned: (item) => item.points,
 *   possible: (item) => item.of,
 *   applicable: (item) => item.applies,
 * });
 * score.value; // => 0.8
 * score.notApplicable; // => 1
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function mysteryShoppingScore<Row>(
  rows: Iterable<Row>,
  options: MysteryShoppingRowOptions<Row>,
): MysteryShoppingResult;
/**
 * The same for equally long columns. See {@link mysteryShoppingScore}.
 *
 * @param columns equally long columns; typed arrays are the fast path
 */
export function mysteryShoppingScore(
  columns: MysteryShoppingColumns,
  options?: MysteryShoppingOptions,
): MysteryShoppingResult;
export function mysteryShoppingScore(source: unknown, options?: MysteryShoppingOptions): MysteryShoppingResult {
  const metric = 'mystery-shopping-score';
  assertOptions(metric, options, 'earned possible applicable onInvalid missingValue confidence interval');
  const { onInvalid, missingValue, confidence, interval, earned, possible, applicable } = (options ?? {}) as Partial<
    MysteryShoppingRowOptions<unknown>
  >;
  const isNone = missingOf(metric, missingValue);
  // they are flags
  for (const flag of [0, 1]) if (isNone(flag)) refuse(metric, 'missingValue', 'neither 0 nor 1', flag);
  const policy = policyOf(metric, onInvalid);
  const spec = { metric, part: 'earned', whole: 'possible', onInvalid: policy };
  const readers = { earned, possible, applicable, missingValue };
  let notApplicable = 0;
  const applies = (given: unknown): boolean | PairFault => {
    const flag = plain(given);
    if (flag == null || flag === true || flag === 1) return true;
    if (flag !== false && flag !== 0) return ['applicable', 'true, false, 1 or 0', flag, 'not-a-flag'];
    notApplicable++;
    return false;
  };
  const totals = countPairs(spec, source, readers, 'applicable', applies);
  const {
    numerator,
    denominator,
    se,
    interval: bounds,
    ...counts
  } = concludeRatio(spec, totals, partsOf(totals), { confidence, interval });
  return {
    metric,
    unit: 'ratio',
    ...counts,
    earned: numerator,
    possible: denominator,
    notApplicable,
    se,
    interval: bounds,
  };
}
