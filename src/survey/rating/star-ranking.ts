import { refuse } from '../../core/errors.js';
import type { Scale } from '../../kernels/scale/scale.js';
import { zOf } from '../../stats/intervals/z-score.js';

/**
 * What items are shrunk towards while they have few ratings.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StarPrior {
  /** Stars of an item that nobody has rated yet, such as the mean of all items. */
  readonly mean: number;
  /** How many ratings the prior is worth, from 0. */
  readonly weight: number;
}

/**
 * How items are made comparable.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StarRankingOptions {
  /** Prior of the Bayesian average. @defaultValue none; `bayesianAverage` is `null` then */
  readonly prior?: StarPrior | undefined;
  /** How many standard deviations the ranking bound lies below the mean, such as 1.65. @defaultValue the two-sided z of `confidence` */
  readonly z?: number | undefined;
}

/**
 * What to rank items by.
 *
 * @category Results
 * @since 0.1.0
 */
export interface StarRanking {
  /** Mean stars with the prior mixed in; without ratings the prior itself; `null` without a prior. */
  readonly bayesianAverage: number | null;
  /** Lower bound of the mean after one more rating of each level; a sort key that exists without ratings too. */
  readonly rankingLowerBound: number;
}

/** Both sort keys, from counts per level. */
export function rankStars(
  caller: string,
  counts: readonly number[],
  { min, max, step = 1 }: Scale,
  { prior, z, confidence = 0.95 }: StarRankingOptions & { readonly confidence?: number | undefined },
): StarRanking {
  if (z !== undefined && !(typeof z === 'number' && z >= 0 && z <= 100)) {
    refuse(caller, 'z', 'a number from 0 to 100', z);
  }
  const levels = counts.length;
  let n = 0;
  let sum = 0;
  let a = 0;
  let b = 0;
  for (const [level, count] of counts.entries()) {
    n += count;
    sum += count * level;
    a += (count + 1) * level;
    b += (count + 1) * level * level;
  }
  a /= n + levels;
  b /= n + levels;
  const below = (z ?? zOf('star-rating', confidence)) * Math.sqrt(Math.max(0, b - a * a) / (n + levels + 1));
  const ranking = { bayesianAverage: null, rankingLowerBound: min + step * (a - below) };
  if (prior === undefined) return ranking;
  const { mean, weight } = Object(prior) as StarPrior;
  if (!(Number.isFinite(weight) && weight >= 0 && typeof mean === 'number' && mean >= min && mean <= max)) {
    refuse(caller, 'prior', '{ mean on the scale, weight from 0 }', prior);
  }
  const total = weight + n;
  // as a step away from the prior, which stays exact without ratings and finite whatever the weight
  return { ...ranking, bayesianAverage: total > 0 ? mean + (step * sum - (mean - min) * n) / total : null };
}
