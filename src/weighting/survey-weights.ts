import type { KeyValue } from '../breakdown/key-values.js';

/**
 * A group whose weights were fitted to its share of the population.
 *
 * @category Results
 * @since 0.1.0
 */
export interface WeightedGroup {
  /** The group, as the rows have it. */
  readonly group: KeyValue;
  /** Its rows. */
  readonly n: number;
  /** Its share of the rows, 0…1. */
  readonly share: number;
  /** The share that it should have. */
  readonly target: number;
  /** The share that it has by weight. */
  readonly reached: number;
}

/**
 * Weights of rows, and what they cost.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SurveyWeights {
  /** The weight of each row, in their order; NaN, which a float column has for missing, of rows that lack a trait. Those that there are average 1. */
  readonly weight: Float64Array;
  /** Rows that have a weight. */
  readonly n: number;
  /** Rows that lack a trait. */
  readonly missing: number;
  /** Kish's effective n, (Σw)² / Σw²: so many answers of equal weight would tell as much; `null` without rows. */
  readonly nEffective: number | null;
  /** n / nEffective: how many times as many answers these weights ask for, at least 1; `null` without rows. */
  readonly designEffect: number | null;
  /** The smallest weight; `null` without rows. */
  readonly smallest: number | null;
  /** The largest weight: so many customers one answer speaks for; `null` without rows. */
  readonly largest: number | null;
}

/** Rows that are alike in all traits: how many, and the weight of each. */
export interface WeightedCell {
  readonly count: number;
  readonly weight: number;
}

/** What weights cost, out of cells: no order of rows can tell. */
export function costOf(cells: readonly WeightedCell[]): Omit<SurveyWeights, 'weight' | 'missing'> {
  const sum = (term: (cell: WeightedCell) => number) => cells.reduce((total, each) => total + term(each), 0);
  const n = sum(({ count }) => count);
  if (!n) return { n, nEffective: null, designEffect: null, smallest: null, largest: null };
  const [all, squares] = [
    sum(({ count, weight }) => count * weight),
    sum(({ count, weight }) => count * weight * weight),
  ];
  // at most n by Cauchy and Schwarz, but for rounding
  const nEffective = Math.min(n, (all * all) / squares);
  const weights = cells.map(({ weight }) => weight);
  return {
    n,
    nEffective,
    designEffect: n / nEffective,
    smallest: weights.reduce((least, weight) => Math.min(least, weight)),
    largest: weights.reduce((most, weight) => Math.max(most, weight)),
  };
}
