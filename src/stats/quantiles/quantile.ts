import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { assertIterable } from '../../core/reading.js';
import {
  assertProbability,
  between,
  type Counted,
  countedOf,
  placeOfQuantile,
  type QuantileOptions,
  type QuantileType,
  quantilesOfCounted,
  quantileTypeOf,
} from './counted.js';

/**
 * An exact quantile of numbers: type 7 of R, the default of R, NumPy and spreadsheets, unless another {@link QuantileType} is named.
 *
 * Formula: with the values in ascending order and h = (n - 1) · probability, the value at place h (from 0), on a straight
 * line between its neighbours where h is not whole. In the unit of the values. `null` when there are none.
 *
 * @remarks Few values make the types differ: 0.3 of 1, 2, 3, 4 is 1.9, exclusive 1.5, nearest rank 2. Never outside the two neighbours, equal to them where they are equal, and never falling when the probability
 * rises. The input is copied, not changed: O(n log n) time, 8 bytes per value. Source: R. J. Hyndman and Y. Fan, Sample
 * Quantiles in Statistical Packages, The American Statistician 50, 1996.
 * @param values finite numbers in any order
 * @param probability from 0 (the least value) to 1 (the greatest); 0.5 gives the median
 * @param options `quantileType`: which published definition
 * @returns the quantile, or `null` for no values
 * @throws A {@link CxMetricsError} `INVALID_VALUE` at the first value that is no finite number, with its index;
 * `INVALID_OPTION` for a probability outside 0 to 1 or an unknown type
 * @example
 * ```ts
 * import { quantile } from 'cx-metrics/stats';
 * quantile([7, 1, 3, 2], 0.5); // => 2.5
 * quantile([7, 1, 3, 2], 0.9); // ~> 5.8
 * quantile([], 0.5); // => null
 * quantile([1, 2, 3, 4], 0.3, { quantileType: 'exclusive' }); // => 1.5
 * ```
 * @category Quantiles
 * @since 0.1.0
 */
export function quantile(
  values: Iterable<number>,
  probability: number,
  options?: QuantileOptions | undefined,
): number | null {
  assertProbability('quantile', 'probability', probability);
  const type = typeGiven('quantile', options);
  const sorted = finiteCopy('quantile', values).sort();
  if (sorted.length === 0) return null;
  const place = placeOfQuantile(sorted.length, probability, type);
  const [lower, upper] = [Math.floor(place), Math.ceil(place)];
  return between(sorted[lower] as number, sorted[upper] as number, place - lower);
}

/**
 * The quantile of values that are given once each, with how often they occur: the same number, bit for bit, as
 * {@link quantile} of the values written out.
 *
 * Formula: see {@link quantile}; n is the sum of the counts. In the unit of the values. `null` when the counts are all 0.
 *
 * @remarks O(k) for k distinct values. For several quantiles of the same counts use {@link quantilesOfCounts}.
 * @param values finite numbers, strictly ascending
 * @param counts how often each one occurs: whole numbers from 0, as many as there are values
 * @param probability from 0 to 1
 * @param options `quantileType`: which published definition
 * @returns the quantile, or `null` for no values
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for values or counts that are not as said, `INVALID_OPTION` for a
 * probability outside 0 to 1 or an unknown type
 * @example
 * ```ts
 * import { quantileOfCounts } from 'cx-metrics/stats';
 * quantileOfCounts([10, 20, 30], [1, 4, 1], 0.5); // => 20
 * ```
 * @category Quantiles
 * @since 0.1.0
 */
export function quantileOfCounts(
  values: ArrayLike<number>,
  counts: ArrayLike<number>,
  probability: number,
  options?: QuantileOptions | undefined,
): number | null {
  return quantilesOf('quantileOfCounts', 'probability', values, counts, [probability], options)[0] as number | null;
}

/**
 * Several quantiles of values that are given once each, with how often they occur.
 *
 * Formula: see {@link quantile}; n is the sum of the counts. In the unit of the values.
 *
 * @remarks O(k + m log k) for k distinct values and m probabilities.
 * @param values finite numbers, strictly ascending
 * @param counts how often each one occurs: whole numbers from 0, as many as there are values
 * @param probabilities numbers from 0 to 1, in any order
 * @param options `quantileType`: which published definition
 * @returns a quantile for each probability, in their order; all `null` for no values
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for values or counts that are not as said, `INVALID_OPTION` for a
 * probability outside 0 to 1 or an unknown type
 * @example
 * ```ts
 * import { quantilesOfCounts } from 'cx-metrics/stats';
 * quantilesOfCounts([10, 20, 30], [1, 4, 1], [0, 0.5, 1]); // => [10, 20, 30]
 * quantilesOfCounts([], [], [0.5]); // => [null]
 * ```
 * @category Quantiles
 * @since 0.1.0
 */
export function quantilesOfCounts(
  values: ArrayLike<number>,
  counts: ArrayLike<number>,
  probabilities: readonly number[],
  options?: QuantileOptions | undefined,
): (number | null)[] {
  return quantilesOf('quantilesOfCounts', 'probabilities', values, counts, probabilities, options);
}

/** The same for `caller`, which calls the probabilities `name`. */
export function quantilesOf(
  caller: string,
  name: string,
  values: ArrayLike<number>,
  counts: ArrayLike<number>,
  probabilities: readonly number[],
  options?: QuantileOptions | undefined,
): (number | null)[] {
  assertIterable(caller, name, probabilities);
  const type = typeGiven(caller, options);
  return quantilesOfCounted(caller, name, checkedCounts(caller, values, counts), probabilities, type);
}

/** The type in the options of a call, which know no more. */
export function typeGiven(caller: string, options: QuantileOptions | undefined): QuantileType {
  assertOptions(caller, options, 'quantileType');
  return quantileTypeOf(caller, options?.quantileType);
}

/** Values with counts, checked. */
export function checkedCounts(caller: string, values: ArrayLike<number>, counts: ArrayLike<number>): Counted {
  for (const [name, list] of Object.entries({ values, counts })) {
    if (!isCount(Object(list).length)) refuse(caller, name, 'an array or a typed array', list, 'INVALID_VALUE');
  }
  if (values.length !== counts.length) {
    refuse(caller, 'counts', `as many as values (${values.length})`, counts.length, 'INVALID_VALUE');
  }
  let total = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    const count = counts[index];
    if (!Number.isFinite(value) || (index > 0 && (value as number) <= (values[index - 1] as number))) {
      refuseAt(caller, index, 'values', 'finite and strictly ascending', value);
    }
    if (!isCount(count) || !isCount(total + count)) {
      refuseAt(caller, index, 'counts', 'whole numbers from 0 with a safe sum', count);
    }
    total += count;
  }
  return countedOf(values, counts);
}

/** Finite numbers, copied; anything else is refused. */
export function finiteCopy(caller: string, values: Iterable<number>): Float64Array {
  assertIterable(caller, 'values', values);
  const list = Array.isArray(values) || values instanceof Float64Array ? values : [...values];
  const copy = new Float64Array(list.length);
  for (let index = 0; index < list.length; index++) {
    const value = list[index];
    if (!Number.isFinite(value)) {
      refuseAt(caller, index, 'a value', 'a finite number', value);
    }
    copy[index] = value;
  }
  return copy;
}

function refuseAt(caller: string, index: number, name: string, expected: string, value: unknown): never {
  refuse(caller, name, expected, value, 'INVALID_VALUE', ` at index ${index}`, { index });
}
