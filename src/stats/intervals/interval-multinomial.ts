import { refuse } from '../../core/errors.js';
import { isCount } from '../../core/plain-number.js';
import { assertIterable } from '../../core/reading.js';
import type { Interval } from '../../core/result.js';
import { gammaSplit } from '../distributions/gamma.js';
import { usualShare } from './interval-proportion.js';
import { assertConfidence } from './z-score.js';

/**
 * Goodman's simultaneous intervals for the shares of classes: with the given confidence, all of them hold at once.
 *
 * Every share of k classes gets Wilson's interval at the level 1 - α/k, with α = 1 - confidence: its z² is the quantile
 * of chi-square with 1 degree of freedom there.
 *
 * @remarks By Bonferroni's inequality the joint level is about the given one or above. One class alone has the share 1,
 * and {@link wilson} at the level itself. Each interval lies inside 0…1 and contains its share. Cost: O(classes).
 * Source: Goodman 1965.
 * @param counts how many fell in each class
 * @param confidence joint level, 0.95 unless given
 * @returns an interval per class, in the order of the counts, or `null` when all counts are 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a count that is not a whole number from 0, or counts that add up to more than 2^53 - 1; `INVALID_OPTION` for a confidence outside (0, 1)
 * @example
 * ```ts
 * import { goodman } from 'cx-metrics/stats';
 * const [first] = goodman([3, 40, 157])!;
 * first?.low; // ~> 0.004135934875216892
 * first?.high; // ~> 0.052885765013696955
 * goodman([0, 0]); // => null
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export function goodman(counts: readonly number[], confidence = 0.95): Interval[] | null {
  assertConfidence('goodman', confidence);
  assertIterable('goodman', 'counts', counts);
  const classes = Array.from(counts);
  let total = 0;
  for (const [index, count] of classes.entries()) {
    if (!isCount(count)) {
      refuse('goodman', 'a count', 'a whole number from 0', count, 'INVALID_VALUE', ` at index ${index}`, { index });
    }
    total += count;
  }
  if (!isCount(total)) refuse('goodman', 'the sum of counts', 'at most 2^53 - 1', total, 'INVALID_VALUE');
  return total === 0 ? null : goodmanOf(classes, total, confidence);
}

/** The same for counts that are known to be good, of a total that is not 0. */
export function goodmanOf(counts: readonly number[], total: number, confidence: number): Interval[] {
  // By its small tail, which 1 - α/k would not hold. Half of chi-square with 1 degree of freedom is gamma with shape ½.
  const tail = (1 - confidence) / counts.length;
  const z = Math.sqrt(2 * gammaSplit(1 - tail, tail, 0.5));
  return counts.map((count) => {
    const [low, high] = usualShare.bounds(count, total, z, confidence);
    return { low: Math.max(0, low), high: Math.min(1, high), confidence, method: 'goodman' };
  });
}
