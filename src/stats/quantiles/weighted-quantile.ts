import { refuse } from '../../core/errors.js';
import { isCount } from '../../core/plain-number.js';
import { emptySum, pushValue, valueOfSum } from '../sums/running-sum.js';
import { isSummable } from '../sums/summable.js';
import { assertProbability } from './counted.js';
import { finiteCopy } from './quantile.js';

/**
 * A quantile of weighted numbers: the least value that at least the share `probability` of all weight does not exceed.
 *
 * Formula: with the values in ascending order, the first one whose weight, added to that of all before it, is at least probability · Σw:
 * the inverse of the weighted distribution (`method="inverted_cdf"` with `weights` in NumPy, `type="i/n"` without interpolation in R's
 * Hmisc). In the unit of the values, and always one of them. `null` when there are none.
 *
 * @remarks Only the shares of weights matter, not their size, so it is right for survey weights; for whole-number weights it is
 * the `'nearest-rank'` quantile of the values written out. Definitions that lie between two values need to know how many answers
 * stand behind the weights: where weights are counts, take {@link quantileOfCounts} with its types. A value of weight 0 is passed
 * over. Sums of weights are exact, so the order of equal values cannot matter. Cost: O(n log n) time.
 * @param values finite numbers in any order
 * @param weights numbers from 0 up to 2^960, as many as there are values, not all 0
 * @param probability from 0 (the least value) to 1 (the greatest); 0.5 gives the weighted median
 * @returns the quantile, or `null` for no values
 * @throws A {@link CxMetricsError} `INVALID_VALUE` at the first value or weight that is none, with its index, or when all weights are 0;
 * `INVALID_OPTION` for a probability outside 0 to 1
 * @example
 * ```ts
 * import { weightedQuantile } from 'cx-metrics/stats';
 * weightedQuantile([30, 10, 20], [1, 1, 3], 0.5); // => 20
 * weightedQuantile([30, 10, 20], [0.2, 0.2, 0.6], 0.9); // => 30
 * weightedQuantile([], [], 0.5); // => null
 * ```
 * @category Quantiles
 * @since 0.1.0
 */
export function weightedQuantile(
  values: Iterable<number>,
  weights: ArrayLike<number>,
  probability: number,
): number | null {
  const caller = 'weightedQuantile';
  assertProbability(caller, 'probability', probability);
  const copy = finiteCopy(caller, values);
  if (!isCount(Object(weights).length)) {
    refuse(caller, 'weights', 'an array or a typed array', weights, 'INVALID_VALUE');
  }
  if (copy.length !== weights.length) {
    refuse(caller, 'weights', `as many as values (${copy.length})`, weights.length, 'INVALID_VALUE');
  }
  const pairs = Array.from(copy, (value, index) => {
    const weight = weights[index];
    if (!isSummable(weight) || weight < 0) {
      refuse(caller, 'a weight', 'from 0 up to 2^960', weight, 'INVALID_VALUE', ` at index ${index}`, { index });
    }
    return { value, weight };
  });
  if (!pairs.length) return null;
  const sum = emptySum();
  for (const { weight } of pairs) pushValue(sum, weight);
  const total = valueOfSum(sum);
  if (total === 0) refuse(caller, 'weights', 'above 0 in sum', 0, 'INVALID_VALUE');
  const upTo = emptySum();
  let last = 0;
  for (const { value, weight } of pairs.sort((a, b) => a.value - b.value)) {
    if (weight === 0) continue;
    pushValue(upTo, weight);
    // "+ 0" turns -0 into 0
    last = value + 0;
    if (valueOfSum(upTo) / total >= probability) return last;
  }
  return last;
}
