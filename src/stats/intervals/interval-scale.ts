import { refuse } from '../../core/errors.js';
import { isCount } from '../../core/plain-number.js';
import { assertIterable } from '../../core/reading.js';
import type { Interval } from '../../core/result.js';
import { zOf } from './z-score.js';

/**
 * Lower end of the score interval for the mean of a bounded scale with levels 0, 1, … `counts.length - 1`.
 *
 * The interval holds every mean mu that a score test does not reject: (m - mu)^2 n = z^2 v(mu), where m is the observed
 * mean and v the variance of the likeliest distribution with mean mu. That distribution has p_j proportional to
 * w_j / (1 + lambda (j - mu)), w_j being the observed shares, and its constraint gives m - mu = lambda v. So with k = z^2 / n
 * the end solves lambda (m - mu) = k. Put mu = m t / (k + t): then lambda = u = (t + k) / m and lambda mu = t, and one
 * equation in t on [0, 1] is left,
 *     sum_j w_j (j u - t) / (1 - t + j u) = 0,
 * which falls once through zero: bisection finds t to the last bit, with no cancellation. When level 0 was never seen
 * there may be no root below 1; t = 1 then puts the rest of the probability there, which is the right limit.
 */
export function scoreLowerMean(counts: readonly number[], z: number): number {
  let n = 0;
  let sum = 0;
  // the others add nothing to the balance; level 0 does, where t comes close to 1
  const seen: number[] = [];
  for (const [j, count] of counts.entries()) {
    if (j && !count) continue;
    seen.push(j);
    n += count;
    sum += j * count;
  }
  if (sum === 0) return 0;
  const mean = sum / n;
  const k = (z * z) / n;
  let t = 0;
  // bisection, one binary digit of t after the other
  for (let step = 0.5; t + step > t; step /= 2) {
    const tried = t + step;
    const u = (tried + k) / mean;
    let balance = 0;
    for (const j of seen) balance += ((counts[j] as number) * (j * u - tried)) / (1 - tried + j * u);
    if (balance > 0) t = tried;
  }
  // no width is asked for when z is 0
  return k + t > 0 ? (mean * t) / (k + t) : mean;
}

/** Both ends of the score interval for the mean of levels; in order also where it is so narrow that rounding would cross them. */
export function scoreBounds(counts: readonly number[], z: number): readonly [number, number] {
  const low = scoreLowerMean(counts, z);
  const high = counts.length - 1 - scoreLowerMean([...counts].reverse(), z);
  return [Math.min(low, high), Math.max(low, high)];
}

/** n² times the variance by n of the codes −1, 0, 1: 4·bottom·top + middle·(bottom + top). Nothing is subtracted, so nothing cancels. */
export function netSpread(bottom: number, middle: number, top: number): number {
  return 4 * bottom * top + middle * (bottom + top);
}

/** Score interval in points for 100 · (top − bottom) / n: that of the mean of three levels, from −100 to 100. */
export function scoreNet(bottom: number, middle: number, top: number, z: number): readonly [number, number] {
  const [low, high] = [scoreLowerMean([bottom, middle, top], z), scoreLowerMean([top, middle, bottom], z)];
  // measured from the middle, so that swapping top and bottom mirrors the ends bit for bit
  const ends = [100 * (low - 1), 100 * (1 - high)] as const;
  return ends[0] <= ends[1] ? ends : [ends[1], ends[0]];
}

/**
 * Score interval for the mean of answers on a bounded scale, from the counts of its levels.
 *
 * With two levels it is Wilson's interval of a share; with three it is Tango's of a difference, the default for NPS; with
 * more it is the same idea for the mean of a rating. It lies inside the scale by construction, contains the mean, and is
 * honest at n = 1 and when all answers are equal.
 *
 * @remarks Formula: all means mu with (m - mu)² n ≤ z² v(mu), v being the variance of the likeliest distribution on the levels
 * whose mean is mu. Cost: O(levels) per step of a bisection to the last bit, about 60 steps.
 * Source: Wilson 1927 for two levels, Tango 1998 for three; the same constrained likelihood for more.
 * @param counts how many answers each level got, lowest level first; level j counts as j
 * @param confidence level, 0.95 unless given
 * @returns bounds of the mean in levels (0 to `counts.length - 1`), or `null` when there are no answers
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a count that is not a whole number from 0; `INVALID_OPTION` for a confidence outside (0, 1)
 * @example
 * ```ts
 * import { scoreInterval } from 'cx-metrics/stats';
 *
 * // 2 detractors, 3 passives, 5 promoters; levels 0, 1, 2
 * const { low, high } = scoreInterval([2, 3, 5])!;
 * 100 * (low - 1); // ~> -21.659219749038
 * 100 * (high - 1); // ~> 67.5277887988256
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export function scoreInterval(counts: readonly number[], confidence = 0.95): Interval | null {
  const z = zOf('scoreInterval', confidence);
  assertIterable('scoreInterval', 'counts', counts);
  const levels = Array.from(counts);
  for (const [index, count] of levels.entries()) {
    if (!isCount(count)) {
      refuse('scoreInterval', 'a count', 'a whole number from 0', count, 'INVALID_VALUE', ` at index ${index}`, {
        index,
      });
    }
  }
  if (!levels.some((count) => count > 0)) return null;
  const [low, high] = scoreBounds(levels, z);
  return { low, high, confidence, method: 'score' };
}
