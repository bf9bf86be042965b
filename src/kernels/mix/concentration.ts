import { emptySum, pushValue, valueOfSum } from '../../stats/sums/running-sum.js';

/** How unequally a total is shared out among units; all of it `null` where there is nothing to share, or a unit has less than 0. */
export interface Concentration {
  /** Exact sum of all units, rounded once. */
  readonly total: number;
  readonly herfindahl: number | null;
  readonly effectiveNumber: number | null;
  readonly gini: number | null;
  /** Share of so many units, the largest ones. */
  readonly shareOfTop: (units: number) => number | null;
}

/**
 * Concentration of units; those with 0 are units too. Gini's coefficient is the mean difference of two units, each pair taken
 * with both orders and with itself, over twice the mean: Σ (2i − n − 1) xᵢ / (n Σx) with x ascending. The weights of the i-th and
 * of the i-th last are opposite, so it is a sum of differences that are not below 0: nothing cancels, and equal units give 0.
 */
export function concentrationOf(units: Iterable<number>): Concentration {
  const sorted = Float64Array.from(units).sort();
  const n = sorted.length;
  const total = sumOf(sorted);
  if (!(total > 0 && (sorted[0] as number) >= 0)) {
    return { total, herfindahl: null, effectiveNumber: null, gini: null, shareOfTop: () => null };
  }
  const shares = sorted.map((value) => value / total);
  const [squares, differences] = [emptySum(), emptySum()];
  for (const share of shares) pushValue(squares, share * share);
  for (let low = 0, high = n - 1; low < high; low++, high--) {
    pushValue(differences, (high - low) * ((shares[high] as number) - (shares[low] as number)));
  }
  const herfindahl = Math.min(1, valueOfSum(squares));
  return {
    total,
    herfindahl,
    effectiveNumber: 1 / herfindahl,
    gini: Math.min(valueOfSum(differences) / n, (n - 1) / n),
    shareOfTop: (most) => sumOf(sorted.subarray(Math.max(0, n - most))) / total,
  };
}

function sumOf(values: Float64Array): number {
  const sum = emptySum();
  for (const value of values) pushValue(sum, value);
  return valueOfSum(sum);
}
